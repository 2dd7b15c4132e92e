import re
from math import gcd

from quality.algebra import field, points


def is_right(item, answer):
    # Some whole number times the answer gives the expression, and no number can be taken out of the answer any more.
    ratios = {whole / part for whole, part in zip(points(field(item, "expression")), points(answer), strict=True)}
    numbers = [int(n or 1) for n in re.findall(r"(?:^|(?<= )|(?<=-))(\d*)[a-z]?(?= |$)", answer)]
    sign = -1 if "minus sign" in item.stem.text() else 1
    return len(ratios) == 1 and sign * min(ratios) > 0 and gcd(*numbers) == 1 and min(ratios).denominator == 1


def holds(item, line):
    return None
