from fractions import Fraction

from quality.algebra import field
from quality.harness import numbers


def solve(item):
    a, b = numbers(field(item, "ratio"))
    return Fraction(field(item, "p")) * int(field(item, "n")) * a / (a + b)


def holds(item, line):
    return None
