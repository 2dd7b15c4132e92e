from fractions import Fraction

from quality.algebra import field, worth
from stairwise.items.phrase import in_text


def is_right(item, answer):
    if item.model:
        x, y = item.model.head
        pairs = [(Fraction(a), Fraction(in_text(b))) for a, b in item.model.rows]
    else:
        x, y = next(v for k, v in LETTERS.items() if k in item.stem.text())
        pairs = [(Fraction(field(item, "a")), Fraction(field(item, "b")))]
    left, right = answer.split(" = ")
    return all(worth(left, {x: a, y: b}) == worth(right, {x: a, y: b}) for a, b in [*pairs, (0, 0)])


LETTERS = {"of p pounds": "pc", "in h hours": "hm", "in t minutes": "tg", "for n hours": "nw"}


def holds(item, line):
    return None
