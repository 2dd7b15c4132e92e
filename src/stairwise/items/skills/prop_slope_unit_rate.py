"""The unit rate of a proportional graph as rise over run, with the scale of the axes."""

from collections.abc import Iterator
from fractions import Fraction

from stairwise.curriculum.skills import AnswerKind
from stairwise.items.facts import Move
from stairwise.items.item import Level
from stairwise.items.models import Curve, Graph, Spot
from stairwise.items.quantities import Wrong, asked, is_decimal, short, wrongs
from stairwise.items.template import Pools, Prompt, Question, Template, say, span
from stairwise.items.values import decimal
from stairwise.notation import build

SKILL = "prop.slope-unit-rate"
STORIES = (
    ("hours", "miles", "How many miles is that per hour?"),
    ("pounds", "dollars", "How many dollars is that per pound?"),
    ("minutes", "gallons", "How many gallons is that per minute?"),
    ("seconds", "feet", "How many feet is that per second?"),
)
ASK = "The graph shows {up} for {across}. {question}"


def slope(story: tuple[str, str, str], run: int, rise: int, wide: int, high: int, name: str) -> Question | None:
    """A line through (0, 0) and a point `run` squares across and `rise` squares up; squares are `wide` and `high`."""
    across, up, question = story
    x, y = run * wide, rise * high
    k = Fraction(y, x)
    if k == 1 or run == rise or not is_decimal(k, 2) or x == 1:
        return None
    end = min(Fraction(10, run), Fraction(10, rise))
    line = Curve(((0, 0), (x * end, y * end)), f"a straight line from (0, 0) through point {name}")
    graph = Graph(0, 10 * wide, 0, 10 * high, wide, high, (line,), (Spot(x, y, name),), across=across, up=up)
    return asked(
        SKILL,
        say("The graph shows {up} for {across}. {question}", up=up, across=across, question=say(question)),
        k,
        say("Use (0, 0) and point {name}. Read the numbers on the axes; do not count squares.", name=name),
        say("from (0, 0) to {point}", point=build.point(x, y)),
        _moves(x, y),
        wrongs(_wrong(run, rise, x, y, wide != high), short),
        say("Right! For each 1 across, the line goes up {k}.", k=decimal(k)),
        decimal,
        model=graph,
    )


def _moves(x: int, y: int) -> Iterator[Move]:
    over = build.divide(build.number(y), build.number(x))
    yield (
        say("Put the change in y over the change in x."),
        over,
        say("From 0 to {y} it goes up, from 0 to {x} across.", x=x, y=y),
    )
    k = Fraction(y, x)
    if k.denominator == 1:
        yield (
            say("Write it as a division."),
            build.divide(build.number(y), build.number(x), "sign"),
            say("The bar means divide."),
        )
    yield say("Divide."), decimal(k), say("The result is the amount for 1.")


def _wrong(run: int, rise: int, x: int, y: int, scaled: bool) -> Iterator[Wrong]:
    yield "slope-inverted", Fraction(x, y), say("You divided across by up. Put the change in y on top.")
    if scaled:
        squares = say("You counted squares: {rise} up, {run} across. Read the numbers on the axes.", rise=rise, run=run)
        yield "slope-scale", Fraction(rise, run), squares
    yield "rate-no-unit", y, say("{y} is the height at {x}. How high is it at 1?", x=x, y=y)
    yield "ratio-additive", y - x if y > x else x - y, say("You subtracted. The rate is up divided by across.")
    yield "rate-no-unit", y * x, say("You multiplied. The rate is up divided by across.")
    yield "slope-scale", rise, say("You read only how far it goes up. Divide by how far it goes across.")


PROMPT = Prompt(
    "Explain why counting squares is not enough to find the rate in this graph.",
    ("I said what one square is worth on each axis.", "I divided up by across.", "I gave the rate with its units."),
)


def _level(wide: tuple[int, ...], high: tuple[int, ...]) -> Pools:
    return {"story": STORIES, "run": span(1, 10), "rise": span(1, 10), "wide": wide, "high": high, "name": "ABCDEFGH"}


TEMPLATE = Template(
    answer_kind=AnswerKind.NUMBER,
    levels={
        Level.SUPPORTED: _level((1,), (2, 5)),
        Level.CORE: _level((1, 2), (5, 10, 4)),
        Level.EXTENSION: _level((2, 4, 5), (2, 3, 10, 20, 25)),
    },
    question=slope,
    prompt=PROMPT,
)
