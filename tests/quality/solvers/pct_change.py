from quality.algebra import field
from quality.harness import value


def is_right(item, answer):
    old, new = int(field(item, "old")), int(field(item, "new"))
    sign = 1 if "increase" in item.stem.text() else -1
    return old + sign * value(answer) * old == new


def holds(item, line):
    return None
