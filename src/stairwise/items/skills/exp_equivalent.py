"""Choosing the expression that is equal for every value of the letter, such as 2x + 6 for 2(x + 3)."""

from collections.abc import Iterator
from dataclasses import replace
from math import gcd

from stairwise.curriculum.skills import AnswerKind
from stairwise.items import expression_slips as wrong
from stairwise.items.expressions import Bracket, Expression, Term, combined, expanded, node, products, repeated
from stairwise.items.item import Level, Step
from stairwise.items.phrase import Phrase
from stairwise.items.rewriting import combine_steps, expand_steps, question
from stairwise.items.template import LETTERS, Prompt, Question, Slip, Template, say, span
from stairwise.notation import build

RULES = (wrong.first_only, wrong.lost_sign, wrong.unlike, wrong.adds_factor, wrong.lost_one, wrong.raised_power)


def equivalent(p: int, a: int, q: int, letter: str, shape: str) -> Question | None:
    if p == abs(q) or gcd(a, q) > 1:
        return None
    bracket = Bracket(p, (Term(a, letter), Term(q)))
    line = _line(bracket, shape)
    stem = say(
        "Which expression is equal to {expression} for every value of {letter}?",
        expression=node(expanded(line) if shape == "factored" else line),
        letter=build.letter(letter),
    )
    idea = say("Equal expressions have the same simplest form. Rewrite, then compare.")
    asked = replace(question(line, stem, RULES, idea, _path(line)), form_asked=None)
    return _factored(asked, bracket) if shape == "factored" else asked


def _line(bracket: Bracket, shape: str) -> Expression:
    first, second = bracket.inside
    if shape == "like terms":
        return Term(bracket.factor, first.letter), second, Term(1, first.letter)
    return (bracket, Term(1, first.letter)) if shape == "both" else (bracket,)


def _path(line: Expression) -> Iterator[Step]:
    if any(isinstance(piece, Bracket) for piece in line):
        yield from expand_steps(line, "exp.distribute-basic")
    if repeated(expanded(line)):
        yield from combine_steps(expanded(line), "exp.like-terms-basic")


def _factored(asked: Question, bracket: Bracket) -> Question:
    """The same pair of expressions the other way around: the sum is given, the product is chosen."""
    line: Expression = (bracket,)
    total = node(combined(line))
    common = say("Write both terms as {factor} times something.", factor=bracket.factor)
    front = say("Put the {factor} in front, and the rest in parentheses.", factor=bracket.factor)
    reason = say("{factor} divides both terms.", factor=bracket.factor)
    steps = (
        Step(common, total, products(line), reason, "exp.factor-basic"),
        Step(
            front,
            products(line),
            node(line),
            say("{factor} multiplies the whole group.", factor=bracket.factor),
            "exp.factor-basic",
        ),
    )
    idea = say("Which number divides both terms of {total}?", total=total)
    slips = tuple(_factored_slips(bracket))
    confirmation = say(
        "Right! {total} is {bracket} for every value of {letter}.",
        total=total,
        bracket=node(line),
        letter=build.letter(bracket.inside[0].letter),
    )
    return replace(asked, answer=node(line), steps=steps, idea=idea, slips=slips, confirmation=confirmation)


def _factored_slips(bracket: Bracket) -> Iterator[Slip]:
    p, (first, second) = bracket.factor, bracket.inside
    outer = (Term(p * first.coefficient, first.letter), Term(p * second.coefficient))
    kept = Bracket(p, (first, outer[1]))
    only = say(
        "In {bracket} the {factor} multiplies {term} too. Expand it and compare.",
        bracket=node((kept,)),
        factor=p,
        term=node((outer[1],)),
    )
    yield _bracket_slip("dist-first-only", kept, only)
    less = Bracket(p, (outer[0], Term(outer[1].coefficient - p)))
    adds = say(
        "In {bracket} the {factor} is not added: it multiplies each term. Expand it and compare.",
        bracket=node((less,)),
        factor=p,
    )
    yield _bracket_slip("dist-adds", less, adds)
    for each in wrong.unlike((bracket,)):
        yield Slip(each.misconception, combined(each.line), node(each.line), each.feedback)
    if second.coefficient < 0:
        plus = Bracket(p, (first, Term(-second.coefficient)))
        sign = say("Check the sign: expand {bracket} and compare the last terms.", bracket=node((plus,)))
        yield _bracket_slip("dist-neg-second", plus, sign)


def _bracket_slip(misconception: str, bracket: Bracket, feedback: Phrase) -> Slip:
    return Slip(misconception, combined((bracket,)), node((bracket,)), feedback)


PROMPT = Prompt(
    "How can you test whether two expressions are equal for every value of {letter}?",
    (
        "I said what one value can show and what it cannot.",
        "I used a rule, such as combining like terms.",
        "I gave an example.",
    ),
)
TEMPLATE = Template(
    answer_kind=AnswerKind.CHOICE,
    levels={
        Level.SUPPORTED: {
            "p": span(2, 6),
            "a": (1,),
            "q": span(2, 9),
            "letter": LETTERS,
            "shape": ("expand", "like terms"),
        },
        Level.CORE: {
            "p": span(2, 9),
            "a": (1, 2, 3),
            "q": span(2, 9),
            "letter": LETTERS,
            "shape": ("expand", "like terms", "factored"),
        },
        Level.EXTENSION: {
            "p": span(2, 9),
            "a": span(2, 5),
            "q": (*span(-9, -2), *span(2, 9)),
            "letter": LETTERS,
            "shape": ("both", "factored", "both"),
        },
    },
    question=equivalent,
    prompt=PROMPT,
)
