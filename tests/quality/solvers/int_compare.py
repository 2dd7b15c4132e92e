from itertools import pairwise

from quality.algebra import field
from quality.harness import numbers


def is_right(item, answer):
    given, found = numbers(field(item, "numbers")), numbers(answer)
    if sorted(given) != sorted(found):
        return False
    up = "least first" in item.stem.text()
    return all(a < b if up else a > b for a, b in pairwise(found))
