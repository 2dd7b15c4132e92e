"""Solving y = mx + b and y = nx + c by drawing both lines and reading where they cross."""

from collections.abc import Iterator
from fractions import Fraction

from stairwise.curriculum.skills import AnswerKind
from stairwise.items.facts import Move
from stairwise.items.item import Level
from stairwise.items.straight import crossing, fits, line, pair_question, pair_slip, plane, system
from stairwise.items.template import Number, Pools, Prompt, Question, Slip, Template, parts, say, signed, span
from stairwise.notation import build

SKILL = "sys.graph-basic"
Slanted = tuple[Number, Number]


def graph_basic(m: Number, n: Number, x: int, y: int, drawn: bool) -> Question | None:
    one, two = (m, y - m * x), (n, y - n * x)
    if m == n or 0 in (x, y) or x == -y or not fits(*one) or not fits(*two):
        return None
    fields = {"one": line(*one), "two": line(*two)}
    stem = (
        "Use the graph to solve the system: {one} and {two}."
        if drawn
        else "Solve the system by graphing: {one} and {two}."
    )
    return pair_question(
        SKILL,
        say(stem, **fields),
        (x, y),
        say("Where does each line start on the y-axis, and how does it step? Where do they cross?"),
        system(**fields),
        _moves(one, two, x, y),
        _slips(one, two, x, y),
        say("Right! {point} makes both equations true.", point=build.point(x, y)),
        plane(one, two) if drawn else None,
    )


def _moves(one: Slanted, two: Slanted, x: int, y: int) -> Iterator[Move]:
    fields = {"b": build.number(one[1]), "c": build.number(two[1])}
    starts = say("lines that cross the y-axis at {b} and {c}", **fields)
    steps = say("The slopes {m} and {n} say how each line goes on.", m=build.number(one[0]), n=build.number(two[0]))
    yield say("Draw both lines from their y-intercepts."), starts, steps
    on_both = say("The crossing point is on both lines. Put it into both equations to check.")
    yield say("Read the crossing point, x first."), build.point(x, y), on_both


def _slips(one: Slanted, two: Slanted, x: int, y: int) -> Iterator[Slip]:
    yield pair_slip("coord-swap", y, x, say("You read y first. A point is written as (x, y)."))
    for first, second in (((-one[0], one[1]), two), (one, (-two[0], two[1]))):
        wrong = crossing(first, second)
        if wrong:
            turned = say("One of your lines goes the wrong way. Look at the sign of its slope.")
            yield pair_slip("slope-sign", *wrong, turned)
    only = say("This point is on one line only. Put it into both equations.")
    yield pair_slip("sys-check-one", 0, one[1], only)
    yield pair_slip("sys-check-one", 0, two[1], only)


def _level(m: tuple[Number, ...], x: tuple[int, ...], y: tuple[int, ...], drawn: bool) -> Pools:
    return {"m": m, "n": m, "x": x, "y": y, "drawn": (drawn,)}


STEEP = (*parts(2, 2, 3), *(Fraction(n) for n in signed(1, 3)))
TEMPLATE = Template(
    answer_kind=AnswerKind.PAIR,
    levels={
        Level.SUPPORTED: _level(signed(1, 3), span(1, 7), span(1, 9), drawn=True),
        Level.CORE: _level(signed(1, 5), signed(1, 6), signed(1, 8), drawn=False),
        Level.EXTENSION: _level(STEEP, signed(1, 8), signed(1, 9), drawn=False),
    },
    question=graph_basic,
    prompt=Prompt(
        "Explain how you drew both lines, and how you know that your crossing point is exact.",
        ("I said where each line starts.", "I said how each line steps.", "I put the point into both equations."),
    ),
)
