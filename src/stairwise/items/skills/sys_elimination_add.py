"""Solving a system by adding or subtracting its equations, such as 3x + 2y = 13 and 5x - 2y = 11."""

from collections.abc import Iterator
from fractions import Fraction

from stairwise.curriculum.skills import AnswerKind
from stairwise.items.facts import Move
from stairwise.items.item import Level
from stairwise.items.solving import closed, with_more
from stairwise.items.straight import one_var, pair_question, pair_slip, standard, system
from stairwise.items.template import Pools, Prompt, Question, Slip, Template, say, signed, span
from stairwise.notation import build

SKILL = "sys.elimination-add"


def eliminate(a: int, d: int, b: int, same: bool, x: int, y: int) -> Question | None:
    e = b if same else -b
    c, f = a * x + b * y, d * x + e * y
    left, right = (a - d, c - f) if same else (a + d, c + f)
    if 0 in (left, c, f, x, y) or x == y or a == d or max(abs(c), abs(f)) > 90:
        return None
    one, two = standard(a, b, c), standard(d, e, f)
    return pair_question(
        SKILL,
        say("Solve the system: {one} and {two}. Write (x, y).", one=one, two=two),
        (x, y),
        say("Look at the y-terms. Does y go away when you add the equations, or when you subtract them?"),
        system(one, two),
        _moves((a, b, c), same, left, right, x, y),
        _slips((a, b, c), (d, e, f), same, x, y),
        say("Right! {point} makes both equations true.", point=build.point(x, y)),
    )


def _moves(one: tuple[int, int, int], same: bool, left: int, right: int, x: int, y: int) -> Iterator[Move]:
    a, b, c = one
    opposite = say("The y-terms are opposites, so their sum is 0.")
    equal = say("The y-terms are equal, so their difference is 0.")
    move = say("Subtract the second equation from the first.") if same else say("Add the two equations.")
    yield move, build.equation(build.term(left, "x"), build.number(right)), equal if same else opposite
    found = build.equation(build.letter("x"), build.number(x))
    if left != 1:
        yield say("Divide both sides by {left}.", left=left), found, say("Then x stands alone.")
    many = build.times(build.number(a), closed(x), style="times")
    put = build.equation(with_more(many, build.term(b, "y")), build.number(c))
    yield say("Put x into the first equation."), put, say("The pair must fit both equations.")
    yield say("Solve for y and write the pair."), build.point(x, y), say("x comes first.")


def _slips(one: tuple[int, int, int], two: tuple[int, int, int], same: bool, x: int, y: int) -> Iterator[Slip]:
    (a, b, c), (d, _, f) = one, two
    yield one_var("x", x, "y")
    yield one_var("y", y, "x")
    wrong_left, wrong_right = (a + d, c + f) if same else (a - d, c - f)
    if wrong_left:
        first = Fraction(wrong_right, wrong_left)
        adds = say("The y-terms are equal. Adding does not take them away: subtract.")
        takes = say("The y-terms are opposites. Subtracting does not take them away: add.")
        yield pair_slip("sys-elim-sign", first, (c - a * first) / b, adds if same else takes)
    half = Fraction(c + f if same else c - f, a - d if same else a + d)
    sides = say("Do the same on the right: {move} {c} and {f}.", move="subtract" if same else "add", c=c, f=f)
    yield pair_slip("sys-elim-sign", half, (c - a * half) / b, sides)
    yield pair_slip("coord-swap", y, x, say("x comes first in a pair."))


def _level(a: tuple[int, ...], b: tuple[int, ...], same: tuple[bool, ...], x: tuple[int, ...]) -> Pools:
    return {"a": a, "d": a, "b": b, "same": same, "x": x, "y": x}


TEMPLATE = Template(
    answer_kind=AnswerKind.PAIR,
    levels={
        Level.SUPPORTED: _level(span(1, 7), span(1, 6), (False,), span(1, 9)),
        Level.CORE: _level(span(1, 8), signed(1, 7), (False, True), signed(1, 8)),
        Level.EXTENSION: _level(signed(2, 9), signed(2, 9), (False, True, True), signed(1, 9)),
    },
    question=eliminate,
    prompt=Prompt(
        "Explain how you decide whether to add or to subtract {one} and {two}.",
        ("I compared the y-terms.", "I said which letter goes away.", "I checked the pair in both equations."),
    ),
)
