from quality.algebra import field, worth


def solve(item):
    return worth(field(item, "expression"))


def holds(item, line):
    return worth(line) == solve(item)
