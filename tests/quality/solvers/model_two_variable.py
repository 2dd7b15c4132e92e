import re

from quality.algebra import worth


def is_right(item, answer):
    # Points that the story allows must fit the equation, and points beside them must not.
    story, (left, right) = item.stem.text(), answer.split(" = ")
    numbers = [int(n) for n in re.findall(r"\d+", story)]
    for x in (0, 1, 2, 5):
        for y in (_amounts(story, numbers, x),):
            here, beside = ({"x": x, "y": at} for at in (y, y + 1))
            if worth(left, here) != worth(right, here) or worth(left, beside) == worth(right, beside):
                return False
    return True


def _amounts(story, numbers, x):
    if len(numbers) == 3:
        a, b, total = numbers
        return (total - a * worth(str(x))) / b
    start, each = numbers
    return start - each * x if re.search("burns|spends|loses", story) else start + each * x


def holds(item, line):
    return None
