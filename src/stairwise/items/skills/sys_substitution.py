"""Solving a system by substitution, such as y = 3x - 2 and 2x + 4y = 20."""

from collections.abc import Iterator
from fractions import Fraction

from stairwise.curriculum.skills import AnswerKind
from stairwise.items.facts import Move
from stairwise.items.item import Level
from stairwise.items.solving import closed, with_more
from stairwise.items.straight import line, one_var, pair_question, pair_slip, rule, standard, system
from stairwise.items.template import Pools, Prompt, Question, Slip, Template, say, signed, span
from stairwise.notation import build
from stairwise.notation.tree import Node

SKILL = "sys.substitution"


def substitution(p: int, a: int, b: int, x: int, y: int, hidden: bool) -> Question | None:
    q, c, total = y - p * x, a * x + b * y, a + b * p
    if 0 in (q, total, c) or x == y or abs(c) > 90 or abs(q) > 40 or (hidden and abs(p) == 1):
        return None
    one, two = (standard(-p, 1, q) if hidden else line(p, q)), standard(a, b, c)
    return pair_question(
        SKILL,
        say("Solve the system: {one} and {two}. Write (x, y).", one=one, two=two),
        (x, y),
        say("What is y worth in terms of x? Put that in place of y in the other equation."),
        system(one, two),
        _moves(p, q, a, b, c, x, y, two, hidden),
        _slips(p, q, a, b, c, x, y),
        say("Right! {point} makes both equations true.", point=build.point(x, y)),
    )


def _moves(p: int, q: int, a: int, b: int, c: int, x: int, y: int, two: Node, hidden: bool) -> Iterator[Move]:
    if hidden:
        yield (
            say("Solve the first equation for y."),
            system(line(p, q), two),
            say("Then it tells what to put in for y."),
        )
    inner = build.group(rule(p, q))
    put = build.equation(with_more(build.term(a, "x"), build.term(b, inner)), build.number(c))
    paren = say("All of {inner} stands for y, so it goes in parentheses.", inner=rule(p, q))
    yield say("Put {inner} in place of y.", inner=rule(p, q)), put, paren
    opened = build.equation(build.terms(((a, "x"), (b * p, "x"), (b * q, ""))), build.number(c))
    if b != 1:
        yield say("Multiply out."), opened, say("{b} multiplies both terms.", b=b)
    found = build.equation(build.letter("x"), build.number(x))
    yield say("Put like terms together and solve for x."), found, say("This is the first number of the pair.")
    rest = build.add(build.times(build.number(p), closed(x), style="times"), build.number(q))
    yield (
        say("Put x into y = {inner}.", inner=rule(p, q)),
        build.equation(build.letter("y"), rest),
        say("y follows from x."),
    )
    yield say("Work out y and write the pair."), build.point(x, y), say("x comes first.")


def _slips(p: int, q: int, a: int, b: int, c: int, x: int, y: int) -> Iterator[Slip]:
    total = a + b * p
    yield one_var("x", x, "y")
    yield one_var("y", y, "x")
    first = Fraction(c - q, total)
    paren = say("{b} multiplies all of {inner}. Put it in parentheses.", b=b, inner=rule(p, q))
    yield pair_slip("sys-sub-no-paren", first, p * first + q, paren)
    sign = Fraction(c + b * q, total)
    moved = say("Undo {q} with the opposite move when you solve for x.", q=build.number(b * q))
    yield pair_slip("eq-move-keep-sign", sign, p * sign + q, moved)
    yield pair_slip("coord-swap", y, x, say("x comes first in a pair."))


def _level(p: tuple[int, ...], a: tuple[int, ...], b: tuple[int, ...], x: tuple[int, ...], hidden: bool) -> Pools:
    return {"p": p, "a": a, "b": b, "x": x, "y": signed(1, 15), "hidden": (hidden,)}


TEMPLATE = Template(
    answer_kind=AnswerKind.PAIR,
    levels={
        Level.SUPPORTED: _level(span(1, 4), span(1, 6), span(2, 5), span(1, 8), hidden=False),
        Level.CORE: _level(signed(1, 5), signed(1, 7), signed(2, 6), signed(1, 8), hidden=False),
        Level.EXTENSION: _level(signed(2, 6), signed(1, 8), signed(2, 6), signed(1, 9), hidden=True),
    },
    question=substitution,
    prompt=Prompt(
        "Explain why a rule for y needs parentheses when you put it into the other equation.",
        ("I showed the line with parentheses.", "I multiplied both terms.", "I checked the pair in both equations."),
    ),
)
