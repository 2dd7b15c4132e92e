import re
from fractions import Fraction

from quality.algebra import field, worth
from quality.harness import numbers


def is_right(item, answer):
    # The first values of the model, and whether the number asked for is the first of them.
    right = field(item, "equation").split(" = ")[1]
    at = [_at(right, t) for t in (0, 1, 2)]
    n, (told,) = Fraction(field(item, "n")), numbers(answer)
    if n == at[0]:
        return "at the start" in answer and told == n
    if at[1] - at[0] == at[2] - at[1]:
        return "are added" in answer and told == at[1] - at[0]
    percent = (at[1] / at[0] - 1) * 100
    way = "grows" if percent > 0 else "shrinks"
    return bool(re.search(rf"{way} by \d+%", answer)) and told == abs(percent)


def _at(right, t):
    return worth(right, {"t": t})


def holds(item, line):
    return None
