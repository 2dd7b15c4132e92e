"""School mathematics worked out from its printed text, by Python's own arithmetic: no code of the generators."""

import re
from fractions import Fraction
from functools import lru_cache

POINTS = ({"z": 5, "": 3}, {"z": -7, "": 2}, {"z": Fraction(1, 3), "": -11}, {"z": 13, "": Fraction(-5, 7)})


def worth(text, point):
    """The value of an expression; `point` gives z, and "" stands for every other letter."""
    values = {letter: Fraction(point.get(letter, point[""])) for letter in "xynmkptz"}
    return Fraction(eval(_compiled(text), {"F": Fraction}, values))


def worths(text):
    """The values of an expression at several points: equal for equal expressions, surely unequal for others."""
    return tuple(worth(text, point) for point in POINTS)


def solution(text):
    """The one solution of a linear equation, from its values at three points; None when there is not just one."""
    left, right = text.split(" = ")
    at = [worth(left, {"": x}) - worth(right, {"": x}) for x in (0, 1, 2)]
    assert at[2] - at[1] == at[1] - at[0], f"not linear: {text}"
    return at[0] / (at[0] - at[1]) if at[0] != at[1] else None


@lru_cache(maxsize=100_000)
def _compiled(text):
    written = text.replace("×", "*").replace("÷", "/").replace("^", "**")
    written = re.sub(r"(?<=[0-9a-z)]) ?(?=[a-z(])(?<!\*)", "*", written)
    return compile(re.sub(r"\d*\.?\d+", r"F('\g<0>')", written), text, "eval")
