"""Where a line such as 3x - 4y = 12 crosses an axis: 0 for the other letter."""

from collections.abc import Iterator
from fractions import Fraction

from stairwise.curriculum.skills import AnswerKind
from stairwise.items.facts import Move, chain
from stairwise.items.item import Level
from stairwise.items.solving import closed
from stairwise.items.straight import pair_slip, standard
from stairwise.items.template import (
    Number,
    Pools,
    Prompt,
    Question,
    Slip,
    Statement,
    Template,
    Truth,
    say,
    signed,
    span,
)
from stairwise.notation import build
from stairwise.notation.tree import Node

SKILL = "lin.intercepts"


def intercept(a: int, b: int, p: Number, axis: str) -> Question | None:
    own, other = (a, b) if axis == "x" else (b, a)
    c = own * p
    if abs(a) == abs(b) or abs(p) == 1 or Fraction(c).denominator > 1 or p in (own, -own, other) or own == 1:
        return None
    far, equation = c / Fraction(other), standard(a, b, int(c))
    if abs(far) == abs(p) or (Fraction(p).denominator == 1 and Fraction(far).denominator > 6):
        return None
    return Question(
        stem=say("At which point does the line {equation} cross the {axis}-axis?", equation=equation, axis=axis),
        answer=_point(p, axis),
        value=_pair(p, axis),
        idea=say("What is the value of {other} at every point of the {axis}-axis?", other=_other(axis), axis=axis),
        steps=chain(SKILL, equation, *_moves(a, b, int(c), p, axis)),
        slips=tuple(_slips(own, p, far, axis)),
        confirmation=say("Right! At {point} the line meets the {axis}-axis.", point=_point(p, axis), axis=axis),
    )


def _other(axis: str) -> str:
    return "y" if axis == "x" else "x"


def _pair(value: Number, axis: str) -> tuple[Fraction, Fraction]:
    return (Fraction(value), Fraction(0)) if axis == "x" else (Fraction(0), Fraction(value))


def _point(value: Number, axis: str) -> Node:
    return build.point(*_pair(value, axis))


def _moves(a: int, b: int, c: int, p: Number, axis: str) -> Iterator[Move]:
    own, right = (a, build.number(c)) if axis == "x" else (b, build.number(c))
    zero = say("On the {axis}-axis, {other} is 0, and {other} times any number is 0.", axis=axis, other=_other(axis))
    short = build.equation(build.term(own, axis), right)
    yield say("Put 0 in for {other}.", other=_other(axis)), short, zero
    alone = build.equation(build.letter(axis), build.number(p))
    undo = say("{many} means {own} times {axis}.", many=build.term(own, axis), own=own, axis=axis)
    yield say("Divide both sides by {own}.", own=own), alone, undo
    place = say("x is written first, then y. The other number is 0.")
    yield say("Write it as a point."), _point(p, axis), place


def _slips(own: int, p: Number, far: Fraction, axis: str) -> Iterator[Slip]:
    turned = say("This point is on the {other}-axis. Put the 0 in the place of {other}.", other=_other(axis), axis=axis)
    yield pair_slip("intercept-swap", *_pair(p, _other(axis)), turned)
    wrong_axis = say("You put 0 in for {axis}. On the {axis}-axis, {other} is 0.", axis=axis, other=_other(axis))
    yield pair_slip("intercept-swap", *_pair(far, axis), wrong_axis)
    flipped = say("{many} = {c}: divide {c} by {own}.", many=build.term(own, axis), c=int(own * p), own=own)
    yield pair_slip("eq-quotient-flip", *_pair(1 / Fraction(p), axis), flipped)
    sign = say("Check the sign: {own} times your number is not {c}.", own=closed(own), c=int(own * p))
    yield pair_slip("eq-sign-drop", *_pair(-p, axis), sign)
    less = say("You subtracted. {many} means times, so divide by {own}.", many=build.term(own, axis), own=own)
    yield pair_slip("eq-wrong-inverse", *_pair(own * p - own, axis), less)


def _level(a: tuple[int, ...], b: tuple[int, ...], p: tuple[Number, ...]) -> Pools:
    return {"a": a, "b": b, "p": p, "axis": ("x", "y")}


QUARTERS = tuple(Fraction(n, d) for d in (2, 3, 4) for n in range(-15, 16) if n % d and (d != 4 or n % 2))
TEMPLATE = Template(
    answer_kind=AnswerKind.PAIR,
    levels={
        Level.SUPPORTED: _level(span(2, 9), span(2, 9), span(2, 9)),
        Level.CORE: _level(span(1, 9), signed(2, 9), signed(2, 12)),
        Level.EXTENSION: _level(signed(2, 12), signed(2, 12), QUARTERS),
    },
    question=intercept,
    prompt=Prompt(
        "Explain why you put in 0 to find where {equation} crosses the {axis}-axis.",
        (
            "I said which letter is 0 there, and why.",
            "I solved what was left.",
            "I wrote the point in the right order.",
        ),
    ),
    statements=(
        Statement("The y-intercept of a line has an x-value of 0.", Truth.ALWAYS, "It is a point of the y-axis."),
        Statement(
            "A line crosses both axes in two different points.",
            Truth.SOMETIMES,
            "x + y = 2 does, but x + y = 0 crosses both at (0, 0).",
        ),
    ),
)
