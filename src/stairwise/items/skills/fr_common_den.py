"""Two fractions rewritten with their least common denominator: 2/3 and 1/4 as 8/12 and 3/12."""

from math import gcd

from stairwise.curriculum.skills import AnswerKind
from stairwise.items.fractions import bar, lcm, renamed
from stairwise.items.item import Level
from stairwise.items.template import Prompt, Question, Template, say, span

SKILL = "fr.common-den"


def common(a: int, b: int, c: int, d: int, kind: str) -> Question | None:
    """What a/b becomes beside c/d. `kind` says how the denominators go together."""
    bottom = lcm(b, d)
    if gcd(a, b) > 1 or gcd(c, d) > 1 or a >= b or c >= d or bottom == b or bottom > 90 or _kind(b, d) != kind:
        return None
    stem = say(
        "You rewrite {expression} and {other} with their least common denominator. What does {expression} become?",
        expression=bar(a, b),
        other=bar(c, d),
    )
    idea = say("Which is the smallest number that is a multiple of {b} and of {d}?", b=b, d=d)
    return renamed(SKILL, a, b, bottom // b, stem, idea, by_top=False, product=d)


def _kind(b: int, d: int) -> str:
    if d % b == 0:
        return "multiple"
    return "apart" if gcd(b, d) == 1 else "sharing"


TEMPLATE = Template(
    answer_kind=AnswerKind.FRACTION,
    levels={
        Level.SUPPORTED: {"a": span(1, 7), "b": span(2, 8), "c": span(1, 11), "d": span(4, 24), "kind": ("multiple",)},
        Level.CORE: {
            "a": span(1, 9),
            "b": span(2, 10),
            "c": span(1, 9),
            "d": span(2, 10),
            "kind": ("apart", "sharing"),
        },
        Level.EXTENSION: {"a": span(1, 17), "b": span(6, 18), "c": span(1, 17), "d": span(6, 18), "kind": ("sharing",)},
    },
    question=common,
    prompt=Prompt(
        "Explain how you chose the common bottom for {expression} and {other}.",
        (
            "I named multiples of both bottoms.",
            "I said why the top is multiplied too.",
        ),
    ),
)
