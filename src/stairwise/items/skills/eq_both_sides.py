"""Equations with the letter on both sides, such as 5x - 4 = 2x + 11."""

from fractions import Fraction

from stairwise.curriculum.skills import AnswerKind
from stairwise.items import equation_slips as wrong
from stairwise.items.equations import Equation, question
from stairwise.items.expressions import Term
from stairwise.items.item import Level
from stairwise.items.template import LETTERS, Prompt, Question, Template, parts, say, signed, span
from stairwise.notation.build import letter as letter_node

RULES = (wrong.combine_across, wrong.keep_sign, wrong.uncounted, wrong.stop_early, wrong.divide_partly)


def both_sides(a: int, b: int, c: int, x: int | Fraction, letter: str) -> Question | None:
    d = (a - c) * x + b
    if a + c == 0 or abs(a - c) < 2 or d.denominator > 1 or d == 0:
        return None
    equation = Equation((Term(a, letter), Term(b)), (Term(c, letter), Term(int(d))), letter)
    idea = say("{letter} is on both sides. Which move leaves it on one side only?", letter=letter_node(letter))
    return question(equation, RULES, idea)


PROMPT = Prompt(
    "The letter is on both sides of {equation}. Explain how you get it to one side.",
    (
        "I said what I took from both sides.",
        "I said why the sides stay equal.",
        "I checked my answer.",
    ),
)
TEMPLATE = Template(
    answer_kind=AnswerKind.NUMBER,
    levels={
        Level.SUPPORTED: {"a": span(4, 8), "b": span(1, 10), "c": (1, 1, 2, 3, 4), "x": span(2, 9), "letter": LETTERS},
        Level.CORE: {
            "a": span(2, 9),
            "b": signed(2, 15),
            "c": (-1, 1, *signed(1, 7)),
            "x": signed(1, 9),
            "letter": LETTERS,
        },
        Level.EXTENSION: {
            "a": signed(1, 12),
            "b": signed(5, 30),
            "c": signed(1, 12),
            "x": (*signed(8, 15), *parts(5, 2, 3, 4)),
            "letter": LETTERS,
        },
    },
    question=both_sides,
    prompt=PROMPT,
)
