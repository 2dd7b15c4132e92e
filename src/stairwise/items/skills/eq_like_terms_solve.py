"""Equations with like terms on one side, such as 5x + 4 - 2x = 19."""

from fractions import Fraction

from stairwise.curriculum.skills import AnswerKind
from stairwise.items import equation_slips as wrong
from stairwise.items.equations import Equation, question
from stairwise.items.expressions import Expression, Term
from stairwise.items.item import Level
from stairwise.items.template import LETTERS, Prompt, Question, Template, parts, say, signed, span
from stairwise.notation.build import letter as letter_node

RULES = (
    wrong.unlike,
    wrong.sign_after,
    wrong.combine_across,
    wrong.lost_one,
    wrong.stop_early,
    wrong.divide_partly,
    wrong.wrong_inverse,
)


def like_terms(a: int, c: int, b: int, e: int, x: int | Fraction, letter: str, shape: str) -> Question | None:
    d = (a + c) * x + b + e
    if abs(a + c) < 2 or d.denominator > 1 or d == 0 or b + e == 0 or a + c + b + e == 0:
        return None
    equation = Equation(_left(a, c, b, e, letter, shape), (Term(int(d)),), letter)
    idea = say(
        "Which terms count {letter}, and which are plain numbers? Join only those that are alike.",
        letter=letter_node(letter),
    )
    return question(equation, RULES, idea)


def _left(a: int, c: int, b: int, e: int, letter: str, shape: str) -> Expression:
    first, second = Term(a, letter), Term(c, letter)
    if shape == "together":
        return first, second, Term(b)
    return (first, Term(b), second, Term(e)) if e else (first, Term(b), second)


PROMPT = Prompt(
    "Explain how {equation} gets shorter before you solve it.",
    (
        "I named the like terms.",
        "I said why only those may be joined.",
        "I checked my answer.",
    ),
)
TEMPLATE = Template(
    answer_kind=AnswerKind.NUMBER,
    levels={
        Level.SUPPORTED: {
            "a": span(2, 6),
            "c": span(1, 4),
            "b": span(1, 10),
            "e": (0,),
            "x": span(2, 9),
            "letter": LETTERS,
            "shape": ("together",),
        },
        Level.CORE: {
            "a": span(2, 9),
            "c": signed(1, 7),
            "b": signed(2, 12),
            "e": (0,),
            "x": signed(2, 9),
            "letter": LETTERS,
            "shape": ("apart",),
        },
        Level.EXTENSION: {
            "a": signed(2, 12),
            "c": signed(1, 12),
            "b": signed(2, 20),
            "e": signed(1, 15),
            "x": (*signed(5, 12), *parts(4, 2, 3)),
            "letter": LETTERS,
            "shape": ("apart",),
        },
    },
    question=like_terms,
    prompt=PROMPT,
)
