"""The equation y = mx + b of a drawn line."""

from collections.abc import Iterator
from fractions import Fraction

from stairwise.curriculum.skills import AnswerKind
from stairwise.items.facts import Move, chain
from stairwise.items.item import Level
from stairwise.items.models import Graph
from stairwise.items.solving import plus
from stairwise.items.straight import line, line_slip, ratio, rise, run, through
from stairwise.items.template import Number, Prompt, Question, Slip, Template, parts, say, signed, span
from stairwise.items.values import SLOPE_INTERCEPT
from stairwise.notation import build

SKILL = "lin.equation-graph"
SIZE = 10


def equation(grid: Number, start: int, up: int) -> Question | None:
    if abs(grid) == abs(start * up) or abs(start + rise(grid)) > SIZE:
        return None
    m, b = grid * up, start * up
    second = (run(grid), b + rise(grid) * up)
    drawn = Graph(-SIZE, SIZE, -SIZE * up, SIZE * up, 1, up, (through((0, b), second, -SIZE, SIZE),))
    return Question(
        stem=say("Write the equation of the line in the form y = mx + b."),
        answer=line(m, b),
        value=(Fraction(m), Fraction(b)),
        idea=say("Where does the line cross the y-axis? How much does it change for 1 to the right?"),
        steps=chain(SKILL, say("the line in the graph"), *_moves(m, b, second)),
        slips=tuple(_slips(m, b, up)),
        confirmation=say("Right! It crosses at {b} and has slope {m}.", b=b, m=build.number(m)),
        variables=("x", "y"),
        form_asked=SLOPE_INTERCEPT,
        model=drawn,
    )


def _moves(m: Number, b: int, second: tuple[int, int]) -> Iterator[Move]:
    start = build.equation(build.letter("y"), plus(build.times(build.letter("m"), build.letter("x")), b))
    crossing = say("The line crosses the y-axis at {b}, so b is {b}.", b=b)
    yield say("Read b where the line crosses the y-axis."), start, crossing
    rises = ratio(second[1] - b, second[0]) if second[0] > 1 else build.number(second[1] - b)
    change = build.equation(build.letter("m"), rises)
    point = say("Another clear point is {point}.", point=build.point(*second))
    yield say("Find m: rise over run from there to another clear point."), change, point
    yield say("Put m in its place."), line(m, b), say("m is the change for each 1 to the right.")


def _slips(m: Number, b: int, up: int) -> Iterator[Slip]:
    yield line_slip("start-ignored", m, 0, say("At x = 0 this gives 0, but the line crosses the y-axis at {b}.", b=b))
    if Fraction(m).denominator == 1:
        traded = say("You traded the two numbers. {b} is where the line starts, not how it steps.", b=b)
        yield line_slip("mb-swap", b, m, traded)
    if up > 1:
        yield line_slip("slope-scale", m / Fraction(up), b, say("One square up is worth {up}. Read the axis.", up=up))
    yield line_slip("slope-sign", -m, b, say("From left to right, does the line go up or down?"))
    if abs(m) != 1:
        yield line_slip("slope-inverted", 1 / Fraction(m), b, say("You put the run over the rise. Turn it around."))


TEMPLATE = Template(
    answer_kind=AnswerKind.EQUATION,
    levels={
        Level.SUPPORTED: {"grid": span(1, 8), "start": signed(1, 7), "up": (1,)},
        Level.CORE: {"grid": (*signed(1, 6), *parts(2, 2, 3)), "start": signed(1, 7), "up": (1,)},
        Level.EXTENSION: {
            "grid": (*signed(1, 4), *parts(2, 2, 3)),
            "start": signed(1, 7),
            "up": (2, 5, 10, 20),
        },
    },
    question=equation,
    space=70,
    prompt=Prompt(
        "Explain how you found both numbers in your equation from the graph.",
        ("I named the point on the y-axis.", "I named a second point.", "I tested a third point in my equation."),
    ),
)
