"""Factoring linear expressions with negative terms, such as -6x + 9 = -3(2x - 3)."""

from stairwise.curriculum.skills import AnswerKind
from stairwise.items.expressions import Term
from stairwise.items.factoring import first_only, greatest, missing_one, question, smaller, wrong_sign
from stairwise.items.item import Level
from stairwise.items.template import LETTERS, Prompt, Question, Statement, Template, Truth, say, signed, span


def factor(g: int, a: int, b: int, c: int, letter: str) -> Question | None:
    inside = (Term(a, letter), *((Term(c, "z"),) if c else ()), Term(b))
    if greatest(inside) > 1 or a == abs(b) == 1 or (g > 0 and b > 0 and c >= 0):
        return None
    rules = (missing_one, wrong_sign, smaller, first_only)
    idea = say("Which is the largest number that divides every term? Watch each sign.")
    return question("exp.factor-linear", g, inside, idea, (slip for rule in rules for slip in rule(g, inside)))


TEMPLATE = Template(
    answer_kind=AnswerKind.EXPRESSION_IN_FORM,
    levels={
        Level.SUPPORTED: {
            "g": (4, 6, 8, 9, 10, 12),
            "a": span(1, 7),
            "b": (-1, -1, *span(-9, -2)),
            "c": (0,),
            "letter": LETTERS,
        },
        Level.CORE: {
            "g": (-4, -6, -8, -9, -10, 4, 6, 8, 9, 12),
            "a": span(1, 9),
            "b": (-1, 1, *signed(1, 11)),
            "c": (0,),
            "letter": LETTERS,
        },
        Level.EXTENSION: {
            "g": (-4, -6, -8, -9, -12, 12, 15, 18, 24),
            "a": span(1, 9),
            "b": (-1, 1, *signed(1, 11)),
            "c": signed(1, 9),
            "letter": LETTERS,
        },
    },
    question=factor,
    prompt=Prompt(
        "There are two ways to write {expression} with its greatest factor in front. Find both, and compare the signs.",
        (
            "I wrote one with a positive and one with a negative number in front.",
            "I said what happens to each sign inside.",
            "I expanded both to check.",
        ),
    ),
    statements=(
        Statement("6x - 9 and -3(3 - 2x) are equal.", Truth.ALWAYS, "-3 times 3 is -9, and -3 times -2x is 6x."),
        Statement(
            "A number can be taken out of ax + b.", Truth.SOMETIMES, "6x + 9 has the factor 3, but 2x + 3 has none."
        ),
    ),
)
