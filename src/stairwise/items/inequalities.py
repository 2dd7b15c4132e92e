"""Linear inequalities in one letter: written, turned around, solved, and drawn on a number line.

>>> from stairwise.notation.text import text
>>> text(bound("x", "<=", 3)), text(bound("x", flipped("<="), -2)), opened("<=")
('x ≤ 3', 'x ≥ -2', '<')
"""

from fractions import Fraction

from stairwise.items.models import NumberLine, Ray
from stairwise.items.phrase import Phrase
from stairwise.items.template import Number, Slip, say
from stairwise.items.values import bound
from stairwise.notation import build
from stairwise.notation.tree import Operator

OPERATORS: tuple[Operator, ...] = ("<", ">", "<=", ">=")
_FLIPPED: dict[Operator, Operator] = {"<": ">", ">": "<", "<=": ">=", ">=": "<="}
_OPENED: dict[Operator, Operator] = {"<": "<=", "<=": "<", ">": ">=", ">=": ">"}
__all__ = ["OPERATORS", "bound", "flipped", "line", "opened", "picture", "single", "slip"]


def flipped(operator: Operator) -> Operator:
    """The sign read from the other side."""
    return _FLIPPED[operator]


def opened(operator: Operator) -> Operator:
    """The sign with the end point taken in, or left out."""
    return _OPENED[operator]


def slip(misconception: str, letter: str, operator: Operator, at: Number, feedback: Phrase) -> Slip:
    """A wrong inequality."""
    return Slip(misconception, (operator, Fraction(at)), bound(letter, operator, at), feedback)


def single(letter: str, at: Number) -> Slip:
    """The boundary alone."""
    answer = build.equation(build.letter(letter), build.number(at))
    said = say("{at} is where it begins or ends. Which other numbers work? Write an inequality.", at=at)
    return Slip("ineq-single", ("=", Fraction(at)), answer, said)


def line(operator: Operator, at: Number) -> NumberLine:
    """All numbers that are compared with the end like this, drawn."""
    step = Fraction(1, Fraction(at).denominator)
    low, high = at - 5 * step, at + 5 * step
    ticks = tuple(low + k * step for k in range(11))
    labeled = tuple(tick for tick in ticks if Fraction(tick).denominator == 1)
    ray = Ray(at, closed=operator in ("<=", ">="), right=operator in (">", ">="))
    return NumberLine(low, high, step, labeled=labeled, rays=(ray,))


def picture(operator: Operator, at: Number) -> Phrase:
    """The drawing as a choice."""
    return say("{picture}", picture=line(operator, at))
