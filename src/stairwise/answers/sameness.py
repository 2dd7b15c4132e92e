"""Sameness of form: equal up to the order of terms and factors."""

from __future__ import annotations

from fractions import Fraction

from stairwise.answers.values import constant_value
from stairwise.notation import tree
from stairwise.notation.tree import Node

Shape = tuple[object, ...]


def same_shape(left: Node, right: Node) -> bool:
    """Whether two trees are the same up to order, signs in front of products, and spelling.

    >>> x, two = tree.Letter("x"), tree.Integer(2)
    >>> same_shape(tree.Sum((x, two)), tree.Sum((two, x)))
    True
    >>> same_shape(tree.Product((two, x)), tree.Sum((x, x)))
    False
    """
    return shape(left) == shape(right)


def shape(node: Node) -> Shape:
    """A comparable outline of ``node`` in which order and spelling do not show."""
    sign, body = _signed(node)
    return ("negative", body) if sign < 0 else body


def _signed(node: Node) -> tuple[int, Shape]:
    """The sign pulled out of products and quotients, and the outline of the rest."""
    match node:
        case tree.Negative(of):
            sign, body = _signed(of)
            return -sign, body
        case tree.Group(of):
            return _signed(of)
        case tree.Product() | tree.Divide():
            return _product((node,))
    return 1, _outline(node)


def _product(factors: tuple[Node, ...]) -> tuple[int, Shape]:
    sign, pieces = 1, list[Shape]()
    for factor, below in _flat(factors):
        each, body = _signed(factor)
        sign *= each
        pieces.append(("over", body) if below else body)
    return sign, ("product", *sorted(pieces, key=repr))


def _flat(factors: tuple[Node, ...]) -> list[tuple[Node, bool]]:
    """The factors of nested products and quotients, each with whether it stands below a bar."""
    found: list[tuple[Node, bool]] = []
    for factor in factors:
        while isinstance(factor, tree.Group):
            factor = factor.of
        match factor:
            case tree.Product(inner):
                found.extend(_flat(inner))
            case tree.Divide(num, den):
                found.extend([*_flat((num,)), (den, True)])
            case _:
                found.append((factor, False))
    return found


def _outline(node: Node) -> Shape:
    match node:
        case tree.Integer() | tree.Decimal():
            return (type(node).__name__, constant_value(node) or Fraction(0))
        case tree.Sum(terms):
            return ("sum", *sorted((shape(term) for term in _terms(terms)), key=repr))
        case tree.Relation(operators, sides):
            return _relation(operators, sides)
        case tree.Any(of) | tree.All(of):
            return (type(node).__name__, *sorted((shape(each) for each in of), key=repr))
        case tree.Collection(items):
            return ("collection", *sorted((shape(each) for each in items), key=repr))
        case tree.Root(radicand, index):
            return ("root", index, shape(radicand))
        case tree.Call(name, arguments):
            return ("call", name, *(shape(each) for each in arguments))
        case tree.Quantity(value, unit):
            return ("quantity", shape(value), tuple(sorted(unit.parts)))
        case tree.Letter() | tree.Constant() | tree.Words() | tree.Mixed() | tree.Time():
            return ("leaf", repr(node))
    return (type(node).__name__, *_marks(node), *(shape(child) for child in tree.children(node)))


def _marks(node: Node) -> Shape:
    return (node.low_closed, node.high_closed) if isinstance(node, tree.Interval) else ()


def _terms(terms: tuple[Node, ...]) -> list[Node]:
    found: list[Node] = []
    for term in terms:
        while isinstance(term, tree.Group):
            term = term.of
        found.extend(_terms(term.terms) if isinstance(term, tree.Sum) else [term])
    return found


def _relation(operators: tuple[tree.Operator, ...], sides: tuple[Node, ...]) -> Shape:
    if all(operator in ("=", "!=") for operator in operators):
        return ("relation", operators, *sorted((shape(side) for side in sides), key=repr))
    if operators[0] in (">", ">="):
        flipped = tuple({">": "<", ">=": "<="}.get(each, each) for each in reversed(operators))
        return ("relation", flipped, *(shape(side) for side in reversed(sides)))
    return ("relation", operators, *(shape(side) for side in sides))
