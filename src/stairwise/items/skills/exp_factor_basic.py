"""Taking out the greatest common factor with positive numbers, such as 6x + 15 = 3(2x + 5)."""

from stairwise.curriculum.skills import AnswerKind
from stairwise.items.expressions import Term
from stairwise.items.factoring import first_only, greatest, missing_one, question, smaller, subtracted
from stairwise.items.item import Level
from stairwise.items.template import LETTERS, Prompt, Question, Template, say, span


def factor(g: int, a: int, b: int, c: int, letter: str) -> Question | None:
    inside = (Term(a, letter), *((Term(c, "z"),) if c else ()), Term(b))
    if greatest(inside) > 1 or a == b == 1:
        return None
    rules = (missing_one, smaller, first_only, subtracted)
    idea = say("Which is the largest number that divides every term?")
    return question("exp.factor-basic", g, inside, idea, (slip for rule in rules for slip in rule(g, inside)))


TEMPLATE = Template(
    answer_kind=AnswerKind.EXPRESSION_IN_FORM,
    levels={
        Level.SUPPORTED: {
            "g": (4, 6, 8, 9, 10),
            "a": span(1, 7),
            "b": (1, 1, *span(2, 9)),
            "c": (0,),
            "letter": LETTERS,
        },
        Level.CORE: {
            "g": (4, 6, 8, 9, 10, 12),
            "a": span(1, 9),
            "b": (1, 1, *span(2, 12)),
            "c": (0,),
            "letter": LETTERS,
        },
        Level.EXTENSION: {
            "g": (6, 8, 9, 12, 14, 15, 18),
            "a": span(1, 9),
            "b": (1, *span(2, 9)),
            "c": (0, *span(1, 9)),
            "letter": LETTERS,
        },
    },
    question=factor,
    prompt=Prompt(
        "How do you know that you took out the greatest common factor of {expression}?",
        (
            "I named the number I took out.",
            "I showed that no larger number divides what is left in the parentheses.",
            "I expanded my answer to check.",
        ),
    ),
)
