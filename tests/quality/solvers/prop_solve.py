from fractions import Fraction

from quality.algebra import field


def is_right(item, answer):
    a, b, c = (Fraction(field(item, name)) for name in "abc")
    return Fraction(answer) * a == b * c


def holds(item, line):
    return None
