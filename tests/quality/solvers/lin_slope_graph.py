from fractions import Fraction


def is_right(item, answer):
    # The two ends of the drawn line.
    (x1, y1), (x2, y2) = item.model.curves[0].points
    return Fraction(answer) * (x2 - x1) == y2 - y1
