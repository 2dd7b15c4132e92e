from fractions import Fraction

from quality.algebra import field


def solve(item):
    whole, *rest = field(item, "n").split()
    n = Fraction(whole) + (Fraction(rest[0]) if rest else 0)
    up = "raise" in item.stem.text() or "goes up" in item.stem.text()
    percent = 100 + int(field(item, "p")) * (1 if up else -1)
    return Fraction(field(item, "a")) * n * percent / 100


def holds(item, line):
    return None
