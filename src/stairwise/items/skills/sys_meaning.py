"""The crossing point of two lines as the one pair that makes both equations true."""

from collections.abc import Iterator

from stairwise.curriculum.skills import AnswerKind
from stairwise.items.facts import Move
from stairwise.items.item import Level
from stairwise.items.models import Model, Table
from stairwise.items.straight import line, pair_question, pair_slip, plane, system
from stairwise.items.template import Pools, Prompt, Question, Slip, Statement, Template, Truth, say, signed, span
from stairwise.notation import build

SKILL = "sys.meaning"
SIZE = 10
STEMS = {
    "named": "The lines {one} and {two} are drawn. Which pair (x, y) makes both equations true?",
    "lines": "Each line shows all solutions of one equation. Which pair (x, y) makes both equations true?",
    "table": "The table has pairs of two lines, one in each y-column. Which pair (x, y) is on both lines?",
}


def meaning(source: str, x: int, y: int, m: int, n: int, first: int) -> Question | None:
    b, c = y - m * x, y - n * x
    if m == n or 0 in (x, y, b, c) or x == -y or (source != "table" and max(abs(b), abs(c)) > SIZE):
        return None
    equations = {"one": line(m, b), "two": line(n, c)}
    rows = tuple((k, m * k + b, n * k + c) for k in range(x - first, x - first + 5))
    model: Model = Table(("x", "y on line 1", "y on line 2"), rows) if source == "table" else plane((m, b), (n, c))
    return pair_question(
        SKILL,
        say(STEMS[source], **(equations if source == "named" else {})),
        (x, y),
        say("A point of a line makes its equation true. Which point is on both lines?"),
        system(equations["one"], equations["two"]) if source == "named" else say("the two lines"),
        _moves(source, x, y),
        _slips(source, x, y, (m, b), (n, c)),
        say("Right! {point} is on both lines, so it fits both equations.", point=build.point(x, y)),
        model,
    )


def _moves(source: str, x: int, y: int) -> Iterator[Move]:
    met = say("the crossing point")
    both = say("Only a point on both lines fits both equations.")
    if source == "table":
        yield say("Look for a row where both y-values are equal."), say("the row for x = {x}", x=x), both
    else:
        yield say("Find where the lines cross."), met, both
    yield say("Read its x first, then its y."), build.point(x, y), say("A pair is written as (x, y).")


def _slips(source: str, x: int, y: int, one: tuple[int, int], two: tuple[int, int]) -> Iterator[Slip]:
    yield pair_slip("coord-swap", y, x, say("You read y first. A pair is written as (x, y)."))
    for m, b in (one, two):
        only = say("{point} is on one line only. Look for the point on both.", point=build.point(0, b))
        at = x + 1 if source == "table" else 0
        if at:
            only = say("{point} is on one line only. Look for the point on both.", point=build.point(at, m * at + b))
        yield pair_slip("sys-check-one", at, m * at + b, only)
    yield pair_slip("coord-sign", -x, y, say("Check on which side of 0 the point is."))


def _level(source: str, x: tuple[int, ...], y: tuple[int, ...], m: tuple[int, ...]) -> Pools:
    return {"source": (source,), "x": x, "y": y, "m": m, "n": m, "first": (1, 2, 3)}


TEMPLATE = Template(
    answer_kind=AnswerKind.PAIR,
    levels={
        Level.SUPPORTED: _level("named", signed(1, 6), signed(1, 8), signed(1, 3)),
        Level.CORE: _level("lines", signed(1, 8), signed(1, 9), signed(1, 4)),
        Level.EXTENSION: _level("table", signed(1, 9), (*span(-20, -2), *span(2, 30)), signed(1, 7)),
    },
    question=meaning,
    prompt=Prompt(
        "Explain why the crossing point fits both equations, and why no other point does.",
        ("I said what a line shows.", "I put the pair into both equations.", "I spoke about another point."),
    ),
    statements=(
        Statement(
            "A point on one of two lines solves the system.", Truth.SOMETIMES, "It must be on the other line too."
        ),
        Statement("Two different lines cross in one point.", Truth.SOMETIMES, "Lines with the same slope never meet."),
    ),
)
