from quality.algebra import field
from quality.harness import numbers


def solve(item):
    a, b = numbers(field(item, "ratio"))
    n = int(field(item, "n"))
    # Hand out the boxes round by round until the total or the difference fits.
    for k in range(1, 1000):
        fits = a * k + b * k == n if item.structure == "total" else abs(a * k - b * k) == n
        if fits:
            return a * k
    raise AssertionError


def holds(item, line):
    return None
