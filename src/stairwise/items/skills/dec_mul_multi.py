"""Multiplying longer decimals, such as 12.5 × 3.48."""

from functools import partial

from stairwise.curriculum.skills import AnswerKind
from stairwise.items.item import Level
from stairwise.items.skills.dec_mul import mul
from stairwise.items.template import Prompt, Template, span

SKILL = "dec.mul-multi"
PROMPT = Prompt(
    "Explain how an estimate shows where the point goes in {expression}.",
    ("I rounded both factors.", "I named the estimate.", "I said which place of the point fits it."),
)
TEMPLATE = Template(
    answer_kind=AnswerKind.DECIMAL,
    levels={
        Level.SUPPORTED: {"x": span(11, 99), "p": (1,), "y": span(101, 499), "q": (2, 1)},
        Level.CORE: {"x": span(101, 499), "p": (1, 2), "y": span(101, 499), "q": (1, 2)},
        Level.EXTENSION: {"x": span(101, 999), "p": (1, 2), "y": (*span(101, 999), *span(1001, 3009)), "q": (2, 3)},
    },
    question=partial(mul, skill=SKILL),
    prompt=PROMPT,
)
