from fractions import Fraction

from quality.algebra import field


def is_right(item, answer):
    first, second = (Fraction(field(item, name)) for name in ("first", "second"))
    if first == second:
        return answer.startswith("They are equal.") and "tenths" in answer
    return answer.startswith(f"{field(item, 'first' if first > second else 'second')} is larger. As hundredths")


def holds(item, line):
    return None
