from fractions import Fraction

from quality.algebra import field
from quality.harness import value


def is_right(item, answer):
    # Make the change to the answer: the new price must come out.
    p, old = Fraction(field(item, "p").strip("%")), value(answer)
    down = " off" in item.stem.text() or "fell" in item.stem.text()
    return old - old * p / 100 * (1 if down else -1) == Fraction(field(item, "new").strip("$"))


def holds(item, line):
    return None
