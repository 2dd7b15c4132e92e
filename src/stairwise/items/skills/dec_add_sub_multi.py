"""Adding and subtracting longer decimals, such as 204.6 - 38.475."""

from functools import partial

from stairwise.curriculum.skills import AnswerKind
from stairwise.items.item import Level
from stairwise.items.skills.dec_add_sub import add_sub
from stairwise.items.template import Prompt, Template, span

SKILL = "dec.add-sub-multi"
PROMPT = Prompt(
    "Explain how you check {expression} with rounded numbers.",
    ("I rounded both numbers.", "I said whether my answer should be a bit more or less.", "I compared both results."),
)
SIGNS = ("+", "-")
TEMPLATE = Template(
    answer_kind=AnswerKind.DECIMAL,
    levels={
        Level.SUPPORTED: {"x": span(112, 999), "p": (1,), "y": span(1012, 9999), "q": (2,), "sign": SIGNS},
        Level.CORE: {"x": span(1012, 9999), "p": (1, 2), "y": span(1012, 39999), "q": (2, 3), "sign": SIGNS},
        Level.EXTENSION: {
            "x": span(201, 3009),
            "p": (0, 1),
            "y": span(20012, 99999),
            "q": (3,),
            "sign": ("-", "-", "+"),
        },
    },
    question=partial(add_sub, skill=SKILL),
    prompt=PROMPT,
)
