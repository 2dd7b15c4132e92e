"""Choosing the graph of y = mx + b: the y-intercept says where to start, the slope how to step."""

from collections.abc import Iterator
from fractions import Fraction

from stairwise.curriculum.skills import AnswerKind
from stairwise.items.choosing import choice_question
from stairwise.items.facts import Move, chain
from stairwise.items.item import Level
from stairwise.items.phrase import Phrase
from stairwise.items.straight import fits, line, picture_slip, plane, rise, run
from stairwise.items.template import Number, Prompt, Question, Slip, Template, parts, say, signed, span
from stairwise.notation import build

SKILL = "lin.graph-mb"


def graph(m: Number, b: int) -> Question | None:
    if m in (b, -b) or abs(b) > 7 or not fits(m, b):
        return None
    key = say("{graph}", graph=plane((m, b)))
    written = line(m, b)
    return choice_question(
        say("Which graph shows {equation}?", equation=written),
        key,
        say("Where does the line cross the y-axis? Which way does it go from there?"),
        chain(SKILL, written, *_moves(m, b, key)),
        _slips(m, b),
        say("Right! It starts at {start} and has slope {m}.", start=build.point(0, b), m=build.number(m)),
        variables=("x", "y"),
    )


def _moves(m: Number, b: int, key: Phrase) -> Iterator[Move]:
    start = say("a point at {start}", start=build.point(0, b))
    zero = say("At x = 0 only b = {b} is left.", b=b)
    yield say("Put the first point on the y-axis at b."), start, zero
    up = rise(m)
    down = say("Go right {run} and down {rise}, to {next}.", run=run(m), rise=-up, next=build.point(run(m), b + up))
    climb = say("Go right {run} and up {rise}, to {next}.", run=run(m), rise=up, next=build.point(run(m), b + up))
    two = say("points at {start} and {next}", start=build.point(0, b), next=build.point(run(m), b + up))
    yield (climb if up > 0 else down), two, say("The slope is the rise over the run.")
    yield say("Draw the line through both points."), key, say("A line is set by two of its points.")


def _slips(m: Number, b: int) -> Iterator[Slip]:
    traded = say("This line crosses the y-axis at the slope. It should cross at {b}.", b=b)
    swapped = say("This line goes through {b} on the x-axis. The y-intercept is on the y-axis.", b=b)
    upside = say(
        "This line runs {rise} and rises {run}. It should rise {rise} and run {run}.", rise=rise(m), run=run(m)
    )
    turned = say("From left to right this line goes the wrong way. Look at the sign of the slope.")
    if rise(m) and run(m) == 1 and b:
        yield picture_slip("mb-swap", plane((b, int(m))), traded)
    yield picture_slip("slope-sign", plane((-m, b)), turned)
    if abs(m) != 1:
        yield picture_slip("slope-inverted", plane((1 / Fraction(m), b)), upside)
    if b:
        yield picture_slip("intercept-swap", plane((m, -m * b)), swapped)
    yield picture_slip("intercept-swap", plane((m, -b)), say("This line crosses the y-axis on the other side of 0."))


TEMPLATE = Template(
    answer_kind=AnswerKind.CHOICE,
    levels={
        Level.SUPPORTED: {"m": span(2, 9), "b": (*span(-7, 7),)},
        Level.CORE: {"m": signed(1, 8), "b": signed(1, 7)},
        Level.EXTENSION: {"m": parts(2, 2, 3, 4, 5), "b": signed(1, 7)},
    },
    question=graph,
    space=40,
    prompt=Prompt(
        "Describe how to draw {equation} by hand, so that a friend could do it without seeing your graph.",
        (
            "I said where the first point goes.",
            "I said how to step to the second point.",
            "I named a third point to check.",
        ),
    ),
)
