"""Multi-step equations with decimals, such as 0.3(x + 2) = 0.1x + 1.8."""

from fractions import Fraction

from stairwise.curriculum.skills import AnswerKind
from stairwise.items import equation_slips as wrong
from stairwise.items.clearing import Mixture, Part, question
from stairwise.items.item import Level
from stairwise.items.solving import dec
from stairwise.items.template import LETTERS, Prompt, Question, Template, say, signed, span

RULES = (wrong.first_only, wrong.combine_across, wrong.keep_sign, wrong.stop_early, wrong.no_inverse)


def decimals(shape: str, p: int, q: int, b: int, x: int, by: int, letter: str) -> Question | None:
    many, few = Fraction(p, by), Fraction(q, by)
    if 1 in (abs(many), abs(few)) or many.denominator == 1 or p == q or abs(p) == abs(b):
        return None
    left: tuple[Part, ...]
    right: tuple[Part, ...]
    if shape == "plain":
        left, right = (Part(many, 0), Part(0, b)), (Part(0, many * x + b),)
    elif shape == "both":
        left, right = (Part(many, 0), Part(0, b)), (Part(few, 0), Part(0, (many - few) * x + b))
    else:
        rest = Part(0, many * (x + b) - few * x)
        left, right = (Part(1, b, factor=many),), (Part(few, 0), rest)
    if not right[-1].b or right[-1].b == x or b == x or 0 in (x, x + b):
        return None
    idea = say("Multiply every term by the same number so that no decimals are left. Is 10 enough?")
    return question(Mixture(left, right, letter, by, dec), "eq.multi-step-decimals", idea, RULES)


TEMPLATE = Template(
    answer_kind=AnswerKind.NUMBER,
    levels={
        Level.SUPPORTED: {
            "shape": ("plain", "group", "both"),
            "p": span(2, 9),
            "q": (1, 2, 3),
            "b": span(1, 9),
            "x": span(2, 12),
            "by": (10,),
            "letter": LETTERS,
        },
        Level.CORE: {
            "shape": ("group", "group", "both"),
            "p": (*span(2, 9), 12, 15),
            "q": signed(1, 9),
            "b": signed(1, 9),
            "x": signed(1, 12),
            "by": (10,),
            "letter": LETTERS,
        },
        Level.EXTENSION: {
            "shape": ("group", "both"),
            "p": (4, 5, 8, 12, 15, 25, 35, 45, 75),
            "q": (-25, -10, -5, 2, 5, 10, 20, 25),
            "b": signed(1, 12),
            "x": signed(2, 20),
            "by": (100,),
            "letter": LETTERS,
        },
    },
    question=decimals,
    prompt=Prompt(
        "Explain to a friend how to clear the decimals in {equation}.",
        (
            "I said which number I multiply by, and why.",
            "I multiplied every term on both sides.",
            "I checked with the decimals in {equation}.",
        ),
    ),
)
