from fractions import Fraction


def is_right(item, answer):
    (a, b), _, last = item.model.rows
    x, y = (Fraction(answer) if each is None else each for each in last)
    return a * y == b * x
