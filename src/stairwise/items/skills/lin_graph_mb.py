"""Choosing the graph of y = mx + b: the y-intercept says where to start, the slope how to step."""

from collections.abc import Iterator
from fractions import Fraction

from stairwise.curriculum.skills import AnswerKind
from stairwise.items.choosing import choice_question, pick
from stairwise.items.facts import Move, chain
from stairwise.items.item import Level
from stairwise.items.phrase import Phrase
from stairwise.items.straight import fits, lettered, line, rise, run
from stairwise.items.template import Number, Prompt, Question, Template, parts, say, signed, span
from stairwise.notation import build

SKILL = "lin.graph-mb"


def graph(m: Number, b: int, turn: int) -> Question | None:
    wrong = {each: (name, said) for name, each, said in _wrong(m, b) if fits(*each) and each != (m, b)}
    if m in (b, -b) or not fits(m, b) or len(wrong) < 3:
        return None
    others = list(wrong)[:3]
    drawn, names = lettered(((m, b), *others), turn)
    written = line(m, b)
    return choice_question(
        say("Which line in the picture shows {equation}?", equation=written),
        names[0],
        say("Where does the line cross the y-axis? Which way does it go from there?"),
        chain(SKILL, written, *_moves(m, b, names[0])),
        (pick(wrong[each][0], name, wrong[each][1]) for each, name in zip(others, names[1:], strict=True)),
        say("Right! It starts at {start} and has slope {m}.", start=build.point(0, b), m=build.number(m)),
        drawn,
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
    yield say("Find the line through both points."), key, say("A line is set by two of its points.")


def _wrong(m: Number, b: int) -> Iterator[tuple[str, tuple[Number, Number], Phrase]]:
    """The lines that wrong rules draw: the misconception, slope and intercept, what to say."""
    traded = say("This line crosses the y-axis at the slope. It should cross at {b}.", b=b)
    swapped = say("This line goes through {b} on the x-axis. The y-intercept is on the y-axis.", b=b)
    upside = say("This line runs where it should rise. The slope is the rise over the run.")
    turned = say("From left to right this line goes the wrong way. Look at the sign of the slope.")
    if b:
        yield "mb-swap", (b, m), traded
        yield "intercept-swap", (m, -m * b), swapped
    yield "slope-sign", (-m, b), turned
    yield "slope-inverted", (1 / Fraction(m), b), upside
    yield "slope-inverted", (-1 / Fraction(m), b), upside
    yield "intercept-swap", (m, -b), say("This line crosses the y-axis on the other side of 0.")


HALVES = (Fraction(1, 2), Fraction(3, 2), Fraction(5, 2), Fraction(7, 2))
TURNS = (0, 1, 2, 3)
TEMPLATE = Template(
    answer_kind=AnswerKind.CHOICE,
    levels={
        Level.SUPPORTED: {"m": (*span(1, 9), *HALVES), "b": span(-9, 9), "turn": TURNS},
        Level.CORE: {"m": signed(1, 8), "b": span(-9, 9), "turn": TURNS},
        Level.EXTENSION: {"m": parts(2, 2, 3, 4, 5), "b": span(-9, 9), "turn": TURNS},
    },
    question=graph,
    prompt=Prompt(
        "Describe how to draw {equation} by hand, so that a friend could do it without seeing your graph.",
        (
            "I said where the first point goes.",
            "I said how to step to the second point.",
            "I named a third point to check.",
        ),
    ),
)
