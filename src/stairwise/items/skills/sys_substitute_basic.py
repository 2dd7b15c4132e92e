"""Solving y = mx + b and y = nx + c by setting both rules equal."""

from collections.abc import Iterator
from fractions import Fraction

from stairwise.curriculum.skills import AnswerKind
from stairwise.items.facts import Move
from stairwise.items.item import Level
from stairwise.items.solving import closed
from stairwise.items.straight import line, one_var, pair_question, pair_slip, rule, system
from stairwise.items.template import (
    Number,
    Pools,
    Prompt,
    Question,
    Slip,
    Template,
    magnitude,
    parts,
    say,
    signed,
    span,
)
from stairwise.notation import build
from stairwise.notation.tree import Node

SKILL = "sys.substitute-basic"


def substitute(m: int, n: int, x: Number, b: int) -> Question | None:
    c = (m - n) * x + b
    if m == n or Fraction(c).denominator > 1 or 0 in (x, c, m * x + b) or magnitude(m * x + b) > 80 or c == b:
        return None
    one, two = line(m, b), line(n, c)
    y = m * x + b
    return pair_question(
        SKILL,
        say("Solve the system: {one} and {two}. Write (x, y).", one=one, two=two),
        (x, y),
        say("Both rules give the same y. What does that say about them?"),
        system(one, two),
        _moves(m, b, n, int(c), x, y),
        _slips(m, b, n, int(c), x, y),
        say("Right! {point} makes both equations true.", point=build.point(x, y)),
    )


def _moves(m: int, b: int, n: int, c: int, x: Number, y: Number) -> Iterator[Move]:
    equal = build.equation(rule(m, b), rule(n, c))
    yield say("Set both rules equal."), equal, say("Both are y, and y is one number at the crossing point.")
    gathered = build.equation(build.term(m - n, "x"), build.number(c - b))
    if m - n != 1:
        yield (
            say("Put x on one side and the numbers on the other."),
            gathered,
            say("Both sides change in the same way."),
        )
    found = build.equation(build.letter("x"), build.number(x))
    yield say("Solve for x."), found, say("This is the first number of the pair.")
    back = build.equation(
        build.letter("y"), build.add(build.times(build.number(m), closed(x), style="times"), *_rest(b))
    )
    yield say("Put x into one of the equations."), back, say("Either equation gives the same y.")
    yield say("Work out y and write the pair."), build.point(x, y), say("x comes first.")


def _rest(b: int) -> tuple[Node, ...]:
    return (build.number(b),) if b else ()


def _slips(m: int, b: int, n: int, c: int, x: Number, y: Number) -> Iterator[Slip]:
    yield one_var("x", x, "y")
    yield one_var("y", y, "x")
    lost = -Fraction(b + c, m - n)
    paren = say("When you take away a rule, put it in parentheses: both of its terms change their sign.")
    yield pair_slip("sys-sub-no-paren", lost, m * lost + b, paren)
    order = say("Your x is right. Put it in, multiply by {m} first, then add.", m=m)
    yield pair_slip("order-left-right", x, m * (x + b), order)
    yield pair_slip("coord-swap", y, x, say("x comes first in a pair."))


def _level(m: tuple[int, ...], x: tuple[Number, ...], b: tuple[int, ...]) -> Pools:
    return {"m": m, "n": m, "x": x, "b": b}


TEMPLATE = Template(
    answer_kind=AnswerKind.PAIR,
    levels={
        Level.SUPPORTED: _level(span(1, 7), span(1, 8), span(1, 12)),
        Level.CORE: _level(signed(1, 7), signed(1, 8), signed(1, 15)),
        Level.EXTENSION: _level(signed(2, 9), parts(4, 2, 3), signed(1, 15)),
    },
    question=substitute,
    prompt=Prompt(
        "Explain why you may set the two rules of {one} and {two} equal to each other.",
        ("I said what both rules stand for.", "I found x and then y.", "I checked the pair in both equations."),
    ),
)
