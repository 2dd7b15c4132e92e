from fractions import Fraction

from quality.algebra import field, worth


def is_right(item, answer):
    p, q = (int(field(item, name)) for name in "pq")
    return _at(item, p) + Fraction(answer) * (q - p) == _at(item, q)


def _at(item, x):
    if item.model is None:
        return worth(field(item, "rule"), {"x": Fraction(x)})
    return dict(item.model.rows if hasattr(item.model, "rows") else item.model.curves[0].points)[x]
