from quality.algebra import field, points


def is_right(item, answer):
    return points(answer) == points(field(item, "expression"))
