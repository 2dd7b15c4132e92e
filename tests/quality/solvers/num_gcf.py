import re


def solve(item):
    numbers = [int(each) for each in re.findall(r"\d+", item.stem.text())]
    return max(d for d in range(1, min(numbers) + 1) if not any(n % d for n in numbers))
