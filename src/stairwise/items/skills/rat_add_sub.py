"""Adding and subtracting signed fractions and decimals, such as -2 1/2 + 3/4 and 1.5 - (-0.8)."""

from collections.abc import Iterator
from fractions import Fraction
from math import lcm

from stairwise.curriculum.skills import AnswerKind
from stairwise.items.facts import Move
from stairwise.items.fractions import over
from stairwise.items.item import Level
from stairwise.items.phrase import Phrase
from stairwise.items.quantities import Wrong, expression, tenths, wrongs
from stairwise.items.solving import Write
from stairwise.items.template import Prompt, Question, Statement, Template, Truth, parts, say
from stairwise.items.values import decimal
from stairwise.notation import build
from stairwise.notation.tree import Node

SKILL = "rat.add-sub"


def add_sub(a: Fraction, b: Fraction, sign: str) -> Question | None:
    """Both numbers are decimals when their bottoms divide 100 and 10; else fractions."""
    answer = a - b if sign == "-" else a + b
    as_decimals = 10 % a.denominator == 0 == 100 % b.denominator and b.denominator > 5
    write: Write = decimal if as_decimals else build.mixed
    bottom = lcm(a.denominator, b.denominator)
    if answer in (0, a, b) or (a > 0 and b > 0 and answer > 0) or bottom > 100 or answer.denominator == 1:
        return None
    if not as_decimals and (bottom > 24 or a.denominator == b.denominator):
        return None
    written = _written(a, b, sign, write)
    idea = say("Think of a number line. Will the answer be positive or negative?")
    if sign == "-":
        idea = say("Write subtracting as adding the opposite. Will the answer be positive or negative?")
    slips = wrongs(_wrong(a, b, sign, answer, as_decimals), write)
    return expression(SKILL, written, answer, idea, _moves(a, b, sign, write, bottom), slips, write)


def _written(a: Fraction, b: Fraction, sign: str, write: Write) -> Node:
    second = build.group(write(b)) if b < 0 else write(b)
    return build.subtract(write(a), second) if sign == "-" else build.add(write(a), second)


def _moves(a: Fraction, b: Fraction, sign: str, write: Write, bottom: int) -> Iterator[Move]:
    if sign == "-":
        opposite = say("Taking away {b} is the same as adding {c}.", b=write(b), c=write(-b))
        b = -b
        yield say("Add the opposite."), _written(a, b, "+", write), opposite
    if write is decimal:
        yield say("Decide on the sign, then combine the sizes."), _sized(a, b, write), _why(a, b, write)
    else:
        top = build.add(build.number(a * bottom), _closed(b * bottom))
        same = say("{bottom} is a multiple of both bottom numbers.", bottom=bottom)
        yield say("Write both over the bottom {bottom}.", bottom=bottom), over(top, bottom), same
        total = over(build.number(abs(a + b) * bottom), bottom)
        yield say("Add the tops, with their signs."), build.negative(total) if a + b < 0 else total, _why(a, b, write)
    last = say("Write the answer in the usual form.") if write is not decimal else say("Work out the size.")
    yield last, write(a + b), say("The value stays the same.")


def _closed(number: Fraction) -> Node:
    return build.group(build.number(number)) if number < 0 else build.number(number)


def _sized(a: Fraction, b: Fraction, write: Write) -> Node:
    big, small = sorted((abs(a), abs(b)), reverse=True)
    body = build.add(write(big), write(small)) if (a < 0) == (b < 0) else build.subtract(write(big), write(small))
    return build.negative(build.group(body)) if a + b < 0 else body


def _why(a: Fraction, b: Fraction, write: Write) -> Phrase:
    if (a < 0) == (b < 0):
        return say("Both have the same sign, so the sizes add up and the sign stays.")
    larger = max(a, b, key=abs)
    return say("{larger} is farther from 0, so it gives the sum its sign.", larger=write(larger))


def _wrong(a: Fraction, b: Fraction, sign: str, answer: Fraction, as_decimals: bool) -> Iterator[Wrong]:
    if sign == "-" and b < 0:
        yield "int-sub-neg-as-minus", a + b, say("Subtracting a negative number means adding its opposite.")
    yield "int-add-wrong-sign", -answer, say("The size is right. Which number is farther from 0?")
    other = a + b if sign == "-" else a - b
    yield "int-add-ignore-sign", other, say("Look at the signs again: which sign does the second number bring in?")
    yield "int-add-ignore-sign", abs(a) + abs(b), say("You added the sizes. Look at the signs of both numbers.")
    yield "int-sub-commute", abs(abs(a) - abs(b)), say("You took the smaller size from the larger. Check the signs.")
    if not as_decimals and a.denominator != b.denominator and a.denominator > 1 < b.denominator:
        second = -b if sign == "-" else b
        top, bottom = a.numerator + second.numerator, a.denominator + b.denominator
        across = say("You added the bottom numbers too. Write both fractions with one bottom number first.")
        yield "frac-add-across", Fraction(top, bottom), across


PROMPT = Prompt(
    "Before you calculate {expression}: explain how you know whether the answer is positive or negative.",
    ("I turned subtracting into adding the opposite.", "I compared how far both numbers are from 0."),
)
STATEMENTS = (
    Statement("Subtracting a negative number makes the result larger.", Truth.ALWAYS, "1.5 - (-0.8) is 1.5 + 0.8."),
    Statement(
        "The sum of a positive and a negative number is negative.",
        Truth.SOMETIMES,
        "It has the sign of the number that is farther from 0.",
    ),
)
TENTHS = tuple(sign * n for n in tenths(3, 99) for sign in (-1, 1))
HUNDREDTHS = tuple(Fraction(n, 100) for n in range(-750, 750, 7) if n % 10)
TEMPLATE = Template(
    answer_kind=AnswerKind.NUMBER,
    levels={
        Level.SUPPORTED: {"a": TENTHS, "b": tuple(n for n in TENTHS if n.denominator == 10), "sign": ("+", "-")},
        Level.CORE: {"a": parts(1, 2, 3, 4, 5, 6), "b": parts(1, 2, 3, 4, 6, 8), "sign": ("+", "-", "-")},
        Level.EXTENSION: {
            "a": (*parts(6, 2, 3, 4, 5), *TENTHS),
            "b": (*parts(5, 2, 3, 6, 8), *HUNDREDTHS),
            "sign": ("+", "-", "-"),
        },
    },
    question=add_sub,
    prompt=PROMPT,
    statements=STATEMENTS,
)
