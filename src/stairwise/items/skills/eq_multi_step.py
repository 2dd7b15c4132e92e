"""Multi-step linear equations, such as 3(x - 2) + 5 = x + 9."""

from fractions import Fraction

from stairwise.curriculum.skills import AnswerKind
from stairwise.items import equation_slips as wrong
from stairwise.items.equations import Equation, question
from stairwise.items.expressions import Bracket, Expression, Term, value
from stairwise.items.item import Level
from stairwise.items.template import LETTERS, Prompt, Question, Template, magnitude, parts, say, signed, span

RULES = (wrong.first_only, wrong.lost_sign, wrong.combine_across, wrong.keep_sign, wrong.stop_early)


def multi_step(
    p: int, a: int, q: int, b: int, c: int, r: int, x: int | Fraction, letter: str, shape: str
) -> Question | None:
    bracket = Bracket(p, (Term(a, letter), Term(q)))
    left, right = _sides(bracket, b, c, r, letter, shape)
    d = value(left, x) - value(right, x)
    equation = Equation(left, (*right, Term(int(d))), letter)
    many = equation.letters("left") - equation.letters("right")
    if (
        d.denominator > 1
        or d == 0
        or not 2 <= magnitude(many) <= 12
        or not equation.plain("left")
        or not equation.plain("right")
    ):
        return None
    if abs(p) == abs(q) or abs(c) == abs(r) or not equation.letters("left") or not equation.letters("right"):
        return None
    idea = say("Make each side as short as you can first: expand, then combine like terms.")
    return question(equation, RULES, idea)


def _sides(bracket: Bracket, b: int, c: int, r: int, letter: str, shape: str) -> tuple[Expression, Expression]:
    if shape == "bracket alone":
        return (bracket,), (Term(c, letter),)
    if shape == "bracket first":
        return (bracket, Term(b)), (Term(c, letter),)
    if shape == "number first":
        return (Term(b), bracket), (Term(c, letter),)
    return (bracket, Term(b)), (Bracket(c, (Term(1, letter), Term(r))),)


PROMPT = Prompt(
    "Explain your plan for {equation}, step by step, before you solve it.",
    (
        "I put my steps in order.",
        "I gave a reason for each step.",
        "I said how to check the answer.",
    ),
)
TEMPLATE = Template(
    answer_kind=AnswerKind.NUMBER,
    levels={
        Level.SUPPORTED: {
            "p": span(3, 6),
            "a": (1,),
            "q": span(1, 6),
            "b": (0,),
            "c": (1, 2, 3),
            "r": (0,),
            "x": span(2, 9),
            "letter": LETTERS,
            "shape": ("bracket alone",),
        },
        Level.CORE: {
            "p": signed(2, 6),
            "a": (1, 1, 2),
            "q": signed(1, 7),
            "b": signed(2, 12),
            "c": signed(1, 6),
            "r": (0,),
            "x": signed(1, 9),
            "letter": LETTERS,
            "shape": ("bracket first", "number first"),
        },
        Level.EXTENSION: {
            "p": signed(2, 8),
            "a": span(1, 3),
            "q": signed(2, 9),
            "b": signed(2, 15),
            "c": signed(2, 7),
            "r": signed(2, 9),
            "x": (*signed(4, 12), *parts(4, 2, 3)),
            "letter": LETTERS,
            "shape": ("two brackets", "two brackets", "number first"),
        },
    },
    question=multi_step,
    prompt=PROMPT,
)
