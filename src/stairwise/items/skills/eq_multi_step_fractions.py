"""Multi-step equations with fractions, such as x/2 + 1/3 = (x - 1)/6."""

from fractions import Fraction
from math import lcm

from stairwise.curriculum.skills import AnswerKind
from stairwise.items import equation_slips as wrong
from stairwise.items.clearing import Mixture, Part, question
from stairwise.items.item import Level
from stairwise.items.template import LETTERS, Prompt, Question, Template, say, signed, span

SKILL = "eq.multi-step-fractions"
RULES = (wrong.first_only, wrong.combine_across, wrong.keep_sign, wrong.stop_early, wrong.no_inverse)


def fractions(shape: str, p: int, q: int, r: int, b: int, d: int, letter: str) -> Question | None:
    by = lcm(p, q, r) if shape == "three" else lcm(p, q)
    if p == q or by > 36 or by == p * q * r or b == d or (shape == "three" and r in (p, q)):
        return None
    left, right = {
        "sum": ((Part(1, 0, p), Part(1, 0, q)), (Part(0, d),)),
        "plus": ((Part(1, 0, p), Part(0, b)), (Part(1, 0, q), Part(0, d))),
        "number": ((Part(1, 0, p), Part(0, b)), (Part(1, 0, q), Part(0, d))),
        "bar": ((Part(1, b, p),), (Part(1, 0, q), Part(0, d))),
        "group": ((Part(1, b, p), Part(0, d)), (Part(1, 0, q),)),
        "three": ((Part(1, 0, p), Part(0, b)), (Part(1, d, q), Part(1, 0, r))),
        "groups": ((Part(1, b, p),), (Part(2, d, q),)),
    }[shape]
    idea = say("Which number do all the bottom numbers divide? Multiply every term by it.")
    asked = question(Mixture(left, right, letter, by), SKILL, idea, RULES)
    return asked if asked and _fits(shape, Fraction(str(asked.value))) else None


def _fits(shape: str, answer: Fraction) -> bool:
    if shape in ("sum", "plus", "bar"):
        return 0 < answer <= 60 and answer.denominator == 1
    return answer != 0 and answer.denominator <= (4 if shape == "three" else 2) and abs(answer) <= 60


BOTTOMS = (2, 3, 4, 5, 6, 8, 10)
TEMPLATE = Template(
    answer_kind=AnswerKind.NUMBER,
    levels={
        Level.SUPPORTED: {
            "shape": ("sum", "plus", "bar"),
            "p": (2, 3, 4, 5, 6),
            "q": (2, 3, 4, 6),
            "r": (1,),
            "b": span(1, 9),
            "d": span(2, 12),
            "letter": LETTERS,
        },
        Level.CORE: {
            "shape": ("number", "group", "groups"),
            "p": BOTTOMS,
            "q": BOTTOMS,
            "r": (1,),
            "b": signed(1, 9),
            "d": signed(1, 9),
            "letter": LETTERS,
        },
        Level.EXTENSION: {
            "shape": ("three",),
            "p": BOTTOMS,
            "q": BOTTOMS,
            "r": BOTTOMS,
            "b": signed(1, 9),
            "d": signed(1, 9),
            "letter": LETTERS,
        },
    },
    question=fractions,
    prompt=Prompt(
        "Explain to a friend how to clear the fractions in {equation}.",
        (
            "I said which number I multiply by, and why.",
            "I multiplied every term on both sides.",
            "I kept parentheses where a sum was on top.",
        ),
    ),
)
