import re
from fractions import Fraction

from quality.algebra import field, worth
from quality.harness import value


def is_right(item, answer):
    more, inside = re.fullmatch(r"(?:(\d+) \+ )?sqrt\((.*)\)", field(item, "expression")).groups()
    root = value(answer) - Fraction(more or 0)
    return root > 0 and root * root == worth(inside)


def holds(item, line):
    return None
