"""How many solutions a system in any form has, such as 2x + y = 4 and 4x + 2y = 10."""

from collections.abc import Iterator
from fractions import Fraction

from stairwise.curriculum.skills import AnswerKind
from stairwise.items.choosing import choice_question, pick
from stairwise.items.facts import Move, chain
from stairwise.items.item import Level
from stairwise.items.phrase import Phrase
from stairwise.items.straight import fits, line, plane, standard, system
from stairwise.items.template import Pools, Prompt, Question, Slip, Statement, Template, Truth, say, signed, span
from stairwise.notation import build

SKILL = "sys.count"
ONE = "One solution. The two lines cross."
NONE = "No solution. The two lines are parallel."
MANY = "Infinitely many solutions. Both equations have the same line."
ENDS = "One solution. The numbers at the end are different."
ZERO = "No solution. The letters go away."
KEYS = {"one": ONE, "none": NONE, "many": MANY}


def count(kind: str, a: int, b: int, c: int, by: int, off: int, shape: str, picture: bool) -> Question | None:
    d, e, f = {
        "one": (by * a, -by * b, by * c + off),
        "none": (by * a, by * b, by * c + off),
        "many": (by * a, by * b, by * c),
    }[kind]
    lines = (-Fraction(a, b), Fraction(c, b)), (-Fraction(d, e), Fraction(f, e))
    if 0 in (f, c) or abs(a) == abs(b) or (picture and not all(fits(*each) for each in lines)):
        return None
    if shape == "mixed" and (lines[0][0].denominator > 1 or lines[0][1].denominator > 1):
        return None
    one, two = (line(*lines[0]) if shape == "mixed" else standard(a, b, c)), standard(d, e, f)
    if one == two:
        return None
    key = say(KEYS[kind])
    return choice_question(
        say("Look at {one} and {two}. How many pairs (x, y) fit both?", one=one, two=two),
        key,
        say("Write both lines as y = mx + b, or multiply one equation to match the other."),
        chain(SKILL, system(one, two), *_moves(kind, lines, key)),
        _slips(kind),
        say("Right! The slopes and the starts of both lines decide."),
        plane(*lines) if picture else None,
        variables=("x", "y"),
        structure=kind,
    )


def _moves(kind: str, lines: tuple[tuple[Fraction, Fraction], ...], key: Phrase) -> Iterator[Move]:
    (m, b), (n, c) = lines
    slopes = {"m": build.number(m), "n": build.number(n), "b": build.number(b), "c": build.number(c)}
    read = say("slopes {m} and {n}, y-intercepts {b} and {c}", **slopes)
    yield (
        say("Solve both for y and read slope and y-intercept."),
        read,
        say("In this form two lines are easy to compare."),
    )
    why = {
        "one": say("Lines with different slopes cross once."),
        "none": say("Lines with one slope and different starts never meet."),
        "many": say("One slope and one start make one line, and all its points fit."),
    }
    yield say("Compare."), key, why[kind]


def _slips(kind: str) -> Iterator[Slip]:
    said = {
        "one": say("Solve both for y: the slopes are different, so the lines cross."),
        "none": say("Solve both for y: the slopes are equal and the starts are not."),
        "many": say("Solve both for y: slopes and starts are equal. One equation is a multiple of the other."),
    }[kind]
    if kind != "one":
        yield pick("sys-parallel-meet", say(ONE), said)
    if kind != "none":
        yield pick("sys-same-none" if kind == "many" else "sys-parallel-meet", say(NONE), said)
    if kind != "many":
        yield pick("sys-same-none", say(MANY), said)
    name, text = ("sys-same-none", ZERO) if kind == "many" else ("sys-parallel-meet", ENDS)
    yield pick(name, say(text), said)


def _level(by: tuple[int, ...], n: tuple[int, ...], shapes: tuple[str, ...], picture: bool) -> Pools:
    return {
        "kind": ("one", "none", "many"),
        "a": n,
        "b": n,
        "c": signed(1, 12),
        "by": by,
        "off": signed(1, 9),
        "shape": shapes,
        "picture": (picture,),
    }


TEMPLATE = Template(
    answer_kind=AnswerKind.CHOICE,
    levels={
        Level.SUPPORTED: _level((1, 2), (*span(1, 4), -1), ("standard",), picture=True),
        Level.CORE: _level((2, 3, 4), span(1, 7), ("standard",), picture=False),
        Level.EXTENSION: _level((-4, -3, -2, 2, 3), (*signed(1, 6), 8, 9), ("mixed",), picture=False),
    },
    question=count,
    prompt=Prompt(
        "Explain how you can tell how many solutions {one} and {two} have.",
        ("I wrote both in one form.", "I compared slopes and starts.", "I said how the lines lie."),
    ),
    statements=(
        Statement(
            "A system whose letters all go away has no solution.",
            Truth.SOMETIMES,
            "0 = 5 means none, 0 = 0 means all points of the line.",
        ),
    ),
)
