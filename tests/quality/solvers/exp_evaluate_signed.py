from quality.algebra import field, worth


def solve(item):
    return worth(field(item, "expression"), {field(item, "letter"): int(field(item, "k"))})


def holds(item, line):
    return worth(line, {field(item, "letter"): int(field(item, "k"))}) == solve(item)
