"""Single tokens turned into leaves of the tree, with their bounds checked."""

from __future__ import annotations

import re
from typing import cast

from stairwise.answers import limits, units
from stairwise.answers.characters import VULGAR
from stairwise.answers.context import Context
from stairwise.answers.problems import Unreadable
from stairwise.answers.tokens import Token
from stairwise.notation import tree
from stairwise.notation.tree import Node, Unit

_REPEATED = re.compile(r"(\d{1,9}?)\1+$")


def number(token: Token) -> tree.Integer | tree.Decimal:
    """A plain number; a point with nothing after it is dropped.

    >>> number(Token("number", ".50", 0)), number(Token("number", "5.", 0))
    (Decimal(digits='0.50', repeating=''), Integer(value=5))
    """
    digits = token.value
    if len(digits) > limits.DIGITS:
        raise Unreadable("too_big", token.at)
    digits = digits.rstrip(".") if digits.endswith(".") else digits
    if "." not in digits:
        return tree.Integer(int(digits))
    return tree.Decimal(digits if digits[0] != "." else f"0{digits}")


def science(token: Token) -> Node:
    """``3.2e-4`` as 3.2 times a power of ten."""
    mantissa, exponent = token.value.split("e")
    if len(exponent) > 4:
        raise Unreadable("too_big", token.at)
    size = int(exponent)
    power: Node = tree.Integer(abs(size))
    base = tree.Power(tree.Integer(10), tree.Negative(power) if size < 0 else power)
    return tree.Product((number(token._replace(value=mantissa)), base), "times")


def vulgar(token: Token) -> tuple[int, int]:
    """Numerator and denominator of a one-character fraction."""
    return VULGAR[token.value]


def repeating(token: Token) -> Node:
    """``0.1(6)...``: the digits in brackets repeat."""
    digits, cycle = token.value.split(" ")
    return repeating_decimal(digits, cycle)


def repeating_decimal(digits: str, cycle: str) -> tree.Decimal:
    """The one spelling of a repeating decimal: shortest cycle, starting as early as possible.

    >>> repeating_decimal("0.33", "33")
    Decimal(digits='0.', repeating='3')
    """
    if match := _REPEATED.fullmatch(cycle):
        cycle = match[1]
    while digits[-1] != "." and digits[-1] == cycle[-1]:
        digits, cycle = digits[:-1], cycle[-1] + cycle[:-1]
    return tree.Decimal(digits if digits[0] != "." else f"0{digits}", cycle)


def dots(token: Token) -> Node:
    """``0.1666...``: the shortest block written twice or more at the end repeats."""
    digits = token.value
    point = digits.index(".") + 1
    match = _REPEATED.search(digits[:80], point)
    if match is None:
        return number(token)
    return repeating_decimal(digits[: match.start()], match[1])


def words(token: Token) -> tree.WordsKind:
    """The kind of a token that is a whole answer in words."""
    return cast(tree.WordsKind, token.value)


def superscript(token: Token) -> Node:
    """``²`` or ``⁻¹`` as an exponent."""
    value = token.value
    if match := re.fullmatch(r"(-?)(\d{1,6})(?:/(\d{1,4}))?", value):
        exponent: Node = tree.Integer(int(match[2]))
        if match[3]:
            exponent = tree.Divide(exponent, tree.Integer(int(match[3])))
        return tree.Negative(exponent) if match[1] else exponent
    if value in ("n", "x"):
        return tree.Letter(value)
    raise Unreadable("symbol", token.at, symbol=value)


def letter(token: Token, subscript: str, context: Context) -> Node:
    """A letter, or one of the constants e and i unless the item uses that letter."""
    name = token.value
    if name in ("e", "i") and not subscript and name not in context.variables:
        return tree.Constant(name)
    if "_" in name:
        name, subscript = name.split("_", 1)
    return tree.Letter(name, subscript)


def small(value: str) -> int:
    """The exponent of a unit, as text."""
    return int(value) if re.fullmatch(r"-?[1-9]", value) else 1


def exponent(node: Node) -> int:
    """The exponent of a unit, as a tree; 1 to 9 or its opposite."""
    match node:
        case tree.Integer(value) if 0 < value < 10:
            return value
        case tree.Negative(tree.Integer(value)) if 0 < value < 10:
            return -value
    raise Unreadable("unexpected", 0, symbol="^")


def prefix(word: str) -> int:
    """2 for square, 3 for cubic; 0 stands for "fluid"."""
    return units.PREFIXES.get(word, 0)


def unit(parts: list[tuple[str, int]]) -> Unit:
    """A unit from its parts."""
    return Unit(tuple(parts))


def inverse(of: Unit) -> Unit:
    """One divided by ``of``; its first part only, since a slash divides once."""
    return Unit(tuple((name, -power if index == 0 else power) for index, (name, power) in enumerate(of.parts)))


def root(token: Token, found: list[Node], index: Node) -> Node:
    """A root from what stands in its brackets: ``sqrt(x)`` or ``root(x, 3)``."""
    if len(found) == 2 and token.value == "n":
        index = found[1]
    elif len(found) != 1:
        raise Unreadable("unexpected", token.at, symbol=",")
    of = found[0].of if isinstance(found[0], tree.Group) else found[0]
    if isinstance(index, tree.Integer):
        if not 2 <= index.value < 100:
            raise Unreadable("unexpected", token.at, symbol="√")
        return tree.Root(of, index.value)
    return tree.Power(of, tree.Divide(tree.Integer(1), index))
