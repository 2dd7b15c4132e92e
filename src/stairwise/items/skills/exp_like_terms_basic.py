"""Combining like terms with positive coefficients, such as 3x + 5 + 2x."""

from stairwise.curriculum.skills import AnswerKind
from stairwise.items import expression_slips as wrong
from stairwise.items.expressions import Term, Terms, node
from stairwise.items.item import Level
from stairwise.items.rewriting import combine_steps, question
from stairwise.items.template import LETTERS, Prompt, Question, Template, say, span

SKILL = "exp.like-terms-basic"
RULES = (wrong.unlike, wrong.lost_one, wrong.raised_power)


def like_terms(a: int, b: int, c: int, d: int, letter: str, shape: str) -> Question | None:
    terms = _terms(a, b, c, d, letter, shape)
    if a == c == 1:
        return None
    stem = say("Combine like terms: {expression}", expression=node(terms))
    idea = say("Like terms have the same letter and the same power. Which terms here are alike?")
    return question(terms, stem, RULES, idea, combine_steps(terms, SKILL))


def _terms(a: int, b: int, c: int, d: int, letter: str, shape: str) -> Terms:
    first, third = Term(a, letter), Term(c, letter)
    if shape == "three":
        return first, Term(b, "z"), third, Term(d, "z"), Term(d)
    if shape == "letter":
        return first, Term(b, "z"), third, Term(d, "z")
    second = Term(b, letter, 2) if shape == "square" else Term(b)
    return (first, second, third, Term(d)) if d else (first, second, third)


PROMPT = Prompt(
    "Use a picture or a story to show why the terms of {expression} can be joined.",
    (
        "I said what the letter stands for.",
        "I counted the like terms.",
        "I wrote the result.",
    ),
)
TEMPLATE = Template(
    answer_kind=AnswerKind.EXPRESSION_IN_FORM,
    levels={
        Level.SUPPORTED: {
            "a": span(1, 6),
            "b": span(1, 9),
            "c": span(1, 6),
            "d": (0,),
            "letter": LETTERS,
            "shape": ("number",),
        },
        Level.CORE: {
            "a": span(1, 9),
            "b": span(1, 12),
            "c": span(1, 9),
            "d": span(1, 9),
            "letter": LETTERS,
            "shape": ("number", "letter"),
        },
        Level.EXTENSION: {
            "a": span(1, 12),
            "b": span(2, 9),
            "c": span(1, 12),
            "d": span(2, 15),
            "letter": LETTERS,
            "shape": ("three", "square"),
        },
    },
    question=like_terms,
    prompt=PROMPT,
)
