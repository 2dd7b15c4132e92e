import re
from itertools import count


def solve(item):
    # One after another: try 1, 2, 3, ... until the story comes out.
    story, numbers = item.stem.text(), [int(n) for n in re.findall(r"\d+", item.stem.text())]
    if "times" in story:
        total, more, times = numbers
        return next(n for n in count(1) if times * n + more == total)
    start, each, end = numbers
    if "spends" in story or "run out" in story:
        return next(n for n in count(1) if start - each * n == end)
    return next(n for n in count(1) if start + each * n == end)


def holds(item, line):
    return None
