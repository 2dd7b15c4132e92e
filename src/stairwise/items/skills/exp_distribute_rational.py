"""Expanding with a fraction or decimal in front, such as (2/3)(6x - 9) and 0.5(8x + 3)."""

from collections.abc import Iterator
from fractions import Fraction

from stairwise.curriculum.skills import AnswerKind
from stairwise.items import expression_slips as wrong
from stairwise.items.decimals import in_decimals, in_parentheses
from stairwise.items.expression_slips import Wrong
from stairwise.items.expressions import Bracket, Expression, Term, brackets, expand, node, replaced
from stairwise.items.item import Level
from stairwise.items.rewriting import expand_steps, question
from stairwise.items.template import LETTERS, Prompt, Question, Template, magnitude, parts, say, signed, span

SKILL = "exp.distribute-rational"


def distribute(p: Fraction, a: int, b: int, letter: str) -> Question | None:
    line: Expression = (Bracket(p, (Term(a, letter), Term(b))),)
    products = [Fraction(p * n) for n in (a, b)]
    if (
        abs(a) == abs(b)
        or any(n in (1, -1) for n in products)
        or any(n.denominator > 8 and p.denominator != 10 for n in products)
    ):
        return None
    stem = say("Expand: {expression}", expression=node(line))
    idea = say("The number in front multiplies every term in the parentheses.")
    rules = (wrong.first_only, top_and_bottom, bottom_only, wrong.lost_sign, wrong.adds_factor)
    asked = question(line, stem, rules, idea, expand_steps(line, SKILL))
    return in_decimals(asked) if p.denominator == 10 else in_parentheses(asked)


def top_and_bottom(line: Expression) -> Iterator[Wrong]:
    """The whole number multiplies, and the bottom number is left out."""
    (bracket,) = brackets(line)
    factor = Fraction(bracket.factor)
    if factor.numerator in (1, -1):
        return
    terms = expand(Bracket(factor.numerator, bracket.inside))
    top, bottom = factor.numerator, factor.denominator
    said = say("You multiplied by {top} but did not divide by {bottom}.", top=top, bottom=bottom)
    name = "place-value-zero" if factor.denominator == 10 else "mul-frac-keep-den"
    yield Wrong(name, replaced(line, bracket, terms), said)


def bottom_only(line: Expression) -> Iterator[Wrong]:
    """The top number of the factor is not used, or only in the first term."""
    (bracket,) = brackets(line)
    factor = Fraction(bracket.factor)
    first, second = expand(bracket)
    missed = Term(Fraction(second.coefficient) / factor.numerator * (1 if factor > 0 else -1))
    top, bottom = factor.numerator, factor.denominator
    said = say("Check the last product: divide by {bottom} and multiply by {top}.", top=top, bottom=bottom)
    if magnitude(factor.numerator) > 1:
        name = "place-value-zero" if bottom == 10 else "mul-frac-keep-den"
        yield Wrong(name, replaced(line, bracket, (first, missed)), said)
    else:
        said = say("Divide both terms by {bottom}.", bottom=bottom)
        terms = expand(Bracket(1 if factor > 0 else -1, bracket.inside))
        yield Wrong("mul-frac-keep-den", replaced(line, bracket, terms), said)


TENTHS = tuple(Fraction(n, 10) for n in (3, 7, 9, 11, 13, 17))
TEMPLATE = Template(
    answer_kind=AnswerKind.EXPRESSION_IN_FORM,
    levels={
        Level.SUPPORTED: {
            "p": (*(Fraction(1, n) for n in span(2, 5)), Fraction(2, 3), Fraction(3, 4), *TENTHS[:3]),
            "a": span(2, 12),
            "b": span(2, 20),
            "letter": LETTERS,
        },
        Level.CORE: {
            "p": (*parts(1, 2, 3, 4, 5), *TENTHS),
            "a": signed(2, 12),
            "b": signed(2, 20),
            "letter": LETTERS,
        },
        Level.EXTENSION: {
            "p": (*parts(2, 3, 4, 5, 6, 8), *TENTHS, *(-f for f in TENTHS)),
            "a": signed(3, 20),
            "b": signed(3, 30),
            "letter": LETTERS,
        },
    },
    question=distribute,
    prompt=Prompt(
        "Show how you find each product in {expression}, and explain why there are two.",
        (
            "I wrote both products.",
            "I wrote each one in simplest form.",
            "I said why the number in front belongs to both terms.",
        ),
    ),
)
