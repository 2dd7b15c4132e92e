"""Comparing two linear functions, one as an equation and the other as a table or a graph."""

from collections.abc import Iterator

from stairwise.curriculum.skills import AnswerKind
from stairwise.items.choosing import choice_question, pick
from stairwise.items.facts import Move, chain
from stairwise.items.item import Level
from stairwise.items.models import Graph, Model, Table
from stairwise.items.phrase import Phrase
from stairwise.items.straight import line, through
from stairwise.items.template import Pools, Prompt, Question, Slip, Template, say, signed, span

SKILL = "func.compare-forms"
STEMS = {
    ("table", "rate"): "Function {one}: {equation}. Function {two} is in the table. Which function grows faster?",
    ("graph", "rate"): "Function {one}: {equation}. Function {two} is in the graph. Which function grows faster?",
    ("table", "start"): "Function {one}: {equation}. Function {two} is in the table. Which has more at x = 0?",
    ("graph", "start"): "Function {one}: {equation}. Function {two} is in the graph. Which has more at x = 0?",
}
SIZE = 10
RATE = "Function {name}, because its rate of change is larger."
START = "Function {name}, because its start value is larger."
SHOWN = "Function {name}, because the first number shown is larger."


def compare(
    kind: str, ask: str, m: int, b: int, m2: int, b2: int, first: int, gap: int, names: tuple[str, str]
) -> Question | None:
    if m == m2 or b == b2 or (kind == "graph" and max(abs(b2), abs(b2 + m2)) > SIZE):
        return None
    one, two = names
    best, other = (one, two) if (m > m2 if ask == "rate" else b > b2) else (two, one)
    key = say(RATE if ask == "rate" else START, name=best)
    equation = line(m, b)
    pair = {"a": m, "b": m2} if ask == "rate" else {"a": b, "b": b2}
    told = "Right! The rates are {a} and {b}." if ask == "rate" else "Right! At x = 0 they are {a} and {b}."
    return choice_question(
        say(STEMS[kind, ask], one=one, two=two, equation=equation),
        key,
        say("Find the rate of change and the start value of each function."),
        chain(SKILL, equation, *_moves((m, b), (m2, b2), key, ask)),
        _slips(ask, best, other),
        say(told, **pair),
        _model(kind, m2, b2, (first, first + gap, first + 3 * gap)),
        variables=("x", "y"),
        structure=ask,
    )


def _model(kind: str, m: int, b: int, xs: tuple[int, ...]) -> Model:
    if kind == "table":
        return Table(("x", "y"), tuple((x, m * x + b) for x in xs))
    return Graph(-SIZE, SIZE, -SIZE, SIZE, curves=(through((0, b), (1, b + m), -SIZE, SIZE),))


def _moves(first: tuple[int, int], second: tuple[int, int], key: Phrase, ask: str) -> Iterator[Move]:
    (m, b), (m2, b2) = first, second
    one = say("rate {m}, start {b}", m=m, b=b)
    yield say("Read both numbers from the equation."), one, say("The rate is the number multiplied by x.")
    two = say("rate {m} and start {b}; rate {m2} and start {b2}", m=m, b=b, m2=m2, b2=b2)
    divide = say("Divide a change in y by its change in x. Go back to x = 0 for the start.")
    yield say("Find the same two numbers for the other function."), two, divide
    faster = say("Growing faster means a larger rate, however high it stands.")
    yield say("Compare."), key, faster if ask == "rate" else say("The start is the value at x = 0.")


def _slips(ask: str, best: str, other: str) -> Iterator[Slip]:
    shown = say("The first number shown may belong to any x. Look at x = 0 and at the change for each 1.")
    mixed = say("How high a function starts and how fast it grows are two things. Which one is asked for?")
    again = say("Check the numbers of both functions. Divide by the change in x.")
    start = say("Go back to x = 0 in the table or the graph.")
    if ask == "rate":
        yield pick("rate-vs-level", say(START, name=other), mixed)
        yield pick("table-first-is-b", say(SHOWN, name=other), shown)
        yield pick("pattern-next-only", say(RATE, name=other), again)
        yield pick("rate-vs-level", say(START, name=best), mixed)
    else:
        yield pick("rate-vs-level", say(RATE, name=other), mixed)
        yield pick("table-first-is-b", say(SHOWN, name=other), shown)
        yield pick("table-first-is-b", say(START, name=other), start)
        yield pick("rate-vs-level", say(RATE, name=best), mixed)


def _level(m: tuple[int, ...], b: tuple[int, ...], first: tuple[int, ...], *kinds: str) -> Pools:
    return {
        "kind": kinds,
        "ask": ("rate", "start"),
        "m": m,
        "b": b,
        "m2": m,
        "b2": b,
        "first": first,
        "gap": (1,) if 0 in first else (2, 3, 4),
        "names": (("A", "B"), ("B", "A"), ("F", "G"), ("G", "F")),
    }


TEMPLATE = Template(
    answer_kind=AnswerKind.CHOICE,
    levels={
        Level.SUPPORTED: _level(span(1, 9), span(0, 15), (0,), "table"),
        Level.CORE: _level(span(1, 9), span(1, 20), span(1, 4), "table", "graph"),
        Level.EXTENSION: _level(span(2, 9), signed(1, 12), span(-6, -1), "table", "graph"),
    },
    question=compare,
    prompt=Prompt(
        "Explain how you compared the two functions although they are given in different ways.",
        ("I found both rates of change.", "I found both values at x = 0.", "I did not mix up start and rate."),
    ),
)
