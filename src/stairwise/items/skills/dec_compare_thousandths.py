"""Decimals of different lengths in order: 0.58, 0.6, 0.607."""

from collections.abc import Iterator, Sequence
from fractions import Fraction

from stairwise.curriculum.skills import AnswerKind
from stairwise.items.choosing import choice_question, pick
from stairwise.items.facts import Move, chain
from stairwise.items.item import Level
from stairwise.items.phrase import Phrase
from stairwise.items.template import Prompt, Question, Slip, Statement, Template, Truth, say, span
from stairwise.items.values import decimal
from stairwise.notation.tree import Node

SKILL = "dec.compare-thousandths"
Value = tuple[Fraction, int]  # the number and its places after the point


def compare(whole: int, a: int, b: int, c: int, d: int) -> Question | None:
    """Tenths a, hundredths b, thousandths c, and one more number with d thousandths (0: none)."""
    numbers = [(whole + Fraction(a, 10), 1), (whole + Fraction(b, 100), 2), (whole + Fraction(c, 1000), 3)]
    if d:
        numbers.append((whole + Fraction(d, 1000), 3))
    right = sorted(numbers)
    values = [value for value, _ in right]
    if len(set(values)) < len(values) or max(values) - min(values) > Fraction(3, 10) or d == c or numbers == right:
        return None
    if any((value * 10 ** (places - 1)).denominator == 1 for value, places in numbers):
        return None
    key = _order(right)
    shown = _shown(numbers)
    return choice_question(
        say("Which order is right, least first, for {shown}?", shown=shown),
        key,
        say("Write all numbers with three places after the point. Then compare from the left."),
        chain(SKILL, shown, *_moves(numbers, right, key)),
        _slips(numbers, right),
        say("Right! Compare tenths first, then hundredths, then thousandths."),
    )


def _node(number: Value) -> Node:
    return decimal(*number)


def _shown(numbers: Sequence[Value], places: int = 0) -> Phrase:
    fields = dict(zip("abcd", (decimal(value, places or own) for value, own in numbers), strict=False))
    return say("{a} and {b} and {c} and {d}" if len(numbers) == 4 else "{a} and {b} and {c}", **fields)


def _order(numbers: Sequence[Value]) -> Phrase:
    fields = dict(zip("abcd", map(_node, numbers), strict=False))
    return say("{a} < {b} < {c} < {d}" if len(numbers) == 4 else "{a} < {b} < {c}", **fields)


def _moves(numbers: Sequence[Value], right: Sequence[Value], key: Phrase) -> Iterator[Move]:
    zeros = say("A zero at the end changes nothing.")
    yield say("Write zeros until all have three places."), _shown(numbers, 3), zeros
    low, high = right[0], right[1]
    place = next(at for at in (1, 2, 3) if low[0] * 10**at // 1 != high[0] * 10**at // 1)
    why = say("{low} and {high} differ first in the tenths.", low=decimal(low[0], 3), high=decimal(high[0], 3))
    if place == 2:
        why = say("{low} and {high} differ first in the hundredths.", low=decimal(low[0], 3), high=decimal(high[0], 3))
    if place == 3:
        why = say("{low} and {high} differ first in the thousandths.", low=decimal(low[0], 3), high=decimal(high[0], 3))
    yield say("Compare digit by digit from the left."), key, why


def _slips(numbers: Sequence[Value], right: Sequence[Value]) -> Iterator[Slip]:
    long = say("More digits do not make a decimal larger. Compare tenths first.")
    yield pick("dec-longer-larger", _order(sorted(numbers, key=_digits)), long)
    short = say("Fewer digits do not make a decimal larger. Compare tenths first.")
    yield pick("dec-shorter-larger", _order(sorted(numbers, key=lambda each: (-each[1], each[0]))), short)
    yield pick(
        "dec-zero-right",
        _order(sorted(numbers, key=_no_zeros)),
        say("A zero after the point holds a place: 0.07 is less than 0.7."),
    )
    yield pick("ineq-words", _order(list(reversed(right))), say("You began with the largest. The least comes first."))
    one = [right[1], right[0], *right[2:]]
    yield pick(
        "dec-longer-larger",
        _order(one),
        say("Compare {a} and {b} once more, place by place.", a=_node(right[0]), b=_node(right[1])),
    )


def _digits(number: Value) -> Fraction:
    """The digits after the point read as a whole number."""
    return number[0] % 1 * Fraction(10 ** number[1])


def _no_zeros(number: Value) -> Fraction:
    """The number without the zeros right after its point."""
    part = number[0] % 1
    while part and part < Fraction(1, 10):
        part *= 10
    return part


PROMPT = Prompt(
    "Explain how you order decimals that have different numbers of digits.",
    ("I lined up the points or wrote zeros at the end.", "I compared from the left.", "I said which place decides."),
)
STATEMENTS = (
    Statement(
        "Of two decimals below 1, the one with more tenths is larger.", Truth.ALWAYS, "The tenths are compared first."
    ),
    Statement(
        "A decimal with three places is larger than one with two.",
        Truth.SOMETIMES,
        "0.607 is larger than 0.58, but 0.507 is not.",
    ),
)
TEMPLATE = Template(
    answer_kind=AnswerKind.CHOICE,
    levels={
        Level.SUPPORTED: {"whole": (0,), "a": span(2, 9), "b": span(21, 99), "c": span(201, 999), "d": (0,)},
        Level.CORE: {"whole": (0, 0, 1, 2), "a": span(1, 9), "b": span(1, 99), "c": span(11, 999), "d": (0,)},
        Level.EXTENSION: {
            "whole": (0, 3, 7, 12),
            "a": span(1, 9),
            "b": span(1, 99),
            "c": span(11, 999),
            "d": span(11, 999),
        },
    },
    question=compare,
    prompt=PROMPT,
    statements=STATEMENTS,
)
