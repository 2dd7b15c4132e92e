import re
from fractions import Fraction

from quality.algebra import field, worth


def is_right(item, answer):
    # Two points of the given line fit the answer, which has the form asked for.
    given = field(item, "equation")
    points = [(x, y) for x in (0, 7) for y in [_y(given, x)]]
    if any(not _fits(answer, x, y) for x, y in points):
        return False
    if "y = mx + b" in item.stem.text():
        return answer.startswith("y = ")
    return re.fullmatch(r"\d*x [+-] \d*y = -?\d+", answer) is not None


def _fits(equation, x, y):
    left, right = (worth(side, {"x": Fraction(x), "y": y}) for side in equation.split(" = "))
    return left == right


def _y(equation, x):
    sides = equation.split(" = ")
    at = [
        worth(sides[0], {"x": Fraction(x), "y": Fraction(y)}) - worth(sides[1], {"x": Fraction(x), "y": Fraction(y)})
        for y in (0, 1)
    ]
    return at[0] / (at[0] - at[1])


def holds(item, line):
    points = [(x, _y(field(item, "equation"), x)) for x in (0, 7)]
    return all(_fits(line, x, y) for x, y in points)
