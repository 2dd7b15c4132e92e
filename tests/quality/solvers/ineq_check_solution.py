import re

from quality.algebra import field
from quality.solvers.ineq_one_step import true_at


def is_right(item, answer):
    asked = field(item, "inequality")
    (letter,) = set(re.findall("[a-z]", asked))
    numbers = [int(field(item, name)) for name in ("low", "middle", "high")]
    named = numbers if answer == "All three work" else [int(n) for n in re.findall(r"-?\d+", answer)]
    return named == [n for n in numbers if true_at(asked, letter, n)]


def holds(item, line):
    return None
