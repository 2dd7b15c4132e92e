from fractions import Fraction

from quality.algebra import field


def solve(item):
    # One percent, as many times as needed.
    whole, percents = int(field(item, "whole")), int(field(item, "p").strip("%"))
    return sum((Fraction(whole, 100) for _ in range(percents)), Fraction(0))


def holds(item, line):
    return None
