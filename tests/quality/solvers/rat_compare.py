from itertools import pairwise

from quality.algebra import field
from quality.harness import numbers


def is_right(item, answer):
    found = numbers(answer)
    return sorted(found) == sorted(numbers(field(item, "numbers"))) and all(a < b for a, b in pairwise(found))
