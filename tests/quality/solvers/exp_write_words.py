import re

from quality.algebra import field, worth

SAYS = (
    (r"(\d+) less than ([a-z])", lambda a, n: n - a),
    (r"(\d+) more than (\d+) times ([a-z])", lambda a, b, n: b * n + a),
    (r"(\d+) less than (\d+) times ([a-z])", lambda a, b, n: b * n - a),
    (r"(\d+) times the sum of ([a-z]) and (\d+)", lambda b, n, a: b * (n + a)),
    (r"(\d+) times ([a-z]), subtracted from (\d+)", lambda b, n, a: a - b * n),
    (r"the difference of ([a-z]) and (\d+), divided by (\d+)", lambda n, a, b: (n - a) / b),
    (r"(\d+) less than the quotient of ([a-z]) and (\d+)", lambda a, n, b: n / b - a),
)


def is_right(item, answer):
    for pattern, made in SAYS:
        found = re.fullmatch(pattern, field(item, "words"))
        if found:
            return all(worth(answer, at) == made(*(worth(n, at) for n in found.groups())) for at in _points(item))
    return False


def _points(item):
    return [{field(item, "n"): worth(n)} for n in ("7/3", "-11", "40")]


def holds(item, line):
    return None
