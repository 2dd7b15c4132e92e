from fractions import Fraction

from quality.algebra import field, worth


def is_right(item, answer):
    # The gap between both lines at two places: never changing, or 0, or else they cross.
    (a1, a2), (b1, b2) = (_heights(field(item, name)) for name in ("one", "two"))
    if a1 - b1 != a2 - b2:
        return answer == "One solution. The slopes are different."
    return answer.startswith("Infinitely many" if a1 == b1 else "No solution. The slopes are equal")


def _heights(equation):
    left, right = equation.split(" = ")
    return [worth(right, {"x": Fraction(x)}) - worth(left, {"y": Fraction(0)}) for x in (0, 6)]


def holds(item, line):
    return None
