from fractions import Fraction

from quality.algebra import field


def solve(item):
    minutes = 60 * int(field(item, "h")) + int(field(item, "m"))
    if "per hour" in item.stem.text():
        return Fraction(int(field(item, "v")), 60) * minutes
    return Fraction(int(field(item, "d")), minutes) * 60 * int(field(item, "t"))


def holds(item, line):
    return None
