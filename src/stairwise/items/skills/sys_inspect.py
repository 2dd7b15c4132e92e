"""How many solutions two equations in y = mx + b have, seen from slopes and y-intercepts."""

from collections.abc import Iterator

from stairwise.curriculum.skills import AnswerKind
from stairwise.items.choosing import choice_question, pick
from stairwise.items.facts import Move, chain
from stairwise.items.item import Level
from stairwise.items.models import Graph
from stairwise.items.phrase import Phrase
from stairwise.items.solving import scaled
from stairwise.items.straight import fits, line, plane, system
from stairwise.items.template import (
    Number,
    Pools,
    Prompt,
    Question,
    Slip,
    Statement,
    Template,
    Truth,
    parts,
    say,
    signed,
    span,
)
from stairwise.notation import build
from stairwise.notation.tree import Node

SKILL = "sys.inspect"
ONE = "One solution. The slopes are different."
NONE = "No solution. The slopes are equal, the y-intercepts are not."
MANY = "Infinitely many solutions. The slopes are equal, and so are the y-intercepts."
WRONG = {
    "one": "No solution. The y-intercepts are different.",
    "none": "One solution. The y-intercepts are different.",
    "many": "No solution. There is only one line.",
}
KEYS = {"one": ONE, "none": NONE, "many": MANY}


def inspect(kind: str, m: Number, b: int, n: Number, c: int, shape: str, picture: bool) -> Question | None:
    second = {"one": (n, c), "none": (m, c), "many": (m, b)}[kind]
    if (kind == "one" and m == n) or (kind != "many" and b == c) or (picture and not (fits(m, b) and fits(*second))):
        return None
    one, two = line(m, b), _written(*second, shape)
    if (shape == "plain" and kind == "many") or two is None or one == two:
        return None
    key = say(KEYS[kind])
    drawn: Graph | None = plane((m, b), second) if picture else None
    return choice_question(
        say("How many solutions do {one} and {two} have together?", one=one, two=two),
        key,
        say("Compare the slopes first. Then compare the y-intercepts."),
        chain(SKILL, system(one, two), *_moves(kind, (m, b), second, key)),
        _slips(kind),
        say("Right! Slopes and y-intercepts tell how the two lines lie."),
        drawn,
        variables=("x", "y"),
        structure=kind,
    )


def _written(m: Number, b: int, shape: str) -> Node | None:
    y = build.letter("y")
    if shape == "turned":
        return build.equation(y, build.add(build.number(b), scaled(m, "x")))
    if shape == "bracket":
        if b % m or abs(m) == 1:
            return None
        return build.equation(y, build.term(m, build.group(build.linear(1, int(b / m), "x"))))
    return build.equation(build.linear(1, -b, "y"), scaled(m, "x")) if shape == "moved" else line(m, b)


def _moves(kind: str, first: tuple[Number, int], second: tuple[Number, int], key: Phrase) -> Iterator[Move]:
    slopes = {"m": build.number(first[0]), "n": build.number(second[0])}
    read = say("slopes {m} and {n}, y-intercepts {b} and {c}", **slopes, b=first[1], c=second[1])
    yield say("Read slope and y-intercept of each line."), read, say("Write it as y = mx + b first if you need to.")
    why = {
        "one": say("Lines with different slopes cross once."),
        "none": say("Lines with one slope and different starts never meet."),
        "many": say("Both equations have the same line, and all its points fit."),
    }
    yield say("Compare."), key, why[kind]


def _slips(kind: str) -> Iterator[Slip]:
    parallel = say("Lines with equal slopes and different starts never meet. Compare slopes and starts again.")
    same = say("Equal slopes and equal starts make one and the same line. Compare slopes and starts again.")
    cross = say("Lines with different slopes cross once, wherever they start.")
    if kind != "one":
        yield pick("sys-parallel-meet", say(ONE), parallel if kind == "none" else same)
    if kind != "none":
        yield pick(
            "sys-same-none" if kind == "many" else "sys-parallel-meet", say(NONE), same if kind == "many" else cross
        )
    if kind != "many":
        yield pick("sys-same-none", say(MANY), cross if kind == "one" else parallel)
    why = {
        "one": ("sys-parallel-meet", cross),
        "none": ("sys-parallel-meet", parallel),
        "many": ("sys-same-none", same),
    }
    yield pick(why[kind][0], say(WRONG[kind]), why[kind][1])


def _level(m: tuple[Number, ...], b: tuple[int, ...], shapes: tuple[str, ...], picture: bool) -> Pools:
    return {
        "kind": ("one", "none", "many"),
        "m": m,
        "b": b,
        "n": m,
        "c": b,
        "shape": shapes,
        "picture": (picture,),
    }


TEMPLATE = Template(
    answer_kind=AnswerKind.CHOICE,
    levels={
        Level.SUPPORTED: _level(span(1, 6), signed(1, 9), ("plain", "turned"), picture=True),
        Level.CORE: _level(signed(2, 9), signed(1, 12), ("plain", "turned"), picture=False),
        Level.EXTENSION: _level((*signed(2, 6), *parts(2, 2, 3)), signed(1, 24), ("bracket", "moved"), picture=False),
    },
    question=inspect,
    prompt=Prompt(
        "Explain how you can see the number of solutions of {one} and {two} without solving.",
        ("I compared the slopes.", "I compared the y-intercepts.", "I said how the two lines lie."),
    ),
    statements=(
        Statement("Two lines with the same slope never meet.", Truth.SOMETIMES, "They may be one and the same line."),
        Statement(
            "Two lines with different slopes cross once.", Truth.ALWAYS, "They come closer on one side until they meet."
        ),
    ),
)
