"""Exact values: a constant tree without roots or letters as one fraction."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from fractions import Fraction
from typing import Any as Anything

from flint import fmpq, fmpz

from stairwise.answers import limits
from stairwise.notation import tree
from stairwise.notation.tree import Node

Assignment = Mapping[str, fmpq]
NOTHING: Assignment = {}


class NotRational(Exception):
    """The tree holds something without an exact rational value (a root, π, a function)."""


class Undefined(Exception):
    """A division by zero."""


def rational(node: Node, at: Assignment = NOTHING) -> fmpq:
    """The exact value of ``node`` with the letters in ``at`` replaced.

    Raises NotRational or Undefined.

    >>> rational(tree.Divide(tree.Integer(6), tree.Integer(8)))
    3/4
    """
    return _EVALUATORS.get(type(node), _not_rational)(node, at)


def constant_value(node: Node) -> Fraction | None:
    """The exact value of a constant, or None where it has none or is not rational.

    >>> constant_value(tree.Decimal("0.50"))
    Fraction(1, 2)
    """
    try:
        value = rational(node)
    except (NotRational, Undefined):
        return None
    if max(int(value.p).bit_length(), int(value.q).bit_length()) > limits.BITS:
        return None
    return Fraction(int(value.p), int(value.q))


def _not_rational(_node: Node, _at: Assignment) -> fmpq:
    raise NotRational


def decimal_value(node: tree.Decimal) -> Fraction:
    """The value of a decimal, its repeating part included.

    >>> decimal_value(tree.Decimal("0.1", "6"))
    Fraction(1, 6)
    """
    whole, _, part = node.digits.partition(".")
    value = Fraction(int(whole + part or "0"), 10 ** len(part))
    if node.repeating:
        value += Fraction(int(node.repeating), (10 ** len(node.repeating) - 1) * 10 ** len(part))
    return value


def _decimal(node: tree.Decimal, _at: Assignment) -> fmpq:
    value = decimal_value(node)
    return fmpq(value.numerator, value.denominator)


def _mixed(node: tree.Mixed, _at: Assignment) -> fmpq:
    if not node.den:
        raise Undefined
    return fmpq(node.whole * node.den + node.num, node.den)


def _letter(node: tree.Letter, at: Assignment) -> fmpq:
    value = at.get(tree.label(node))
    if value is None:
        raise NotRational
    return value


def _sum(node: tree.Sum, at: Assignment) -> fmpq:
    total = fmpq(0)
    for term in node.terms:
        total += rational(term, at)
    return total


def _product(node: tree.Product, at: Assignment) -> fmpq:
    result = fmpq(1)
    for factor in node.factors:
        result *= rational(factor, at)
    return result


def _divide(node: tree.Divide, at: Assignment) -> fmpq:
    num, den = rational(node.num, at), rational(node.den, at)
    if den == 0:
        raise Undefined
    return num / den


def _power(node: tree.Power, at: Assignment) -> fmpq:
    base, exponent = rational(node.base, at), rational(node.exponent, at)
    if exponent.q != 1:
        return _rational_root(base, exponent)
    return whole_power(base, int(exponent.p))


def whole_power(base: fmpq, exponent: int) -> fmpq:
    """``base`` to a whole exponent, refused where the result would be very large."""
    if base == 0 and exponent <= 0:
        raise Undefined
    if abs(exponent) > 1 and abs(exponent) * _bits(base) > limits.BITS:
        raise NotRational
    return base**exponent if exponent >= 0 else 1 / base**-exponent


def _bits(value: fmpq) -> int:
    return max(int(value.p).bit_length(), int(value.q).bit_length()) if abs(value) != 1 else 0


def _rational_root(base: fmpq, exponent: fmpq) -> fmpq:
    """A perfect power's root, with the real root for odd indices; else not rational."""
    if exponent.q > 12:
        raise NotRational
    return whole_power(exact_root(base, int(exponent.q)), int(exponent.p))


def exact_root(value: fmpq, index: int) -> fmpq:
    """The real root of ``value`` if it is rational; raises NotRational otherwise."""
    if value < 0:
        if index % 2 == 0:
            raise NotRational
        return -exact_root(-value, index)
    num, den = fmpz(value.p).root(index), fmpz(value.q).root(index)
    if num**index != value.p or den**index != value.q:
        raise NotRational
    return fmpq(num, den)


def _call(node: tree.Call, at: Assignment) -> fmpq:
    if node.name != "factorial":
        raise NotRational
    value = rational(node.arguments[0], at)
    if value.q != 1 or not 0 <= value.p <= 60:
        raise NotRational
    return fmpq(_factorial(int(value.p)))


def _factorial(n: int) -> int:
    result = 1
    for k in range(2, n + 1):
        result *= k
    return result


_EVALUATORS: dict[type, Callable[[Anything, Assignment], fmpq]] = {
    tree.Integer: lambda node, _at: fmpq(node.value),
    tree.Decimal: _decimal,
    tree.Mixed: _mixed,
    tree.Percent: lambda node, at: rational(node.of, at) / 100,
    tree.Letter: _letter,
    tree.Negative: lambda node, at: -rational(node.of, at),
    tree.Sum: _sum,
    tree.Product: _product,
    tree.Divide: _divide,
    tree.Power: _power,
    tree.Root: lambda node, at: exact_root(rational(node.radicand, at), node.index),
    tree.Absolute: lambda node, at: abs(rational(node.of, at)),
    tree.Group: lambda node, at: rational(node.of, at),
    tree.Call: _call,
}
