import re

from quality.harness import numbers


def is_right(item, answer):
    text = item.stem.text()
    first, second = re.search(r"ratio of ([a-z ]+) to ([a-z ]+)\.", text).groups()
    x, y = (int(re.search(rf"(\d+) (?:cups of )?{word}\b", text)[1]) for word in (first, second))
    a, b = numbers(answer)
    return a * y == b * x
