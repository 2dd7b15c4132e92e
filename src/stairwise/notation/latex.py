"""LaTeX, in the dialect math fields use; reads back to the same tree.

>>> latex(tree.Divide(tree.Integer(3), tree.Integer(4), "bar"))
'\\\\frac{3}{4}'
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any as Anything

from stairwise.notation import brackets, tree
from stairwise.notation.tree import Node

OPERATORS: dict[str, str] = {
    "=": "=",
    "!=": r"\ne",
    "<": "<",
    ">": ">",
    "<=": r"\le",
    ">=": r"\ge",
    "approx": r"\approx",
    "in": r"\in",
}
WORDS: dict[str, str] = {
    "none": r"\text{no solution}",
    "all": r"\text{all real numbers}",
    "true": r"\text{true}",
    "false": r"\text{false}",
    "undefined": r"\text{undefined}",
}
CONSTANTS: dict[str, str] = {"pi": r"\pi", "e": "e", "i": "i", "infinity": r"\infty"}
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
GREEK: dict[str, str] = dict(
    zip(
        "αβγδεθλμσφωρτ",
        ["alpha", "beta", "gamma", "delta", "epsilon", "theta", "lambda", "mu", "sigma", "phi", "omega", "rho", "tau"],
        strict=True,
    )
)
FIGURES: dict[str, str] = {"∠": r"\angle", "△": r"\triangle"}


def latex(node: Node) -> str:
    """``node`` as LaTeX for math mode, without delimiters."""
    return _PRINTERS[type(node)](node)


def _wrapped(node: Node, needed: bool) -> str:
    return rf"\left({latex(node)}\right)" if needed else latex(node)


def _stacked(node: Node) -> bool:
    """A fraction bar brackets by itself."""
    return isinstance(node, tree.Divide) and node.style == "bar"


def _letter(node: tree.Letter) -> str:
    if node.name in GREEK:
        name = rf"\{GREEK[node.name]}"
    elif node.name[0] in FIGURES:
        name = f"{FIGURES[node.name[0]]} {node.name[1:]}"
    else:
        name = node.name if len(node.name.rstrip("'")) == 1 else rf"\mathrm{{{node.name}}}"
    return f"{name}_{{{node.subscript}}}" if node.subscript else name


def _decimal(node: tree.Decimal) -> str:
    return rf"{node.digits}\overline{{{node.repeating}}}" if node.repeating else node.digits


def _percent(node: tree.Percent) -> str:
    plain = isinstance(node.of, tree.Mixed | tree.Divide) or not brackets.base_needs(node.of)
    return _wrapped(node.of, not plain) + r"\%"


def _sum(node: tree.Sum) -> str:
    parts = [_wrapped(node.terms[0], brackets.term_needs(node.terms[0]))]
    for term in node.terms[1:]:
        if isinstance(term, tree.Negative):
            parts.append("-" + _wrapped(term.of, brackets.sign_needs(term.of)))
        elif isinstance(term, tree.PlusMinus):
            parts.append(r"\pm " + _wrapped(term.of, brackets.sign_needs(term.of)))
        else:
            parts.append("+" + _wrapped(term, brackets.term_needs(term)))
    return "".join(parts)


def _product(node: tree.Product) -> str:
    implicit = node.style == "implicit"
    sign = {"implicit": "", "dot": r"\cdot ", "times": r"\times "}[node.style]
    result, before = "", None
    for factor in node.factors:
        result += (sign if before is not None else "") + _factor(factor, before, implicit)
        before = factor
    return result


def _factor(factor: Node, before: Node | None, implicit: bool) -> str:
    """A factor; a fraction after a whole number would read as a mixed number."""
    if _stacked(factor) and not (implicit and isinstance(before, tree.Integer | tree.Mixed)):
        return latex(factor)
    piece = _wrapped(factor, brackets.factor_needs(factor, before is None, implicit))
    named = isinstance(before, tree.Letter) and before.name in "fgh" and piece.startswith(r"\left(")
    return (r"\," if named else " " if piece[:1].isalpha() and implicit and before is not None else "") + piece


def _divide(node: tree.Divide) -> str:
    if node.style == "bar":
        return rf"\frac{{{latex(node.num)}}}{{{latex(node.den)}}}"
    sign = r"\div " if node.style == "sign" else "/"
    num = _wrapped(node.num, brackets.numerator_needs(node.num) and not _stacked(node.num))
    return num + sign + _wrapped(node.den, brackets.denominator_needs(node.den))


def _power(node: tree.Power) -> str:
    return f"{_wrapped(node.base, brackets.base_needs(node.base))}^{{{latex(node.exponent)}}}"


def _root(node: tree.Root) -> str:
    index = "" if node.index == 2 else f"[{node.index}]"
    return rf"\sqrt{index}{{{latex(node.radicand)}}}"


def _call(node: tree.Call) -> str:
    if node.name == "factorial":
        return _wrapped(node.arguments[0], brackets.base_needs(node.arguments[0])) + "!"
    if node.name == "log" and len(node.arguments) == 2:
        value, base = node.arguments
        return rf"\log_{{{latex(base)}}}\left({latex(value)}\right)"
    if node.name == "binom" and len(node.arguments) == 2:
        return rf"\binom{{{latex(node.arguments[0])}}}{{{latex(node.arguments[1])}}}"
    name = rf"\{node.name}" if node.name in NAMED else _name(node.name)
    return rf"{name}\left({_commas(node.arguments)}\right)"


def _name(name: str) -> str:
    return name if len(name) == 1 else rf"\operatorname{{{name}}}"


def _commas(nodes: tuple[Node, ...]) -> str:
    return ",".join(latex(each) for each in nodes)


def _relation(node: tree.Relation) -> str:
    result = latex(node.sides[0])
    for operator, side in zip(node.operators, node.sides[1:], strict=True):
        result += f" {OPERATORS[operator]} {latex(side)}"
    return result


def _interval(node: tree.Interval) -> str:
    left, right = "[" if node.low_closed else "(", "]" if node.high_closed else ")"
    return rf"\left{left}{latex(node.low)},{latex(node.high)}\right{right}"


def _collection(node: tree.Collection) -> str:
    inside = _commas(node.items)
    return rf"\left\{{{inside}\right\}}" if node.style == "set" else inside.replace(",", ",\\ ")


def _joined(nodes: tuple[Node, ...], word: str) -> str:
    return rf"\text{{ {word} }}".join(latex(each) for each in nodes)


def _quantity(node: tree.Quantity) -> str:
    wrapped = brackets.numerator_needs(node.value) and not isinstance(node.value, tree.Mixed)
    value = _wrapped(node.value, wrapped)
    names = [name for name, _ in node.unit.parts]
    if names[0] == "$":
        return r"\$" + value + _unit(node.unit.parts[1:])
    if names == ["°"]:
        return value + r"^{\circ}"
    return value + r"\ " + _unit(node.unit.parts)


def _unit(parts: tuple[tuple[str, int], ...]) -> str:
    result = ""
    for index, (name, power) in enumerate(parts):
        inverse = power < 0 and (index > 0 or not result)
        result += "/" if inverse else r"\ " if result else ""
        result += _unit_name(name) + (f"^{{{abs(power)}}}" if abs(power) != 1 else "")
    return result


def _unit_name(name: str) -> str:
    return r"\$" if name == "$" else rf"\mathrm{{{name}}}"


def _time(node: tree.Time) -> str:
    half = rf"\text{{ {node.half}}}" if node.half else ""
    return f"{node.hours}:{node.minutes:02d}{half}"


_PRINTERS: dict[type, Callable[[Anything], str]] = {
    tree.Integer: lambda node: str(node.value),
    tree.Decimal: _decimal,
    tree.Mixed: lambda node: rf"{node.whole}\frac{{{node.num}}}{{{node.den}}}",
    tree.Percent: _percent,
    tree.Letter: _letter,
    tree.Constant: lambda node: CONSTANTS.get(node.name, node.name),
    tree.Negative: lambda node: "-" + _wrapped(node.of, brackets.sign_needs(node.of)),
    tree.PlusMinus: lambda node: r"\pm " + _wrapped(node.of, brackets.sign_needs(node.of)),
    tree.Sum: _sum,
    tree.Product: _product,
    tree.Divide: _divide,
    tree.Power: _power,
    tree.Root: _root,
    tree.Absolute: lambda node: rf"\left|{latex(node.of)}\right|",
    tree.Call: _call,
    tree.Relation: _relation,
    tree.Any: lambda node: _joined(node.of, "or"),
    tree.All: lambda node: _joined(node.of, "and"),
    tree.Point: lambda node: rf"\left({_commas(node.coordinates)}\right)",
    tree.Interval: _interval,
    tree.Union: lambda node: r"\cup ".join(latex(each) for each in node.of),
    tree.Collection: _collection,
    tree.Ratio: lambda node: ":".join(latex(each) for each in node.parts),
    tree.QuotientRemainder: lambda node: rf"{latex(node.quotient)}\text{{ R }}{latex(node.remainder)}",
    tree.Quantity: _quantity,
    tree.Time: _time,
    tree.Words: lambda node: WORDS[node.kind],
    tree.Group: lambda node: rf"\left({latex(node.of)}\right)",
}
