"""Plain text, as a careful student types it; reads back to the same tree.

>>> from stairwise.notation.build import letter, number, power, subtract, times
>>> text(subtract(times(number(3), power(letter("x"), 2)), number(5)))
'3x^2 - 5'
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any as Anything

from stairwise.notation import brackets, tree
from stairwise.notation.tree import Node

OPERATORS: dict[str, str] = {
    "=": "=",
    "!=": "≠",
    "<": "<",
    ">": ">",
    "<=": "≤",
    ">=": "≥",
    "approx": "≈",
    "in": "∈",
}
WORDS: dict[str, str] = {
    "none": "no solution",
    "all": "all real numbers",
    "true": "true",
    "false": "false",
    "undefined": "undefined",
}
CONSTANTS: dict[str, str] = {"pi": "π", "e": "e", "i": "i", "infinity": "∞"}
ROOTS: dict[int, str] = {2: "sqrt", 3: "cbrt"}


def text(node: Node) -> str:
    """``node`` on one line.

    >>> text(tree.Divide(tree.Sum((tree.Letter("x"), tree.Integer(1))), tree.Integer(2)))
    '(x + 1)/2'
    """
    return _PRINTERS[type(node)](node)


def _wrapped(node: Node, needed: bool) -> str:
    return f"({text(node)})" if needed else text(node)


def _letter(node: tree.Letter) -> str:
    return tree.label(node)


def _decimal(node: tree.Decimal) -> str:
    times = 3 if len(node.repeating) == 1 else 2
    return f"{node.digits}{node.repeating * times}..." if node.repeating else node.digits


def _percent(node: tree.Percent) -> str:
    plain = isinstance(node.of, tree.Mixed | tree.Divide) or not brackets.base_needs(node.of)
    return _wrapped(node.of, not plain) + "%"


def _signed(sign: str, of: Node) -> str:
    return sign + _wrapped(of, brackets.sign_needs(of))


def _sum(node: tree.Sum) -> str:
    parts = [_wrapped(node.terms[0], brackets.term_needs(node.terms[0]))]
    for term in node.terms[1:]:
        if isinstance(term, tree.Negative):
            parts.append(" - " + _wrapped(term.of, brackets.sign_needs(term.of)))
        elif isinstance(term, tree.PlusMinus):
            parts.append(" ± " + _wrapped(term.of, brackets.sign_needs(term.of)))
        else:
            parts.append(" + " + _wrapped(term, brackets.term_needs(term)))
    return "".join(parts)


def _product(node: tree.Product) -> str:
    implicit = node.style == "implicit"
    written = [
        _wrapped(factor, brackets.factor_needs(factor, index == 0, implicit))
        for index, factor in enumerate(node.factors)
    ]
    if not implicit:
        return (" × " if node.style == "times" else " * ").join(written)
    apart = sum(isinstance(factor, tree.Letter) for factor in node.factors) > 3
    result = written[0]
    for before, piece, factor in zip(node.factors, written[1:], node.factors[1:], strict=False):
        result += (" " if apart else _gap(before, factor, piece)) + piece
    return result


def _gap(before: Node, factor: Node, piece: str) -> str:
    """A space where two factors written together would read as something else."""
    if piece.startswith("("):
        return " " if isinstance(before, tree.Letter) and before.name in "fghFG" else ""
    if isinstance(before, tree.Divide | tree.Mixed | tree.Percent | tree.Root | tree.Power | tree.Quantity):
        return " "
    if isinstance(before, tree.Letter | tree.Constant):
        plain = isinstance(before, tree.Letter) and len(before.name) == 1 and not before.subscript
        return "" if plain and isinstance(factor, tree.Letter | tree.Power) else " "
    return ""


def _divide(node: tree.Divide) -> str:
    sign = " ÷ " if node.style == "sign" else "/"
    num = _wrapped(node.num, brackets.numerator_needs(node.num))
    return num + sign + _wrapped(node.den, brackets.denominator_needs(node.den))


def _power(node: tree.Power) -> str:
    base = _wrapped(node.base, brackets.base_needs(node.base))
    return f"{base}^{_wrapped(node.exponent, brackets.exponent_needs(node.exponent))}"


def _root(node: tree.Root) -> str:
    if node.index in ROOTS:
        return f"{ROOTS[node.index]}({text(node.radicand)})"
    return f"root({text(node.radicand)}, {node.index})"


def _call(node: tree.Call) -> str:
    if node.name == "factorial":
        return _wrapped(node.arguments[0], brackets.base_needs(node.arguments[0])) + "!"
    if node.name == "log" and len(node.arguments) == 2:
        value, base = node.arguments
        return f"log_{_wrapped(base, not isinstance(base, tree.Integer | tree.Letter))}({text(value)})"
    return f"{node.name}({_commas(node.arguments)})"


def _commas(nodes: tuple[Node, ...]) -> str:
    return ", ".join(text(each) for each in nodes)


def _absolute(node: tree.Absolute) -> str:
    """Bars, but by name where other bars stand inside: ``|x|y||`` could be read in two ways."""
    nested = any(isinstance(each, tree.Absolute) for each in tree.walk(node.of))
    return f"abs({text(node.of)})" if nested else f"|{text(node.of)}|"


def _relation(node: tree.Relation) -> str:
    result = text(node.sides[0])
    for operator, side in zip(node.operators, node.sides[1:], strict=True):
        result += f" {OPERATORS[operator]} {text(side)}"
    return result


def _interval(node: tree.Interval) -> str:
    left, right = "[" if node.low_closed else "(", "]" if node.high_closed else ")"
    return f"{left}{text(node.low)}, {text(node.high)}{right}"


def _collection(node: tree.Collection) -> str:
    inside = _commas(node.items)
    return f"{{{inside}}}" if node.style == "set" else inside


def unit_text(unit: tree.Unit) -> str:
    """A unit on one line: ``mi/h``, ``in^2``."""
    above = [_unit_part(name, power) for name, power in unit.parts if power > 0]
    below = [_unit_part(name, -power) for name, power in unit.parts if power < 0]
    if not above:
        return " ".join(_unit_part(name, power) for name, power in unit.parts)
    return "/".join([" ".join(above), *below])


def _unit_part(name: str, power: int) -> str:
    return name if power == 1 else f"{name}^{power}"


def _quantity(node: tree.Quantity) -> str:
    value, unit = _wrapped(node.value, brackets.numerator_needs(node.value)), unit_text(node.unit)
    if isinstance(node.value, tree.Mixed):
        value = text(node.value)
    if unit.startswith("$") and isinstance(node.value, tree.Integer | tree.Decimal | tree.Mixed):
        return f"${value}{unit[1:]}"
    return value + ("" if unit[:1] in "°'\"¢" else " ") + unit


def _time(node: tree.Time) -> str:
    return f"{node.hours}:{node.minutes:02d}" + (f" {node.half}" if node.half else "")


_PRINTERS: dict[type, Callable[[Anything], str]] = {
    tree.Integer: lambda node: str(node.value),
    tree.Decimal: _decimal,
    tree.Mixed: lambda node: f"{node.whole} {node.num}/{node.den}",
    tree.Percent: _percent,
    tree.Letter: _letter,
    tree.Constant: lambda node: CONSTANTS.get(node.name, node.name),
    tree.Negative: lambda node: _signed("-", node.of),
    tree.PlusMinus: lambda node: _signed("±", node.of),
    tree.Sum: _sum,
    tree.Product: _product,
    tree.Divide: _divide,
    tree.Power: _power,
    tree.Root: _root,
    tree.Absolute: _absolute,
    tree.Call: _call,
    tree.Relation: _relation,
    tree.Any: lambda node: " or ".join(text(each) for each in node.of),
    tree.All: lambda node: " and ".join(text(each) for each in node.of),
    tree.Point: lambda node: f"({_commas(node.coordinates)})",
    tree.Interval: _interval,
    tree.Union: lambda node: " ∪ ".join(text(each) for each in node.of),
    tree.Collection: _collection,
    tree.Ratio: lambda node: ":".join(text(each) for each in node.parts),
    tree.QuotientRemainder: lambda node: f"{text(node.quotient)} R {text(node.remainder)}",
    tree.Quantity: _quantity,
    tree.Time: _time,
    tree.Words: lambda node: WORDS[node.kind],
    tree.Group: lambda node: f"({text(node.of)})",
}
