"""Equations to expand and then solve, such as 4 - 2(x - 3) = 16."""

from fractions import Fraction

from stairwise.curriculum.skills import AnswerKind
from stairwise.items import equation_slips as wrong
from stairwise.items.equations import Equation, question
from stairwise.items.expressions import Bracket, Expression, Term, coefficient, value
from stairwise.items.item import Level
from stairwise.items.template import LETTERS, Prompt, Question, Template, magnitude, parts, say, signed, span
from stairwise.notation import build

RULES = (
    wrong.first_only,
    wrong.lost_sign,
    wrong.divide_partly,
    wrong.left_to_right,
    wrong.no_inverse,
    wrong.stop_early,
)


def expand_and_solve(
    b: int, p: int, a: int, q: int, c: int, x: int | Fraction, letter: str, shape: str
) -> Question | None:
    bracket = Bracket(p, (Term(a, letter), Term(q)))
    left: Expression = (bracket, Term(b)) if shape == "bracket first" else (Term(b), bracket)
    left = (*left, Term(c, letter)) if c else left
    d = value(left, x)
    many, plain = coefficient(left, (letter, 1)), coefficient(left, ("", 1))
    if (
        d.denominator > 1
        or d == 0
        or d == plain
        or not 2 <= magnitude(many) <= 12
        or plain == 0
        or abs(p) == abs(q)
        or b + p == 0
    ):
        return None
    idea = say(
        "What does the {factor} in front of the parentheses multiply? Expand before anything else.",
        factor=build.number(p),
    )
    return question(Equation(left, (Term(int(d)),), letter), RULES, idea)


PROMPT = Prompt(
    "A friend is stuck on {equation}. Write the first two steps and why they are allowed.",
    (
        "I said what the number in front multiplies.",
        "I gave a reason for each step.",
        "I told how to check the answer.",
    ),
)
TEMPLATE = Template(
    answer_kind=AnswerKind.NUMBER,
    levels={
        Level.SUPPORTED: {
            "b": span(1, 10),
            "p": span(2, 5),
            "a": (1,),
            "q": span(1, 6),
            "c": (0,),
            "x": span(2, 8),
            "letter": LETTERS,
            "shape": ("bracket first",),
        },
        Level.CORE: {
            "b": signed(2, 12),
            "p": signed(2, 6),
            "a": (1, 1, 2, 3),
            "q": signed(1, 8),
            "c": (0,),
            "x": signed(1, 9),
            "letter": LETTERS,
            "shape": ("bracket first", "number first", "number first"),
        },
        Level.EXTENSION: {
            "b": signed(3, 20),
            "p": signed(2, 9),
            "a": span(2, 5),
            "q": signed(2, 9),
            "c": signed(2, 9),
            "x": (*signed(5, 12), *parts(4, 2, 3)),
            "letter": LETTERS,
            "shape": ("number first",),
        },
    },
    question=expand_and_solve,
    prompt=PROMPT,
)
