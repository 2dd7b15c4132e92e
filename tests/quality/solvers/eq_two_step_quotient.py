from quality.algebra import field, linear


def solve(item):
    return linear(field(item, "equation"))


def holds(item, line):
    return linear(line) == solve(item)
