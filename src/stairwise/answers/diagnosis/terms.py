"""Terms such as 3x^2y: sums of them, multiplied out and gathered exactly, within bounds."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from fractions import Fraction

from stairwise.answers.diagnosis.trees import bare, decimal
from stairwise.answers.diagnosis.worth import exact
from stairwise.notation import build, tree
from stairwise.notation.tree import Node

_DEGREE = 12
_TERMS = 40


@dataclass(frozen=True, slots=True)
class Term:
    """``coefficient`` times letters to whole powers, the letters in alphabetical order."""

    coefficient: Fraction
    powers: tuple[tuple[str, int], ...] = ()

    @property
    def degree(self) -> int:
        """The sum of the exponents."""
        return sum(power for _, power in self.powers)

    def times(self, other: Term) -> Term:
        """The product of two terms."""
        found = dict(self.powers)
        for name, power in other.powers:
            found[name] = found.get(name, 0) + power
        return Term(self.coefficient * other.coefficient, powers(found))

    def scaled(self, factor: Fraction | int) -> Term:
        """The same letters with the coefficient multiplied."""
        return Term(self.coefficient * factor, self.powers)

    def like(self, other: Term) -> bool:
        """Whether the two can be added into one term."""
        return self.powers == other.powers

    @property
    def node(self) -> Node:
        """The term as it is written: no 1x, no x^1."""
        letters = [_power(name, power) for name, power in self.powers]
        if not letters:
            return plain(self.coefficient)
        if self.coefficient < 0:
            return tree.Negative(self.scaled(-1).node)
        factors = letters if self.coefficient == 1 else [plain(self.coefficient), *letters]
        return build.times(*factors)


def plain(value: Fraction) -> Node:
    """A number: whole, or a fraction."""
    return build.number(value)


def powers(found: dict[str, int]) -> tuple[tuple[str, int], ...]:
    """Exponents by letter as a tuple, zeros left out."""
    return tuple(sorted((name, power) for name, power in found.items() if power))


def _power(name: str, power: int) -> Node:
    letter = tree.Letter(*name.split("_", 1))
    if power == 1:
        return letter
    return build.power(letter, power)


def monomial(node: Node) -> Term | None:
    """``node`` as one term, else None.

    >>> monomial(build.times(build.number(3), build.letter("x")))
    Term(coefficient=Fraction(3, 1), powers=(('x', 1),))
    """
    found = spread(node)
    return found[0] if found is not None and len(found) == 1 else None


def spread(node: Node) -> list[Term] | None:
    """The terms of ``node`` with brackets multiplied out and nothing gathered; None past the bounds.

    >>> len(spread(build.add(build.letter("x"), build.letter("x"))))
    2
    """
    match bare(node):
        case tree.Letter() as letter:
            return [Term(Fraction(1), ((tree.label(letter), 1),))]
        case tree.Negative(of):
            return _scaled(spread(of), Fraction(-1))
        case tree.Sum(terms):
            return _joined([spread(term) for term in terms])
        case tree.Product(factors):
            return _multiplied([spread(factor) for factor in factors])
        case tree.Divide(num, den) if not tree.letters(den):
            below = exact(den)
            return _scaled(spread(num), 1 / below) if below else None
        case tree.Power(base, tree.Integer(exponent)) if exponent <= _DEGREE and tree.letters(base):
            return _multiplied([spread(base)] * exponent)
        case other if not tree.letters(other):
            value = exact(other)
            return None if value is None else [Term(value)]
    return None


def _scaled(found: list[Term] | None, factor: Fraction) -> list[Term] | None:
    return None if found is None else [term.scaled(factor) for term in found]


def _joined(parts: list[list[Term] | None]) -> list[Term] | None:
    result: list[Term] = []
    for part in parts:
        if part is None or len(result) > _TERMS:
            return None
        result.extend(part)
    return result


def _multiplied(parts: list[list[Term] | None]) -> list[Term] | None:
    result = [Term(Fraction(1))]
    for part in parts:
        if part is None or len(part) * len(result) > _TERMS:
            return None
        result = [left.times(right) for left in result for right in part]
        if any(term.degree > _DEGREE for term in result):
            return None
    return result


def gathered(found: Iterable[Term]) -> list[Term]:
    """Like terms added up, zeros left out, highest degree first.

    >>> [term.coefficient for term in gathered([Term(Fraction(2)), Term(Fraction(3))])]
    [Fraction(5, 1)]
    """
    sums: dict[tuple[tuple[str, int], ...], Fraction] = {}
    for term in found:
        sums[term.powers] = sums.get(term.powers, Fraction(0)) + term.coefficient
    kept = [Term(value, key) for key, value in sums.items() if value]
    return sorted(kept, key=lambda term: (-term.degree, [(name, -power) for name, power in term.powers]))


def written(found: Iterable[Term], decimals: bool = False) -> Node:
    """A sum of terms as a tree; no terms at all is 0."""
    nodes = [_decimals(term) if decimals else term.node for term in found]
    return build.add(*nodes) if nodes else tree.Integer(0)


def _decimals(term: Term) -> Node:
    if term.powers or term.coefficient.denominator == 1:
        return term.node
    size = decimal(abs(term.coefficient)) or plain(abs(term.coefficient))
    return tree.Negative(size) if term.coefficient < 0 else size


def simplest(node: Node) -> Node | None:
    """``node`` multiplied out and gathered, or None where it is no sum of terms."""
    found = spread(node)
    return None if found is None else written(gathered(found))
