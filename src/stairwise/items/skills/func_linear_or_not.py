"""Telling linear functions from others, by their table, equation or graph."""

from collections.abc import Callable, Iterator

from stairwise.curriculum.skills import AnswerKind
from stairwise.items.choosing import choice_question, pick
from stairwise.items.facts import Move, chain
from stairwise.items.item import Level
from stairwise.items.models import Graph, Model, Spot, Table
from stairwise.items.phrase import Line, Phrase
from stairwise.items.solving import plus
from stairwise.items.straight import ratio
from stairwise.items.template import Pools, Prompt, Question, Slip, Statement, Template, Truth, say, signed, span
from stairwise.notation import build
from stairwise.notation.tree import Node

SKILL = "func.linear-or-not"
X = build.letter("x")
Rule = Callable[[int], int]
YES = "It is linear. Equal steps in x give equal steps in y."
NO = "It is not linear. Equal steps in x give different steps in y."
START = "It is not linear. It does not start at (0, 0)."
TWO = "It is linear. Two points are always on one line."
SOME = "It is linear. The numbers follow a pattern."
STEMS = {
    "table": "Does the table show a linear function?",
    "graph": "Do the points of the graph show a linear function?",
    "equation": "Is {equation} a linear function?",
}


def linear_or_not(source: str, kind: str, a: int, b: int, start: int, gaps: tuple[int, int, int]) -> Question | None:
    if abs(a) == 1 and kind == "line":
        return None
    xs = (start, start + gaps[0], start + gaps[0] + gaps[1], start + sum(gaps))
    ys = tuple(_at(kind, a, b, x) for x in xs)
    if source == "graph" and (min(xs) < 0 or max(*xs, *ys) > 12 or min(ys) < 0):
        return None
    if kind == "power" and (min(xs) < 0 or max(xs) > 6 or a < 2):
        return None
    is_line = kind == "line"
    key = say(YES if is_line else NO)
    equation = build.equation(build.letter("y"), _rule(kind, a, b))
    first: Line = equation if source == "equation" else say("the pairs given")
    return choice_question(
        say(STEMS[source], **({"equation": equation} if source == "equation" else {})),
        key,
        say("How much does y change for each 1 in x? Is it the same everywhere?"),
        chain(SKILL, first, *_moves(source, kind, xs, ys, key)),
        _slips(is_line),
        say("Right! A linear function changes by the same amount for each 1 in x."),
        _model(source, xs, ys),
        structure=kind,
    )


def _at(kind: str, a: int, b: int, x: int) -> int:
    return {"line": a * x + b, "square": x * x + b, "power": int(a ** max(x, 0)) + b}[kind]


def _rule(kind: str, a: int, b: int) -> Node:
    if kind == "line":
        return build.linear(a, b, "x")
    return plus(build.power(X, 2) if kind == "square" else build.power(build.number(a), X), b)


def _model(source: str, xs: tuple[int, ...], ys: tuple[int, ...]) -> Model | None:
    pairs = tuple(zip(xs, ys, strict=True))
    if source == "table":
        return Table(("x", "y"), pairs)
    return Graph(0, 12, 0, 12, spots=tuple(Spot(*pair) for pair in pairs)) if source == "graph" else None


def _moves(source: str, kind: str, xs: tuple[int, ...], ys: tuple[int, ...], key: Phrase) -> Iterator[Move]:
    if source == "equation":
        parts = {
            "line": say("a number times x, and a number"),
            "square": say("x is multiplied by itself"),
            "power": say("x is an exponent"),
        }
        yield say("Look at what is done to x."), parts[kind], say("y = mx + b has only a number times x and a number.")
    else:
        rates = tuple(
            ratio(ys[n + 1] - ys[n], xs[n + 1] - xs[n]) if xs[n + 1] - xs[n] > 1 else build.number(ys[n + 1] - ys[n])
            for n in range(3)
        )
        said = say("changes in y over changes in x: {a}, {b}, {c}", a=rates[0], b=rates[1], c=rates[2])
        yield (
            say("Put each change in y over its change in x."),
            said,
            say("x may skip, so each change in y is divided."),
        )
    same = say("The rate is the same everywhere.")
    yield say("Decide."), key, same if kind == "line" else say("The rate is not the same everywhere.")


def _slips(is_line: bool) -> Iterator[Slip]:
    start = say("A straight line may cross the y-axis anywhere. It need not start at (0, 0).")
    yield pick("prop-any-line", say(START), start)
    two = say("Two points do not tell. Check a third one.")
    yield pick("pattern-next-only", say(TWO), two)
    every = say("Check the change in y for each 1 in x, all the way.")
    yield pick("pattern-next-only", say(NO if is_line else YES), every)
    yield pick(
        "pattern-next-only", say(SOME), say("Many patterns are not linear. The change for each 1 must stay the same.")
    )


def _level(
    sources: tuple[str, ...], kinds: tuple[str, ...], a: tuple[int, ...], b: tuple[int, ...], even: bool
) -> Pools:
    gaps = ((1, 1, 1), (2, 2, 2)) if even else ((1, 2, 1), (2, 1, 3), (1, 3, 2), (3, 1, 1), (2, 3, 1))
    return {"source": sources, "kind": kinds, "a": a, "b": b, "start": span(-2, 3), "gaps": gaps}


TEMPLATE = Template(
    answer_kind=AnswerKind.CHOICE,
    levels={
        Level.SUPPORTED: _level(("table",), ("line", "square", "power"), span(2, 9), span(1, 12), even=True),
        Level.CORE: _level(
            ("table", "equation", "graph"), ("line", "square", "power"), signed(2, 9), signed(1, 12), even=True
        ),
        Level.EXTENSION: _level(
            ("table", "graph"), ("line", "line", "square", "power"), signed(2, 6), span(1, 12), even=False
        ),
    },
    question=linear_or_not,
    prompt=Prompt(
        "Explain how you can tell from a table whether a function is linear when the x-values skip.",
        (
            "I compared changes in y with changes in x.",
            "I checked more than two rows.",
            "I said what must stay the same.",
        ),
    ),
    statements=(
        Statement("A linear function goes through (0, 0).", Truth.SOMETIMES, "y = 2x does, y = 2x + 1 does not."),
        Statement("A function with x² as its rule is linear.", Truth.NEVER, "Its steps in y grow from row to row."),
    ),
)
