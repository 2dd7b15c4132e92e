"""Wrong rules for adding terms: unlike ones joined, powers raised, signs misread."""

from __future__ import annotations

import math
from collections.abc import Iterator
from fractions import Fraction
from itertools import combinations, pairwise

from stairwise.answers.diagnosis.rules import Fields, Wrong, site, wrong
from stairwise.answers.diagnosis.terms import Term, gathered, monomial, powers, written
from stairwise.notation import tree
from stairwise.notation.tree import Node

_LONGEST = 8


def _terms(node: tree.Sum) -> list[Term] | None:
    """The terms of a sum with at least one letter, each already one term."""
    if not tree.letters(node) or len(node.terms) > _LONGEST:
        return None
    found = [monomial(term) for term in node.terms]
    known = [term for term in found if term is not None and term.coefficient]
    return known if len(known) == len(found) else None


@site(tree.Sum)
def unlike(node: tree.Sum) -> Iterator[Wrong]:
    """2x + 3 becomes 5x; 3x + 2y becomes 5xy."""
    found = _terms(node)
    if found is None or len(found) != 2 or found[0].like(found[1]):
        return
    left, right = found
    fields: Fields = {"first": left.node, "second": right.node}
    for made, weight in _joined(left, right):
        yield from wrong("clt-unlike", made.node, weight=weight, **fields)


def _joined(left: Term, right: Term) -> Iterator[tuple[Term, float]]:
    total = left.coefficient + right.coefficient
    both = left.times(right).powers
    yield Term(total, both), 1.0
    highest = max(left, right, key=lambda term: term.degree).powers
    if left.powers and right.powers and highest != both:
        yield Term(total, highest), 0.7
    yield Term(left.coefficient * right.coefficient, both), 0.5
    if left.powers and right.powers and dict(left.powers).keys() != dict(right.powers).keys() and both != highest:
        return
    if not (left.powers and right.powers):
        # the plain number is put in front of the letter: 4 + x becomes 4x
        number, letter = (left, right) if not left.powers else (right, left)
        if letter.coefficient == 1:
            yield Term(number.coefficient, letter.powers), 0.8
        yield Term(total), 0.2


@site(tree.Sum)
def all_joined(node: tree.Sum) -> Iterator[Wrong]:
    """3x + 4 + 2x becomes 9x: everything is put into one term."""
    found = _terms(node)
    if found is None or len(found) < 3:
        return
    rest = gathered(found)
    total = sum((term.coefficient for term in found[1:]), found[0].coefficient)
    if len(rest) > 1 and total:
        merged: dict[str, int] = {}
        for term in rest:
            merged.update({name: max(power, merged.get(name, 0)) for name, power in term.powers})
        fields: Fields = {"first": rest[0].node, "second": rest[1].node}
        yield from wrong("clt-unlike", Term(total, powers(merged)).node, weight=0.9, **fields)


@site(tree.Sum)
def power_raised(node: tree.Sum) -> Iterator[Wrong]:
    """2x + 3x becomes 5x^2."""
    found = _terms(node)
    if found is None:
        return
    for indices in _like_groups(found):
        group = [found[index] for index in indices]
        total = sum((term.coefficient for term in group[1:]), group[0].coefficient)
        if not group[0].powers or not total:
            continue
        raised = powers({name: power * len(group) for name, power in group[0].powers})
        right = Term(total, group[0].powers).node
        yield from wrong("clt-exponent-add", _replaced(found, indices, Term(total, raised)), total=right)
        product = math.prod((term.coefficient for term in group), start=Fraction(1))
        multiplied = _replaced(found, indices, Term(product, raised))
        yield from wrong("clt-exponent-add", multiplied, variant="clt-multiplied", weight=0.7, total=right)


def _like_groups(found: list[Term]) -> list[tuple[int, ...]]:
    """The places of like terms, for each kind of term that occurs twice or more."""
    places: dict[tuple[tuple[str, int], ...], list[int]] = {}
    for index, term in enumerate(found):
        places.setdefault(term.powers, []).append(index)
    return [tuple(group) for group in places.values() if len(group) > 1]


def _replaced(found: list[Term], indices: tuple[int, ...], new: Term) -> Node:
    kept = [new if index == indices[0] else term for index, term in enumerate(found)]
    return written(term for index, term in enumerate(kept) if index not in indices[1:] and term.coefficient)


@site(tree.Sum)
def lone_letter(node: tree.Sum) -> Iterator[Wrong]:
    """x + 3x becomes 3x; 4x - x becomes 4."""
    found = _terms(node)
    if found is None:
        return
    for first, second in combinations(range(len(found)), 2):
        left, right = found[first], found[second]
        if not (left.like(right) and left.powers):
            continue
        lone, other = (left, right) if abs(left.coefficient) == 1 else (right, left)
        if abs(lone.coefficient) != 1 or abs(other.coefficient) == 1:
            continue
        fields: Fields = {"letter": Term(lone.coefficient * lone.coefficient, lone.powers).node}
        yield from wrong("clt-coef-one", _replaced(found, (first, second), other), **fields)
        if lone.coefficient < 0:
            made = _replaced(found, (first, second), Term(other.coefficient))
            yield from wrong("clt-coef-one", made, variant="clt-letter-taken", **fields)


@site(tree.Sum)
def sign_after(node: tree.Sum) -> Iterator[Wrong]:
    """5x - 2 + 3x + 7 becomes 2x + 9: terms take the sign that follows."""
    found = _terms(node)
    if found is None or len(found) < 3 or not _like_groups(found):
        return
    for places in _flips(found):
        flipped = [term.scaled(-1) if index in places else term for index, term in enumerate(found)]
        weight = 0.9 if len(places) > 1 else 0.8
        yield from wrong("clt-sign-detach", written(flipped), term=found[places[0]].node, weight=weight)


def _flips(found: list[Term]) -> Iterator[tuple[int, ...]]:
    """Which terms get another sign: in each like group the sign after its first member, or one term alone."""
    signs = [term.coefficient > 0 for term in found]
    grouped = []
    for group in _like_groups(found):
        for before, index in pairwise(group):
            if signs[index] != signs[before + 1] and before + 1 != index:
                grouped.append(index)
    following = [index for index in range(1, len(found) - 1) if signs[index] != signs[index + 1]]
    if grouped:
        yield tuple(sorted({*grouped, *following} if len(grouped) + len(following) < len(found) else grouped))
        yield tuple(grouped)
    for index in following:
        yield (index,)
