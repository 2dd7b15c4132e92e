"""Expanding with positive numbers, such as 4(x + 3)."""

from dataclasses import replace

from stairwise.curriculum.skills import AnswerKind
from stairwise.items import expression_slips as wrong
from stairwise.items.expressions import Bracket, Term, expanded, node
from stairwise.items.item import Level
from stairwise.items.models import AreaModel
from stairwise.items.rewriting import expand_steps, question
from stairwise.items.template import LETTERS, Prompt, Question, Statement, Template, Truth, say, span

SKILL = "exp.distribute-basic"
RULES = (wrong.first_only, wrong.adds_factor, wrong.unlike, wrong.lost_sign)


def expand(p: int, a: int, b: int, c: int, letter: str, swap: bool) -> Question | None:
    inside = (Term(a, letter), *((Term(c, "z"),) if c else ()), Term(b))
    line = (Bracket(p, tuple(reversed(inside)) if swap else inside),)
    if p == b or (c and p == c):
        return None
    stem = say("Expand: {expression}", expression=node(line))
    idea = say("The {p} multiplies every term in the parentheses. How many products are there?", p=p)
    area = AreaModel((p,), tuple(node((term,)) for term in line[0].inside))
    asked = question(line, stem, RULES, idea, expand_steps(line, SKILL))
    return replace(asked, answer=node(expanded(line)), model=area)


TEMPLATE = Template(
    answer_kind=AnswerKind.EXPRESSION_IN_FORM,
    levels={
        Level.SUPPORTED: {
            "p": span(2, 9),
            "a": (1,),
            "b": span(1, 9),
            "c": (0,),
            "letter": LETTERS,
            "swap": (False,),
        },
        Level.CORE: {
            "p": span(2, 12),
            "a": span(1, 6),
            "b": span(1, 12),
            "c": (0,),
            "letter": LETTERS,
            "swap": (False, False, True),
        },
        Level.EXTENSION: {
            "p": span(3, 15),
            "a": span(2, 9),
            "b": span(2, 12),
            "c": span(1, 9),
            "letter": LETTERS,
            "swap": (False, True),
        },
    },
    question=expand,
    prompt=Prompt(
        "Draw a rectangle for {expression} and explain what each part of it shows.",
        (
            "My rectangle has the same parts as the sum in the parentheses.",
            "I wrote the product in each part.",
            "I tested both expressions with one number.",
        ),
    ),
    statements=(
        Statement("3(x + 4) is the same as 3x + 4.", Truth.NEVER, "3(x + 4) is 3x + 12, which is always 8 more."),
        Statement("2(x + y) is the same as 2x + 2y.", Truth.ALWAYS, "Both terms are doubled."),
        Statement("5(x + 1) is more than 5x + 4.", Truth.ALWAYS, "5(x + 1) is 5x + 5, which is 1 more."),
    ),
)
