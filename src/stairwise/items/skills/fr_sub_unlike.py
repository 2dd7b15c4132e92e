"""Differences of fractions with unlike denominators, such as 5/6 - 3/4."""

from stairwise.curriculum.skills import AnswerKind
from stairwise.items.fractions import unlike
from stairwise.items.item import Level
from stairwise.items.template import Prompt, Question, Template, span

SKILL = "fr.sub-unlike"


def subtract(a: int, b: int, c: int, d: int, kind: str, picture: bool) -> Question | None:
    return unlike(SKILL, a, b, "-", c, d, kind, picture)


TEMPLATE = Template(
    answer_kind=AnswerKind.FRACTION,
    levels={
        Level.SUPPORTED: {"a": span(1, 9), "b": span(2, 18), "c": span(1, 9), "d": span(2, 18), "kind": ("multiple",), "picture": (True,)},
        Level.CORE: {"a": span(1, 8), "b": span(2, 9), "c": span(1, 8), "d": span(2, 9), "kind": ("apart", "multiple", "sharing"), "picture": (False,)},
        Level.EXTENSION: {"a": span(1, 14), "b": span(4, 15), "c": span(1, 14), "d": span(4, 15), "kind": ("sharing",), "picture": (False,)},
    },
    question=subtract,
    prompt=Prompt(
        "A friend worked with the bottoms of {expression} too. Explain what to do first, and why.",
        (
            "I said why the parts must have one size.",
            "I named a size that fits both.",
            "I said whether my answer makes sense.",
        ),
    ),
)
