"""Combining like terms with signed coefficients, such as 5x - 3 - 8x + 7."""

from stairwise.curriculum.skills import AnswerKind
from stairwise.items import expression_slips as wrong
from stairwise.items.expressions import Term, Terms, combined, node
from stairwise.items.item import Level
from stairwise.items.rewriting import combine_steps, question
from stairwise.items.template import LETTERS, Prompt, Question, Template, say, signed, span

SKILL = "exp.like-terms"
RULES = (wrong.sign_after, wrong.unlike, wrong.lost_one, wrong.raised_power)


def like_terms(a: int, b: int, c: int, d: int, letter: str, shape: str) -> Question | None:
    terms = _terms(a, b, c, d, letter, shape)
    if a + c == 0 or len(combined(terms)) < 2 or all(term.coefficient > 0 for term in terms):
        return None
    stem = say("Combine like terms: {expression}", expression=node(terms))
    idea = say("Each term owns the sign in front of it. Which terms are alike?")
    return question(terms, stem, RULES, idea, combine_steps(terms, SKILL))


def _terms(a: int, b: int, c: int, d: int, letter: str, shape: str) -> Terms:
    first, third = Term(a, letter), Term(c, letter)
    if shape == "short":
        return first, Term(b), third
    if shape == "letters":
        return first, Term(b, "z"), third, Term(d, "z")
    if shape == "square":
        return first, Term(b, letter, 2), third, Term(d), Term(b, letter, 2)
    return first, Term(b), third, Term(d)


PROMPT = Prompt(
    "Which terms of {expression} may be joined, and which may not? Say why.",
    (
        "I named the like terms with their signs.",
        "I said why the others stay apart.",
        "I wrote the result.",
    ),
)
TEMPLATE = Template(
    answer_kind=AnswerKind.EXPRESSION_IN_FORM,
    levels={
        Level.SUPPORTED: {
            "a": span(2, 9),
            "b": signed(1, 9),
            "c": signed(1, 6),
            "d": (0,),
            "letter": LETTERS,
            "shape": ("short",),
        },
        Level.CORE: {
            "a": signed(2, 9),
            "b": signed(1, 12),
            "c": signed(1, 9),
            "d": signed(1, 9),
            "letter": LETTERS,
            "shape": ("numbers",),
        },
        Level.EXTENSION: {
            "a": signed(1, 12),
            "b": signed(2, 9),
            "c": signed(1, 12),
            "d": signed(2, 15),
            "letter": LETTERS,
            "shape": ("letters", "square"),
        },
    },
    question=like_terms,
    prompt=PROMPT,
)
