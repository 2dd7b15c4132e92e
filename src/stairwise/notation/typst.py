"""Typst math markup, for paper (the text between two dollar signs).

>>> typst(tree.Divide(tree.Integer(3), tree.Integer(4)))
'frac(3, 4)'
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any as Anything

from stairwise.notation import brackets, tree
from stairwise.notation.text import WORDS
from stairwise.notation.tree import Node

OPERATORS: dict[str, str] = {
    "=": "=",
    "!=": "eq.not",
    "<": "<",
    ">": ">",
    "<=": "<=",
    ">=": ">=",
    "approx": "approx",
    "in": "in",
}
CONSTANTS: dict[str, str] = {"pi": "pi", "e": "e", "i": "i", "infinity": "infinity"}
NAMED = frozenset(
    [
        "sin",
        "cos",
        "tan",
        "sec",
        "csc",
        "cot",
        "arcsin",
        "arccos",
        "arctan",
        "sinh",
        "cosh",
        "tanh",
        "log",
        "ln",
        "min",
        "max",
        "gcd",
    ]
)


def typst(node: Node) -> str:
    """``node`` as Typst math, without the dollar signs."""
    return _PRINTERS[type(node)](node)


def _wrapped(node: Node, needed: bool) -> str:
    return f"({typst(node)})" if needed else typst(node)


def _quoted(words: str) -> str:
    return '"' + words.replace("\\", "\\\\").replace('"', '\\"') + '"'


def _letter(node: tree.Letter) -> str:
    name = node.name if len(node.name) == 1 else _quoted(node.name)
    return f"{name}_{_quoted(node.subscript)}" if node.subscript else name


def _decimal(node: tree.Decimal) -> str:
    return f"{node.digits} overline({node.repeating})" if node.repeating else node.digits


def _percent(node: tree.Percent) -> str:
    plain = isinstance(node.of, tree.Mixed | tree.Divide) or not brackets.base_needs(node.of)
    return _wrapped(node.of, not plain) + " %"


def _sum(node: tree.Sum) -> str:
    parts = [_wrapped(node.terms[0], brackets.term_needs(node.terms[0]))]
    for term in node.terms[1:]:
        if isinstance(term, tree.Negative | tree.PlusMinus):
            sign = " - " if isinstance(term, tree.Negative) else " plus.minus "
            parts.append(sign + _wrapped(term.of, brackets.sign_needs(term.of)))
        else:
            parts.append(" + " + _wrapped(term, brackets.term_needs(term)))
    return "".join(parts)


def _product(node: tree.Product) -> str:
    implicit = node.style == "implicit"
    sign = {"implicit": " ", "dot": " dot ", "times": " times "}[node.style]
    pieces = [_factor(factor, index == 0, implicit) for index, factor in enumerate(node.factors)]
    return sign.join(pieces)


def _factor(factor: Node, first: bool, implicit: bool) -> str:
    if isinstance(factor, tree.Divide) and factor.style != "sign" and (first or not implicit):
        return typst(factor)
    return _wrapped(factor, brackets.factor_needs(factor, first, implicit))


def _divide(node: tree.Divide) -> str:
    if node.style != "sign":
        return f"frac({typst(node.num)}, {typst(node.den)})"
    num = _wrapped(node.num, brackets.numerator_needs(node.num))
    return f"{num} div {_wrapped(node.den, brackets.denominator_needs(node.den))}"


def _power(node: tree.Power) -> str:
    return f"{_wrapped(node.base, brackets.base_needs(node.base))}^({typst(node.exponent)})"


def _root(node: tree.Root) -> str:
    if node.index == 2:
        return f"sqrt({typst(node.radicand)})"
    return f"root({node.index}, {typst(node.radicand)})"


def _call(node: tree.Call) -> str:
    if node.name == "factorial":
        return _wrapped(node.arguments[0], brackets.base_needs(node.arguments[0])) + "!"
    if node.name == "log" and len(node.arguments) == 2:
        return f"log_({typst(node.arguments[1])})({typst(node.arguments[0])})"
    name = node.name if node.name in NAMED or len(node.name) == 1 else _quoted(node.name)
    return f"{name}({_commas(node.arguments)})"


def _commas(nodes: tuple[Node, ...]) -> str:
    return ", ".join(typst(each) for each in nodes)


def _relation(node: tree.Relation) -> str:
    result = typst(node.sides[0])
    for operator, side in zip(node.operators, node.sides[1:], strict=True):
        result += f" {OPERATORS[operator]} {typst(side)}"
    return result


def _joined(nodes: tuple[Node, ...], word: str) -> str:
    return f' " {word} " '.join(typst(each) for each in nodes)


def _interval(node: tree.Interval) -> str:
    left = "[" if node.low_closed else "("
    right = "]" if node.high_closed else ")"
    return f"lr({left}{typst(node.low)}, {typst(node.high)}{right})"


def _collection(node: tree.Collection) -> str:
    inside = _commas(node.items)
    return f"{{{inside}}}" if node.style == "set" else inside


def _quantity(node: tree.Quantity) -> str:
    wrapped = brackets.numerator_needs(node.value) and not isinstance(node.value, tree.Mixed)
    value, parts = _wrapped(node.value, wrapped), node.unit.parts
    if parts[0] == ("$", 1):
        return f"\\${value}{_unit(parts[1:])}"
    space = "" if parts[0][0].startswith("°") else " thin "
    return f"{value}{space}{_unit(parts)}"


def _unit(parts: tuple[tuple[str, int], ...]) -> str:
    result = ""
    for name, power in parts:
        result += " slash " if power < 0 else " thin " if result else ""
        result += _quoted(name) + (f"^{abs(power)}" if abs(power) != 1 else "")
    return result


def _time(node: tree.Time) -> str:
    return _quoted(f"{node.hours}:{node.minutes:02d}" + (f" {node.half}" if node.half else ""))


def _integer(node: tree.Integer) -> str:
    return _quoted(f"{node.value:,}") if node.value >= 10_000 else str(node.value)


_PRINTERS: dict[type, Callable[[Anything], str]] = {
    tree.Integer: _integer,
    tree.Decimal: _decimal,
    tree.Mixed: lambda node: f"{node.whole} frac({node.num}, {node.den})",
    tree.Percent: _percent,
    tree.Letter: _letter,
    tree.Constant: lambda node: CONSTANTS.get(node.name, node.name),
    tree.Negative: lambda node: "-" + _wrapped(node.of, brackets.sign_needs(node.of)),
    tree.PlusMinus: lambda node: "plus.minus " + _wrapped(node.of, brackets.sign_needs(node.of)),
    tree.Sum: _sum,
    tree.Product: _product,
    tree.Divide: _divide,
    tree.Power: _power,
    tree.Root: _root,
    tree.Absolute: lambda node: f"abs({typst(node.of)})",
    tree.Call: _call,
    tree.Relation: _relation,
    tree.Any: lambda node: _joined(node.of, "or"),
    tree.All: lambda node: _joined(node.of, "and"),
    tree.Point: lambda node: f"({_commas(node.coordinates)})",
    tree.Interval: _interval,
    tree.Union: lambda node: " union ".join(typst(each) for each in node.of),
    tree.Collection: _collection,
    tree.Ratio: lambda node: " : ".join(typst(each) for each in node.parts),
    tree.QuotientRemainder: lambda node: f'{typst(node.quotient)} " R " {typst(node.remainder)}',
    tree.Quantity: _quantity,
    tree.Time: _time,
    tree.Words: lambda node: _quoted(WORDS[node.kind]),
    tree.Group: lambda node: f"({typst(node.of)})",
}
