from fractions import Fraction

from quality.algebra import field


def solve(item):
    part, whole = int(field(item, "part")), int(field(item, "whole"))
    if item.model:
        part, whole = item.model.shaded, item.model.rows * item.model.columns
    share = Fraction(part, whole)
    return 1 - share if "not" in item.stem.text() else share


def holds(item, line):
    return None
