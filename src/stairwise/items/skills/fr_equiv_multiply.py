"""Equal fractions by multiplying top and bottom, such as 2/3 = 8/12."""

from math import gcd

from stairwise.curriculum.skills import AnswerKind
from stairwise.items.fractions import bar, renamed
from stairwise.items.item import Level
from stairwise.items.template import Prompt, Question, Template, say, span

SKILL = "fr.equiv-multiply"


def equal(a: int, b: int, k: int, by_top: bool) -> Question | None:
    """a/b with the bottom k × b, or with the top k × a."""
    if gcd(a, b) > 1 or a >= b or b * k > 150:
        return None
    fraction = bar(a, b)
    stem = say("Write {expression} as a fraction with the bottom number {given}.", expression=fraction, given=b * k)
    idea = say("What times {b} makes {bottom}?", b=b, bottom=b * k)
    if by_top:
        stem = say("Write {expression} as a fraction with the top number {given}.", expression=fraction, given=a * k)
        idea = say("What times {a} makes {top}?", a=a, top=a * k)
    return renamed(SKILL, a, b, k, stem, idea, by_top)


TEMPLATE = Template(
    answer_kind=AnswerKind.FRACTION,
    levels={
        Level.SUPPORTED: {"a": span(1, 9), "b": span(2, 10), "k": span(2, 9), "by_top": (False,)},
        Level.CORE: {"a": span(2, 11), "b": span(3, 12), "k": span(3, 10), "by_top": (False, True)},
        Level.EXTENSION: {"a": span(4, 19), "b": span(6, 20), "k": span(4, 12), "by_top": (True, True, False)},
    },
    question=equal,
    prompt=Prompt(
        "Explain with a drawing why {expression} and your fraction are equal.",
        (
            "I cut each part into the same number of smaller parts.",
            "I said what happens to the size of the parts.",
        ),
    ),
)
