import re
from math import gcd

from quality.algebra import field, points


def is_right(item, answer):
    # Some whole number times the answer gives the expression, and no number can be taken out of the answer any more.
    ratios = {whole / part for whole, part in zip(points(field(item, "expression")), points(answer), strict=True)}
    numbers = [int(n) for n in re.findall(r"\d+", re.sub(r"(?<!\d)(?=[a-z])", "1", answer))]
    sign = -1 if "minus sign" in item.stem.text() else 1
    factor = min(ratios)
    return len(ratios) == 1 and sign * factor > 0 and gcd(*numbers) == 1 and factor.denominator == 1


def holds(item, line):
    return points(line) == points(field(item, "expression")) or is_right(item, line)
