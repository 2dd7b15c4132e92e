import re

from quality.algebra import field, points

DONE = {"Add": "({}) + {}", "Subtract": "({}) - {}", "Multiply": "({}) * {}", "Divide": "({}) / {}"}


def is_right(item, answer):
    # The same move on both sides, after which the wanted part stands alone: tried with numbers.
    left, _ = field(item, "equation").split(" = ")
    verb, size = answer.split()[0], re.search(r"\d+", answer)[0]
    if "both sides" not in answer:
        return False
    return points(DONE[verb].format(left, size)) == points(field(item, "alone"))
