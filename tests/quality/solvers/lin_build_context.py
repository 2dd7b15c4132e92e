import re

from quality.algebra import worth


def is_right(item, answer):
    # Facts of the story, as pairs, put into the equation.
    left, right = answer.split(" = ")
    return left == "y" and all(worth(right, {"x": x}) == y for x, y in _facts(item))


def _facts(item):
    fields = item.stem.fields
    if "x1" in item.stem.template:
        return [tuple(int(number(fields[f"{name}{at}"])) for name in "xy") for at in (1, 2)]
    start, rate = (int(number(fields[name])) for name in ("start", "rate"))
    down = re.search("lets out|spends|to bike", item.stem.text())
    return [(0, start), (10, start - 10 * rate if down else start + 10 * rate)]


def number(value):
    return value if isinstance(value, int) else value.value


def holds(item, line):
    return None
