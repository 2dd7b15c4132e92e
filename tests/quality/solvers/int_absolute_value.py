import re

from quality.algebra import field


def solve(item):
    return holds_value(field(item, "expression"))


def holds_value(text):
    return eval(re.sub(r"\|(-?\d+)\|", r"max(\1, -(\1))", text))


def holds(item, line):
    return None if "step" in line else holds_value(line) == solve(item)
