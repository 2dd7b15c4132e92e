"""Refuses well-built trees that have no value: division by zero, statements inside arithmetic."""

from __future__ import annotations

from stairwise.answers.problems import Unreadable
from stairwise.answers.values import constant_value
from stairwise.notation import tree
from stairwise.notation.tree import Node

_ARITHMETIC = (tree.Sum, tree.Product, tree.Divide, tree.Power, tree.Negative, tree.Root, tree.Absolute)
_NEVER_INSIDE = (
    tree.Relation,
    tree.Any,
    tree.All,
    tree.Point,
    tree.Interval,
    tree.Words,
    tree.Ratio,
    tree.Collection,
    tree.QuotientRemainder,
    tree.Union,
    tree.Time,
)


def refuse_meaningless(node: Node) -> None:
    """Raises Unreadable where a part of ``node`` can have no meaning."""
    for part in tree.walk(node):
        if isinstance(part, _ARITHMETIC):
            _check_inside(part)
        if isinstance(part, tree.Divide) and constant_value(part.den) == 0:
            raise Unreadable("zero_division", 0)
        if isinstance(part, tree.Power) and _zero_below(part):
            raise Unreadable("zero_division", 0)
        if isinstance(part, tree.Mixed) and part.den == 0:
            raise Unreadable("zero_division", 0)


def _zero_below(part: tree.Power) -> bool:
    """``0^-1`` divides by zero."""
    return isinstance(part.exponent, tree.Negative) and constant_value(part.base) == 0


def _check_inside(part: Node) -> None:
    for child in tree.children(part):
        if isinstance(child, _NEVER_INSIDE):
            symbol = {tree.Relation: "=", tree.Words: "∅"}.get(type(child), ",")
            raise Unreadable("unexpected", 0, symbol=symbol)
