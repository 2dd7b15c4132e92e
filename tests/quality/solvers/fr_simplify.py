from quality.arithmetic import given, number


def solve(item):
    lowest = given(item)
    if "top number" in item.stem.text():
        return lowest.numerator
    return lowest.denominator if "bottom number" in item.stem.text() else f"{lowest.numerator}/{lowest.denominator}"


def holds(item, line):
    return number(line) == given(item) or line == str(solve(item))
