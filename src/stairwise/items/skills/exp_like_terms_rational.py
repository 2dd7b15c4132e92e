"""Combining like terms with fractions or decimals, such as (3/4)x - (1/2)x + 0.5."""

from collections.abc import Iterator
from fractions import Fraction

from stairwise.curriculum.skills import AnswerKind
from stairwise.items import expression_slips as wrong
from stairwise.items.decimals import in_decimals, in_parentheses
from stairwise.items.expression_slips import Wrong
from stairwise.items.expressions import Expression, Term, Terms, combined, expanded, node, repeated
from stairwise.items.item import Level
from stairwise.items.rewriting import combine_steps, question
from stairwise.items.template import LETTERS, Prompt, Question, Template, parts, say, signed, span

SKILL = "exp.like-terms-rational"


def like_terms(a: Fraction, b: int | Fraction, c: Fraction, d: int | Fraction, letter: str) -> Question | None:
    terms: Terms = (Term(a, letter), Term(c, letter), Term(b))
    if d:
        terms = (Term(a, letter), Term(b), Term(c, letter), Term(d))
    if a + c in (0, 1) or len(combined(terms)) < 2 or (a + c).denominator > 20 or (b + d) in (0, 1):
        return None
    as_decimals = 10 in (a.denominator, c.denominator)
    stem = say("Combine like terms: {expression}", expression=node(terms))
    idea = say("Which terms have {letter}? Only their numbers in front are joined.", letter=letter)
    rules = (across, wrong.unlike, wrong.lost_one, lined_up, wrong.sign_after, wrong.raised_power)
    asked = question(terms, stem, rules, idea, combine_steps(terms, SKILL))
    return in_decimals(asked) if as_decimals else in_parentheses(asked)


def across(line: Expression) -> Iterator[Wrong]:
    """Tops and bottoms are added apart."""
    terms = expanded(line)
    for kind in repeated(line):
        first, second = (Fraction(term.coefficient) for term in terms if term.kind == kind)
        sign = 1 if second > 0 else -1
        bottom = first.denominator + sign * second.denominator
        if bottom == 0 or {1, 10} & {first.denominator, second.denominator}:
            continue
        total = Fraction(first.numerator + second.numerator, bottom)
        said = say("You joined tops and bottoms apart. Write both fractions with one bottom number first.")
        rest = tuple(term for term in terms if term.kind != kind)
        if total:
            yield Wrong("frac-add-across", (Term(total, *kind), *rest), said)


def lined_up(line: Expression) -> Iterator[Wrong]:
    """The last digits of two decimals are lined up, not the points."""
    terms = expanded(line)
    first, second, *rest = sorted(terms, key=lambda term: not term.letter)
    total = first.coefficient + Fraction(second.coefficient) / 10
    said = say("Check the place of the point when you join the numbers in front.")
    if Fraction(second.coefficient).denominator == 10 and total:
        yield Wrong("dec-align-right", (Term(total, first.letter), *rest), said)


TENTHS = tuple(Fraction(n, 10) for n in signed(1, 29) if n % 2 and n % 5)
FRACTIONS = parts(1, 2, 3, 4, 5, 6)
TEMPLATE = Template(
    answer_kind=AnswerKind.EXPRESSION_IN_FORM,
    levels={
        Level.SUPPORTED: {
            "a": tuple(f for f in (*parts(1, 2, 3, 4, 5), *TENTHS) if f > 0),
            "b": span(1, 9),
            "c": tuple(f for f in (*parts(1, 2, 3, 4, 5), *TENTHS) if f > 0),
            "d": (0,),
            "letter": LETTERS,
        },
        Level.CORE: {
            "a": (*FRACTIONS, *TENTHS),
            "b": signed(1, 9),
            "c": (*FRACTIONS, *TENTHS),
            "d": (0,),
            "letter": LETTERS,
        },
        Level.EXTENSION: {
            "a": (*FRACTIONS, *TENTHS),
            "b": parts(2, 2, 4, 5),
            "c": (*FRACTIONS, *TENTHS, Fraction(1), Fraction(-1)),
            "d": signed(1, 9),
            "letter": LETTERS,
        },
    },
    question=like_terms,
    prompt=Prompt(
        "Explain where you need a common denominator or lined-up points in {expression}, and where you do not.",
        (
            "I named the terms that are joined.",
            "I said how I worked with their numbers.",
            "I said which terms stay apart, and why.",
        ),
    ),
)
