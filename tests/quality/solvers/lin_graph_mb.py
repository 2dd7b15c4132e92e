import re
from fractions import Fraction

from quality.algebra import field, worth


def is_right(item, answer):
    # Both named points of the right graph make the equation true.
    right = field(item, "equation").split(" = ")[1]
    named = re.findall(r"\((-?[\d/]+), (-?[\d/]+)\)", answer)
    return len(named) == 2 and all(worth(right, {"x": Fraction(x)}) == Fraction(y) for x, y in named)


def holds(item, line):
    return None
