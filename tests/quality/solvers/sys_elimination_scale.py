from quality.algebra import field, worth
from quality.harness import numbers


def is_right(item, answer):
    found = numbers(answer)
    return (
        len(found) == 2 and answer.startswith("(") and all(_true(field(item, name), *found) for name in ("one", "two"))
    )


def _true(equation, x, y):
    left, right = (worth(side, {"x": x, "y": y}) for side in equation.split(" = "))
    return left == right


def holds(item, line):
    return None
