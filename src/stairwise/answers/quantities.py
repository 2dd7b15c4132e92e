"""Quantities: values with units, brought to base units so that they can be compared."""

from __future__ import annotations

from fractions import Fraction
from typing import NamedTuple

from stairwise.answers import units
from stairwise.answers.units import OFFSETS, Dimension
from stairwise.notation import tree
from stairwise.notation.build import number
from stairwise.notation.tree import Node, Unit

_ANGLE: Dimension = (("°", 1),)
_RADIANS = Unit((("rad", 1),))


class Measure(NamedTuple):
    """A value in base units with its dimension."""

    value: Node
    dimension: Dimension


class Mismatch(Exception):
    """Unlike dimensions were added, or a unit stands where none can."""


def has_unit(node: Node) -> bool:
    """Whether ``node`` is a quantity (degrees inside a function are only a number).

    >>> has_unit(tree.Quantity(tree.Integer(3), Unit((("cm", 1),))))
    True
    """
    waiting = [node]
    while waiting:
        node = waiting.pop()
        if isinstance(node, tree.Quantity):
            return True
        if not isinstance(node, tree.Call):
            waiting.extend(tree.children(node))
    return False


def measure(node: Node) -> Measure:
    """``node`` in base units; raises Mismatch.

    >>> measure(tree.Quantity(tree.Integer(3), Unit((("km", 1),)))).dimension
    (('m', 1),)
    """
    match node:
        case tree.Quantity(value, unit):
            return _quantity(value, unit)
        case tree.Group(of):
            return measure(of)
        case tree.Negative(of):
            inner = measure(of)
            return Measure(tree.Negative(inner.value), inner.dimension)
        case tree.Sum(terms):
            return _sum([measure(term) for term in terms])
        case tree.Product(factors):
            parts = [measure(factor) for factor in factors]
            return Measure(tree.Product(tuple(part.value for part in parts)), _joined(parts))
        case tree.Divide(num, den):
            above, below = measure(num), measure(den)
            turned = Measure(below.value, tuple((base, -power) for base, power in below.dimension))
            return Measure(tree.Divide(above.value, below.value), _joined([above, turned]))
        case tree.Power(base, tree.Integer(n)) if n < 10:
            inner = measure(base)
            return Measure(tree.Power(inner.value, tree.Integer(n)), _joined([inner] * n))
    return Measure(node, ())


def _quantity(value: Node, unit: Unit) -> Measure:
    if has_unit(value):
        inner = measure(value)
        factor, dimension = units.size(unit)
        return Measure(_scaled(inner.value, factor), _joined([inner, Measure(value, dimension)]))
    if unit == _RADIANS:
        return Measure(tree.Divide(tree.Product((value, tree.Integer(180))), tree.Constant("pi")), _ANGLE)
    factor, dimension = units.size(unit)
    if len(unit.parts) == 1 and unit.parts[0][0] in OFFSETS:
        name = unit.parts[0][0]
        return Measure(_scaled(tree.Sum((value, number(OFFSETS[name]))), factor), dimension)
    return Measure(_scaled(value, factor), dimension)


def counted(value: Node, unit: Unit | None) -> Node:
    """A value in base units counted in ``unit`` again, so that a tolerance is in that unit."""
    if unit is None or unit == _RADIANS:
        return value
    factor, _ = units.size(unit)
    back = _scaled(value, 1 / factor)
    if len(unit.parts) == 1 and unit.parts[0][0] in OFFSETS:
        return tree.Sum((back, tree.Negative(number(OFFSETS[unit.parts[0][0]]))))
    return back


def _scaled(value: Node, factor: Fraction) -> Node:
    return value if factor == 1 else tree.Product((value, number(factor)), "times")


def _sum(parts: list[Measure]) -> Measure:
    if any(part.dimension != parts[0].dimension for part in parts):
        raise Mismatch
    return Measure(tree.Sum(tuple(part.value for part in parts)), parts[0].dimension)


def _joined(parts: list[Measure]) -> Dimension:
    total: dict[str, int] = {}
    for part in parts:
        for base, power in part.dimension:
            total[base] = total.get(base, 0) + power
    return tuple(sorted((base, power) for base, power in total.items() if power))


def pure(node: Node) -> bool:
    """Whether ``node`` is a plain number, units cancelled: ``3 dozen`` is 36."""
    try:
        return measure(node).dimension == ()
    except Mismatch:
        return False


def bare(node: Node) -> Node:
    """The number in front of the unit.

    >>> bare(tree.Negative(tree.Quantity(tree.Integer(3), Unit((("cm", 1),)))))
    Negative(of=Integer(value=3))
    """
    match node:
        case tree.Quantity(value):
            return value
        case tree.Negative(of):
            return tree.Negative(bare(of))
        case tree.Group(of):
            return bare(of)
    return node


def unit_of(node: Node) -> Unit | None:
    """The unit of a plain quantity."""
    while isinstance(node, tree.Negative | tree.Group):
        node = node.of
    return node.unit if isinstance(node, tree.Quantity) else None


def optional_unit(node: Node) -> bool:
    """Whether a bare number is enough: money, and things that are only counted."""
    unit = unit_of(node)
    if unit is None:
        return False
    money = unit.parts[0][0] in ("$", "¢", "€", "£")
    return money or not any(units.known(Unit((part,))) for part in unit.parts)
