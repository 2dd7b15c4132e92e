"""MathML Core with spoken alternative text, for every page that shows mathematics.

>>> mathml(tree.Negative(tree.Letter("x")))
'<math alttext="negative x"><mrow><mo>−</mo><mi>x</mi></mrow></math>'
"""

from __future__ import annotations

from collections.abc import Callable
from html import escape
from typing import Any as Anything

from stairwise.notation import brackets, tree
from stairwise.notation.speech import speech
from stairwise.notation.text import OPERATORS, WORDS
from stairwise.notation.tree import Node

CONSTANTS: dict[str, str] = {"pi": "π", "e": "e", "i": "i", "infinity": "∞"}
INVISIBLE_TIMES, APPLY = "<mo>&#x2062;</mo>", "<mo>&#x2061;</mo>"


def mathml(node: Node, display: bool = False) -> str:
    """A complete ``<math>`` element, its ``alttext`` spoken; ``display`` sets it as a block."""
    block = ' display="block"' if display else ""
    return f'<math{block} alttext="{escape(speech(node))}">{_inner(node)}</math>'


def _inner(node: Node) -> str:
    return _PRINTERS[type(node)](node)


def _row(*parts: str) -> str:
    return f"<mrow>{''.join(parts)}</mrow>"


def _mo(symbol: str) -> str:
    return f"<mo>{escape(symbol)}</mo>"


def _mn(digits: str) -> str:
    return f"<mn>{escape(digits)}</mn>"


def _fenced(inside: str, left: str = "(", right: str = ")") -> str:
    return _row(_mo(left), inside, _mo(right))


def _wrapped(node: Node, needed: bool) -> str:
    return _fenced(_inner(node)) if needed else _inner(node)


def _integer(node: tree.Integer) -> str:
    return _mn(f"{node.value:,}" if node.value >= 10_000 else str(node.value))


def _decimal(node: tree.Decimal) -> str:
    if not node.repeating:
        return _mn(node.digits)
    over = f'<mover accent="true">{_mn(node.repeating)}{_mo("¯")}</mover>'
    return _row(_mn(node.digits), over)


def _letter(node: tree.Letter) -> str:
    name = f"<mi>{escape(node.name)}</mi>"
    if not node.subscript:
        return name
    kind = "mn" if node.subscript.isdigit() else "mi"
    return f"<msub>{name}<{kind}>{escape(node.subscript)}</{kind}></msub>"


def _fraction(num: str, den: str) -> str:
    return f"<mfrac>{num}{den}</mfrac>"


def _mixed(node: tree.Mixed) -> str:
    return _row(_mn(str(node.whole)), _fraction(_mn(str(node.num)), _mn(str(node.den))))


def _percent(node: tree.Percent) -> str:
    plain = isinstance(node.of, tree.Mixed | tree.Divide) or not brackets.base_needs(node.of)
    return _row(_wrapped(node.of, not plain), _mo("%"))


def _signed(sign: str, of: Node) -> str:
    return _row(_mo(sign), _wrapped(of, brackets.sign_needs(of)))


def _sum(node: tree.Sum) -> str:
    parts = [_wrapped(node.terms[0], brackets.term_needs(node.terms[0]))]
    for term in node.terms[1:]:
        if isinstance(term, tree.Negative | tree.PlusMinus):
            sign = "−" if isinstance(term, tree.Negative) else "±"
            parts += [_mo(sign), _wrapped(term.of, brackets.sign_needs(term.of))]
        else:
            parts += [_mo("+"), _wrapped(term, brackets.term_needs(term))]
    return _row(*parts)


def _product(node: tree.Product) -> str:
    sign = {"implicit": INVISIBLE_TIMES, "dot": _mo("⋅"), "times": _mo("×")}[node.style]
    implicit = node.style == "implicit"
    parts = [_factor(factor, index == 0, implicit) for index, factor in enumerate(node.factors)]
    return _row(sign.join(parts))


def _factor(factor: Node, first: bool, implicit: bool) -> str:
    if isinstance(factor, tree.Divide) and factor.style != "sign" and (first or not implicit):
        return _inner(factor)
    return _wrapped(factor, brackets.factor_needs(factor, first, implicit))


def _divide(node: tree.Divide) -> str:
    if node.style != "sign":
        return _fraction(_inner(node.num), _inner(node.den))
    num = _wrapped(node.num, brackets.numerator_needs(node.num))
    return _row(num, _mo("÷"), _wrapped(node.den, brackets.denominator_needs(node.den)))


def _power(node: tree.Power) -> str:
    base = _wrapped(node.base, brackets.base_needs(node.base))
    return f"<msup>{base}{_inner(node.exponent)}</msup>"


def _root(node: tree.Root) -> str:
    if node.index == 2:
        return f"<msqrt>{_inner(node.radicand)}</msqrt>"
    return f"<mroot>{_inner(node.radicand)}{_mn(str(node.index))}</mroot>"


def _call(node: tree.Call) -> str:
    if node.name == "factorial":
        return _row(_wrapped(node.arguments[0], brackets.base_needs(node.arguments[0])), _mo("!"))
    name, arguments = f"<mi>{escape(node.name)}</mi>", node.arguments
    if node.name == "log" and len(arguments) == 2:
        name, arguments = f"<msub>{name}{_inner(arguments[1])}</msub>", arguments[:1]
    return _row(name, APPLY, _fenced(_list(arguments)))


def _list(nodes: tuple[Node, ...]) -> str:
    return _mo(",").join(_inner(each) for each in nodes)


def _relation(node: tree.Relation) -> str:
    parts = [_inner(node.sides[0])]
    for operator, side in zip(node.operators, node.sides[1:], strict=True):
        parts += [_mo(OPERATORS[operator]), _inner(side)]
    return _row(*parts)


def _joined(nodes: tuple[Node, ...], word: str) -> str:
    return _row(f"<mtext>&#xA0;{word}&#xA0;</mtext>".join(_inner(each) for each in nodes))


def _interval(node: tree.Interval) -> str:
    inside = _inner(node.low) + _mo(",") + _inner(node.high)
    return _fenced(inside, "[" if node.low_closed else "(", "]" if node.high_closed else ")")


def _collection(node: tree.Collection) -> str:
    inside = _list(node.items)
    return _fenced(inside, "{", "}") if node.style == "set" else _row(inside)


def _quantity(node: tree.Quantity) -> str:
    wrapped = brackets.numerator_needs(node.value) and not isinstance(node.value, tree.Mixed)
    value, parts = _wrapped(node.value, wrapped), node.unit.parts
    if parts[0] == ("$", 1):
        return _row("<mi>$</mi>", value, _unit(parts[1:]))
    space = "" if parts[0][0].startswith("°") else "<mspace width='0.2em'/>"
    return _row(value, space, _unit(parts))


def _unit(parts: tuple[tuple[str, int], ...]) -> str:
    pieces: list[str] = []
    for name, power in parts:
        pieces.append(_mo("/") if power < 0 else "<mspace width='0.2em'/>" if pieces else "")
        name = f"<mi mathvariant='normal'>{escape(name)}</mi>"
        pieces.append(name if abs(power) == 1 else f"<msup>{name}{_mn(str(abs(power)))}</msup>")
    return "".join(pieces)


def _time(node: tree.Time) -> str:
    half = f" {node.half}" if node.half else ""
    return f"<mtext>{node.hours}:{node.minutes:02d}{half}</mtext>"


def _remainder(node: tree.QuotientRemainder) -> str:
    return _row(_inner(node.quotient), "<mtext>&#xA0;R&#xA0;</mtext>", _inner(node.remainder))


_PRINTERS: dict[type, Callable[[Anything], str]] = {
    tree.Integer: _integer,
    tree.Decimal: _decimal,
    tree.Mixed: _mixed,
    tree.Percent: _percent,
    tree.Letter: _letter,
    tree.Constant: lambda node: f"<mi>{CONSTANTS.get(node.name, node.name)}</mi>",
    tree.Negative: lambda node: _signed("−", node.of),
    tree.PlusMinus: lambda node: _signed("±", node.of),
    tree.Sum: _sum,
    tree.Product: _product,
    tree.Divide: _divide,
    tree.Power: _power,
    tree.Root: _root,
    tree.Absolute: lambda node: _fenced(_inner(node.of), "|", "|"),
    tree.Call: _call,
    tree.Relation: _relation,
    tree.Any: lambda node: _joined(node.of, "or"),
    tree.All: lambda node: _joined(node.of, "and"),
    tree.Point: lambda node: _fenced(_list(node.coordinates)),
    tree.Interval: _interval,
    tree.Union: lambda node: _row(_mo("∪").join(_inner(each) for each in node.of)),
    tree.Collection: _collection,
    tree.Ratio: lambda node: _row(_mo(":").join(_inner(each) for each in node.parts)),
    tree.QuotientRemainder: _remainder,
    tree.Quantity: _quantity,
    tree.Time: _time,
    tree.Words: lambda node: f"<mtext>{WORDS[node.kind]}</mtext>",
    tree.Group: lambda node: _fenced(_inner(node.of)),
}
