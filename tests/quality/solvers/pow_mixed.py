from quality.algebra import field, points


def is_right(item, answer):
    return points(answer) == points(field(item, "expression"))


def holds(item, line):
    return is_right(item, line)
