import re


def solve(item):
    n, *ends = (int(each) for each in re.findall(r"\d+", item.stem.text()))
    low, high = ends if len(ends) == 2 else (1, *ends)
    return {k for k in range(low, high + 1) if k % n == 0}
