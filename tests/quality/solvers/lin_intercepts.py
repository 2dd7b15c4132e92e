from quality.algebra import field, worth
from quality.harness import numbers


def is_right(item, answer):
    x, y = numbers(answer)
    left, right = (worth(side, {"x": x, "y": y}) for side in field(item, "equation").split(" = "))
    return left == right and (y if field(item, "axis") == "x" else x) == 0


def holds(item, line):
    # Every line of the path is true at the answer.
    if " = " not in line:
        return None
    x, y = numbers(item.answer_text)
    left, right = (worth(side, {"x": x, "y": y}) for side in line.split(" = "))
    return left == right
