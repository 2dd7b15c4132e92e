"""Wrong rules for solving linear equations. Each walks its wrong path to the end."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

from stairwise.answers.diagnosis.questions import Kind, Question
from stairwise.answers.diagnosis.rules import Fields, Wrong, asked, wrong
from stairwise.answers.diagnosis.terms import Term, monomial
from stairwise.answers.diagnosis.trees import bare, decimal, fraction, number, terms_of
from stairwise.answers.diagnosis.working import coefficients, solved
from stairwise.answers.diagnosis.worth import exact
from stairwise.notation import build, tree
from stairwise.notation.tree import Node


@dataclass(frozen=True, slots=True)
class Line:
    """ax + b = cx + d, with the letter and whether the problem is written with decimals."""

    a: Fraction
    b: Fraction
    c: Fraction
    d: Fraction
    letter: str
    decimals: bool = False

    @property
    def home(self) -> tuple[Fraction, Fraction, Fraction]:
        """a, b, c of ax + b = c when the letter is on one side, whichever it is."""
        if self.c and not self.a:
            return self.c, self.d, self.b
        return self.a - self.c, self.b, self.d

    @property
    def one_sided(self) -> bool:
        """Whether the letter stands on one side only."""
        return not (self.a and self.c)

    def term(self, coefficient: Fraction) -> Node:
        """A number times the letter."""
        return Term(coefficient, ((self.letter, 1),)).node

    def shown(self, value: Fraction) -> Node:
        """A number as this problem writes them."""
        return (decimal(value) if self.decimals else None) or build.number(value)


def line_of(question: Question) -> Line | None:
    """The equation as ax + b = cx + d, or None where it is not linear in one letter."""
    relation = question.node
    if not isinstance(relation, tree.Relation) or tree.letters(relation) != (question.letter,):
        return None
    left = coefficients(relation.sides[0], question.letter, 1)
    right_side = coefficients(relation.sides[1], question.letter, 1)
    if left is None or right_side is None:
        return None
    return Line(left[1], left[0], right_side[1], right_side[0], question.letter, question.decimals)


def led(name: str, line: Line, top: Fraction | None, below: Fraction | int = 1, **fields: Any) -> Iterator[Wrong]:
    """Where a wrong path ends: ``top / below``."""
    if top is not None and below:
        shown: Fields = {key: line.shown(each) if isinstance(each, Fraction) else each for key, each in fields.items()}
        yield from wrong(name, line.shown(top / below), letter=line.letter, **shown)


@asked(Kind.EQUATION)
def no_inverse(question: Question) -> Iterator[Wrong]:
    """The operation is repeated instead of undone: x + 7 = 12 becomes 12 + 7."""
    line = line_of(question)
    if line is None or not line.one_sided:
        return
    a, b, c = line.home
    if b:
        variant = "eq-no-inverse-add" if b > 0 else "eq-no-inverse-subtract"
        yield from led("eq-no-inverse", line, c + b, a, number=abs(b), other=c, variant=variant)
        if a not in (1, -1):
            yield from led(
                "eq-no-inverse", line, c + b, 1 / a if a else 0, number=abs(b), other=c, variant=variant, weight=0.6
            )
            yield from led(
                "eq-no-inverse",
                line,
                (c - b) * a,
                1,
                number=a,
                product=line.term(a),
                variant="eq-no-inverse-times",
                weight=0.8,
            )
    elif a.denominator == 1 and abs(a) != 1:
        yield from led("eq-no-inverse", line, c * a, 1, number=a, product=line.term(a), variant="eq-no-inverse-times")
    elif a.numerator == 1 and a != 1:
        yield from led("eq-no-inverse", line, c * a, 1, number=1 / a, variant="eq-no-inverse-divide")


@asked(Kind.EQUATION)
def one_side(question: Question) -> Iterator[Wrong]:
    """A number is taken away on one side only: x + 7 = 12 becomes x = 12."""
    line = line_of(question)
    if line is None or not line.one_sided:
        return
    a, b, c = line.home
    if b:
        yield from led("eq-one-side", line, c, a, number=abs(b), other=c)
    elif a != 1:
        yield from led("eq-one-side", line, c, 1, number=a, other=c, variant="eq-one-side-times")


@asked(Kind.EQUATION)
def wrong_inverse(question: Question) -> Iterator[Wrong]:
    """Multiplying is undone by subtracting: 4x = 20 becomes 20 - 4."""
    line = line_of(question)
    if line is None or not line.one_sided:
        return
    a, b, c = line.home
    rest = c - b
    if a.denominator == 1 and abs(a) > 1:
        yield from led("eq-wrong-inverse", line, rest - a, 1, number=a, product=line.term(a))
        if not b:
            yield from led("eq-wrong-inverse", line, rest + a, 1, number=a, product=line.term(a), weight=0.5)
    elif a.numerator == 1 and a != 1:
        yield from led("eq-wrong-inverse", line, rest + 1 / a, 1, number=1 / a, variant="eq-wrong-inverse-plus")
        yield from led(
            "eq-wrong-inverse", line, rest - 1 / a, 1, number=1 / a, variant="eq-wrong-inverse-plus", weight=0.6
        )
    elif a == 1 and b and c % b == 0 and abs(b) > 1:
        yield from led("eq-wrong-inverse", line, c, b, number=abs(b), variant="eq-divided-away", weight=0.6)


@asked(Kind.EQUATION)
def quotient_turned(question: Question) -> Iterator[Wrong]:
    """8x = 2 becomes 8/2."""
    line = line_of(question)
    if line is not None and line.one_sided:
        a, b, c = line.home
        likely = 1.2 if abs(a) > abs(c - b) else 1.0
        yield from led("eq-quotient-flip", line, a, c - b, number=a, other=c - b, weight=likely)


@asked(Kind.EQUATION)
def minus_lost(question: Question) -> Iterator[Wrong]:
    """-3x = 12 becomes 12/3."""
    line = line_of(question)
    if line is None or not line.one_sided:
        return
    a, b, c = line.home
    if a < 0:
        yield from led("eq-sign-drop", line, c - b, -a, number=a, size=-a)
    elif c - b < 0 and abs(a) != 1:
        yield from led(
            "eq-sign-drop", line, b - c, a, number=c - b, size=b - c, variant="eq-sign-drop-other", weight=0.6
        )


@asked(Kind.EQUATION)
def reciprocal_wrong(question: Question) -> Iterator[Wrong]:
    """(2/3)x = 12 becomes 12 × 2/3."""
    line = line_of(question)
    if line is not None and line.one_sided:
        a, b, c = line.home
        if a.denominator != 1 and abs(a.numerator) != 1 and not line.decimals:
            yield from led("eq-recip-wrong", line, (c - b) * a, 1, number=a, reciprocal=1 / a)


@asked(Kind.EQUATION)
def divided_partly(question: Question) -> Iterator[Wrong]:
    """3x + 6 = 21 becomes x + 6 = 7."""
    line = line_of(question)
    if line is None or not line.one_sided:
        return
    a, b, c = line.home
    if b and abs(a) != 1 and (a.denominator == 1 or line.decimals):
        yield from led("eq-div-first-partial", line, c / a - b if a else None, 1, number=a, other=b, right=c)
        if a and a.denominator == 1:
            yield from led("eq-div-first-partial", line, c - b / a, 1, number=a, other=c, right=b, weight=0.4)


@asked(Kind.EQUATION)
def bracket_divided_partly(question: Question) -> Iterator[Wrong]:
    """3(x + 4) = 21 becomes 3x + 4 = 7."""
    line, relation = line_of(question), question.node
    if line is None or not isinstance(relation, tree.Relation):
        return
    for side, other in (relation.sides, reversed(relation.sides)):
        inner, value = bare(side), exact(other)
        if isinstance(inner, tree.Product) and len(inner.factors) == 2 and value is not None:
            k, found = number(inner.factors[0]), coefficients(inner.factors[1], line.letter, 1)
            if k and found and found[1] and found[0]:
                b, a = found
                yield from led(
                    "eq-div-first-partial", line, value / k - b, k * a, number=k, right=value, variant="eq-div-kept"
                )
                yield from led(
                    "eq-no-inverse",
                    line,
                    value / k + b,
                    a,
                    number=abs(b),
                    other=value / k,
                    variant="eq-no-inverse-add" if b > 0 else "eq-no-inverse-subtract",
                    weight=0.8,
                )


@asked(Kind.EQUATION)
def across(question: Question) -> Iterator[Wrong]:
    """5x + 4 = 2x + 25 becomes 7x + 4 = 25, or 3x = 29."""
    line = line_of(question)
    if line is None or line.one_sided:
        return
    a, b, c, d = line.a, line.b, line.c, line.d
    yield from led(
        "eq-combine-across", line, d - b, a + c, first=line.term(a), second=line.term(c), total=line.term(a + c)
    )
    if b and d:
        kept = {"term": line.shown(b), "variant": _side(b)}
        yield from led("eq-move-keep-sign", line, d + b, a - c, **kept)
    yield from led("eq-move-keep-sign", line, d - b, a + c, term=line.term(c), variant=_side(c), weight=0.5)
    yield from led("eq-move-keep-sign", line, d + b, a + c, term=line.term(c), variant=_side(c), weight=0.5)
    if b and not d:
        yield from led("eq-move-keep-sign", line, b, a - c, term=line.shown(b), variant=_side(b))


def _side(value: Fraction) -> str:
    return "eq-kept-plus" if value > 0 else "eq-kept-minus"


@asked(Kind.EQUATION)
def fractions_cleared_partly(question: Question) -> Iterator[Wrong]:
    """x/4 + 3 = 7 becomes x + 3 = 28, or x + 12 = 7."""
    relation, letter = question.node, question.letter
    line = line_of(question)
    if line is None or not isinstance(relation, tree.Relation):
        return
    groups = [[(monomial(term), term) for term in terms_of(bare(side))] for side in relation.sides]
    bottoms = [_bottom(term) for group in groups for _, term in group]
    common = math.lcm(*bottoms)
    if common == 1 or common > 10_000 or any(term is None for group in groups for term, _ in group):
        return
    pieces = [(side, term, _bottom(node)) for side, group in enumerate(groups) for term, node in group if term]
    for choice in _skipped(pieces):
        moved = Fraction(0)
        slope = Fraction(0)
        for (side, term, _), scale in zip(pieces, choice, strict=True):
            size = term.coefficient * (common if scale else 1) * (1 if side == 0 else -1)
            slope, moved = (slope + size, moved) if term.powers else (slope, moved - size)
        if slope:
            yield from led("eq-clear-partial", line, moved, slope, common=common, letter_name=letter)


def _bottom(node: Node) -> int:
    match bare(node):
        case tree.Negative(of):
            return _bottom(of)
        case tree.Divide(_, tree.Integer(den)) if den:
            return den
        case tree.Product((first, *_)):
            parts = fraction(first)
            return parts[1] if parts else 1
    return 1


def _skipped(pieces: list[tuple[int, Term, int]]) -> Iterator[tuple[bool, ...]]:
    """Which terms are multiplied: only the fractions; or all but one plain one."""
    fractional = tuple(bottom > 1 for _, _, bottom in pieces)
    if all(fractional):
        return
    yield fractional
    if sum(not each for each in fractional) > 1:
        for index, each in enumerate(fractional):
            if not each:
                yield tuple(place != index for place in range(len(pieces)))


@asked(Kind.EQUATION)
def decimals_scaled_partly(question: Question) -> Iterator[Wrong]:
    """0.3x + 4 = 6.4 becomes 3x + 4 = 64."""
    line = line_of(question)
    if line is None or not line.one_sided or not line.decimals:
        return
    a, b, c = line.home
    point = max(_places(each) for each in (a, b, c))
    scale = 10**point
    scaled = [each * scale if each.denominator != 1 else each for each in (a, b, c)]
    if any(each.denominator == 1 and each for each in (a, b, c)) and scaled[0]:
        yield from led("eq-dec-scale-partial", line, scaled[2] - scaled[1], scaled[0], scale=scale)


def _places(value: Fraction) -> int:
    return next((k for k in range(9) if (value * 10**k).denominator == 1), 0)


@asked(Kind.EQUATION)
def stopped(question: Question) -> Iterator[Wrong]:
    """2x + 3 = 11 is answered with 8."""
    line = line_of(question)
    if line is None:
        return
    a, b, c = line.home
    if line.one_sided and b and abs(a) != 1:
        yield from led("eq-stop-early", line, c - b, 1, product=line.term(a), number=a)
    elif not line.one_sided and a and abs(a) != 1:
        yield from led("eq-stop-early", line, line.d - line.b, 1, product=line.term(a), number=a)


@asked(Kind.EQUATION)
def special_answers(question: Question) -> Iterator[Wrong]:
    """x = 0 called no solution; "no solution" and "all numbers" mixed up."""
    relation = question.node
    answer = solved(relation, question.letter) if isinstance(relation, tree.Relation) else None
    if answer == tree.Integer(0):
        yield from wrong("eq-zero-nosol", tree.Words("none"), letter=question.letter)
    if isinstance(answer, tree.Words) and answer.kind in ("none", "all"):
        turned = tree.Words("all" if answer.kind == "none" else "none")
        yield from wrong("eq-identity-confuse", turned, variant=f"eq-really-{answer.kind}")
        if answer.kind == "all":
            yield from wrong("eq-identity-confuse", tree.Integer(0), variant="eq-really-all", weight=0.6)
        else:
            yield from wrong("eq-identity-confuse", tree.Integer(0), variant="eq-really-none", weight=0.5)
