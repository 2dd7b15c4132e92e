from fractions import Fraction
from itertools import pairwise

from quality.algebra import field


def is_right(item, answer):
    found = [Fraction(each) for each in answer.split(" < ")]
    given = [Fraction(each) for each in field(item, "shown").split(" and ")]
    return sorted(given) == sorted(found) and all(a < b for a, b in pairwise(found))
