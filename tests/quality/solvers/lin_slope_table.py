from fractions import Fraction


def is_right(item, answer):
    # The line through the first row with this slope goes through all rows.
    (x, y), *rest = item.model.rows
    return all(y + Fraction(answer) * (other - x) == value for other, value in rest)
