import re

from quality.algebra import field


def is_right(item, answer):
    left, right = field(item, "equation").split(" = ")
    factor = int(re.match(r"-?\d+", left)[0])
    if int(right) % factor:
        return answer.startswith("Expand first, since") and "not a whole number" in answer
    return answer.startswith("Divide both sides") and "since" in answer


def holds(item, line):
    return None
