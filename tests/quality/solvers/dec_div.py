from quality.arithmetic import given, number


def solve(item):
    return given(item)


def holds(item, line):
    return number(line) == given(item)
