"""Dividing longer decimals, such as 14.508 ÷ 0.36."""

from fractions import Fraction
from functools import partial

from stairwise.curriculum.skills import AnswerKind
from stairwise.items.item import Level
from stairwise.items.skills.dec_div import div
from stairwise.items.template import Prompt, Template, span

SKILL = "dec.div-multi"
PROMPT = Prompt(
    "Explain how you make the divisor a whole number in {expression}, and why the answer stays the same.",
    ("I named the power of ten.", "I used it on both numbers.", "I checked by multiplying."),
)
ZEROS = tuple(Fraction(10 * n + d, 10) for n in range(10, 90, 10) for d in range(1, 10))
LONG = tuple(Fraction(n, 10) for n in range(101, 999) if n % 10)
HUNDREDS = tuple(n for n in range(101, 910) if "0" in str(n)[1:-1] and n % 10)
TEMPLATE = Template(
    answer_kind=AnswerKind.DECIMAL,
    levels={
        Level.SUPPORTED: {"result": (*ZEROS, *HUNDREDS), "y": (*span(2, 9), 12, 15), "q": (1,)},
        Level.CORE: {"result": (*ZEROS, *ZEROS, *LONG), "y": (*span(3, 9), *span(11, 49)), "q": (1, 2)},
        Level.EXTENSION: {"result": (*ZEROS, *LONG, *HUNDREDS), "y": span(12, 199), "q": (2,)},
    },
    question=partial(div, skill=SKILL),
    prompt=PROMPT,
)
