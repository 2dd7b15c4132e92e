"""Multiplying and dividing signed fractions and decimals, such as -2/3 × 9/4 and -1 1/2 ÷ (-3/4)."""

from collections.abc import Iterator
from fractions import Fraction

from stairwise.curriculum.skills import AnswerKind
from stairwise.items.facts import Move
from stairwise.items.fractions import bar, over
from stairwise.items.item import Level
from stairwise.items.phrase import Phrase
from stairwise.items.quantities import Wrong, expression, tenths, wrongs
from stairwise.items.solving import Write
from stairwise.items.template import Prompt, Question, Statement, Template, Truth, parts, say
from stairwise.items.values import decimal
from stairwise.notation import build
from stairwise.notation.tree import Node

SKILL = "rat.mul-div"


def mul_div(a: Fraction, b: Fraction, sign: str) -> Question | None:
    """Decimals are only multiplied."""
    answer = a * b if sign == "×" else a / b
    decimals = 10 in (a.denominator, b.denominator)
    write: Write = decimal if decimals else build.mixed
    if min(a, b) > 0 or abs(a) == abs(b) or answer.denominator == 1 or answer.denominator > 100:
        return None
    if not decimals and (abs(answer) in (abs(a), abs(b)) or answer.denominator > 48):
        return None
    if decimals and (sign == "÷" or 10 % a.denominator or 10 % b.denominator):
        return None
    written = _written(a, b, sign, write)
    idea = say("Count the negative numbers: an even count gives a positive answer, an odd count a negative one.")
    slips = wrongs(_decimal_wrong(a, b) if decimals else _wrong(a, b, sign), write)
    return expression(SKILL, written, answer, idea, _moves(a, b, sign, write), slips, write)


def _written(a: Fraction, b: Fraction, sign: str, write: Write) -> Node:
    first, second = write(a), build.group(write(b)) if b < 0 else write(b)
    if sign == "×":
        return build.times(build.group(first) if a < 0 else first, second, style="times")
    return build.divide(build.group(first) if a < 0 else first, second, "sign")


def _moves(a: Fraction, b: Fraction, sign: str, write: Write) -> Iterator[Move]:
    if write is not decimal and max(abs(a), abs(b)) > 1:
        one = say("A whole is as many parts as the bottom number says, so the values stay the same.")
        yield say("Write mixed numbers as fractions."), _written(a, b, sign, build.number), one
    minus, a, b = a * b < 0, abs(a), abs(b)
    plain: Write = write if write is decimal else build.number
    yield say("Settle the sign first."), _signed(_written(a, b, sign, plain), minus), _sign_reason(minus)
    if write is decimal:
        x, y = int(a * 10), int(b * 10)
        whole = say("{x} × {y} = {z}, and tenths times tenths make hundredths.", x=x, y=y, z=x * y)
        yield say("Multiply the sizes."), write(-a * b if minus else a * b), whole
        return
    first = bar(a.numerator, a.denominator)
    if sign == "÷":
        b = 1 / b
        line = build.times(first, bar(b.numerator, b.denominator), style="times")
        turned = say("Dividing by {b} is the same as multiplying by {c}.", b=1 / b, c=b)
        yield say("Multiply by the reciprocal of the second number."), _signed(line, minus), turned
    line = over(_times(a.numerator, b.numerator), _times(a.denominator, b.denominator))
    yield (
        say("Multiply top by top and bottom by bottom."),
        _signed(line, minus),
        say("That is how fractions are multiplied."),
    )
    value = a * b
    yield (
        say("Work it out in lowest terms."),
        write(-value if minus else value),
        say("The sign is settled, so only the size is left."),
    )


def _times(first: int, second: int) -> Node:
    return build.times(build.number(first), build.number(second), style="times")


def _signed(of: Node, minus: bool) -> Node:
    return build.negative(of) if minus else of


def _sign_reason(minus: bool) -> Phrase:
    if minus:
        return say("One of the two numbers is negative, and one is an odd count.")
    return say("Both numbers are negative, and two is an even count.")


def _wrong(a: Fraction, b: Fraction, sign: str) -> Iterator[Wrong]:
    answer = a * b if sign == "×" else a / b
    yield "int-mul-sign", -answer, say("The size is right. Count the negative numbers: even or odd?")
    if sign == "÷":
        yield "div-frac-no-invert", a * b, say("You multiplied. Turn {b} upside down first, then multiply.", b=b)
        first = say("You turned the first number upside down. Turn the one you divide by: {b}.", b=b)
        yield "div-frac-invert-first", b / a, first
        yield "div-frac-no-invert", -a * b, say("You multiplied. Turn the second number upside down first.")
        yield "div-frac-invert-first", -b / a, first
        return
    yield "cross-multiply-product", a / b, say("You turned {b} upside down. That is for dividing only.", b=b)
    yield "cross-multiply-product", -a / b, say("You turned {b} upside down. That is for dividing only.", b=b)
    yield "mul-as-add", a + b, say("You added. The × sign asks you to multiply.")


def _decimal_wrong(a: Fraction, b: Fraction) -> Iterator[Wrong]:
    answer = a * b
    yield "int-mul-sign", -answer, say("The size is right. Count the negative numbers: even or odd?")
    places = say("Tenths times tenths make hundredths: put the point two places from the end.")
    yield "dec-mul-point-add", answer * 10, places
    yield "dec-mul-point-add", -answer * 10, places
    yield "mul-as-add", a + b, say("You added. The × sign asks you to multiply.")


PROMPT = Prompt(
    "Explain how you find the sign of {expression} before you calculate.",
    ("I counted the negative numbers.", "I said why this count gives the sign."),
)
STATEMENTS = (
    Statement(
        "The product of two negative fractions is positive.", Truth.ALWAYS, "Two is an even count of negative numbers."
    ),
    Statement("Dividing a number by a fraction makes it larger.", Truth.SOMETIMES, "6 ÷ 1/2 is 12, but 6 ÷ 3/2 is 4."),
)
SIGNS = ("×", "÷")
TENTHS = tuple(sign * n for n in tenths(2, 29) if n.denominator == 10 for sign in (-1, 1))
TEMPLATE = Template(
    answer_kind=AnswerKind.NUMBER,
    levels={
        Level.SUPPORTED: {"a": parts(1, 2, 3, 4, 5), "b": parts(1, 2, 3, 4, 5), "sign": SIGNS},
        Level.CORE: {
            "a": (*parts(2, 2, 3, 4, 5, 6), *TENTHS),
            "b": (*parts(2, 2, 3, 4, 5), *TENTHS),
            "sign": SIGNS,
        },
        Level.EXTENSION: {"a": parts(4, 2, 3, 4, 5, 6, 8), "b": parts(3, 2, 3, 4, 5, 8), "sign": SIGNS},
    },
    question=mul_div,
    prompt=PROMPT,
    statements=STATEMENTS,
)
