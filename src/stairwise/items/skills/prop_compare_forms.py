"""Which of two proportional relationships grows faster: a graph against an equation or a table."""

from collections.abc import Iterator
from fractions import Fraction

from stairwise.curriculum.skills import AnswerKind
from stairwise.items.choosing import choice_question, pick
from stairwise.items.facts import Move, chain
from stairwise.items.item import Level
from stairwise.items.models import Curve, Graph, Spot
from stairwise.items.phrase import Phrase
from stairwise.items.quantities import is_decimal
from stairwise.items.stories import NAMES
from stairwise.items.template import Pools, Prompt, Question, Slip, Template, say, span
from stairwise.items.values import decimal
from stairwise.notation import build

SKILL = "prop.compare-forms"
STEMS = {
    "equation": "Both give the feet y after x seconds: the graph is the robot of {name}, and {equation} "
    "is robot B. Which one is faster?",
    "table": "The graph is the robot of {name}. Robot B goes {y} feet in {x} seconds. Which one is faster?",
}


def compare(form: str, name: str, run: int, rise: int, high: int, other: Fraction, x: int) -> Question | None:
    """The graph goes through a point `run` and `rise` squares from (0, 0); a square is `high` up and 1 across."""
    top = rise * high
    k = Fraction(top, run)
    if not is_decimal(k, 1) or k == other or abs(k - other) > 8 or run == 1 or not is_decimal(other * x, 1):
        return None
    end = min(Fraction(10, run), Fraction(10, rise))
    line = Curve(((0, 0), (run * end, top * end)), "a straight line from (0, 0) through point A")
    graph = Graph(0, 10, 0, 10 * high, 1, high, (line,), (Spot(run, top, "A"),), across="seconds", up="feet")
    equation = build.equation(
        build.letter("y"), build.times(decimal(other), build.letter("x")) if other != 1 else build.letter("x")
    )
    key = _faster(k, other)
    seen = say("the graph through {point} and robot B", point=build.point(run, top))
    return choice_question(
        say(STEMS[form], name=name, equation=equation, x=x, y=decimal(other * x)),
        key,
        say("Find the feet in one second for both. Mind the numbers on the axes."),
        chain(SKILL, seen, *_moves(form, run, top, other, x, key)),
        _slips(run, rise, high, other, x),
        say("Right! Compare the feet in one second."),
        graph,
    )


def _faster(k: Fraction, other: Fraction) -> Phrase:
    if k > other:
        return say("The graph. It is {k} feet per second, against {other} for B.", k=decimal(k), other=decimal(other))
    return say("Robot B. It is {other} feet per second, against {k} in the graph.", k=decimal(k), other=decimal(other))


def _moves(form: str, run: int, top: int, other: Fraction, x: int, key: Phrase) -> Iterator[Move]:
    rate = say("graph: {top} ÷ {run} = {k} feet per second", top=top, run=run, k=decimal(Fraction(top, run)))
    yield say("Find the rate of the graph."), rate, say("Point A is {top} up and {run} across.", top=top, run=run)
    second = say("B: {other} feet per second", other=decimal(other))
    where = say("In the equation it stands in front of x.")
    if form == "table":
        where = say("{y} ÷ {x} = {other}", y=decimal(other * x), x=x, other=decimal(other))
    yield say("Find the rate of B."), second, where
    yield say("Compare the two rates."), key, say("The larger rate is faster.")


def _slips(run: int, rise: int, high: int, other: Fraction, x: int) -> Iterator[Slip]:
    k, squares = Fraction(rise * high, run), Fraction(rise, run)
    if high > 1 and is_decimal(squares, 2) and squares != other:
        scale = say("You counted squares. One square up is worth {high} feet.", high=high)
        yield pick("slope-scale", _faster(squares, other), scale)
    turned = say(
        "Robot B. It is {k} feet per second, against {other} in the graph.", k=decimal(k), other=decimal(other)
    )
    if other > k:
        turned = say("The graph. It is {other} feet per second, against {k} for B.", k=decimal(k), other=decimal(other))
    yield pick("rate-inverted", turned, say("Check which rate belongs to which robot."))
    steep = say("The graph. Its line is steep.") if k < other else say("Robot B. The line of the graph is not steep.")
    yield pick("slope-scale", steep, say("How steep it looks depends on the scale. Find the feet per second."))
    level = say("The graph. It reaches {top} feet.", top=rise * high)
    if k > other:
        level = say("Robot B. It is at {y} feet after {x} seconds.", y=decimal(other * x), x=x)
    yield pick("rate-vs-level", level, say("How far is not how fast. Find the feet in one second."))
    same = say("They are equally fast. Both start at 0.")
    yield pick("rate-vs-level", same, say("Both start at 0, but what comes with each second?"))


PROMPT = Prompt(
    "Explain how you compared the two robots, and why steep is not enough.",
    ("I found both rates.", "I named the units.", "I spoke about the scale of the axes."),
)


def _level(forms: tuple[str, ...], highs: tuple[int, ...], others: tuple[Fraction, ...]) -> Pools:
    return {
        "form": forms,
        "name": NAMES,
        "run": span(2, 10),
        "rise": span(1, 10),
        "high": highs,
        "other": others,
        "x": span(2, 12),
    }


WHOLE = tuple(Fraction(n) for n in span(2, 15))
HALVES = tuple(Fraction(n, 2) for n in span(3, 45))
TEMPLATE = Template(
    answer_kind=AnswerKind.CHOICE,
    levels={
        Level.SUPPORTED: _level(("equation",), (2, 5), WHOLE),
        Level.CORE: _level(("equation", "table"), (2, 4, 5), (*WHOLE, *HALVES)),
        Level.EXTENSION: _level(("table",), (3, 5, 10), HALVES),
    },
    question=compare,
    prompt=PROMPT,
)
