"""Wrong ways to rewrite an expression. Each rule yields the wrong line it leads to, and what to tell the student.

>>> from stairwise.notation.text import text
>>> [wrong] = first_only((Bracket(3, (Term(1, "x"), Term(4))),))
>>> text(node(wrong.line)), wrong.feedback.text()
('3x + 4', 'You multiplied the 3 into the first term only: 3(x + 4) is 3x + 12.')
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from itertools import pairwise
from typing import TypeAlias

from stairwise.items.expressions import (
    Bracket,
    Expression,
    Term,
    Terms,
    alike,
    brackets,
    coefficient,
    combined,
    expand,
    expanded,
    node,
    product_node,
    repeated,
    replaced,
)
from stairwise.items.phrase import Line, Phrase
from stairwise.items.template import Number, Slip, magnitude, say, sum_of
from stairwise.notation import build


@dataclass(frozen=True, slots=True)
class Wrong:
    """A line that a wrong rule makes of an expression."""

    misconception: str
    line: Expression
    feedback: Phrase


Rule: TypeAlias = Callable[[Expression], Iterator[Wrong]]


def slips(expression: Expression, *rules: Rule) -> tuple[Slip, ...]:
    """The simplest form that each rule leads to when all else is done right."""
    return tuple(_slip(wrong) for rule in rules for wrong in rule(expression))


def _slip(wrong: Wrong) -> Slip:
    result = combined(wrong.line)
    path = partial(_written, wrong.line, result)
    return Slip(wrong.misconception, result, node(result), wrong.feedback, path)


def _written(line: Expression, result: Terms) -> tuple[Line, ...]:
    return tuple(dict.fromkeys((node(line), node(result))))


def first_only(expression: Expression) -> Iterator[Wrong]:
    """a(b + c) becomes ab + c."""
    for bracket in brackets(expression):
        head, *rest = bracket.inside
        terms = (*expand(Bracket(bracket.factor, (head,))), *rest)
        feedback = say(
            "You multiplied the {factor} into the first term only: {bracket} is {right}.",
            factor=bracket.factor,
            bracket=node((bracket,)),
            right=node(expand(bracket)),
        )
        yield Wrong("dist-first-only", replaced(expression, bracket, terms), feedback)


def lost_sign(expression: Expression) -> Iterator[Wrong]:
    """The sign of the last product is lost: -3(2x - 5) becomes -6x - 15."""
    for bracket in brackets(expression):
        last = bracket.inside[-1]
        if bracket.factor > 0 and last.coefficient > 0:
            continue
        *terms, product = expand(bracket)
        wrong = Term(-product.coefficient, product.letter, product.power)
        feedback = say(
            "Check the sign of the last product: {product} is {right}.",
            product=product_node(bracket.factor, last),
            right=node((product,)),
        )
        yield Wrong("dist-neg-second", replaced(expression, bracket, (*terms, wrong)), feedback)


def adds_factor(expression: Expression) -> Iterator[Wrong]:
    """The factor is added to what is inside: 3(x + 4) becomes x + 7."""
    for bracket in brackets(expression):
        feedback = say(
            "You added the {factor}. In {bracket} it multiplies each term in the parentheses.",
            factor=bracket.factor,
            bracket=node((bracket,)),
        )
        yield Wrong("dist-adds", replaced(expression, bracket, (Term(bracket.factor), *bracket.inside)), feedback)


def left_to_right(expression: Expression) -> Iterator[Wrong]:
    """4 - 2(x - 3) is worked from the left, as (4 - 2)(x - 3)."""
    for before, bracket in pairwise(expression):
        if not isinstance(bracket, Bracket) or not isinstance(before, Term) or before.letter:
            continue
        total = before.coefficient + bracket.factor
        place = expression.index(before)
        line = (*expression[:place], Bracket(total, bracket.inside), *expression[place + 2 :])
        feedback = say(
            "You worked out {first} first. Multiply before you add or subtract: the {factor} belongs to {group}.",
            first=build.add(build.number(before.coefficient), build.number(bracket.factor)),
            factor=magnitude(bracket.factor),
            group=build.group(node(bracket.inside)),
        )
        if total:
            yield Wrong("order-left-right", line, feedback)


def unlike(expression: Expression) -> Iterator[Wrong]:
    """Two unlike terms become one: 3x + 2 becomes 5x, 3x + 2y becomes 5xy."""
    terms = combined(expression)
    for first, second in pairwise(terms):
        total = first.coefficient + second.coefficient
        feedback = say(
            "You joined {first} and {second} into one term. They are not like terms, so they stay apart.",
            first=node((first,)),
            second=node((second,)),
        )
        if total:
            line = tuple(
                _joined(first, second, total) if term is first else term for term in terms if term is not second
            )
            yield Wrong("clt-unlike", line, feedback)


def _joined(first: Term, second: Term, total: Number) -> Term:
    if not second.letter:
        return Term(total, first.letter, first.power)
    if first.letter == second.letter:
        return Term(total, first.letter, first.power + second.power)
    return Term(total, first.letter + second.letter)


def raised_power(expression: Expression) -> Iterator[Wrong]:
    """Adding like terms raises the power: 2x + 3x becomes 5x^2."""
    terms = expanded(expression)
    for kind in repeated(terms):
        if not kind[0]:
            continue
        group = tuple(term for term in terms if term.kind == kind)
        total = sum_of(term.coefficient for term in group)
        raised = Term(total, kind[0], sum(term.power for term in group))
        feedback = say(
            "Adding does not change the power: {terms} is {total}.",
            terms=node(group),
            total=node((Term(total, *kind),)),
        )
        if total:
            yield Wrong("clt-exponent-add", _without(terms, group, raised), feedback)


def lost_one(expression: Expression) -> Iterator[Wrong]:
    """A letter alone is not counted, or taken away as a whole: x + 3x becomes 3x, and 4x - x becomes 4."""
    terms = expanded(expression)
    for kind in repeated(terms):
        group = tuple(term for term in terms if term.kind == kind)
        counted = tuple(term for term in group if magnitude(term.coefficient) != 1)
        if not kind[0] or not counted or counted == group:
            continue
        feedback = say(
            "{letter} alone counts as one {letter}: {terms} is {total}.",
            letter=node((Term(1, *kind),)),
            terms=alike(terms, kind),
            total=node((Term(coefficient(terms, kind), *kind),)),
        )
        yield Wrong("clt-coef-one", _uncounted(terms, group, counted), feedback)


def _uncounted(terms: Terms, group: Terms, counted: Terms) -> Terms:
    others = tuple(term for term in terms if term not in group)
    total = sum_of(term.coefficient for term in counted)
    if total > 0 and all(term.coefficient < 0 for term in group if term not in counted):
        return (*others, Term(total))
    return (*others, *counted)


def sign_after(expression: Expression) -> Iterator[Wrong]:
    """Like terms are joined by the sign after each: 5x - 2 + 3x + 7 becomes 2x + 9, or 2x + 5, or 8x + 9."""
    terms = expanded(expression)
    changed = tuple(_signs_after(terms))
    for kind in (None, *repeated(terms)):
        line = tuple(new if kind in (None, new.kind) else old for old, new in zip(terms, changed, strict=True))
        odd = next((old for old, new in zip(terms, line, strict=True) if old != new), None)
        if odd is None:
            continue
        feedback = say(
            "Look at the sign in front of {size}: it belongs to that term. The term is {term}.",
            size=node((Term(magnitude(odd.coefficient), *odd.kind),)),
            term=node((odd,)),
        )
        yield Wrong("clt-sign-detach", line, feedback)


def _signs_after(terms: Terms) -> Iterator[Term]:
    for place, term in enumerate(terms):
        before = [at for at in range(place) if terms[at].kind == term.kind]
        sign = terms[before[-1] + 1].coefficient if before else 1 if place else term.coefficient
        size = magnitude(term.coefficient)
        yield Term(size if sign > 0 else -size, term.letter, term.power)


def _without(terms: Terms, group: Terms, new: Term) -> Terms:
    return (new, *(term for term in terms if term not in group))
