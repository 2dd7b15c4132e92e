"""Straight lines: their equations, graphs and points, for the questions about slope, functions and systems.

>>> from stairwise.notation.text import text
>>> text(line(Fraction(-2, 3), 4)), text(line(1, 0)), text(standard(2, -1, 6))
('y = -(2/3)x + 4', 'y = x', '2x - y = 6')
"""

from collections.abc import Iterable, Iterator, Sequence
from fractions import Fraction

from stairwise.items.facts import Move, chain
from stairwise.items.models import Curve, Graph, Model, Spot, straight
from stairwise.items.phrase import Line, Phrase
from stairwise.items.solving import closed, plus, scaled
from stairwise.items.template import Number, Question, Slip, say
from stairwise.items.values import SLOPE_INTERCEPT
from stairwise.notation import build
from stairwise.notation.tree import Node

Point = tuple[int, int]


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


def lettered(lines: Sequence[tuple[Number, Number]], turn: int, size: int = 10) -> tuple[Graph, tuple[Phrase, ...]]:
    """Four lines in one picture, lettered from A, and what each line is called; `turn` says which letters they get."""
    names = "ABCD"[turn:] + "ABCD"[:turn]
    curves = {name: straight(m, b, -size, size, name) for (m, b), name in zip(lines, names, strict=True)}
    drawn = Graph(-size, size, -size, size, curves=tuple(curves[name] for name in sorted(curves)))
    return drawn, tuple(say("Line {name}", name=name) for name in names)


def ratio(top: Node | int, bottom: Node | int) -> Node:
    """A quotient that is not worked out yet."""
    one, two = (build.number(each) if isinstance(each, int) else each for each in (top, bottom))
    return build.divide(one, two)


def minus(first: int, second: int) -> Node:
    """A difference that is not worked out yet, a negative second number in parentheses."""
    last = build.number(second)
    return build.subtract(build.number(first), build.group(last) if second < 0 else last)


def equation_question(
    skill: str,
    stem: Phrase,
    answer: tuple[Number, Number],
    idea: Phrase,
    first: Line,
    moves: Iterable[Move],
    slips: Iterable[Slip],
    done: Phrase,
    model: Model | None = None,
    structure: str = "",
) -> Question:
    """The question that asks for the equation y = mx + b."""
    m, b = answer
    return Question(
        stem=stem,
        answer=line(m, b),
        value=(Fraction(m), Fraction(b)),
        idea=idea,
        steps=chain(skill, first, *moves),
        slips=tuple(slips),
        confirmation=done,
        variables=("x", "y"),
        form_asked=SLOPE_INTERCEPT,
        model=model,
        structure=structure,
    )


def two_points(first: Point, second: Point) -> Phrase:
    """Two points in a row of words."""
    return say("the points {first} and {second}", first=build.point(*first), second=build.point(*second))


def from_points(first: Point, second: Point, b: Number) -> Iterator[Move]:
    """Moves that make the equation of the line through two points."""
    (x1, y1), (x2, y2) = first, second
    m = Fraction(y2 - y1, x2 - x1)
    slope = build.equation(build.letter("m"), build.number(m))
    change = say("y changes by {dy} while x changes by {dx}.", dy=y2 - y1, dx=x2 - x1)
    yield say("Find the slope: the change in y over the change in x."), slope, change
    product = build.times(build.number(m), closed(x1), style="times")
    put = build.equation(build.number(y1), build.add(product, build.letter("b")))
    fits_too = say("The point {point} is on the line, so it fits.", point=build.point(x1, y1))
    yield say("Put the slope and one point into y = mx + b."), put, fits_too
    found = build.equation(build.letter("b"), build.number(b))
    yield say("Solve for b."), found, say("b is the value of y where x is 0.")
    yield say("Write m and b in their places."), line(m, b), say("Test it with the other point.")
