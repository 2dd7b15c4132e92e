import re
from fractions import Fraction

from quality.algebra import field, worth
from quality.harness import numbers


def is_right(item, answer):
    # The point fits, and so does the point one slope step on; the form is the one asked for.
    x, y = numbers(field(item, "point"))
    m = Fraction(field(item, "m"))
    form = r"y = .*" if "mx + b" in field(item, "form") else r"y( [+-] \d+)? = -?\d*\(x [+-] \d+\)"
    return re.fullmatch(form, answer) is not None and _fits(answer, x, y) and _fits(answer, x + 1, y + m)


def _fits(equation, x, y):
    left, right = (worth(side, {"x": x, "y": y}) for side in equation.split(" = "))
    return left == right


def holds(item, line):
    return None
