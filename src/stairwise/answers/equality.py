"""Whether two answers are worth the same: True, False, or None where it could not be decided.

The key's kind decides how the answer is looked at: ``3`` answers ``x = 3``, ``[4, ∞)`` answers
``x >= 4``, ``x = 2, y = -3`` answers ``(2, -3)``.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TypeAlias

from stairwise.answers import quantities, regions
from stairwise.answers.balls import is_zero
from stairwise.answers.expressions import equal_expressions, vanishes
from stairwise.answers.polynomials import Ring
from stairwise.answers.problems import Undecided
from stairwise.answers.quantities import Mismatch, has_unit, measure
from stairwise.answers.sameness import same_shape, shape
from stairwise.answers.statements import equal_statements, is_identity, solved
from stairwise.answers.values import NotRational, Undefined, constant_value
from stairwise.notation import tree
from stairwise.notation.tree import Node

Scalars: TypeAlias = Callable[[Node, Node], bool | None]


def equal(answer: Node, key: Node, scalars: Scalars = equal_expressions, order: tuple[str, ...] = ()) -> bool | None:
    """Compare by value; ``scalars`` compares two single values, ``order`` names a point's letters.

    >>> equal(tree.Decimal("0.5"), tree.Divide(tree.Integer(1), tree.Integer(2)))
    True
    """
    given, expected = (regions.both_signs(_opaque(_ungrouped(node))) for node in (answer, key))
    if given == expected and scalars is equal_expressions:
        return True
    try:
        return _Comparison(scalars, order).compare(given, expected)
    except (Undecided, Undefined):
        return None


def _ungrouped(node: Node) -> Node:
    while isinstance(node, tree.Group):
        node = node.of
    if isinstance(node, tree.Collection) and node.style == "set" and not node.items:
        return tree.Words("none")
    return node


_KNOWN = frozenset(
    [
        "sin",
        "cos",
        "tan",
        "sec",
        "csc",
        "cot",
        "sinh",
        "cosh",
        "tanh",
        "arcsin",
        "arccos",
        "arctan",
        "ln",
        "log",
        "factorial",
        "floor",
        "ceil",
        "binom",
        "max",
        "min",
        "gcd",
        "lcm",
    ]
)


def _opaque(node: Node) -> Node:
    """Functions the item declares are letters of their own: ``f(x)`` is one unknown value."""
    if not any(isinstance(each, tree.Call) and each.name not in _KNOWN for each in tree.walk(node)):
        return node
    return regions.rebuilt(node, _as_letter)


def _as_letter(node: Node) -> Node:
    if not isinstance(node, tree.Call) or node.name in _KNOWN:
        return node
    return tree.Letter(f"{node.name}({', '.join(map(_plain_text, node.arguments))})")


def _plain_text(node: Node) -> str:
    """One spelling for equal arguments, where they are polynomials: f(2 + 1) is f(3)."""
    try:
        value = Ring(tree.letters(node)).quotient(node)
    except (NotRational, Undefined, Undecided):
        return repr(shape(node))
    common = value.num.gcd(value.den)
    num, den = value.num / common, value.den / common
    scale = den.leading_coefficient()
    return f"{num / scale}/{den / scale}"


class _Comparison:
    def __init__(self, scalars: Scalars, order: tuple[str, ...]) -> None:
        self.scalars = scalars
        self.order = order

    def compare(self, answer: Node, key: Node) -> bool | None:
        match key:
            case tree.Words():
                return self.words(answer, key)
            case tree.Time():
                return _minutes(answer) == _minutes(key) is not None
            case tree.QuotientRemainder():
                return self.remainder(answer, key)
            case tree.Ratio():
                return self.ratio(answer, key)
            case tree.Point():
                return self.point(answer, key)
            case tree.Interval() | tree.Union():
                return self.region(answer, key)
        if regions.is_statement(key) or isinstance(key, tree.Any | tree.All):
            return self.statement(answer, key)
        if isinstance(key, tree.Collection):
            return self.collection(answer, key)
        return self.scalar(answer, key)

    # -- one value -------------------------------------------------------------------------

    def scalar(self, answer: Node, key: Node) -> bool | None:
        if isinstance(answer, tree.Ratio) and len(answer.parts) == 2:
            answer = tree.Divide(*answer.parts)
        found = regions.values(answer)
        if found is None or (solved(answer) and tree.letters(key)):
            return False
        if len(found) > 1 and has_unit(key) and all(map(has_unit, found)):
            return self.value(tree.Sum(found), key)
        if not found:
            return False
        return _every(self.value(each, key) for each in found)

    def value(self, answer: Node, key: Node) -> bool | None:
        """Two single values, with or without units."""
        if not regions.is_scalar(answer) or not regions.is_scalar(key):
            return self.compare(answer, key)
        if _endless(answer) or _endless(key):
            return same_shape(answer, key)
        if not has_unit(answer) and not has_unit(key):
            return self.scalars(answer, key)
        if not (has_unit(key) and has_unit(answer)) and quantities.pure(key) and quantities.pure(answer):
            return self.quantities(answer, key)
        if not has_unit(key):
            return self.scalars(quantities.bare(answer), key) if not tree.letters(key) else False
        if not has_unit(answer):
            return self.scalars(answer, quantities.bare(key)) if quantities.optional_unit(key) else False
        return self.quantities(answer, key)

    def quantities(self, answer: Node, key: Node) -> bool | None:
        if quantities.unit_of(answer) == quantities.unit_of(key) is not None:
            return self.scalars(quantities.bare(answer), quantities.bare(key))
        try:
            first, second = measure(answer), measure(key)
        except Mismatch:
            return False
        if first.dimension != second.dimension:
            return False
        unit = quantities.unit_of(key)
        return self.scalars(quantities.counted(first.value, unit), quantities.counted(second.value, unit))

    # -- several values --------------------------------------------------------------------

    def collection(self, answer: Node, key: tree.Collection) -> bool | None:
        named = regions.coordinates(key, self.order)
        if named and key.style == "list" and any(map(regions.is_statement, key.items)):
            return self.point(answer, tree.Point(named)) if _same_letters(answer, key) else False
        if any(isinstance(item, tree.Point) for item in key.items):
            return self.unordered(_items(answer), key.items)
        expected = regions.values(key)
        if expected is None:
            return self.statement(answer, tree.All(key.items))
        found = regions.values(answer)
        if found is None:
            return self.by_statement(answer, key)
        return self.unordered(found, expected)

    def by_statement(self, answer: Node, key: Node) -> bool | None:
        """A list of values as the key, and an answer like ``x^2 = 4``."""
        names = tree.letters(answer)
        if len(names) != 1 or tree.letters(key) or not regions.is_statement(answer):
            return False
        expected = regions.statement(key, names[0])
        return None if expected is None else equal_statements(answer, expected)

    def unordered(self, answer: tuple[Node, ...], key: tuple[Node, ...]) -> bool | None:
        """As sets: each of one is found in the other, both ways."""
        if len(answer) > 20 or len(key) > 20:
            raise Undecided
        forward = _every(_some(self.value(a, k) for k in key) for a in answer)
        if not forward:
            return forward
        return _every(_some(self.value(a, k) for a in answer) for k in key)

    # -- points, ratios, words -------------------------------------------------------------

    def point(self, answer: Node, key: tree.Point) -> bool | None:
        found = regions.coordinates(answer, self.order)
        if found is None or len(found) != len(key.coordinates):
            return False
        pairs = zip(found, key.coordinates, strict=True)
        return _every(self.value(a, k) for a, k in pairs)

    def ratio(self, answer: Node, key: tree.Ratio) -> bool | None:
        if isinstance(answer, tree.Time):
            return _minutes(answer) == _minutes(key)
        if isinstance(answer, tree.Ratio):
            return self.proportional(answer.parts, key.parts)
        if len(key.parts) != 2 or not regions.is_scalar(answer) or has_unit(answer):
            return False
        return self.scalars(answer, tree.Divide(*key.parts))

    def proportional(self, left: tuple[Node, ...], right: tuple[Node, ...]) -> bool | None:
        if len(left) != len(right):
            return False
        if vanishes(left[0]) or vanishes(right[0]):
            return _every(self.value(a, k) for a, k in zip(left, right, strict=True))
        pairs = zip(left[1:], right[1:], strict=True)
        return _every(self.value(tree.Divide(a, left[0]), tree.Divide(k, right[0])) for a, k in pairs)

    def remainder(self, answer: Node, key: tree.QuotientRemainder) -> bool | None:
        if regions.is_scalar(answer) and constant_value(key.remainder) == 0:
            return self.value(answer, key.quotient)
        if not isinstance(answer, tree.QuotientRemainder):
            return False
        parts = ((answer.quotient, key.quotient), (answer.remainder, key.remainder))
        return _every(self.value(a, k) for a, k in parts)

    def words(self, answer: Node, key: tree.Words) -> bool | None:
        if isinstance(answer, tree.Words):
            return answer == key
        names = tree.letters(answer)
        if any(isinstance(item, tree.Words) for item in _items(answer)):
            return False
        if key.kind not in ("none", "all") or len(names) > 1 or regions.is_scalar(answer):
            return False
        given = regions.statement(answer, names[0] if names else "x")
        expected = regions.statement(key, "x")
        return equal_statements(given, expected) if given and expected else False

    # -- statements ------------------------------------------------------------------------

    def region(self, answer: Node, key: Node) -> bool | None:
        names = tree.letters(answer)
        name = names[0] if len(names) == 1 else "x"
        given, expected = regions.statement(answer, name), regions.statement(key, name)
        if given is None or expected is None or regions.is_scalar(answer):
            return False
        return equal_statements(given, expected)

    def statement(self, answer: Node, key: Node) -> bool | None:
        direct = self.both_solved(answer, key)
        if direct is not None:
            return direct
        named = regions.coordinates(key, self.order)
        if named is not None and regions.coordinates(answer, self.order) is not None and _distinct_letters(key):
            return self.point(answer, tree.Point(named)) if _same_letters(answer, key) else False
        if is_identity(key):
            return True if _same_identity(answer, key) else self.not_identical(answer, key)
        if any(isinstance(item, tree.Point) for item in _items(key)):
            return self.unordered(_items(answer), _items(key))
        return self.by_solutions(answer, key)

    def not_identical(self, answer: Node, key: Node) -> bool | None:
        """When the key is true for all letters, only its two sides can tell answers apart."""
        if not isinstance(answer, tree.Relation) or not isinstance(key, tree.Relation):
            return isinstance(answer, tree.Words) and answer.kind == "all" and len(tree.letters(key)) == 1
        return False

    def both_solved(self, answer: Node, key: Node) -> bool | None:
        """``y = ...`` against ``y = ...``, or a bare value against ``x = 3``: compare values."""
        expected = solved(key)
        if expected is None:
            return None
        found = solved(answer)
        if found is None:
            if not regions.is_scalar(answer):
                return None
            return self.value(answer, expected[1]) if not tree.letters(expected[1]) else False
        if found[0] != expected[0]:
            return None if tree.letters(key) == tree.letters(answer) else False
        return self.value(found[1], expected[1])

    def by_solutions(self, answer: Node, key: Node) -> bool | None:
        names = tree.letters(key)
        if not names:
            return self.without_letters(answer, key)
        if regions.is_scalar(answer) and tree.letters(answer):
            return False
        if len(names) == 1:
            given, expected = regions.statement(answer, names[0]), regions.statement(key, names[0])
            if given is None or expected is None or not set(tree.letters(given)) <= set(names):
                return False
            if self.scalars is not equal_expressions and (both := self.by_values(answer, key)) is not None:
                return both
            return equal_statements(given, expected)
        if isinstance(answer, tree.Point) and len(answer.coordinates) == len(names):
            answer = _equations(names, answer)
        return equal_statements(_flat(answer), _flat(key)) if regions.is_statement(_flat(answer)) else False

    def by_values(self, answer: Node, key: Node) -> bool | None:
        found, expected = regions.values(answer), regions.values(key)
        return None if found is None or expected is None else self.unordered(found, expected)

    def without_letters(self, answer: Node, key: Node) -> bool | None:
        """``3 or -2``, or an arithmetic statement such as ``2 + 3 = 5``."""
        expected, found = regions.values(key), regions.values(answer)
        if expected is not None:
            return self.unordered(found, expected) if found is not None else self.by_statement(answer, key)
        return same_shape(answer, key)


def _endless(node: Node) -> bool:
    return any(part == tree.Constant("infinity") for part in tree.walk(node))


def _flat(node: Node) -> Node:
    """A comma list of statements is a system."""
    return tree.All(node.items) if isinstance(node, tree.Collection) else node


def _equations(names: tuple[str, ...], point: tree.Point) -> Node:
    """A point as the system it solves: ``x = 7 and y = 3``."""
    pairs = zip(names, point.coordinates, strict=True)
    return tree.All(tuple(tree.Relation(("=",), (regions.letter(name), value)) for name, value in pairs))


def _same_letters(answer: Node, key: Node) -> bool:
    return not any(map(regions.is_statement, _items(answer))) or tree.letters(answer) == tree.letters(key)


def _same_identity(answer: Node, key: Node) -> bool:
    """``a + b = b + a``: where both sides have one shape, order is all there is to see."""
    if not isinstance(answer, tree.Relation) or not isinstance(key, tree.Relation):
        return False
    if shape(key.sides[0]) != shape(key.sides[1]):
        return same_shape(answer, key)
    return same_shape(answer, key) and answer.sides[0] != answer.sides[1]


def _minutes(node: Node) -> int | None:
    """Minutes since midnight of a time of day; 15:45 reads as a ratio, and is one of them."""
    match node:
        case tree.Time(hours, minutes, half):
            return (hours % 12 + 12 * (half == "pm") if half else hours) * 60 + minutes
        case tree.Ratio((tree.Integer(hours), tree.Integer(minutes))) if hours < 24 and 10 <= minutes < 60:
            return hours * 60 + minutes
    return None


def _items(node: Node) -> tuple[Node, ...]:
    match node:
        case tree.Collection(items) | tree.Any(items) | tree.All(items):
            return items
    return (node,)


def _distinct_letters(node: Node) -> bool:
    items = _items(node)
    names = {found[0] for item in items if (found := solved(item))}
    return len(names) == len(items) > 1


def _every(results: Iterable[bool | None]) -> bool | None:
    doubtful = False
    for result in results:
        if result is False:
            return False
        doubtful = doubtful or result is None
    return None if doubtful else True


def _some(results: Iterable[bool | None]) -> bool | None:
    doubtful = False
    for result in results:
        if result:
            return True
        doubtful = doubtful or result is None
    return None if doubtful else False


__all__ = ["Scalars", "equal", "is_zero"]
