"""Straight lines: their equations, graphs and points, for the questions about slope, functions and systems.

>>> from stairwise.notation.text import text
>>> text(line(Fraction(-2, 3), 4)), text(line(1, 0)), text(standard(2, -1, 6))
('y = -(2/3)x + 4', 'y = x', '2x - y = 6')
"""

from collections.abc import Iterable
from fractions import Fraction

from stairwise.items.models import Curve, Graph, Spot, straight
from stairwise.items.phrase import Phrase
from stairwise.items.solving import plus, scaled
from stairwise.items.template import Number, Slip, say
from stairwise.notation import build
from stairwise.notation.tree import Node

Spots = tuple[tuple[int, int], ...]


def rule(m: Number, b: Number, letter: str = "x") -> Node:
    """mx + b as it is written by hand; m may be a fraction or 0."""
    return plus(scaled(m, letter), b) if m else build.number(b)


def line(m: Number, b: Number, letter: str = "x", up: str = "y") -> Node:
    """y = mx + b."""
    return build.equation(build.letter(up), rule(m, b, letter))


def standard(a: int, b: int, c: int) -> Node:
    """ax + by = c."""
    return build.equation(build.terms(((a, "x"), (b, "y"))), build.number(c))


def rise(m: Number) -> int:
    """How far a line goes up over its shortest whole run."""
    return Fraction(m).numerator


def run(m: Number) -> int:
    """The shortest whole run after which a line is a whole number higher."""
    return Fraction(m).denominator


def plane(
    *lines: tuple[Number, Number], size: int = 10, names: str = "", spots: Iterable[tuple[int, int]] = ()
) -> Graph:
    """The lines y = mx + b in a square of the plane; points are lettered from A."""
    named = names or " " * len(lines)
    curves = tuple(straight(m, b, -size, size, name.strip()) for (m, b), name in zip(lines, named, strict=True))
    marked = tuple(Spot(x, y, name) for (x, y), name in zip(spots, "ABCDEFG", strict=False))
    return Graph(-size, size, -size, size, curves=curves, spots=marked)


def through(first: tuple[int, int], second: tuple[int, int], left: int, right: int) -> Curve:
    """The line through two points, which its words name."""
    (x1, y1), (x2, y2) = first, second
    m = Fraction(y2 - y1, x2 - x1)
    ends = tuple((x, y1 + m * (x - x1)) for x in (left, right))
    return Curve(ends, f"a straight line through ({x1}, {y1}) and ({x2}, {y2})")


def fits(m: Number, b: Number, size: int = 10) -> bool:
    """Whether a line can be drawn well in the plane: it crosses the y-axis there, and so does its next whole point."""
    ends = (b, b + rise(m)), (b, b - rise(m))
    return Fraction(b).denominator == 1 and run(m) <= size and any(max(map(abs, two)) <= size for two in ends)


def line_slip(name: str, m: Number, b: Number, feedback: Phrase, letter: str = "x", up: str = "y") -> Slip:
    """A wrong line as an equation."""
    return Slip(name, (Fraction(m), Fraction(b)), line(m, b, letter, up), feedback)


def pair_slip(name: str, first: Number, second: Number, feedback: Phrase) -> Slip:
    """A wrong pair."""
    return Slip(name, (Fraction(first), Fraction(second)), build.point(first, second), feedback)


def picture_slip(name: str, drawn: Graph, feedback: Phrase) -> Slip:
    """A wrong picture."""
    return Slip(name, drawn.words(), say("{graph}", graph=drawn), feedback)


def ratio(top: Node | int, bottom: Node | int) -> Node:
    """A quotient that is not worked out yet."""
    one, two = (build.number(each) if isinstance(each, int) else each for each in (top, bottom))
    return build.divide(one, two)


def minus(first: int, second: int) -> Node:
    """A difference that is not worked out yet, a negative second number in parentheses."""
    last = build.number(second)
    return build.subtract(build.number(first), build.group(last) if second < 0 else last)
