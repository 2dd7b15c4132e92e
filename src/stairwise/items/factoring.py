"""Questions that ask to take out the greatest common factor of a linear expression."""

from collections.abc import Iterator
from math import gcd

from stairwise.items.expressions import (
    Bracket,
    Expression,
    Term,
    Terms,
    brackets,
    combined,
    expanded,
    node,
    products,
)
from stairwise.items.item import Step
from stairwise.items.models import AreaModel
from stairwise.items.phrase import Phrase
from stairwise.items.template import Question, Slip, say
from stairwise.items.values import EXPANDED
from stairwise.notation.tree import Node


def question(skill: str, factor: int, inside: Terms, idea: Phrase, slips: Iterator[Slip]) -> Question:
    """The question that asks what is left in factor(inside).

    Asked like this, taking out too small a factor is a wrong answer and not only another form of the right one.
    """
    bracket: Expression = (Bracket(factor, inside),)
    total = node(_products(bracket))
    ask = say("Take out the greatest common factor of {expression}. What is left in the parentheses?", expression=total)
    if factor < 0:
        ask = say(
            "Take out the greatest common factor of {expression}, with a minus sign in front. "
            "What is left in the parentheses?",
            expression=total,
        )
    boxes = len(inside) == 2 and factor > 0
    return Question(
        stem=ask,
        answer=node(inside),
        value=combined(inside),
        idea=idea,
        steps=_steps(skill, bracket, total, abs(factor)),
        slips=tuple(slips),
        confirmation=say("Right! {total} is {factored}.", factored=node(bracket), total=total),
        variables=tuple(sorted({term.letter for term in inside if term.letter})),
        form_asked=EXPANDED,
        model=AreaModel(("?",), ("?", "?"), cells=(tuple(node((t,)) for t in _products(bracket)),)) if boxes else None,
    )


def _products(bracket: Expression) -> Terms:
    return expanded(bracket)


def _steps(skill: str, bracket: Expression, total: Node, factor: int) -> Iterator[Step]:
    (one,) = brackets(bracket)
    greatest = say("{factor} is the largest number that divides every term.", factor=factor)
    common = say("Write each term as {factor} times something.", factor=one.factor)
    yield Step(common, total, products(bracket), greatest, skill)
    front = say("Put the {factor} in front and the rest in parentheses.", factor=one.factor)
    whole = say("{factor} multiplies the whole group.", factor=one.factor)
    yield Step(front, products(bracket), node(bracket), whole, skill)
    yield Step(say("Read what is in the parentheses."), node(bracket), node(one.inside), greatest, skill)


def slip(misconception: str, inside: Terms, feedback: Phrase) -> Slip:
    """A wrong rest in the parentheses."""
    return Slip(misconception, combined(inside), node(inside), feedback)


def smaller(factor: int, inside: Terms) -> Iterator[Slip]:
    """A common factor comes out, but not the greatest one."""
    size = abs(factor)
    sign = 1 if factor > 0 else -1
    for less in (n for n in range(size - 1, 1, -1) if size % n == 0):
        more = factor // (sign * less)
        terms = tuple(Term(more * term.coefficient, term.letter) for term in inside)
        said = say("{less} divides every term, but {size} does too. Take out all of it.", less=less, size=size)
        yield slip("factor-not-greatest", terms, said)


def first_only(factor: int, inside: Terms) -> Iterator[Slip]:
    """Only the first term is divided."""
    head, *rest = inside
    terms = (head, *(Term(factor * term.coefficient, term.letter) for term in rest))
    last = node((terms[-1],))
    said = say("You divided the first term only. Divide {last} by {factor} too.", last=last, factor=factor)
    yield slip("dist-first-only", terms, said)


def missing_one(factor: int, inside: Terms) -> Iterator[Slip]:
    """A term that is the common factor itself leaves nothing behind."""
    for at, term in enumerate(inside):
        if term.coefficient in (1, -1) and not term.letter:
            kept = inside[:at] + inside[at + 1 :]
            used = say("{factor} times 1 is {factor}. Leave a 1 where the term was.", factor=abs(factor))
            yield slip("factor-missing-one", kept, used)


def wrong_sign(_factor: int, inside: Terms) -> Iterator[Slip]:
    """The sign of the last term in the parentheses is turned around."""
    *first, last = inside
    terms = (*first, Term(-last.coefficient, last.letter))
    said = say("Check the last sign: put the number back in front, expand and compare.")
    yield slip("dist-neg-second", terms, said)


def subtracted(factor: int, inside: Terms) -> Iterator[Slip]:
    """The common factor is subtracted from each term, not divided into it."""
    terms = tuple(Term(factor * term.coefficient - factor, term.letter) for term in inside)
    said = say("You subtracted {factor} from each number. Divide each term by {factor}.", factor=factor)
    if all(term.coefficient > 0 for term in terms):
        yield slip("dist-adds", terms, said)


def greatest(terms: Terms) -> int:
    """The greatest common factor of the numbers in front."""
    return gcd(*(int(term.coefficient) for term in terms))
