"""Expanding with signed numbers, such as -3(2x - 5)."""

from stairwise.curriculum.skills import AnswerKind
from stairwise.items import expression_slips as wrong
from stairwise.items.expressions import Bracket, Term, node
from stairwise.items.item import Level
from stairwise.items.rewriting import expand_steps, question
from stairwise.items.template import LETTERS, Prompt, Question, Template, say, signed, span

SKILL = "exp.distribute"
RULES = (wrong.first_only, wrong.lost_sign, wrong.adds_factor, wrong.unlike)


def expand(p: int, a: int, b: int, c: int, letter: str) -> Question | None:
    middle = (Term(c, "z"),) if c else ()
    line = (Bracket(p, (Term(a, letter), *middle, Term(b))),)
    if (p > 0 and a > 0 and b > 0 and c >= 0) or abs(p) == abs(b):
        return None
    stem = say("Expand: {expression}", expression=node(line))
    idea = say("{factor} multiplies every term in the parentheses, with its own sign.", factor=p)
    return question(line, stem, RULES, idea, expand_steps(line, SKILL))


PROMPT = Prompt(
    "A friend expands {expression} and changes only one term. What would you say?",
    (
        "I said what the number in front multiplies.",
        "I used a picture or numbers to show it.",
        "I wrote the right result.",
    ),
)
TEMPLATE = Template(
    answer_kind=AnswerKind.EXPRESSION_IN_FORM,
    levels={
        Level.SUPPORTED: {"p": (*span(2, 6), -2, -3), "a": (1,), "b": signed(1, 9), "c": (0,), "letter": LETTERS},
        Level.CORE: {"p": signed(2, 9), "a": signed(2, 6), "b": signed(1, 9), "c": (0,), "letter": LETTERS},
        Level.EXTENSION: {
            "p": signed(3, 12),
            "a": signed(2, 9),
            "b": signed(2, 12),
            "c": signed(1, 9),
            "letter": LETTERS,
        },
    },
    question=expand,
    prompt=PROMPT,
)
