"""The average rate of change of a function between two inputs."""

from collections.abc import Iterator
from fractions import Fraction

from stairwise.curriculum.skills import AnswerKind
from stairwise.items.facts import Move
from stairwise.items.item import Level
from stairwise.items.models import Graph, Model, Spot, Table, curve
from stairwise.items.quantities import Wrong, asked, wrongs
from stairwise.items.straight import minus, ratio
from stairwise.items.template import Pools, Prompt, Question, Statement, Template, Truth, say, signed, span
from stairwise.notation import build

SKILL = "func.average-rate"
STEMS = {
    "table": "What is the average rate of change of f from x = {p} to x = {q}? Use the table.",
    "graph": "What is the average rate of change of f from x = {p} to x = {q}? Use the graph.",
    "rule": "f(x) = {rule}. What is the average rate of change of f from x = {p} to x = {q}?",
}
Point = tuple[int, int]


def average_rate(source: str, a: int, b: int, c: int, p: int, gap: int) -> Question | None:
    q = p + gap
    first, second = (p, _at(a, b, c, p)), (q, _at(a, b, c, q))
    m = Fraction(second[1] - first[1], gap)
    if abs(m) < 2 or 0 in (p, q, first[1], second[1]) or m in first + second:
        return None
    if source == "graph" and (max(abs(first[1]), abs(second[1])) > 12 or b):
        return None
    rule = build.terms(((a, build.power(build.letter("x"), 2)), (b, "x"), (c, "")))
    fields = {"p": p, "q": q} | ({"rule": rule} if source == "rule" else {})
    return asked(
        SKILL,
        say(STEMS[source], **fields),
        m,
        say("How much does f change from {p} to {q}? Over how many steps of 1?", p=p, q=q),
        say("f from {p} to {q}", p=p, q=q),
        _moves(first, second, m),
        wrongs(_wrong(first, second, m)),
        say("Right! On average f changes by {m} for each 1 in x.", m=build.number(m)),
        model=_model(source, (a, b, c), first, second),
    )


def _at(a: int, b: int, c: int, x: int) -> int:
    return a * x * x + b * x + c


def _model(source: str, rule: tuple[int, int, int], first: Point, second: Point) -> Model | None:
    a, b, c = rule
    (p, _), (q, _) = first, second
    if source == "table":
        return Table(("x", "f(x)"), tuple((x, _at(a, b, c, x)) for x in range(p - 1, q + 2)))
    if source == "graph":
        words = f"a parabola with its vertex at (0, {c})"
        spots = (Spot(*first, "A"), Spot(*second, "B"))
        return Graph(-6, 6, -12, 12, step_y=2, curves=(curve(lambda x: a * x * x + c, -6, 6, words, "f"),), spots=spots)
    return None


def _moves(first: Point, second: Point, m: Fraction) -> Iterator[Move]:
    (p, y1), (q, y2) = first, second
    values = say("f({p}) = {y1} and f({q}) = {y2}", p=p, y1=y1, q=q, y2=y2)
    yield say("Find the outputs at both ends."), values, say("Only the two ends count.")
    changes = ratio(minus(y2, y1), minus(q, p))
    yield say("Put the change in output over the change in input."), changes, say("Subtract in the same order.")
    worked = ratio(y2 - y1, q - p)
    yield say("Work out both changes."), worked, say("f changes by {dy} over {dx}.", dy=y2 - y1, dx=q - p)
    yield say("Divide."), build.number(m), say("This is the change for each 1 on average.")


def _wrong(first: Point, second: Point, m: Fraction) -> Iterator[Wrong]:
    (p, y1), (q, y2) = first, second
    one = say("You used the end only. Subtract what f is at {p}.", p=p)
    yield "arc-endpoints", Fraction(y2, q), one
    yield "slope-inverted", 1 / m, say("Put the change in output on top.")
    yield "slope-mismatch", -m, say("Subtract outputs and inputs in the same order.")
    yield "arc-endpoints", y2, say("{y2} is f({q}). How much did f change, and over how many?", y2=y2, q=q)
    yield "pattern-next-only", y2 - y1, say("f changes by {dy} over {dx}. Divide.", dy=y2 - y1, dx=q - p)
    yield "mean-divisor", Fraction(y1 + y2, 2), say("That is the middle of both outputs. A rate needs a change.")


def _level(sources: tuple[str, ...], a: tuple[int, ...], b: tuple[int, ...], p: tuple[int, ...]) -> Pools:
    return {"source": sources, "a": a, "b": b, "c": span(-9, 9), "p": p, "gap": span(2, 5)}


TEMPLATE = Template(
    answer_kind=AnswerKind.NUMBER,
    levels={
        Level.SUPPORTED: _level(("table",), (1, 2), span(0, 5), span(1, 4)),
        Level.CORE: _level(("table", "rule", "graph"), (-1, 1, 2), span(-4, 4), span(-5, 4)),
        Level.EXTENSION: _level(("rule",), signed(1, 4), signed(1, 7), span(-6, 3)),
    },
    question=average_rate,
    prompt=Prompt(
        "Explain what the average rate of change from x = {p} to x = {q} tells about f, and what it does not tell.",
        ("I named both outputs.", "I said what I divided by.", "I said that f may be faster or slower in between."),
    ),
    statements=(
        Statement(
            "The average rate of change is the same between any two inputs.",
            Truth.SOMETIMES,
            "It is so for a linear function, but not for f(x) = x².",
        ),
    ),
)
