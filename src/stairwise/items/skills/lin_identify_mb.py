"""Slope and y-intercept read from an equation such as y = -2x + 5 or y = 4 - x."""

from collections.abc import Iterator
from fractions import Fraction

from stairwise.curriculum.skills import AnswerKind
from stairwise.items.facts import Move, chain
from stairwise.items.item import Level
from stairwise.items.solving import scaled
from stairwise.items.straight import line, pair_slip
from stairwise.items.template import Number, Prompt, Question, Slip, Template, parts, say, signed, span
from stairwise.notation import build
from stairwise.notation.tree import Node

SKILL = "lin.identify-mb"


def identify(m: Number, b: int, turned: bool, letter: str) -> Question | None:
    if m in (b, -b) or (turned and b == 0):
        return None
    written = _written(m, b, turned, letter)
    return Question(
        stem=say(
            "What are the slope m and the y-intercept b of {equation}? Write them as a pair (m, b).", equation=written
        ),
        answer=build.point(m, b),
        value=(Fraction(m), Fraction(b)),
        idea=say("Which number is multiplied by {letter}, and which one is added?", letter=build.letter(letter)),
        steps=chain(SKILL, written, *_moves(m, b, letter)),
        slips=tuple(_slips(m, b, letter)),
        confirmation=say("Right! The slope is {m}, and the y-intercept is {b}.", m=build.number(m), b=b),
    )


def _written(m: Number, b: int, turned: bool, letter: str) -> Node:
    if not turned:
        return line(m, b, letter)
    return build.equation(build.letter("y"), build.add(build.number(b), scaled(m, letter)))


def _moves(m: Number, b: int, letter: str) -> Iterator[Move]:
    one = build.letter(letter)
    first = say("The {letter}-term keeps its sign, wherever it stands.", letter=one)
    yield say("Write the {letter}-term first.", letter=one), line(m, b, letter), first
    slope = say("slope {m}", m=build.number(m))
    hidden = say("{letter} alone is 1 times {letter}, and -{letter} is -1 times {letter}.", letter=one)
    times = say("The slope is the number multiplied by {letter}.", letter=one)
    yield say("Find the slope."), slope, hidden if abs(m) == 1 else times
    nothing = say("When nothing is added, the line crosses the y-axis at 0.")
    added = say("The number without {letter} is the y-value where {letter} is 0.", letter=one)
    yield say("Find the y-intercept and write the pair."), build.point(m, b), added if b else nothing


def _slips(m: Number, b: int, letter: str) -> Iterator[Slip]:
    one = build.letter(letter)
    fields = {"m": build.number(m), "letter": one}
    traded = say("You traded the two numbers. The slope is the one multiplied by {letter}.", **fields)
    yield pair_slip("mb-swap", b, m, traded)
    yield pair_slip("slope-sign", -m, b, say("Look at the sign in front of the {letter}-term again.", **fields))
    crossing = say("That is where the line crosses the x-axis. The y-intercept is y when {letter} is 0.", **fields)
    yield pair_slip("intercept-swap", m, -b / Fraction(m), crossing)
    if abs(m) == 1:
        yield pair_slip("clt-coef-one", 0, b, say("With no number in front of {letter}, there is still one.", **fields))
    if b:
        yield pair_slip("slope-sign", m, -b, say("Keep the sign in front of the number {size}.", size=abs(b)))
    else:
        yield pair_slip("mb-swap", m, m, say("{m} is the slope only. Put in 0 for {letter} to find b.", **fields))


TEMPLATE = Template(
    answer_kind=AnswerKind.PAIR,
    levels={
        Level.SUPPORTED: {"m": span(2, 15), "b": (0, *span(1, 20)), "turned": (False,), "letter": ("x",)},
        Level.CORE: {"m": signed(1, 12), "b": (0, *signed(1, 15)), "turned": (False, True), "letter": ("x",)},
        Level.EXTENSION: {
            "m": (*parts(2, 2, 3, 4, 5), -1, 1),
            "b": (0, *signed(1, 15)),
            "turned": (False, True, True),
            "letter": ("x", "t", "n"),
        },
    },
    question=identify,
    prompt=Prompt(
        "How do you know which number in {equation} is the slope? Explain it to someone who mixes them up.",
        ("I said what the slope is multiplied by.", "I put in 0 to find the y-intercept.", "I kept the signs."),
    ),
)
