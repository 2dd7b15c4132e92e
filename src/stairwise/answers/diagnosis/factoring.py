"""Wrong rules for factoring."""

from __future__ import annotations

import math
from collections.abc import Iterator
from fractions import Fraction

from stairwise.answers.diagnosis.questions import Kind, Question, unknown_of
from stairwise.answers.diagnosis.rules import Fields, Wrong, asked, wrong
from stairwise.answers.diagnosis.terms import Term, gathered, powers, spread, written
from stairwise.answers.diagnosis.working import coefficients
from stairwise.notation import build, tree
from stairwise.notation.tree import Node


@asked(Kind.FACTOR)
def common_factor(question: Question) -> Iterator[Wrong]:
    """6x + 3 becomes 3(2x); 12x + 18 becomes 3(4x + 6)."""
    found = spread(question.node)
    if found is None or not all(term.coefficient.denominator == 1 for term in found):
        return
    terms = gathered(found)
    if len(terms) < 2:
        return
    size = math.gcd(*(int(term.coefficient) for term in terms))
    shared = _shared(terms)
    for factor in _factors(size, shared):
        rest = [_divided(term, factor) for term in terms]
        fields: Fields = {"factor": factor.node, "inside": written(rest), "greatest": Term(Fraction(size), shared).node}
        yield from _lost_one(factor, rest, terms, fields)
        yield from _first_divided(factor, rest, terms, fields)
        if factor != Term(Fraction(size), shared):
            yield from wrong("factor-not-greatest", bracketed(factor, rest), form=True, **fields)


def _shared(terms: list[Term]) -> tuple[tuple[str, int], ...]:
    letters = [dict(term.powers) for term in terms]
    names = set(letters[0]).intersection(*letters[1:])
    return powers({name: min(each[name] for each in letters) for name in names})


def _factors(size: int, shared: tuple[tuple[str, int], ...]) -> Iterator[Term]:
    """Common factors, the greatest one included."""
    letters = {(), shared, tuple((name, 1) for name, _ in shared)}
    for k in range(1, min(size, 200) + 1):
        if size % k == 0:
            for powered in sorted(letters):
                if k > 1 or powered:
                    yield Term(Fraction(k), powered)


def _divided(term: Term, factor: Term) -> Term:
    lowered = dict(term.powers)
    for name, power in factor.powers:
        lowered[name] -= power
    return Term(term.coefficient / factor.coefficient, powers(lowered))


def bracketed(factor: Term, inside: list[Term]) -> Node:
    """``factor`` times a bracket."""
    outside = factor.node
    pieces = outside.factors if isinstance(outside, tree.Product) else (outside,)
    return tree.Product((*pieces, written(inside)))


def _lost_one(factor: Term, rest: list[Term], terms: list[Term], fields: Fields) -> Iterator[Wrong]:
    kept = [term for term in rest if term != Term(Fraction(1)) and term != Term(Fraction(-1))]
    if len(kept) != len(rest) and kept:
        lost = terms[next(index for index, term in enumerate(rest) if term not in kept)]
        yield from wrong("factor-missing-one", bracketed(factor, kept), lost=lost.node, **fields)


def _first_divided(factor: Term, rest: list[Term], terms: list[Term], fields: Fields) -> Iterator[Wrong]:
    made = bracketed(factor, [rest[0], *terms[1:]])
    yield from wrong("dist-first-only", made, variant="factor-first-only", weight=0.7, **fields)


@asked(Kind.FACTOR)
def trinomial(question: Question) -> Iterator[Wrong]:
    """x^2 + bx + c: signs flipped, or the sum and the product mixed up."""
    letter = unknown_of(question.node)
    found = coefficients(question.node, letter, 2)
    if found is None or tree.letters(question.node) != (letter,) or any(each.denominator != 1 for each in found):
        return
    c, b, a = (int(each) for each in found)
    if a == 1 and b and c and abs(b) < 500 and abs(c) < 5_000:
        yield from _sign_pairs(letter, b, c)
        yield from _swapped_pairs(letter, b, c)
    yield from _two_squares(letter, a, b, c)
    if a > 0 and math.gcd(a, b, c) > 1:
        yield from _incomplete(letter, a, b, c)


def _pairs(total: int, product: int) -> Iterator[tuple[int, int]]:
    for p in range(1, math.isqrt(abs(product)) + 1):
        if product % p == 0:
            for first, second in {(p, product // p), (-p, -product // p)}:
                if first + second == total:
                    yield first, second


def factors(letter: str, *numbers: int, leading: int = 1) -> Node:
    """(kx + p)(x + q)."""
    first, *rest = numbers
    brackets = [build.linear(leading, first, letter), *(build.linear(1, each, letter) for each in rest)]
    return tree.Product(tuple(brackets))


def _sign_pairs(letter: str, b: int, c: int) -> Iterator[Wrong]:
    for p, q in _pairs(b, c):
        fields: Fields = {"sum": b, "product": c}
        yield from wrong("fac-sign-pair", factors(letter, -p, -q), **fields)
        for first, second in ((-p, q), (p, -q)):
            yield from wrong("fac-sign-pair", factors(letter, first, second), weight=0.7, **fields)


def _swapped_pairs(letter: str, b: int, c: int) -> Iterator[Wrong]:
    fields: Fields = {"sum": b, "product": c}
    for p, q in _pairs(c, b):
        yield from wrong("fac-sum-product", factors(letter, p, q), **fields)
    for p in range(1, math.isqrt(abs(c)) + 1):
        if c > 0 and b > 0 and c % p == 0 and p + c // p != b:
            yield from wrong(
                "fac-sum-product", factors(letter, p, c // p), variant="fac-product-only", weight=0.7, **fields
            )
    for p in range(1, min(b // 2, 30) + 1):
        if p * (b - p) != c and p * (b - p) > 0 and c > 0:
            yield from wrong("fac-sum-product", factors(letter, p, b - p), variant="fac-sum-only", weight=0.5, **fields)


def _two_squares(letter: str, a: int, b: int, c: int) -> Iterator[Wrong]:
    k, m = math.isqrt(abs(a)), math.isqrt(abs(c))
    if b or k * k != a or m * m != abs(c) or not c or not a:
        return
    plus, minus = build.linear(k, m, letter), build.linear(k, -m, letter)
    name = "fac-sum-squares" if c > 0 else "fac-sign-pair"
    variant = "" if c > 0 else "fac-difference-squares"
    if c > 0:
        yield from wrong(name, tree.Product((plus, minus)))
    for each in (plus, minus):
        yield from wrong(name, tree.Product((each, each)), variant=variant)
        yield from wrong(name, build.power(each, 2), variant=variant)


def _incomplete(letter: str, a: int, b: int, c: int) -> Iterator[Wrong]:
    """k(x + p)(x + q) left as (kx + kp)(x + q), or with its k lost."""
    k = math.gcd(a, b, c)
    if a != k:
        return
    for p, q in _pairs(b // k, c // k):
        fields: Fields = {"factor": k}
        for first, second in ((p, q), (q, p)):
            yield from wrong("fac-incomplete", factors(letter, k * first, second, leading=k), form=True, **fields)
        yield from wrong("fac-incomplete", factors(letter, p, q), variant="fac-factor-lost", weight=0.7, **fields)
    inside = build.terms([(a // k, build.power(build.letter(letter), 2)), (b // k, letter), (c // k, "")])
    yield from wrong("fac-incomplete", tree.Product((tree.Integer(k), inside)), form=True, factor=k)
