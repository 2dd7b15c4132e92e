import re
from fractions import Fraction

from quality.algebra import field, worth
from quality.solvers.ineq_one_step import HOLDS


def is_right(item, answer):
    left, sign, right = re.split(r" ([<>≤≥]) ", field(item, "inequality"))
    first, second = (tuple(map(Fraction, pair)) for pair in re.findall(r"\((\S+), (\S+?)\)", answer)[:2])
    on_line = [worth(left, {"x": x, "y": y}) == worth(right, {"x": x, "y": y}) for x, y in (first, second)]
    up = 1 if "above" in answer else -1
    inside = [{"x": x, "y": y + up * Fraction(1, 9)} for x, y in (first, second)]
    shaded = [HOLDS[sign](worth(left, at), worth(right, at)) for at in inside]
    return all(on_line) and all(shaded) and ("solid" in answer) == (sign in "≤≥")


def holds(item, line):
    return None
