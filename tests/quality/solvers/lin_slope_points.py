from fractions import Fraction

from quality.algebra import field
from quality.harness import numbers


def is_right(item, answer):
    (x1, y1), (x2, y2) = (numbers(field(item, name)) for name in ("first", "second"))
    return y1 + Fraction(answer) * (x2 - x1) == y2
