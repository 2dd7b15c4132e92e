"""Mixed numbers with one denominator added and subtracted, such as 2 3/5 + 1 4/5 and 4 1/5 - 1 3/5."""

from stairwise.curriculum.skills import AnswerKind
from stairwise.items.fractions import mixed_sum
from stairwise.items.item import Level
from stairwise.items.template import Prompt, Question, Template, span

SKILL = "fr.add-sub-mixed-like"


def like(sign: str, w: int, a: int, v: int, c: int, den: int, trade: bool) -> Question | None:
    """`trade`: a whole has to be traded."""
    if max(a, c) >= den or (a < c if sign == "-" else a + c > den) != trade or (sign == "-" and w <= v + 1):
        return None
    return mixed_sum(SKILL, (w, a, den), sign, (v, c, den))


SIGNS, DENS = ("+", "-"), (3, 4, 5, 6, 7, 8, 9)
TEMPLATE = Template(
    answer_kind=AnswerKind.MIXED,
    levels={
        Level.SUPPORTED: {
            "sign": SIGNS,
            "w": span(1, 6),
            "a": span(1, 7),
            "v": span(1, 4),
            "c": span(1, 7),
            "den": DENS,
            "trade": (False, False, True),
        },
        Level.CORE: {
            "sign": SIGNS,
            "w": span(1, 9),
            "a": span(1, 8),
            "v": span(1, 6),
            "c": span(1, 8),
            "den": DENS,
            "trade": (True,),
        },
        Level.EXTENSION: {
            "sign": ("-", "-", "+"),
            "w": span(8, 30),
            "a": span(1, 14),
            "v": span(3, 20),
            "c": span(1, 14),
            "den": (8, 9, 12, 15),
            "trade": (True,),
        },
    },
    question=like,
    prompt=Prompt(
        "Explain the steps for {expression} to a friend. When do you trade a whole?",
        (
            "I kept wholes and parts apart.",
            "I said how many parts make one whole.",
            "I checked with whole numbers.",
        ),
    ),
)
