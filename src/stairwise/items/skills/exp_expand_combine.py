"""Expanding and then combining like terms, such as 4 - 2(x - 3) + 5x."""

from collections.abc import Iterator

from stairwise.curriculum.skills import AnswerKind
from stairwise.items import expression_slips as wrong
from stairwise.items.expressions import Bracket, Expression, Term, combined, expanded, node
from stairwise.items.item import Level, Step
from stairwise.items.rewriting import combine_steps, expand_steps, question
from stairwise.items.template import LETTERS, Prompt, Question, Template, say, signed, span

RULES = (wrong.first_only, wrong.lost_sign, wrong.left_to_right, wrong.unlike, wrong.sign_after, wrong.adds_factor)


def expand_and_combine(p: int, a: int, q: int, b: int, c: int, r: int, letter: str, shape: str) -> Question | None:
    line = _line(Bracket(p, (Term(a, letter), Term(q))), b, c, r, letter, shape)
    if len(combined(line)) < 2 or abs(p) == abs(q) or b + p == 0:
        return None
    stem = say("Expand, then combine like terms: {expression}", expression=node(line))
    idea = say("Parentheses come first: what does the number in front of them multiply?")
    return question(line, stem, RULES, idea, _path(line))


def _line(bracket: Bracket, b: int, c: int, r: int, letter: str, shape: str) -> Expression:
    if shape == "bracket first":
        return bracket, Term(b)
    if shape == "number first":
        return (Term(b), bracket, Term(c, letter)) if c else (Term(b), bracket)
    return bracket, Bracket(c, (Term(1, letter), Term(r)))


def _path(line: Expression) -> Iterator[Step]:
    yield from expand_steps(line, "exp.distribute")
    yield from combine_steps(expanded(line), "exp.like-terms")


PROMPT = Prompt(
    "Explain each move that you make to simplify {expression}.",
    (
        "I named what I multiplied.",
        "I named which terms are alike.",
        "I kept the sign of each term.",
    ),
)
TEMPLATE = Template(
    answer_kind=AnswerKind.EXPRESSION_IN_FORM,
    levels={
        Level.SUPPORTED: {
            "p": span(2, 6),
            "a": (1, 2),
            "q": span(1, 8),
            "b": span(1, 9),
            "c": (0,),
            "r": (0,),
            "letter": LETTERS,
            "shape": ("bracket first", "number first"),
        },
        Level.CORE: {
            "p": signed(2, 6),
            "a": (1, 1, 2, 3),
            "q": signed(1, 8),
            "b": signed(2, 10),
            "c": signed(1, 7),
            "r": (0,),
            "letter": LETTERS,
            "shape": ("number first",),
        },
        Level.EXTENSION: {
            "p": signed(2, 9),
            "a": span(2, 6),
            "q": signed(2, 9),
            "b": (1,),
            "c": signed(2, 9),
            "r": signed(2, 9),
            "letter": LETTERS,
            "shape": ("two brackets",),
        },
    },
    question=expand_and_combine,
    prompt=PROMPT,
)
