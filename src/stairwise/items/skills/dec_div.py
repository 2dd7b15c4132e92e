"""Dividing decimals to hundredths, such as 3.6 ÷ 1.2 and 4.5 ÷ 0.05."""

from collections.abc import Iterator
from fractions import Fraction

from stairwise.curriculum.skills import AnswerKind
from stairwise.items.facts import Move
from stairwise.items.item import Level
from stairwise.items.quantities import Wrong, expression, is_decimal, short, wrongs
from stairwise.items.template import Number, Prompt, Question, Statement, Template, Truth, say, span
from stairwise.items.values import decimal
from stairwise.notation import build

SKILL = "dec.div"


def div(result: Number, y: int, q: int, skill: str = SKILL) -> Question | None:
    """A number divided by y / 10^q; `result` comes out."""
    b = Fraction(y, 10**q)
    a = result * b
    if y % 10 == 0 or not is_decimal(a, 3) or result in (a, b, 1) or b == 1 or a == b or a < Fraction(1, 10):
        return None
    written = build.divide(decimal(a), decimal(b), "sign")
    idea = say("How often does {b} fit into {a}? Make the divisor a whole number first.", a=decimal(a), b=decimal(b))
    return expression(
        skill,
        written,
        result,
        idea,
        _moves(a, y, q, result),
        wrongs(_wrong(a, y, q, result), short, Fraction(1, 1000)),
        decimal,
    )


def _moves(a: Fraction, y: int, q: int, result: Number) -> Iterator[Move]:
    power = 10**q
    line = build.divide(decimal(a * power), build.number(y), "sign")
    why = say("Both grow by the same factor, so the quotient stays the same.")
    yield say("Multiply both numbers by {power}.", power=power), line, why
    check = say("{y} × {n} = {a}", y=y, n=decimal(result), a=decimal(a * power))
    yield say("Divide."), decimal(result), check


def _wrong(a: Fraction, y: int, q: int, result: Number) -> Iterator[Wrong]:
    b = Fraction(y, 10**q)
    one = say("You moved the point in {b} only. Multiply both numbers by {power}.", b=decimal(b), power=10**q)
    yield "dec-div-point", result / Fraction(10**q), one
    if b < 1:
        small = Fraction(result)
        while small >= a:
            small /= 10
        more = say("{b} is less than 1, so it fits more than {a} times.", a=decimal(a), b=decimal(b))
        yield "div-makes-smaller", small, more
    digits = str(_digits(result))
    if "0" in digits[1:-1]:
        zero = say("A digit 0 in the middle of the quotient is missing. Check by multiplying.")
        yield "div-zero-quotient", _without_zeros(result), zero
    check = say("Check by multiplying: {b} times your answer must be {a}.", a=decimal(a), b=decimal(b))
    yield "place-value-zero", result * 10, check
    yield "place-value-zero", Fraction(result) / 10, check
    yield "mul-near-fact", result + 1, check
    yield (
        "dec-div-point",
        result * Fraction(10**q),
        say("You moved the point in {a} only. Do the same to both.", a=decimal(a)),
    )
    yield "mul-near-fact", result - 1, check


def _digits(value: Number) -> int:
    """The digits of a decimal without its point."""
    scaled = Fraction(value)
    while scaled.denominator > 1:
        scaled *= 10
    return scaled.numerator


def _without_zeros(value: Number) -> Fraction:
    """The decimal without the zeros between its first and its last digit; the places after the point stay."""
    digits, places = str(_digits(value)), 0
    while (Fraction(value) * 10**places).denominator > 1:
        places += 1
    kept = digits[0] + digits[1:-1].replace("0", "") + digits[-1]
    return Fraction(int(kept), 10**places)


PROMPT = Prompt(
    "Explain how you know without calculating if {expression} is more or less than its first number.",
    ("I compared the divisor with 1.", "I asked how often it fits.", "I checked by multiplying."),
)
STATEMENTS = (
    Statement(
        "A quotient is smaller than the number that is divided.", Truth.SOMETIMES, "6 ÷ 2 is 3, but 6 ÷ 0.5 is 12."
    ),
    Statement("Dividing by 0.1 is the same as multiplying by 10.", Truth.ALWAYS, "10 tenths fit into 1."),
)
HALVES = tuple(Fraction(n, 2) for n in range(3, 60))
TENTHS = tuple(Fraction(n, 10) for n in range(2, 99))
TEMPLATE = Template(
    answer_kind=AnswerKind.DECIMAL,
    levels={
        Level.SUPPORTED: {"result": span(2, 40), "y": (*span(2, 9), *span(2, 9), 11, 12, 15), "q": (1,)},
        Level.CORE: {"result": (*span(2, 60), *HALVES), "y": (*span(2, 9), 12, 15, 16, 24, 25), "q": (1, 2)},
        Level.EXTENSION: {"result": (*TENTHS, *span(20, 120)), "y": (*span(3, 9), *span(11, 49)), "q": (1, 2, 2)},
    },
    question=div,
    prompt=PROMPT,
    statements=STATEMENTS,
)
