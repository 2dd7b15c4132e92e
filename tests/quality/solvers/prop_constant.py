from fractions import Fraction

from stairwise.items.models import Table
from stairwise.items.phrase import in_text


def is_right(item, answer):
    model, k = item.model, Fraction(answer)
    if isinstance(model, Table):
        return all(k * x == Fraction(in_text(y)) for x, y in model.rows)
    return k * model.spots[0].x == model.spots[0].y


def holds(item, line):
    return None
