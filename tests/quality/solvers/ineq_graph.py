import re
from fractions import Fraction

from quality.algebra import field
from quality.solvers.ineq_one_step import true_at


def is_right(item, answer):
    # The picture is read from its text alternative; numbers around the end are tried.
    kind, end, side = re.search(r"There is an? (\w+) \w+ at (\S+), and the line to the (\w+)", answer).groups()
    at, asked = Fraction(end), field(item, "inequality")
    (letter,) = set(re.findall("[a-z]", asked))
    if true_at(asked, letter, at) != (kind == "filled"):
        return False
    tried = [Fraction(1, 50), Fraction(1), Fraction(40)]
    return all(true_at(asked, letter, at + x) == (side == "right") for x in tried) and all(
        true_at(asked, letter, at - x) == (side == "left") for x in tried
    )


def holds(item, line):
    return None
