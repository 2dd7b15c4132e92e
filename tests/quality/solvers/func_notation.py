import re
from fractions import Fraction

from quality.algebra import field, worth


def is_right(item, answer):
    at = worth(field(item, "into"))
    right = dict(item.model.rows)[at] if item.model else worth(field(item, "rule"), {"x": at})
    return re.fullmatch(r"-?\d+", answer) is not None and Fraction(answer) == right
