import re

from quality.algebra import field, worth

SAYS = (
    ("at the start|pay once|before any call|before the ride", "fixed"),
    ("each", "rate"),
    ("the number of", "letter"),
    ("all the|so far", "product"),
)


def is_right(item, answer):
    story = item.stem.text()
    b, a, letter = re.search(r"(\d[\d.]*) \+ (\d[\d.]*)([a-z])", story).groups()
    if "grows by 1" in story:
        return answer.removeprefix("It grows by ").rstrip(".") == f"{float(worth(f'{b} + {a}') - worth(b)):g}"
    kind = {b: "fixed", a: "rate", letter: "letter", f"{a}{letter}": "product"}[field(item, "part")]
    if "short for" in answer:
        return False
    return next(kind for words, kind in SAYS if re.search(words, answer)) == kind


def holds(item, line):
    return None
