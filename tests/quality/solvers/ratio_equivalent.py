from quality.algebra import field
from quality.harness import numbers


def is_right(item, answer):
    (a, b), (x, y) = numbers(field(item, "ratio")), numbers(answer)
    place = x if "first number" in item.stem.text() else y
    return a * y == b * x and place == int(field(item, "n"))
