"""Mixed numbers with unlike denominators added and subtracted, such as 3 1/2 + 1 2/3 and 5 1/4 - 2 2/3."""

from fractions import Fraction
from math import gcd

from stairwise.curriculum.skills import AnswerKind
from stairwise.items.fractions import mixed_sum
from stairwise.items.item import Level
from stairwise.items.template import Prompt, Question, Template, span

SKILL = "fr.add-sub-mixed"


def unlike(sign: str, w: int, a: int, b: int, v: int, c: int, d: int, trade: bool) -> Question | None:
    """`trade`: a whole has to be traded."""
    if a >= b or c >= d or b == d or gcd(a, b) > 1 or gcd(c, d) > 1 or (sign == "-" and w <= v + 1):
        return None
    first, second = Fraction(a, b), Fraction(c, d)
    if (first < second if sign == "-" else first + second > 1) != trade:
        return None
    return mixed_sum(SKILL, (w, a, b), sign, (v, c, d))


SIGNS = ("+", "-")
TEMPLATE = Template(
    answer_kind=AnswerKind.MIXED,
    levels={
        Level.SUPPORTED: {
            "sign": SIGNS,
            "w": span(1, 6),
            "a": span(1, 4),
            "b": (2, 3, 4, 5, 6),
            "v": span(1, 4),
            "c": span(1, 4),
            "d": (2, 3, 4, 5, 6),
            "trade": (False, False, True),
        },
        Level.CORE: {
            "sign": SIGNS,
            "w": span(1, 9),
            "a": span(1, 7),
            "b": (2, 3, 4, 5, 6, 8),
            "v": span(1, 6),
            "c": span(1, 7),
            "d": (2, 3, 4, 5, 6, 8),
            "trade": (True,),
        },
        Level.EXTENSION: {
            "sign": ("-", "-", "+"),
            "w": span(6, 20),
            "a": span(1, 11),
            "b": (3, 4, 6, 8, 9, 12),
            "v": span(2, 12),
            "c": span(1, 11),
            "d": (3, 4, 6, 8, 9, 12),
            "trade": (True,),
        },
    },
    question=unlike,
    prompt=Prompt(
        "Explain the steps for {expression} to a friend. When do you trade a whole?",
        (
            "I kept wholes and parts apart.",
            "I said how many parts make one whole.",
            "I checked with whole numbers.",
        ),
    ),
)
