"""What a tree is worth: a key that is the same for equal values, and another for the same writing.

Keys come from values at fixed points, so they cost microseconds and never need a simplifier.
"""

from __future__ import annotations

import cmath
import math
from collections.abc import Callable, Hashable, Mapping
from fractions import Fraction
from functools import lru_cache
from typing import Any as Anything
from zlib import crc32

from flint import fmpz

from stairwise.answers.diagnosis.trees import bare
from stairwise.answers.values import decimal_value
from stairwise.notation import tree
from stairwise.notation.tree import Node

Amount = Fraction | float | complex
Key = Hashable
_BITS = 4_000
_FLIP = {"<": ">", ">": "<", "<=": ">=", ">=": "<="}


class Unworkable(Exception):
    """The tree has no value here: a division by zero, a number past the bounds, words."""


def amount(node: Node, at: Mapping[str, Amount] | None = None) -> Amount:
    """The value of an expression with the letters in ``at`` replaced; exact where it can be.

    Raises Unworkable.

    >>> amount(tree.Root(tree.Integer(16)))
    Fraction(4, 1)
    """
    try:
        return _EVALUATORS[type(node)](node, at or {})
    except (KeyError, ArithmeticError, ValueError, TypeError, RecursionError) as trouble:
        raise Unworkable from trouble


def exact(node: Node, at: Mapping[str, Amount] | None = None) -> Fraction | None:
    """The exact value, or None where there is none."""
    try:
        value = amount(node, at)
    except Unworkable:
        return None
    return value if isinstance(value, Fraction) else None


def _sum(node: tree.Sum, at: Mapping[str, Amount]) -> Amount:
    result: Amount = Fraction(0)
    for term in node.terms:
        result = result + amount(term, at)
    return result


def _product(node: tree.Product, at: Mapping[str, Amount]) -> Amount:
    result: Amount = Fraction(1)
    for factor in node.factors:
        result = result * amount(factor, at)
    return result


def _power(node: tree.Power, at: Mapping[str, Amount]) -> Amount:
    return raised(amount(node.base, at), amount(node.exponent, at))


def raised(base: Amount, exponent: Amount) -> Amount:
    """A power; raises ArithmeticError past the bounds."""
    if isinstance(exponent, Fraction) and exponent.denominator != 1 and exponent.denominator < 12:
        return raised(rooted(base, exponent.denominator), Fraction(exponent.numerator))
    if isinstance(exponent, Fraction) and isinstance(base, Fraction):
        bits = max(base.numerator.bit_length(), base.denominator.bit_length())
        if exponent.denominator != 1 or abs(exponent.numerator) * bits > _BITS:
            raise OverflowError
        return base ** int(exponent)
    if isinstance(exponent, complex) or abs(float(exponent)) > 1_000:
        raise OverflowError
    if isinstance(base, complex) or base < 0:
        return complex(complex(base) ** float(exponent))
    return float(float(base) ** float(exponent))


def rooted(value: Amount, index: int) -> Amount:
    """A root: exact for perfect powers, the real root where there is one."""
    if isinstance(value, complex):
        return complex(value ** (1 / index))
    if value < 0:
        return -rooted(-value, index) if index % 2 else complex(cmath.exp(cmath.log(complex(value)) / index))
    if isinstance(value, Fraction):
        num, den = int(fmpz(value.numerator).root(index)), int(fmpz(value.denominator).root(index))
        if num**index == value.numerator and den**index == value.denominator:
            return Fraction(num, den)
    return float(value ** (1 / index))


def _absolute(node: tree.Absolute, at: Mapping[str, Amount]) -> Amount:
    value = amount(node.of, at)
    return abs(value) if isinstance(value, Fraction) else float(abs(value))


def _constant(node: tree.Constant, _at: Mapping[str, Amount]) -> Amount:
    return {"pi": math.pi, "e": math.e, "i": 1j}[node.name]


_EVALUATORS: dict[type, Callable[[Anything, Mapping[str, Amount]], Amount]] = {
    tree.Integer: lambda node, _at: Fraction(node.value),
    tree.Decimal: lambda node, _at: decimal_value(node),
    tree.Mixed: lambda node, _at: node.whole + Fraction(node.num, node.den),
    tree.Percent: lambda node, at: amount(node.of, at) / 100,
    tree.Letter: lambda node, at: at[tree.label(node)],
    tree.Constant: _constant,
    tree.Negative: lambda node, at: -amount(node.of, at),
    tree.Sum: _sum,
    tree.Product: _product,
    tree.Divide: lambda node, at: amount(node.num, at) / amount(node.den, at),
    tree.Power: _power,
    tree.Root: lambda node, at: rooted(amount(node.radicand, at), node.index),
    tree.Absolute: _absolute,
    tree.Group: lambda node, at: amount(node.of, at),
    tree.Quantity: lambda node, at: amount(node.value, at),
}


def _point(name: str, step: int) -> Fraction:
    """A positive number for a letter: always the same, different for each letter."""
    seed = crc32(f"{name}{step}".encode())
    return Fraction(seed % 8_009 + 1_013)


def points(names: tuple[str, ...]) -> list[dict[str, Amount]]:
    """Two fixed assignments for ``names`` (one empty one for none)."""
    return [{name: _point(name, step) for name in names} for step in range(2 if names else 1)]


def rounded(value: Amount) -> Key:
    """A value as a key: exact, or nine significant digits."""
    if isinstance(value, Fraction):
        return value
    if isinstance(value, complex):
        return (float(f"{value.real:.8e}"), float(f"{value.imag:.8e}"))
    near = round(value)
    return Fraction(near) if abs(value - near) < 1e-11 * max(1.0, abs(value)) else float(f"{value:.8e}")


def value_key(node: Node) -> Key | None:
    """The key of an expression: equal for equal expressions.

    >>> x = tree.Letter("x")
    >>> value_key(tree.Sum((x, x))) == value_key(tree.Product((tree.Integer(2), x)))
    True
    """
    try:
        found = tuple(rounded(amount(node, at)) for at in points(tree.letters(node)))
    except Unworkable:
        return None
    # an expression that only mentions a letter, as x - x, is a plain number
    return found[0] if len(set(found)) == 1 else found


@lru_cache(maxsize=4_096)
def worth(node: Node) -> Key | None:
    """The key of any answer: a number, an expression, solutions, a range, a point, words.

    >>> worth(tree.Relation((">",), (tree.Letter("x"), tree.Integer(3)))) == worth(
    ...     tree.Relation(("<",), (tree.Integer(3), tree.Letter("x"))))
    True
    """
    match bare(node):
        case tree.Words(kind):
            return ("words", kind)
        case tree.Point(coordinates):
            return _several("point", coordinates)
        case tree.Ratio(parts):
            return _several("ratio", parts)
        case tree.QuotientRemainder(quotient, remainder):
            return _several("remainder", (quotient, remainder))
        case tree.PlusMinus(of):
            return _set((of, tree.Negative(of)))
        case tree.Collection(items) if _names_all(items):
            return _joined(items)
        case tree.Collection(items) | tree.Any(items):
            return _ordered(items) if len(items) > 2 and not _solutions(items) else _set(items)
        case tree.All(items):
            return _joined(items)
        case tree.Relation() | tree.Interval() | tree.Union() as statement:
            return _statement(statement)
        case expression:
            return value_key(expression)


def _solutions(items: tuple[Node, ...]) -> bool:
    return any(isinstance(item, tree.Relation | tree.Point) for item in items)


def _names_all(items: tuple[Node, ...]) -> bool:
    """Whether each item gives a value to another letter, as in x = 3, y = 6."""
    names = [
        tree.label(item.sides[0])
        for item in items
        if isinstance(item, tree.Relation) and item.operators == ("=",) and isinstance(item.sides[0], tree.Letter)
    ]
    return len(set(names)) == len(items) > 1


def _several(name: str, nodes: tuple[Node, ...]) -> Key | None:
    keys = tuple(value_key(each) for each in nodes)
    return None if None in keys else (name, keys)


def _ordered(items: tuple[Node, ...]) -> Key | None:
    return _several("list", items)


def _set(items: tuple[Node, ...]) -> Key | None:
    spread: list[Key | None] = []
    for item in items:
        inner = worth(item)
        spread.extend(inner[1] if isinstance(inner, tuple) and inner[:1] == ("set",) else [_unnamed(inner)])
    if None in spread:
        return None
    values = frozenset(spread)
    return ("set", values) if len(values) > 1 else next(iter(values))


def _unnamed(key: Key | None) -> Key | None:
    return key[2] if isinstance(key, tuple) and key[:1] == ("is",) else key


def _joined(items: tuple[Node, ...]) -> Key | None:
    """``x = 3 and y = 6`` is the point (3, 6); anything else is a set."""
    named = {key[1]: key[2] for key in map(worth, items) if isinstance(key, tuple) and key[:1] == ("is",)}
    if len(named) == len(items) > 1:
        return ("point", tuple(named[name] for name in sorted(named)))
    return _set(items)


def _statement(node: tree.Relation | tree.Interval | tree.Union) -> Key | None:
    match node:
        case tree.Interval(low, high, low_closed, high_closed):
            return ("range", _end(low), low_closed, _end(high), high_closed)
        case tree.Relation(("=",), (left, right)):
            return _equation(left, right)
        case tree.Relation((operator,), (left, right)):
            return _inequality(operator, left, right)
        case tree.Relation((first, second), (low, tree.Letter(), high)) if first in _FLIP and second in _FLIP:
            return _between(first, low, second, high)
    return None


def _equation(left: Node, right: Node) -> Key | None:
    for side, other in ((left, right), (right, left)):
        if isinstance(side, tree.Letter | tree.Call) and name_of(side) not in tree.letters(other):
            return ("is", name_of(side), worth(other))
    values = [
        amount_at(tree.Sum((left, tree.Negative(right))), at) for at in points(tree.letters(node_of(left, right)))
    ]
    if None in values or not values[0]:
        return None
    return ("equation", tuple(rounded(value / values[0]) for value in values if value is not None))


def name_of(side: tree.Letter | tree.Call) -> str:
    """The name an equation gives a value to: ``x`` of x = 3, ``f`` of f(2) = 3."""
    return tree.label(side) if isinstance(side, tree.Letter) else side.name


def node_of(left: Node, right: Node) -> Node:
    """One tree that holds both sides."""
    return tree.Relation(("=",), (left, right))


def amount_at(node: Node, at: Mapping[str, Amount]) -> Amount | None:
    """The value at a point, or None."""
    try:
        return amount(node, at)
    except Unworkable:
        return None


def _end(node: Node) -> Key | None:
    match node:
        case tree.Constant("infinity"):
            return math.inf
        case tree.Negative(tree.Constant("infinity")):
            return -math.inf
    return value_key(node)


def _inequality(operator: str, left: Node, right: Node) -> Key | None:
    if operator not in _FLIP:
        return None
    if isinstance(right, tree.Letter) and not isinstance(left, tree.Letter):
        operator, left, right = _FLIP[operator], right, left
    if not isinstance(left, tree.Letter):
        return None
    closed = operator.endswith("=")
    if operator.startswith("<"):
        return ("range", -math.inf, False, value_key(right), closed)
    return ("range", value_key(right), closed, math.inf, False)


def _between(first: str, low: Node, second: str, high: Node) -> Key | None:
    if first[0] != second[0]:
        return None
    if first[0] == ">":
        first, low, second, high = second, high, first, low
    return ("range", value_key(low), first.endswith("="), value_key(high), second.endswith("="))


@lru_cache(maxsize=8_192)
def shape(node: Node) -> Key:
    """How an answer is written, up to order, brackets and the style of signs.

    >>> shape(tree.Divide(tree.Integer(6), tree.Integer(8))) == shape(tree.Divide(tree.Integer(3), tree.Integer(4)))
    False
    """
    match bare(node):
        case tree.Sum(terms):
            return ("sum", _bag(terms))
        case tree.Product(factors):
            return ("product", _bag(tuple(_flat(factors))))
        case tree.Negative(of):
            return ("negative", shape(of))
        case tree.Divide(num, den):
            return ("divide", shape(num), shape(den))
        case tree.Quantity(value, _):
            return shape(value)
        case tree.Relation(("=",), (tree.Letter() | tree.Call(), right)):
            return shape(right)
        case tree.Relation(operators, sides):
            return ("relation", operators, tuple(shape(side) for side in sides))
        case tree.Root(radicand, index):
            return ("root", index, shape(radicand))
        case tree.Call(name, arguments):
            return ("call", name, tuple(shape(each) for each in arguments))
        case other if tree.children(other):
            return (type(other).__name__, tuple(shape(child) for child in tree.children(other)))
        case other:
            return other


def _flat(factors: tuple[Node, ...]) -> list[Node]:
    flat: list[Node] = []
    for factor in factors:
        inner = bare(factor)
        flat.extend(_flat(inner.factors) if isinstance(inner, tree.Product) else [inner])
    return flat


def _bag(nodes: tuple[Node, ...]) -> Key:
    return tuple(sorted((shape(node) for node in nodes), key=repr))
