"""Choosing the graph of ax + by = c, from its intercepts or by solving for y."""

from collections.abc import Iterator
from fractions import Fraction

from stairwise.curriculum.skills import AnswerKind
from stairwise.items.choosing import choice_question, pick
from stairwise.items.facts import Move, chain
from stairwise.items.item import Level
from stairwise.items.phrase import Phrase
from stairwise.items.straight import fits, lettered, line, standard
from stairwise.items.template import Number, Pools, Prompt, Question, Template, say, signed, span
from stairwise.notation import build

SKILL = "lin.standard-graph"


def graph(a: int, b: int, q: int, turn: int, whole: bool) -> Question | None:
    m, p = -Fraction(a, b), Fraction(b * q, a)
    is_whole = q != 0 and p.denominator == 1
    if is_whole != whole or abs(a) == abs(b) or abs(p) > 9 or abs(p) == abs(q) > 0 or not fits(m, q):
        return None
    wrong = {each: (name, said) for name, each, said in _wrong(m, p, q) if fits(*each) and each != (m, q)}
    if len(wrong) < 3:
        return None
    others = list(wrong)[:3]
    drawn, names = lettered(((m, q), *others), turn)
    equation = standard(a, b, b * q)
    moves = _from_intercepts(p, q, names[0]) if whole else _from_slope(m, q, names[0])
    return choice_question(
        say("Which line in the picture shows {equation}?", equation=equation),
        names[0],
        say("Where does the line cross the axes? Put in 0 for one letter, then for the other."),
        chain(SKILL, equation, *moves),
        (pick(wrong[each][0], name, wrong[each][1]) for each, name in zip(others, names[1:], strict=True)),
        say("Right! Each point of it makes {equation} true.", equation=equation),
        drawn,
        variables=("x", "y"),
    )


def _from_intercepts(p: Fraction, q: int, key: Phrase) -> Iterator[Move]:
    up, across = build.point(0, q), build.point(p, 0)
    yield say("Put in 0 for x and solve for y."), say("a point at {up}", up=up), say("On the y-axis, x is 0.")
    both = say("points at {up} and {across}", up=up, across=across)
    yield say("Put in 0 for y and solve for x."), both, say("On the x-axis, y is 0.")
    yield say("Find the line through both points."), key, say("A line is set by two of its points.")


def _from_slope(m: Fraction, q: int, key: Phrase) -> Iterator[Move]:
    hard = say("An intercept is hard to plot here, so the slope helps.")
    yield say("Solve for y."), line(m, q), hard
    start, after = build.point(0, q), build.point(m.denominator, q + m.numerator)
    both = say("points at {start} and {after}", start=start, after=after)
    yield say("Start at {start} and make one slope step.", start=start), both, say("The slope is rise over run.")
    yield say("Find the line through both points."), key, say("A line is set by two of its points.")


def _wrong(m: Fraction, p: Fraction, q: int) -> Iterator[tuple[str, tuple[Number, Number], Phrase]]:
    """The lines that wrong rules draw: the misconception, slope and intercept, what to say."""
    swapped = say("This line has its intercepts on the wrong axes. With x = 0 you get the point on the y-axis.")
    sign = say("Test a point of this line in the equation. Watch the sign when you solve for y.")
    if q:
        yield "intercept-swap", (-p / q, p), swapped
        yield "slope-sign", (-m, q), sign
        yield "slope-sign", (-m, -q), sign
        yield "intercept-swap", (m, -q), say("This line crosses the y-axis on the other side of 0.")
    else:
        yield "intercept-swap", (1 / m, 0), say("Rise and run are traded here. Test a point of this line.")
        yield "slope-sign", (-m, 0), sign
        yield "intercept-swap", (-1 / m, 0), sign
    yield "intercept-swap", (1 / m, q), swapped


def _level(a: tuple[int, ...], b: tuple[int, ...], q: tuple[int, ...], whole: bool) -> Pools:
    return {"a": a, "b": b, "q": q, "turn": (0, 1, 2, 3), "whole": (whole,)}


TEMPLATE = Template(
    answer_kind=AnswerKind.CHOICE,
    levels={
        Level.SUPPORTED: _level(span(1, 9), span(1, 9), span(1, 9), whole=True),
        Level.CORE: _level(span(1, 8), signed(1, 8), signed(1, 9), whole=True),
        Level.EXTENSION: _level(span(2, 9), signed(1, 6), span(-7, 7), whole=False),
    },
    question=graph,
    prompt=Prompt(
        "Explain how you would draw {equation} by hand, and how you would check your line.",
        ("I found two points of the line.", "I said on which axis each lies.", "I tested a third point."),
    ),
)
