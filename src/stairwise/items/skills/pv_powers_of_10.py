"""Multiplying and dividing by powers of ten, such as 3.4 × 10^3 and 52 ÷ 100."""

from collections.abc import Iterator
from fractions import Fraction

from stairwise.curriculum.skills import AnswerKind
from stairwise.items.facts import Move, chain
from stairwise.items.item import Level
from stairwise.items.phrase import Phrase
from stairwise.items.template import Prompt, Question, Slip, Statement, Template, Truth, say, span
from stairwise.items.values import decimal
from stairwise.notation import build
from stairwise.notation.tree import Decimal, Integer, Node

SKILL = "pv.powers-of-10"


def powers(digits: int, places: int, n: int, sign: str, exponent: bool) -> Question | None:
    """The decimal with these digits and places, times or divided by 10 to the n; `exponent`: written as a power."""
    x = Fraction(digits, 10**places)
    if digits % 10 == 0 or len(str(digits)) == 1 or (sign == "÷" and x < 1):
        return None
    value = x * 10**n if sign == "×" else x / 10**n
    ten = build.power(build.number(10), n) if exponent else build.number(10**n)
    written = _written(decimal(x), sign, [ten])
    return Question(
        stem=say("Work out {expression}.", expression=written),
        answer=decimal(value),
        value=value,
        idea=say("Will the answer be larger or smaller than {x}? How many factors of 10 are there?", x=decimal(x)),
        steps=chain(SKILL, written, *_moves(x, n, sign, exponent)),
        slips=_fair(value, tuple(_slips(x, n, sign, exponent))),
        confirmation=say("Right! {expression} = {answer}", expression=written, answer=decimal(value)),
    )


def _written(x: Node, sign: str, factors: list[Node]) -> Node:
    if sign == "×":
        return build.times(x, *factors, style="times")
    for factor in factors:
        x = build.divide(x, factor, "sign")
    return x


def _moves(x: Fraction, n: int, sign: str, exponent: bool) -> Iterator[Move]:
    ten = build.number(10)
    tens = say("{power} has {n} zeros: {n} factors of 10.", power=10**n, n=n)
    if exponent:
        tens = say("The exponent {n} counts the factors of 10.", n=n)
    yield say("Write the power of ten as factors of 10."), _written(decimal(x), sign, [ten] * n), tens
    move, reason = _one_place(sign)
    for left in range(n - 1, -1, -1):
        x = x * 10 if sign == "×" else x / 10
        yield move, _written(decimal(x), sign, [ten] * left), reason


def _one_place(sign: str) -> tuple[Phrase, Phrase]:
    if sign == "×":
        return say("Move each digit one place to the left."), say(
            "In the next place a digit is worth 10 times as much."
        )
    return say("Move each digit one place to the right."), say("In the next place a digit is worth one tenth as much.")


def _fair(value: Fraction, slips: tuple[Slip, ...]) -> tuple[Slip, ...]:
    """Beside a whole number, only one wrong answer with a decimal point: the key must not stand out."""
    if value.denominator > 1:
        return slips
    whole = tuple(slip for slip in slips if isinstance(slip.answer, Integer))
    return (*whole, *[slip for slip in slips if slip not in whole][:1])


def _slips(x: Fraction, n: int, sign: str, exponent: bool) -> Iterator[Slip]:
    if sign == "×" and x.denominator > 1:
        shown = decimal(x)
        zeros = Decimal(shown.digits + "0" * n) if isinstance(shown, Decimal) else shown
        same = say("{zeros} is still worth {x}. Move the digits; do not just write zeros.", zeros=zeros, x=shown)
        yield Slip("x10-append-zero", x, zeros, same)
        lost = say("You lost the decimal point and wrote zeros after the digits of {x}.", x=shown)
        digits = x * x.denominator * 10**n
        yield Slip("x10-append-zero", digits, decimal(digits), lost)
    if exponent:
        base = say("10 to the power {n} is {power}, not 10 times {n}.", n=n, power=10**n)
        for wrong in _times(x, Fraction(10 * n), sign):
            yield Slip("pow-times", wrong, decimal(wrong), base)
    for places in (n - 1, n + 1):
        count = say("You moved the digits {places} places. There are {n} factors of 10.", places=places, n=n)
        if places == 1:
            count = say("You moved the digits 1 place. There are {n} factors of 10.", n=n)
        for wrong in _times(x, Fraction(10**places), sign):
            yield Slip("place-value-zero", wrong, decimal(wrong), count)
    back = say("You moved the digits the other way. To divide by 10 makes a number smaller.")
    if sign == "×":
        back = say("You moved the digits the other way. To multiply by 10 makes this number larger.")
    for wrong in _times(x, Fraction(1, 10**n), sign):
        yield Slip("sci-sign", wrong, decimal(wrong), back)


def _times(x: Fraction, by: Fraction, sign: str) -> Iterator[Fraction]:
    wrong = x * by if sign == "×" else x / by
    if 10**9 % wrong.denominator == 0:
        yield wrong


PROMPT = Prompt(
    "Explain how the digits move in {expression}, and how you know which way.",
    (
        "I counted the factors of 10.",
        "I said in which direction the digits move.",
        "I compared the size with the first number.",
    ),
)
STATEMENTS = (
    Statement(
        "To multiply by 10 you can write a 0 at the end.", Truth.SOMETIMES, "It works for 34, but 3.40 is still 3.4."
    ),
    Statement(
        "A decimal with more digits becomes smaller when you divide by 10.",
        Truth.ALWAYS,
        "Each digit is worth one tenth as much.",
    ),
)
TEMPLATE = Template(
    answer_kind=AnswerKind.DECIMAL,
    levels={
        Level.SUPPORTED: {
            "digits": span(12, 999),
            "places": (1, 2),
            "n": (2,),
            "sign": ("×", "÷"),
            "exponent": (False, True),
        },
        Level.CORE: {
            "digits": span(12, 999),
            "places": (1, 2),
            "n": (2, 3),
            "sign": ("×", "÷"),
            "exponent": (True, True, False),
        },
        Level.EXTENSION: {
            "digits": span(101, 9999),
            "places": (0, 2, 3),
            "n": (3, 4),
            "sign": ("×", "÷"),
            "exponent": (True,),
        },
    },
    question=powers,
    prompt=PROMPT,
    statements=STATEMENTS,
)
