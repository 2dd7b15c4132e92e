from fractions import Fraction

from quality.algebra import field, worth


def is_right(item, answer):
    y, x = int(field(item, "y")), Fraction(answer)
    if item.model:
        return dict(item.model.rows).get(x) == y
    return worth(field(item, "rule"), {"x": x}) == y


def holds(item, line):
    return None
