"""Two-step equations with integers, such as -3x + 5 = -7."""

from fractions import Fraction

from stairwise.curriculum.skills import AnswerKind
from stairwise.items import equation_slips as wrong
from stairwise.items.equations import Equation, mirrored, question, swapped
from stairwise.items.expressions import Term
from stairwise.items.item import Level
from stairwise.items.template import LETTERS, Prompt, Question, Template, parts, say, signed, span
from stairwise.notation.build import letter as letter_node

RULES = (wrong.lost_minus, wrong.no_inverse, wrong.divide_partly, wrong.unlike, wrong.stop_early, wrong.one_side)


def two_step(a: int, b: int, x: int | Fraction, letter: str, shape: str) -> Question | None:
    c = a * x + b
    if c.denominator > 1 or c == 0 or c == x or a + b == 0 or min(a, b, c) > 0:
        return None
    equation = Equation((Term(a, letter), Term(b)), (Term(int(c)),), letter)
    if shape == "swapped":
        equation = swapped(equation)
    if shape == "mirrored":
        equation = mirrored(equation)
    idea = say(
        "What is done to {letter} last: adding, subtracting or multiplying? Undo that first.",
        letter=letter_node(letter),
    )
    return question(equation, RULES, idea)


PROMPT = Prompt(
    "Two moves solve {equation}. Explain which comes first, and why.",
    (
        "I named both moves in order.",
        "I said why this order is easier.",
        "I checked my answer.",
    ),
)
TEMPLATE = Template(
    answer_kind=AnswerKind.NUMBER,
    levels={
        Level.SUPPORTED: {"a": span(2, 5), "b": span(1, 12), "x": signed(1, 9), "letter": LETTERS, "shape": ("plain",)},
        Level.CORE: {
            "a": signed(2, 9),
            "b": signed(1, 15),
            "x": signed(1, 9),
            "letter": LETTERS,
            "shape": ("plain", "plain", "swapped"),
        },
        Level.EXTENSION: {
            "a": signed(2, 12),
            "b": signed(3, 25),
            "x": (*signed(10, 15), *parts(5, 2, 3, 4)),
            "letter": LETTERS,
            "shape": ("plain", "swapped", "mirrored"),
        },
    },
    question=two_step,
    prompt=PROMPT,
)
