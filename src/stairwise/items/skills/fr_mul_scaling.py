"""Predicting, without multiplying, whether a product is less than, equal to or more than a number."""

from collections.abc import Iterator
from fractions import Fraction

from stairwise.curriculum.skills import AnswerKind
from stairwise.items.choosing import choice_question, pick
from stairwise.items.facts import Move, chain
from stairwise.items.fractions import bar, mixed, times
from stairwise.items.item import Level
from stairwise.items.models import Mark, NumberLine
from stairwise.items.phrase import Phrase
from stairwise.items.template import Prompt, Question, Slip, Statement, Template, Truth, say, span
from stairwise.notation.text import text
from stairwise.notation.tree import Integer, Node

SKILL = "fr.mul-scaling"


def scale(top: int, den: int, n: int, part: int, as_mixed: bool, picture: bool) -> Question | None:
    """The product of top/den and n, or n/part when `part` is not 1, compared with that second factor."""
    factor = Fraction(top, den)
    if (part > 1 and n % part == 0) or (top != den and factor.denominator != den) or (factor > 3):
        return None
    left: Node = mixed(top // den, top % den, den) if as_mixed and top > den else bar(top, den)
    right: Node = bar(n, part) if part > 1 else Integer(n)
    product = times(left, right)
    key = _key(factor, left, product, right)
    line = (
        NumberLine(0, 2, Fraction(1, den), (0, 1, 2), (Mark(factor, text(bar(top, den))),))
        if picture and factor < 2
        else None
    )
    return choice_question(
        say("Do not multiply. Is {product} less than, equal to or more than {number}?", product=product, number=right),
        key,
        say("Compare the factor {factor} with 1.", factor=left),
        chain(SKILL, product, *_moves(factor, left, right, key)),
        _slips(factor, left, product, right),
        say("Right! Compare the factor with 1, and you know."),
        line,
    )


def _key(factor: Fraction, left: Node, product: Node, right: Node) -> Phrase:
    fields = {"product": product, "number": right, "factor": left}
    if factor < 1:
        return say("{product} is less than {number}. You take only a part of it: {factor} is less than 1.", **fields)
    if factor > 1:
        return say("{product} is more than {number}. You take all of it and more: {factor} is more than 1.", **fields)
    return say("{product} is equal to {number}. You take exactly all of it: {factor} is 1.", **fields)


def _moves(factor: Fraction, left: Node, right: Node, key: Phrase) -> Iterator[Move]:
    one = say("{factor} is the same as 1", factor=left)
    if factor != 1:
        one = say("{factor} is less than 1", factor=left) if factor < 1 else say("{factor} is more than 1", factor=left)
    yield say("Compare the first factor with 1."), one, say("All the parts together make 1.")
    yield say("Say what that does to {number}.", number=right), key, say("1 times a number is the number itself.")


def _slips(factor: Fraction, left: Node, product: Node, right: Node) -> Iterator[Slip]:
    fields = {"product": product, "number": right, "factor": left}
    compare = say("Compare {factor} with 1. Do you take less than all of {number}, all of it, or more?", **fields)
    part = say("To multiply by a factor below 1 means to take only a part. Compare {factor} with 1.", **fields)
    if factor <= 1:
        yield pick(
            "mul-makes-bigger",
            say("{product} is more than {number}. Multiplying makes numbers bigger.", **fields),
            part,
        )
    else:
        bigger = say("{product} is more than {number}. Multiplying always makes a number bigger.", **fields)
        always = say("It is more here, but not always: it depends on the factor. Compare {factor} with 1.", **fields)
        yield pick("mul-makes-bigger", bigger, always)
    if factor >= 1:
        smaller = say("{product} is less than {number}. A fraction makes a number smaller.", **fields)
        yield pick("div-makes-smaller", smaller, compare)
    else:
        divide = say("{product} is less than {number}. A fraction always makes a number smaller.", **fields)
        yield pick(
            "div-makes-smaller",
            divide,
            say("It is less here, but 5/4 would make it larger. Compare {factor} with 1.", **fields),
        )
    same = say("{product} is equal to {number}. The factors can trade places.", **fields)
    if factor != 1:
        yield pick("mul-makes-bigger", same, compare)
    tell = say("You cannot tell before you multiply.")
    yield pick("mul-makes-bigger", tell, compare)


TEMPLATE = Template(
    answer_kind=AnswerKind.CHOICE,
    levels={
        Level.SUPPORTED: {
            "top": span(1, 9),
            "den": span(2, 8),
            "n": span(4, 24),
            "part": (1,),
            "as_mixed": (False,),
            "picture": (True,),
        },
        Level.CORE: {
            "top": span(1, 15),
            "den": span(2, 12),
            "n": span(6, 90),
            "part": (1,),
            "as_mixed": (True, False),
            "picture": (False,),
        },
        Level.EXTENSION: {
            "top": span(3, 30),
            "den": span(5, 24),
            "n": span(2, 20),
            "part": span(3, 11),
            "as_mixed": (True, False),
            "picture": (False,),
        },
    },
    question=scale,
    prompt=Prompt(
        "A friend says that multiplying always makes a number bigger. Use {product} to answer.",
        ("I compared the factor with 1.", "I gave a reason with parts of {number}.", "I gave an example of my own."),
    ),
    statements=(
        Statement(
            "A number above 0 times a fraction below 1 is less than the number.",
            Truth.ALWAYS,
            "You take only a part of it.",
        ),
        Statement("A product is larger than both of its factors.", Truth.SOMETIMES, "2 × 3 is, but 1/2 × 3 is not."),
    ),
)
