from fractions import Fraction

from quality.algebra import field, worth


def is_right(item, answer):
    one, two = (_numbers(field(item, name)) for name in ("one", "two"))
    crossed = [one[i] * two[j] - one[j] * two[i] for i, j in ((0, 1), (0, 2), (1, 2))]
    if crossed[0]:
        return answer == "One solution. The two lines cross."
    return answer.startswith("No solution. The two lines" if any(crossed) else "Infinitely many")


def _numbers(equation):
    """a, b and c of ax + by = c, from the gap of both sides at three points."""
    at = []
    for x, y in ((0, 0), (1, 0), (0, 1)):
        left, right = (worth(side, {"x": Fraction(x), "y": Fraction(y)}) for side in equation.split(" = "))
        at.append(left - right)
    return at[1] - at[0], at[2] - at[0], -at[0]


def holds(item, line):
    return None
