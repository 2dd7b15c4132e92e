from fractions import Fraction

from quality.algebra import field
from quality.arithmetic import number


def solve(item):
    if item.model:
        return Fraction(item.model.shaded, item.model.rows * item.model.columns)
    return number(field(item, "given"))


def holds(item, line):
    return None
