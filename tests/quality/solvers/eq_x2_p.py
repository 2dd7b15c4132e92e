import re

from quality.algebra import field, worth
from quality.harness import value


def is_right(item, answer):
    left, right = field(item, "equation").split(" = ")
    (letter,) = set(re.findall("[a-z]", left))
    found = answer.split(", ")
    if "^3" in left:
        return len(found) == 1 and worth(left, {letter: value(answer)}) == worth(right)
    fits = [_square(each) == worth(right) - worth(left, {letter: 0}) for each in found]
    return all(fits) and len(set(found)) == 2 and found[0] == found[1].strip("-")


def _square(text):
    root = re.fullmatch(r"-?sqrt\((\d+)\)", text)
    return int(root[1]) if root else value(text) ** 2


def holds(item, line):
    return None
