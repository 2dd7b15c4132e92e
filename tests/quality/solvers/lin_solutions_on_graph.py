from quality.algebra import field, worth
from quality.harness import numbers


def is_right(item, answer):
    x, y = numbers(field(item, "point"))
    left, right = (worth(side, {"x": x, "y": y}) for side in field(item, "equation").split(" = "))
    if "first number for x" not in answer:
        return False
    return answer.startswith("Yes. Both sides are equal" if left == right else "No. The sides differ")


def holds(item, line):
    return None
