"""The slope of the line through two given points, such as (2, 7) and (5, 1)."""

from collections.abc import Iterator
from fractions import Fraction

from stairwise.curriculum.skills import AnswerKind
from stairwise.items.facts import Move
from stairwise.items.item import Level
from stairwise.items.quantities import Wrong, asked, wrongs
from stairwise.items.straight import minus, plane, ratio
from stairwise.items.template import Pools, Prompt, Question, Statement, Template, Truth, say, signed, span
from stairwise.notation import build

SKILL = "lin.slope-points"
Point = tuple[int, int]


def slope_points(x1: int, y1: int, x2: int, y2: int, picture: bool) -> Question | None:
    first, second = (x1, y1), (x2, y2)
    if 0 in first or x1 == x2 or y1 == y2 or abs(x2 - x1) == 1:
        return None
    m = Fraction(y2 - y1, x2 - x1)
    if abs(m) == 1 or m.denominator > 12 or m.denominator == abs(x2 - x1) > 9 or abs(m) > 12:
        return None
    fields = {"first": build.point(*first), "second": build.point(*second)}
    return asked(
        SKILL,
        say("What is the slope of the line through {first} and {second}?", **fields),
        m,
        say("How far apart are the points up or down, and how far left or right?"),
        say("the points {first} and {second}", **fields),
        _moves(m, first, second),
        wrongs(_wrong(m, first, second)),
        say("Right! From {first} to {second}, y changes by {m} for each 1 in x.", m=build.number(m), **fields),
        model=plane(spots=(first, second), size=10) if picture else None,
    )


def _moves(m: Fraction, first: Point, second: Point) -> Iterator[Move]:
    (x1, y1), (x2, y2) = first, second
    order = say("Both subtractions start from the same point, so the signs fit together.")
    changes = ratio(minus(y2, y1), minus(x2, x1))
    yield say("Subtract the y-values on top and the x-values below, in the same order."), changes, order
    worked = ratio(y2 - y1, x2 - x1)
    yield say("Work out both differences."), worked, say("Subtracting a negative number adds its opposite.")
    yield say("Simplify."), build.number(m), say("Slope is the change in y for each 1 in x.")


def _wrong(m: Fraction, first: Point, second: Point) -> Iterator[Wrong]:
    (x1, y1), (x2, y2) = first, second
    dx, dy = x2 - x1, y2 - y1
    yield "slope-inverted", 1 / m, say("You divided the change in x by the change in y. Turn it around.")
    mixed = say("You started from one point on top and from the other point below. Keep one order.")
    yield "slope-mismatch", -m, mixed
    yield "slope-sign", -m, mixed
    near_y, near_x = y2 - abs(y1), x2 - abs(x1)
    if y1 < 0:
        said = say("{change} is {dy}: subtracting a negative adds.", change=minus(y2, y1), dy=dy)
        yield "int-sub-neg-as-minus", Fraction(near_y, dx), said
    if x1 < 0 and near_x:
        said = say("{change} is {dx}: subtracting a negative adds.", change=minus(x2, x1), dx=dx)
        yield "int-sub-neg-as-minus", Fraction(dy, near_x), said
    yield "pattern-next-only", Fraction(dy), say("{dy} is the change in y over {dx}. Divide it by {dx}.", dy=dy, dx=dx)
    yield "slope-inverted", Fraction(dx), say("{dx} is the change in x alone. Divide {dy} by it.", dx=dx, dy=dy)


def _level(xs: tuple[int, ...], ys: tuple[int, ...], picture: bool, more: tuple[int, ...] = ()) -> Pools:
    return {"x1": xs, "y1": ys, "x2": more or xs, "y2": more or ys, "picture": (picture,)}


TEMPLATE = Template(
    answer_kind=AnswerKind.NUMBER,
    levels={
        Level.SUPPORTED: _level(span(0, 10), span(0, 10), picture=True),
        Level.CORE: _level(span(-10, 10), span(-10, 10), picture=False),
        Level.EXTENSION: _level(signed(5, 20), signed(7, 40), picture=False),
    },
    question=slope_points,
    prompt=Prompt(
        "Explain why the order of subtracting matters when you find the slope through {first} and {second}.",
        (
            "I wrote both subtractions.",
            "I said what happens when only one of them is turned around.",
            "I checked the sign with a sketch.",
        ),
    ),
    statements=(
        Statement(
            "Swapping the two points gives the same slope.",
            Truth.ALWAYS,
            "Both differences change their sign, so the quotient stays.",
        ),
        Statement(
            "Two points with a negative coordinate have a negative slope.",
            Truth.SOMETIMES,
            "(-1, 2) and (1, 6) have slope 2, but (-1, 6) and (1, 2) have slope -2.",
        ),
    ),
)
