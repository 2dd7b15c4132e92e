from fractions import Fraction

from quality.algebra import field
from quality.harness import value


def is_right(item, answer):
    p = int(field(item, "p").strip("%"))
    return value(answer) * p / Fraction(100) == int(field(item, "part"))


def holds(item, line):
    return None
