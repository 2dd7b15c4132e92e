from fractions import Fraction

from quality.algebra import field


def solve(item):
    price, p = Fraction(field(item, "x").strip("$")), Fraction(field(item, "p").strip("%"))
    rate = 100 - p if " off" in item.stem.text() else 100 + p
    return price * rate / 100


def holds(item, line):
    return None
