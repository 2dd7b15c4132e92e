"""Builds trees while reading: flattens sums and products, drops brackets that say nothing."""

from __future__ import annotations

from typing import cast

from stairwise.answers import limits
from stairwise.answers.problems import Unreadable
from stairwise.notation import tree
from stairwise.notation.tree import Node, Unit


def plain(node: Node) -> Node:
    """``node`` without a bracket around all of it."""
    while isinstance(node, tree.Group):
        node = node.of
    return node


def operand(node: Node) -> Node:
    """What stands in arithmetic: brackets dropped, and braces that only group."""
    node = plain(node)
    if isinstance(node, tree.Collection) and node.style == "set" and len(node.items) == 1:
        return node.items[0]
    return node


def total(terms: list[Node]) -> Node:
    """A sum; a leading sum from the same chain is continued, not nested."""
    first, *rest = terms
    return tree.Sum((operand(first), *rest))


def term(sign: str, of: Node) -> Node:
    """A term after its sign; a negative one after a plus keeps its bracket in memory."""
    node = operand(of)
    if sign == "-":
        return tree.Negative(node)
    if sign == "±":
        return tree.PlusMinus(node)
    return tree.Group(node) if isinstance(node, tree.Negative | tree.PlusMinus) else node


def signed(sign: str, of: Node) -> Node:
    """A leading sign; a plus says nothing."""
    node = operand(of)
    if sign == "+":
        return node
    return tree.Negative(node) if sign == "-" else tree.PlusMinus(node)


def product(left: Node, right: Node, style: tree.ProductStyle) -> Node:
    """A product; unbracketed factors join the same product, and any written sign gives the style."""
    right = operand(right)
    if isinstance(left, tree.Product):
        style = left.style if left.style != "implicit" else style
        return tree.Product((*left.factors, right), style)
    return tree.Product((operand(left), right), style)


def quotient(left: Node, right: Node, style: tree.DivideStyle) -> Node:
    """``left`` over ``right``; ``1/2%`` is half a percent."""
    num, den = operand(left), operand(right)
    if isinstance(right, tree.Percent) and isinstance(left, tree.Integer):
        return tree.Percent(tree.Divide(left, right.of, style))
    return tree.Divide(num, den, style)


def power(base: Node, exponent: Node) -> Node:
    """A power."""
    return tree.Power(operand(base), operand(exponent))


def percent(of: Node, at: int) -> Node:
    """A percent of a number."""
    node = plain(of)
    if isinstance(node, tree.Percent):
        raise Unreadable("two_signs", at, left="%", right="%")
    if isinstance(node, tree.Quantity):
        raise Unreadable("unexpected", at, symbol="%")
    return tree.Percent(node)


def mixed(left: Node, right: Node) -> Node | None:
    """``1\\frac{1}{2}``: a whole number and a fraction of whole numbers."""
    if not isinstance(left, tree.Integer) or not isinstance(right, tree.Divide):
        return None
    if isinstance(right.num, tree.Integer) and isinstance(right.den, tree.Integer):
        return tree.Mixed(left.value, right.num.value, right.den.value)
    return None


def quantity(value: Node, unit: Unit) -> Node:
    """A value with its unit; the unit goes to the last number where there is one already."""
    value = plain(value)
    if isinstance(value, tree.Quantity):
        return tree.Quantity(value.value, Unit(value.unit.parts + unit.parts))
    if isinstance(value, tree.Divide) and isinstance(value.num, tree.Quantity):
        return tree.Divide(value.num, tree.Quantity(value.den, unit), value.style)
    if isinstance(value, tree.Product) and isinstance(value.factors[0], tree.Quantity):
        last = tree.Quantity(value.factors[-1], unit)
        return tree.Product((*value.factors[:-1], last), value.style)
    if isinstance(value, tree.Sum):
        return tree.Sum((*value.terms[:-1], quantity(value.terms[-1], unit)))
    return tree.Quantity(value, unit)


def measured(node: Node) -> bool:
    """Whether ``node`` is a quantity, or several in a row (``1 h 15 min``)."""
    return isinstance(node, tree.Quantity) or (isinstance(node, tree.Sum) and all(map(measured, node.terms)))


def countable(node: Node) -> bool:
    """Whether a unit can follow: a number, or arithmetic."""
    return not isinstance(node, tree.Point | tree.Interval | tree.Relation | tree.Collection | tree.Words)


_MANY = frozenset({"log", "min", "max", "gcd", "lcm", "binom"})


def numeric(node: Node) -> bool:
    """Whether a degree, foot or inch mark can follow: no letter stands there."""
    return countable(node) and not tree.letters(node)


def applied(name: str, arguments: tuple[Node, ...], at: int) -> Node:
    """A function of the language applied to its arguments."""
    if name == "abs" and len(arguments) == 1:
        return tree.Absolute(arguments[0])
    if name == "exp" and len(arguments) == 1:
        return tree.Power(tree.Constant("e"), arguments[0])
    if len(arguments) != 1 and (name not in _MANY or (name == "log" and len(arguments) > 2)):
        raise Unreadable("unexpected", at, symbol=",")
    return tree.Call(name, arguments)


def bracketed(opener: str, found: list[Node], closer: str) -> Node:
    """What brackets mean: grouping, a point, an interval, a set."""
    items = tuple(plain(each) for each in found)
    if opener == "{":
        return tree.Collection(items, "set")
    if len(items) == 1:
        return items[0] if isinstance(items[0], tree.Relation) else tree.Group(items[0])
    if opener == "(" and closer == ")":
        endless = any(_endless(each) for each in items) and len(items) == 2
        return tree.Interval(items[0], items[1], False, False) if endless else tree.Point(items)
    if len(items) == 2:
        return tree.Interval(items[0], items[1], opener == "[", closer == "]")
    return tree.Point(items)


def interval(node: Node) -> Node:
    """A part of a union: what looks like a point is an open interval there."""
    if isinstance(node, tree.Point) and len(node.coordinates) == 2:
        return tree.Interval(*node.coordinates, False, False)
    return node


def _endless(node: Node) -> bool:
    inner = node.of if isinstance(node, tree.Negative) else node
    return inner == tree.Constant("infinity")


def relation(operators: list[str], sides: list[Node]) -> Node:
    """One side alone, or a chain of comparisons."""
    if not operators:
        return sides[0]
    shown = tuple(plain(side) for side in sides)
    if len(shown) == 2 and isinstance(shown[0], tree.Letter) and isinstance(shown[1], tree.Words):
        return shown[1]
    if (operators == ["="] and isinstance(shown[1], tree.Interval | tree.Union)) or _braces(operators, shown):
        operators = ["in"]
    if operators == ["in"] and isinstance(shown[1], tree.Point):
        shown = (shown[0], interval(shown[1]))
    return tree.Relation(cast(tuple[tree.Operator, ...], tuple(operators)), shown)


def _braces(operators: list[str], sides: tuple[Node, ...]) -> bool:
    """``x = {1, 2}`` says that x is one of them."""
    last = sides[-1]
    return operators == ["="] and isinstance(last, tree.Collection) and isinstance(sides[0], tree.Letter)


def together(items: list[Node], joined: bool) -> Node:
    """Items separated by commas, or by "and"."""
    if len(items) == 1:
        return items[0]
    shown = tuple(plain(each) for each in items)
    return tree.All(shown) if joined else tree.Collection(shown, "list")


def alternatives(parts: list[Node]) -> Node:
    """Parts joined by "or"; a comma list among them is part of the same choice."""
    if len(parts) == 1:
        return parts[0]
    flat: list[Node] = []
    for part in parts:
        listed = isinstance(part, tree.Collection) and part.style == "list"
        flat.extend(part.items if listed else [plain(part)])  # type: ignore[union-attr]
    return tree.Any(tuple(flat))


def deep(node: Node) -> bool:
    """Whether ``node`` is nested more than ``limits.DEPTH`` times, measured without recursion."""
    layer, depth = [node], 0
    while layer:
        layer = [child for each in layer for child in tree.children(each)]
        depth += 1
        if depth > limits.DEPTH * 2:
            return True
    return False
