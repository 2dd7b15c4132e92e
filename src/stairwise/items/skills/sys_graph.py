"""Solving a system by graphing both lines, whatever form they are in, such as 2x + y = 6 and x - y = 3."""

from collections.abc import Iterator
from fractions import Fraction

from stairwise.curriculum.skills import AnswerKind
from stairwise.items.facts import Move
from stairwise.items.item import Level
from stairwise.items.straight import crossing, fits, line, pair_question, pair_slip, plane, standard, system
from stairwise.items.template import Pools, Prompt, Question, Slip, Template, say, signed, span
from stairwise.notation import build

SKILL = "sys.graph"
Slanted = tuple[Fraction, Fraction]


def graph(a: int, b: int, d: int, e: int, x: int, y: int, shape: str, drawn: bool) -> Question | None:
    c, f = a * x + b * y, d * x + e * y
    one, two = (-Fraction(a, b), Fraction(c, b)), (-Fraction(d, e), Fraction(f, e))
    if one[0] == two[0] or 0 in (x, y, c, f) or abs(x) == abs(y) or not fits(*one) or not fits(*two):
        return None
    fields = {"one": line(*one) if shape == "mixed" else standard(a, b, c), "two": standard(d, e, f)}
    stem = (
        "Use the graph to solve the system: {one} and {two}."
        if drawn
        else "Solve the system by graphing: {one} and {two}."
    )
    return pair_question(
        SKILL,
        say(stem, **fields),
        (x, y),
        say("Get two points of each line, or solve for y. Where do the lines cross?"),
        system(**fields),
        _moves(one, two, x, y),
        _slips(one, two, x, y),
        say("Right! {point} makes both equations true.", point=build.point(x, y)),
        plane(one, two) if drawn else None,
    )


def _moves(one: Slanted, two: Slanted, x: int, y: int) -> Iterator[Move]:
    solved = system(line(*one), line(*two))
    yield say("Write both lines as y = mx + b."), solved, say("Start and slope make a line easy to draw.")
    starts = say("lines that start at {b} and {c} on the y-axis", b=build.number(one[1]), c=build.number(two[1]))
    steps = say("The slopes {m} and {n} say how each line goes on.", m=build.number(one[0]), n=build.number(two[0]))
    yield say("Draw both lines."), starts, steps
    check = say("Put the point into both equations to check.")
    yield say("Read the crossing point, x first."), build.point(x, y), check


def _slips(one: Slanted, two: Slanted, x: int, y: int) -> Iterator[Slip]:
    yield pair_slip("coord-swap", y, x, say("You read y first. A point is written as (x, y)."))
    turned = say("One of your lines goes the wrong way. Watch the sign when you solve for y.")
    for first, second in (((-one[0], one[1]), two), (one, (-two[0], two[1]))):
        wrong = crossing(first, second)
        if wrong:
            yield pair_slip("slope-sign", *wrong, turned)
    only = say("This point is on one line only. Put it into both equations.")
    yield pair_slip("sys-check-one", 0, one[1], only)
    yield pair_slip("sys-check-one", 0, two[1], only)


def _level(a: tuple[int, ...], b: tuple[int, ...], x: tuple[int, ...], shapes: tuple[str, ...], drawn: bool) -> Pools:
    return {"a": a, "b": b, "d": a, "e": b, "x": x, "y": x, "shape": shapes, "drawn": (drawn,)}


TEMPLATE = Template(
    answer_kind=AnswerKind.PAIR,
    levels={
        Level.SUPPORTED: _level(span(1, 4), (1, -1), signed(1, 6), ("mixed",), drawn=True),
        Level.CORE: _level(signed(1, 4), (1, -1), signed(1, 7), ("mixed", "standard"), drawn=False),
        Level.EXTENSION: _level(signed(1, 5), (-3, -2, 2, 3), signed(1, 8), ("standard",), drawn=False),
    },
    question=graph,
    prompt=Prompt(
        "Explain how you would draw the lines of {one} and {two}, and how you check where they cross.",
        ("I told how I found points of each line.", "I read x before y.", "I put the point into both equations."),
    ),
)
