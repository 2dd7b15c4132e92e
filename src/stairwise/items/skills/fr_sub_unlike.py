"""Differences of fractions with unlike denominators, such as 5/6 - 3/4."""

from stairwise.curriculum.skills import AnswerKind
from stairwise.items.fractions import pairs, unlike
from stairwise.items.item import Level
from stairwise.items.template import Prompt, Question, Template, span

SKILL = "fr.sub-unlike"


def subtract(a: int, c: int, dens: tuple[int, int], picture: bool) -> Question | None:
    return unlike(SKILL, a, dens[0], "-", c, dens[1], picture)


TEMPLATE = Template(
    answer_kind=AnswerKind.FRACTION,
    levels={
        Level.SUPPORTED: {"a": span(1, 11), "c": span(1, 9), "dens": pairs("multiple", 2, 20), "picture": (True,)},
        Level.CORE: {"a": span(1, 9), "c": span(1, 8), "dens": pairs("apart", 2, 13), "picture": (False,)},
        Level.EXTENSION: {"a": span(1, 14), "c": span(1, 14), "dens": pairs("sharing", 4, 15), "picture": (False,)},
    },
    question=subtract,
    prompt=Prompt(
        "A friend works out {expression} and subtracts the bottoms too. Explain what to do first.",
        (
            "I said why the parts must have one size.",
            "I named a size that fits both.",
            "I said whether my answer makes sense.",
        ),
    ),
)
