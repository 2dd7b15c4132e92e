import re


def solve(item):
    numbers = [int(each) for each in re.findall(r"\d+", item.stem.text())]
    return next(n for n in range(1, 100_000) if not any(n % each for each in numbers))
