"""From ax + by = c to y = mx + b, and back to whole numbers in standard form."""

from collections.abc import Iterator
from fractions import Fraction
from math import gcd

from stairwise.curriculum.skills import AnswerKind
from stairwise.items.facts import Move, chain
from stairwise.items.item import Level
from stairwise.items.phrase import Phrase
from stairwise.items.solving import scaled
from stairwise.items.straight import line, line_slip, standard
from stairwise.items.template import Prompt, Question, Slip, Template, say, signed, span
from stairwise.items.values import SLOPE_INTERCEPT
from stairwise.notation import build

SKILL = "lin.convert-forms"
STANDARD = {"name": "same_form"}


def convert(a: int, b: int, start: int, back: bool, whole: bool) -> Question | None:
    m, q, c = -Fraction(a, b), Fraction(start), b * start
    if abs(a) == abs(b) or (m.denominator == 1) != whole or (back and (gcd(a, b) > 1 or b == 1)) or abs(q) == abs(m):
        return None
    return _to_standard(a, b, c, m, q) if back else _to_slope(a, b, c, m, q)


def _to_slope(a: int, b: int, c: int, m: Fraction, q: Fraction) -> Question:
    given = standard(a, b, c)
    return Question(
        stem=say("Write {equation} in the form y = mx + b.", equation=given),
        answer=line(m, q),
        value=(m, q),
        idea=say("Get the y-term alone first. Then make it one y."),
        steps=chain(SKILL, given, *_slope_moves(a, b, c, m, q)),
        slips=tuple(_slope_slips(a, b, c, m, q)),
        confirmation=say("Right! {before} and {after} have the same points.", before=given, after=line(m, q)),
        variables=("x", "y"),
        form_asked=SLOPE_INTERCEPT,
    )


def _slope_moves(a: int, b: int, c: int, m: Fraction, q: Fraction) -> Iterator[Move]:
    term = build.term(abs(a), "x")
    move = say("Subtract {term} from both sides.", term=term) if a > 0 else say("Add {term} to both sides.", term=term)
    alone = build.equation(build.term(b, "y"), build.terms(((-a, "x"), (c, ""))))
    yield move, alone, say("Then the y-term stands alone, and the sides stay equal.")
    yield say("Divide every term by {b}.", b=b), line(m, q), say("Each term of both sides is shared by {b}.", b=b)


def _slope_slips(a: int, b: int, c: int, m: Fraction, q: Fraction) -> Iterator[Slip]:
    yield line_slip("eq-div-first-partial", m, c, say("You divided the x-term only. Divide {c} by {b} too.", c=c, b=b))
    term = build.term(a, "x")
    yield line_slip("eq-sign-drop", -m, q, say("Taking {term} to the other side changes its sign.", term=term))
    yield line_slip("eq-div-first-partial", -a, q, say("Divide {term} by {b} too.", term=build.term(-a, "x"), b=b))
    yield line_slip(
        "eq-sign-drop", m, -q, say("Check the sign of the last number: what is {c} divided by {b}?", c=c, b=b)
    )


def _to_standard(a: int, b: int, c: int, m: Fraction, q: Fraction) -> Question | None:
    sign = 1 if a > 0 else -1
    a, b, c = sign * a, sign * b, sign * c
    given, written = line(m, q), standard(a, b, c)
    ask = "Write {equation} in the form ax + by = c. Use small whole numbers, and start with a positive one."
    return Question(
        stem=say(ask, equation=given),
        answer=written,
        value=(m, q),
        idea=say("Multiply away the fraction first. Then bring x and y to one side."),
        steps=chain(SKILL, given, *_standard_moves(a, b, c, m, q)),
        slips=tuple(_standard_slips(a, b, c, m, q)),
        confirmation=say("Right! {before} and {after} have the same points.", before=given, after=written),
        variables=("x", "y"),
        form_asked=STANDARD,
    )


def _standard_moves(a: int, b: int, c: int, m: Fraction, q: Fraction) -> Iterator[Move]:
    by = m.denominator
    clear = build.equation(build.term(by, "y"), build.terms(((m.numerator, "x"), (int(q * by), ""))))
    yield say("Multiply every term by {by}.", by=by), clear, say("{by} times the fraction is a whole number.", by=by)
    term = scaled(abs(m.numerator), "x")
    if m < 0:
        yield say("Add {term} to both sides.", term=term), standard(a, b, c), say("The x-term and the y-term meet.")
        return
    together = build.equation(build.terms(((-m.numerator, "x"), (by, "y"))), build.number(int(q * by)))
    yield say("Subtract {term} from both sides.", term=term), together, say("The x-term and the y-term meet.")
    yield say("Multiply both sides by -1."), standard(a, b, c), say("Then the number of x is positive.")


def _standard_slips(a: int, b: int, c: int, m: Fraction, q: Fraction) -> Iterator[Slip]:
    by = m.denominator
    every = say("You did not multiply {q} by {by}. Every term is multiplied.", q=build.number(q), by=by)
    yield _standard_slip("eq-clear-partial", a, b, c // by, every)
    yield _standard_slip("eq-sign-drop", a, -b, c, say("Check the signs when you bring x and y to one side."))
    yield _standard_slip(
        "eq-sign-drop", a, b, -c, say("Multiply the number on the right by the same sign as the rest.")
    )
    one = say("You did not multiply y by {by}. Every term is multiplied.", by=by)
    yield _standard_slip("eq-div-first-partial", a, b // by, c, one)


def _standard_slip(name: str, a: int, b: int, c: int, feedback: Phrase) -> Slip:
    return Slip(name, (-Fraction(a, b), Fraction(c, b)), standard(a, b, c), feedback)


TEMPLATE = Template(
    answer_kind=AnswerKind.EQUATION,
    levels={
        Level.SUPPORTED: {
            "a": signed(2, 24),
            "b": span(2, 8),
            "start": signed(1, 9),
            "back": (False,),
            "whole": (True,),
        },
        Level.CORE: {"a": signed(2, 9), "b": signed(2, 9), "start": signed(1, 9), "back": (False,), "whole": (False,)},
        Level.EXTENSION: {
            "a": signed(2, 9),
            "b": span(2, 9),
            "start": signed(1, 9),
            "back": (True,),
            "whole": (False,),
        },
    },
    question=convert,
    prompt=Prompt(
        "Explain each move that changes the form of {equation}, and how you can check the new form.",
        ("I said what I did to both sides.", "I changed every term.", "I tested one point in both forms."),
    ),
)
