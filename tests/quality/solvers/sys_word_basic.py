import re

from quality.harness import numbers


def is_right(item, answer):
    # Walk through the story, one step of time after the other.
    if not answer.startswith("("):
        return False
    x, y = numbers(answer)
    b, m, c, n = (item.stem.fields[name].value for name in "bmcn")
    down = re.search("lets out|spends", item.stem.text())
    if x.denominator > 1 or not 0 < x < 100:
        return False
    for _ in range(int(x)):
        b, c = (b - m if down else b + m), c + n
    return b == c == y


def holds(item, line):
    return None
