"""Solutions in every way they are written, brought to one: a statement about a letter."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, cast

from stairwise.answers.statements import solved
from stairwise.notation import tree
from stairwise.notation.tree import Node

NEVER, ALWAYS = tree.Any(()), tree.All(())
_STATEMENTS = (tree.Relation, tree.Any, tree.All)
_OTHERS = (
    tree.Point,
    tree.Interval,
    tree.Union,
    tree.Collection,
    tree.Ratio,
    tree.QuotientRemainder,
    tree.Time,
    tree.Words,
)


def is_scalar(node: Node) -> bool:
    """Whether ``node`` is one expression."""
    return not isinstance(node, (*_STATEMENTS, *_OTHERS))


def is_statement(node: Node) -> bool:
    """Whether ``node`` can be true or false."""
    return isinstance(node, tree.Relation) or (
        isinstance(node, tree.Any | tree.All) and any(map(is_statement, node.of))
    )


def both_signs(node: Node) -> Node:
    """``node`` with each plus-minus written out: two values, or two statements joined by "or".

    >>> both_signs(tree.PlusMinus(tree.Integer(2)))
    Collection(items=(Integer(value=2), Negative(of=Integer(value=2))), style='list')
    """
    if not any(isinstance(each, tree.PlusMinus) for each in tree.walk(node)):
        return node
    match node:
        case tree.Collection(items, style):
            return tree.Collection(tuple(part for item in items for part in _parts(item)), style)
        case tree.Any(of):
            return tree.Any(tuple(part for item in of for part in _parts(item)))
        case tree.All(of):
            return tree.All(tuple(both_signs(each) for each in of))
        case tree.Relation():
            return tree.Any((_signed(node, True), _signed(node, False)))
    return tree.Collection((_signed(node, True), _signed(node, False)))


def _parts(node: Node) -> tuple[Node, ...]:
    expanded = both_signs(node)
    match expanded:
        case tree.Collection(items):
            return items if expanded is not node else (node,)
        case tree.Any(of) if expanded is not node:
            return of
    return (expanded,)


def _signed(node: Node, plus: bool) -> Node:
    def choose(part: Node) -> Node:
        if isinstance(part, tree.PlusMinus):
            return part.of if plus else tree.Negative(part.of)
        return part

    return rebuilt(node, choose)


def rebuilt(node: Node, change: Callable[[Node], Node]) -> Node:
    """``node`` with ``change`` applied to every part, innermost first."""
    values: dict[str, object] = {}
    for name in type(node).__dataclass_fields__:
        value: Any = getattr(node, name)
        if isinstance(value, tree.NODES):
            values[name] = rebuilt(cast(Node, value), change)
        elif isinstance(value, tuple) and value and isinstance(value[0], tree.NODES):
            values[name] = tuple(rebuilt(item, change) for item in value)
        else:
            values[name] = value
    return change(type(node)(**values))  # type: ignore[arg-type]


def values(node: Node) -> tuple[Node, ...] | None:
    """The values of an answer that lists some: ``3, -2``, ``{3}``, ``3 or -2``, ``x = 3 or x = -2``.

    None if it is anything else.
    """
    match node:
        case tree.Collection(items) | tree.Any(items) | tree.All(items):
            found = [_value(item) for item in items]
            names = {name for name, _ in found if name}
            if len(names) > 1 or any(value is None for _, value in found):
                return None
            return tuple(value for _, value in found if value is not None)
    _, value = _value(node)
    return None if value is None else (value,)


def _value(node: Node) -> tuple[str, Node | None]:
    if is_scalar(node):
        return "", node
    found = solved(node)
    return found if found is not None else ("", None)


def statement(node: Node, name: str) -> Node | None:
    """``node`` as a statement about ``name``, or None where it cannot be one.

    >>> from stairwise.notation.text import text
    >>> low, high = tree.Integer(2), tree.Integer(5)
    >>> text(statement(tree.Interval(low, high, True, False), "x"))
    'x ≥ 2 and x < 5'
    """
    variable = letter(name)
    match node:
        case tree.Relation(("in",), (tree.Letter() as left, right)):
            return statement(right, tree.label(left))
        case tree.Relation():
            return node
        case tree.Interval():
            return _interval(node, variable)
        case tree.Point((low, high)):
            return _interval(tree.Interval(low, high, False, False), variable)
        case tree.Words("none"):
            return NEVER
        case tree.Words("all"):
            return ALWAYS
        case tree.Union(parts):
            return _each(tree.Any, parts, name)
        case tree.Any(of):
            return _each(tree.Any, of, name)
        case tree.All(of) | tree.Collection(of):
            listing = all(is_scalar(each) or _names(each) == name for each in of)
            return _each(tree.Any if listing else tree.All, of, name)
    return tree.Relation(("=",), (variable, node)) if is_scalar(node) else None


def _names(node: Node) -> str:
    found = solved(node)
    return found[0] if found else ""


def _each(join: type[tree.Any] | type[tree.All], parts: tuple[Node, ...], name: str) -> Node | None:
    found = [statement(part, name) for part in parts]
    kept = tuple(part for part in found if part is not None)
    return join(kept) if len(kept) == len(found) else None


def letter(name: str) -> tree.Letter:
    """The letter with this label.

    >>> letter("a_1")
    Letter(name='a', subscript='1')
    """
    base, _, subscript = name.partition("_")
    return tree.Letter(base, subscript)


def _interval(node: tree.Interval, letter: tree.Letter) -> Node:
    parts: list[Node] = []
    if not _endless(node.low, low=True):
        parts.append(tree.Relation((">=" if node.low_closed else ">",), (letter, node.low)))
    if not _endless(node.high, low=False):
        parts.append(tree.Relation(("<=" if node.high_closed else "<",), (letter, node.high)))
    return tree.All(tuple(parts))


def _endless(node: Node, low: bool) -> bool:
    infinity = tree.Constant("infinity")
    return node == (tree.Negative(infinity) if low else infinity)


def coordinates(node: Node, order: tuple[str, ...]) -> tuple[Node, ...] | None:
    """A point's coordinates, however it is written: ``(2, -3)``, ``2, -3`` or ``x = 2, y = -3``."""
    match node:
        case tree.Point(found):
            return found
        case tree.Collection(items, "list") | tree.All(items):
            if all(map(is_scalar, items)):
                return items if isinstance(node, tree.Collection) else None
            pairs = [solved(item) for item in items]
            named = dict(pair for pair in pairs if pair is not None)
            if len(named) != len(items):
                return None
            names = [name for name in order if name in named] if set(order) >= set(named) else sorted(named)
            return tuple(named[name] for name in names)
    return None
