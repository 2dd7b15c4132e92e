"""Solving a system by multiplying equations first, so that a letter drops out, such as 2x + 3y = 13 and 5x - y = 7."""

from collections.abc import Iterator
from fractions import Fraction
from math import lcm

from stairwise.curriculum.skills import AnswerKind
from stairwise.items.facts import Move
from stairwise.items.item import Level
from stairwise.items.straight import one_var, pair_question, pair_slip, standard, system
from stairwise.items.template import Pools, Prompt, Question, Slip, Template, say, signed, span
from stairwise.notation import build

SKILL = "sys.elimination-scale"
Row = tuple[int, int, int]


def eliminate(a: int, b: int, d: int, e: int, x: int, y: int, both: bool) -> Question | None:
    one, two = (a, b, a * x + b * y), (d, e, d * x + e * y)
    needs_both = abs(b) != 1 and abs(e) != 1 and b % e != 0 and e % b != 0
    if a * e == b * d or abs(b) == abs(e) or 0 in (x, y, one[2], two[2]) or x == y or needs_both != both:
        return None
    by, other = _factors(b, e)
    if max(abs(one[2]), abs(two[2])) > 60 or by * a + other * d == 0:
        return None
    return pair_question(
        SKILL,
        say("Solve the system: {one} and {two}. Write (x, y).", one=standard(*one), two=standard(*two)),
        (x, y),
        say("What can you multiply by, so that the y-terms become opposites?"),
        system(standard(*one), standard(*two)),
        _moves(one, two, by, other, x, y),
        _slips(one, two, by, other, x, y),
        say("Right! {point} makes both equations true.", point=build.point(x, y)),
    )


def _factors(b: int, e: int) -> tuple[int, int]:
    """What to multiply the two equations by: the y-terms become opposites, the first factor is positive."""
    common = lcm(b, e)
    by, other = common // abs(b), common // abs(e)
    return by, -other if b * e > 0 else other


def _scaled(row: Row, by: int) -> Row:
    return row[0] * by, row[1] * by, row[2] * by


def _moves(one: Row, two: Row, by: int, other: int, x: int, y: int) -> Iterator[Move]:
    first, second = _scaled(one, by), _scaled(two, other)
    move = say("Multiply the first equation by {by} and the second by {other}.", by=by, other=other)
    if by == 1:
        move = say("Multiply the second equation by {other}.", other=other)
    elif other == 1:
        move = say("Multiply the first equation by {by}.", by=by)
    every = say("Every term of an equation is multiplied, so it stays true.")
    yield move, system(standard(*first), standard(*second)), every
    left, right = first[0] + second[0], first[2] + second[2]
    added = build.equation(build.term(left, "x"), build.number(right))
    yield say("Add the two equations."), added, say("The y-terms are opposites, so their sum is 0.")
    if left != 1:
        yield say("Solve for x."), build.equation(build.letter("x"), build.number(x)), say("This is the first number.")
    yield say("Put x into one equation, solve for y and write the pair."), build.point(x, y), say("x comes first.")


def _slips(one: Row, two: Row, by: int, other: int, x: int, y: int) -> Iterator[Slip]:
    first, second = _scaled(one, by), _scaled(two, other)
    left = first[0] + second[0]
    kept = Fraction((first[2] if by != 1 else one[2]) + (two[2] if other != 1 else second[2]), left)
    if by != 1 and other == 1:
        kept = Fraction(one[2] + second[2], left)
    right = say("Multiply the number on the right too. Every term of the equation counts.")
    yield pair_slip("sys-scale-partial", kept, _other(one, kept), right)
    gap = first[0] - second[0]
    if gap:
        wrong = Fraction(first[2] - second[2], gap)
        sign = say("The y-terms are opposites after you multiply, so add. Subtracting does not take y away.")
        yield pair_slip("sys-elim-sign", wrong, _other(one, wrong), sign)
    yield one_var("x", x, "y")
    yield pair_slip("coord-swap", y, x, say("x comes first in a pair."))
    yield one_var("y", y, "x")


def _other(row: Row, x: Fraction) -> Fraction:
    return (row[2] - row[0] * x) / row[1]


def _level(a: tuple[int, ...], b: tuple[int, ...], x: tuple[int, ...], both: bool) -> Pools:
    return {"a": a, "b": b, "d": a, "e": b, "x": x, "y": x, "both": (both,)}


TEMPLATE = Template(
    answer_kind=AnswerKind.PAIR,
    levels={
        Level.SUPPORTED: _level(span(1, 6), (-1, 1, 2, 3, 4), span(1, 7), both=False),
        Level.CORE: _level(signed(1, 6), (-1, 1, *signed(2, 6)), signed(1, 7), both=False),
        Level.EXTENSION: _level(signed(2, 6), signed(2, 7), signed(1, 7), both=True),
    },
    question=eliminate,
    prompt=Prompt(
        "Explain how you choose what to multiply by in {one} and {two}.",
        ("I looked at the numbers of one letter.", "I multiplied every term.", "I checked the pair in both equations."),
    ),
)
