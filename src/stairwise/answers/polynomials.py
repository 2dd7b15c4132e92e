"""Exact algebra: a tree as a fraction of polynomials over the rationals (python-flint)."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any as Anything
from typing import NamedTuple

from flint import Ordering, fmpq, fmpq_mpoly, fmpq_mpoly_ctx

from stairwise.answers import limits
from stairwise.answers.problems import Undecided
from stairwise.answers.values import NotRational, Undefined, rational
from stairwise.notation import tree
from stairwise.notation.tree import Node

_TERMS = 1_500


class Quotient(NamedTuple):
    """A polynomial over a polynomial, not necessarily in lowest terms."""

    num: fmpq_mpoly
    den: fmpq_mpoly


class Ring:
    """The polynomials in ``names``; ``extra`` generators stand for roots and absolute values.

    >>> ring = Ring(("x",))
    >>> ring.quotient(tree.Power(tree.Letter("x"), tree.Integer(2))).num
    x^2
    """

    def __init__(self, names: tuple[str, ...], extra: int = 0) -> None:
        self.names = names
        self.context = fmpq_mpoly_ctx.get([*names, *(f"t{k}_" for k in range(extra))], Ordering.lex)
        generators = self.context.gens()
        self.letters = dict(zip(names, generators, strict=False))
        self.spare = list(generators[len(names) :])
        self.bound: dict[Node, fmpq_mpoly] = {}
        self.sides: list[tuple[fmpq_mpoly, Quotient, int]] = []
        self.one = self.context.constant(1)

    def quotient(self, node: Node) -> Quotient:
        """``node`` as a quotient; raises NotRational, Undefined, or Undecided past the bounds."""
        return _BUILDERS.get(type(node), _constant)(self, node)

    def constant(self, value: fmpq) -> Quotient:
        return Quotient(self.context.constant(value), self.one)

    def radical(self, node: tree.Root) -> Quotient:
        """A root as a spare generator t with t^index = radicand."""
        if node in self.bound:
            return Quotient(self.bound[node], self.one)
        return self.spend(node, self.quotient(node.radicand), node.index)

    def absolute(self, node: tree.Absolute) -> Quotient:
        """An absolute value as a spare generator t with t^2 = of^2."""
        if node in self.bound:
            return Quotient(self.bound[node], self.one)
        of = self.quotient(node.of)
        return self.spend(node, Quotient(_times(of.num, of.num), _times(of.den, of.den)), 2)

    def spend(self, node: Node, value: Quotient, index: int) -> Quotient:
        """The next spare generator, bound to ``node``."""
        if not self.spare:
            raise NotRational
        generator = self.spare.pop(0)
        self.bound[node] = generator
        self.sides.append((generator, value, index))
        return Quotient(generator, self.one)


def _times(left: fmpq_mpoly, right: fmpq_mpoly) -> fmpq_mpoly:
    if len(left) * len(right) > _TERMS:
        raise Undecided
    return left * right


def _constant(ring: Ring, node: Node) -> Quotient:
    return ring.constant(rational(node))


def _letter(ring: Ring, node: tree.Letter) -> Quotient:
    found = ring.letters.get(tree.label(node))
    if found is None:
        raise NotRational
    return Quotient(found, ring.one)


def _sum(ring: Ring, node: tree.Sum) -> Quotient:
    num, den = ring.context.constant(0), ring.one
    for term in node.terms:
        more = ring.quotient(term)
        if more.den == den:
            num = num + more.num
        else:
            num = _times(num, more.den) + _times(more.num, den)
            den = _times(den, more.den)
    return Quotient(num, den)


def _product(ring: Ring, node: tree.Product) -> Quotient:
    num, den = ring.one, ring.one
    for factor in node.factors:
        more = ring.quotient(factor)
        num, den = _times(num, more.num), _times(den, more.den)
    return Quotient(num, den)


def _divide(ring: Ring, node: tree.Divide) -> Quotient:
    above, below = ring.quotient(node.num), ring.quotient(node.den)
    if below.num.is_zero():
        raise Undefined
    return Quotient(_times(above.num, below.den), _times(above.den, below.num))


def _power(ring: Ring, node: tree.Power) -> Quotient:
    exponent = rational(node.exponent)
    if exponent.q != 1:
        return _fractional(ring, node, exponent)
    return _whole(ring.quotient(node.base), int(exponent.p))


def _whole(base: Quotient, exponent: int) -> Quotient:
    if abs(exponent) > limits.DEGREE and max(base.num.total_degree(), base.den.total_degree()) > 0:
        raise Undecided
    if abs(exponent) > limits.EXPONENT:
        raise Undecided
    if exponent < 0:
        if base.num.is_zero():
            raise Undefined
        base, exponent = Quotient(base.den, base.num), -exponent
    return Quotient(_repeated(base.num, exponent), _repeated(base.den, exponent))


def _repeated(base: fmpq_mpoly, exponent: int) -> fmpq_mpoly:
    if len(base) <= 1:
        return base**exponent
    result = base.context().constant(1)
    for _ in range(exponent):
        result = _times(result, base)
    return result


def _fractional(ring: Ring, node: tree.Power, exponent: fmpq) -> Quotient:
    root = tree.Root(node.base, int(exponent.q)) if exponent.q < 12 else None
    if root is None:
        raise NotRational
    return _whole(_root(ring, root), int(exponent.p))


def _root(ring: Ring, node: tree.Root) -> Quotient:
    try:
        return _constant(ring, node)
    except NotRational:
        return ring.radical(node)


def _absolute(ring: Ring, node: tree.Absolute) -> Quotient:
    try:
        return _constant(ring, node)
    except NotRational:
        return ring.absolute(node)


def _negative(ring: Ring, node: tree.Negative) -> Quotient:
    of = ring.quotient(node.of)
    return Quotient(-of.num, of.den)


def _percent(ring: Ring, node: tree.Percent) -> Quotient:
    of = ring.quotient(node.of)
    return Quotient(of.num / 100, of.den)


_BUILDERS: dict[type, Callable[[Ring, Anything], Quotient]] = {
    tree.Letter: _letter,
    tree.Sum: _sum,
    tree.Product: _product,
    tree.Divide: _divide,
    tree.Power: _power,
    tree.Root: _root,
    tree.Absolute: _absolute,
    tree.Negative: _negative,
    tree.Percent: _percent,
    tree.Group: lambda ring, node: ring.quotient(node.of),
}
