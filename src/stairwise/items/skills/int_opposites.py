"""Opposites: of 6, of -4, and -(-4) as the opposite of -4."""

from collections.abc import Iterator

from stairwise.curriculum.skills import AnswerKind
from stairwise.items.facts import Move
from stairwise.items.item import Level
from stairwise.items.models import Mark, NumberLine
from stairwise.items.quantities import Wrong, asked, wrongs
from stairwise.items.template import Prompt, Question, Template, say, signed, span
from stairwise.notation import build
from stairwise.notation.tree import Node

SKILL = "int.opposites"
STEMS = {
    "point": "Point {name} is at {n}. Which number is its opposite?",
    "of": "What is the opposite of {n}?",
    "far": "Which number is as far from 0 as {n}, on the other side of 0?",
    "signs": "Which number is {written}?",
    "apart": "Two opposite numbers are {gap} apart on a number line. Write the smaller of the two.",
    "larger": "Two opposite numbers are {gap} apart on a number line. Write the larger of the two.",
}


def opposite(shape: str, n: int, signs: int, name: str) -> Question | None:
    """The opposite of n; or n with minus signs in front; or n from how far it is from its opposite."""
    if shape in ("apart", "larger"):
        n = abs(n) if shape == "apart" else -abs(n)
    if shape == "signs":
        n = -abs(n)
    answer = -n if shape != "signs" or signs % 2 else n
    written = _written(n, signs)
    line = NumberLine(-12, 12, 1, (-10, 0, 10), (Mark(n, name),)) if shape == "point" else None
    return asked(
        SKILL,
        say(STEMS[shape], n=n, name=name, written=written, gap=2 * abs(n)),
        answer,
        say("Opposites are equally far from 0, on two sides. How far from 0 is the number?"),
        written if shape == "signs" else say("0 in the middle, opposites on both sides"),
        _moves(shape, n, signs, answer),
        wrongs(_wrong(shape, n, answer)),
        say("Right! {a} and {b} are equally far from 0.", a=answer, b=-answer),
        model=line,
    )


def _written(n: int, signs: int) -> Node:
    node = build.number(n)
    for _ in range(signs):
        node = build.negative(build.group(node))
    return node


def _moves(shape: str, n: int, signs: int, answer: int) -> Iterator[Move]:
    if shape == "signs":
        if signs == 1:
            read = say("The minus sign in front asks for the opposite.")
            yield say("Read it in words."), say("the opposite of {n}", n=n), read
            yield say("Go to the other side of 0."), build.number(-n), say("Both are equally far from 0.")
            return
        inner = -n
        for left in range(signs - 1, 0, -1):
            opposite_of = say("The opposite of {a} is {b}.", a=-inner, b=inner)
            yield say("Start inside: take one opposite."), _written(inner, left), opposite_of
            inner = -inner
        last = say("The last minus sign asks for the opposite once more.")
        yield say("Take the opposite again."), build.number(answer), last
        return
    far = say("{far} away from 0", far=abs(n))
    why = say("Opposites have 0 in the middle.")
    if shape in ("apart", "larger"):
        why = say("0 is in the middle, so each is half of {gap} away.", gap=2 * abs(n))
    yield say("Find how far the number is from 0."), far, why
    side = say("{answer} is on the side that is asked for.", answer=answer)
    yield say("Go that far from 0 on the side you need."), build.number(answer), side


def _wrong(shape: str, n: int, answer: int) -> Iterator[Wrong]:
    same = say("{n} is the number on the other side of 0. Check the side.", n=-answer)
    if shape == "signs":
        same = say("Each minus sign in front asks for one opposite. Count them again.")
    yield "abs-opposite", -answer, same
    if shape in ("apart", "larger"):
        gap = say("{gap} is the whole way from one to the other. 0 is in the middle.", gap=2 * abs(n))
        yield "int-opposite-zero", 2 * answer, gap
        yield "int-opposite-zero", -2 * answer, gap
        yield "int-opposite-zero", 0, say("0 is in the middle. The two numbers are on its two sides.")
        return
    middle = say("{n} is as far from 1 as the other number. Measure from 0.", n=2 + answer)
    yield "int-opposite-zero", 2 + answer, middle
    yield "int-opposite-zero", 0, say("0 is in the middle of two opposites. It is only its own opposite.")
    for near in (answer - 1, answer + 1):
        yield "count-off-one", near, say("Count the steps from 0 again: there are {far}.", far=abs(n))


PROMPT = Prompt(
    "Explain how a number line shows which numbers are opposites.",
    ("I said what is in the middle.", "I compared two distances.", "I gave an example with a negative number."),
)
LETTERS = "ABCDEFGHJKLMNPQRST"
TEMPLATE = Template(
    answer_kind=AnswerKind.INTEGER,
    levels={
        Level.SUPPORTED: {"shape": ("point",), "n": signed(2, 11), "signs": (1,), "name": LETTERS},
        Level.CORE: {"shape": ("of", "far", "signs", "signs"), "n": signed(2, 99), "signs": (1, 1, 2), "name": "A"},
        Level.EXTENSION: {"shape": ("signs", "apart", "larger"), "n": signed(6, 99), "signs": span(2, 3), "name": "A"},
    },
    question=opposite,
    prompt=PROMPT,
)
