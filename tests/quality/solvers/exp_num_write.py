import re

from quality.algebra import field, worth

SAYS = (
    (r"add (\d+) and (\d+), then multiply by (\d+)", lambda a, b, c: (a + b) * c),
    (r"(\d+) times the difference of (\d+) and (\d+)", lambda c, a, b: c * (a - b)),
    (r"(\d+) less than the product of (\d+) and (\d+)", lambda b, a, c: a * c - b),
    (r"(\d+) less than (\d+)", lambda b, a: a - b),
    (r"subtract (\d+) from (\d+), then divide by (\d+)", lambda b, a, c: (a - b) / c),
    (r"(\d+) minus the sum of (\d+) and (\d+)", lambda c, a, b: c - (a + b)),
)


def solve(item):
    for pattern, made in SAYS:
        found = re.fullmatch(pattern, field(item, "words"))
        if found:
            return made(*(worth(n) for n in found.groups()))
    return None


def is_right(item, answer):
    return worth(answer) == solve(item)


def holds(item, line):
    return None
