"""Where a bracket is needed: one table, used by every printer and by the reader.

The text reader drops a bracket exactly where the printers would write it again, so that
``read(text(tree))`` is ``tree``.
"""

from __future__ import annotations

from stairwise.notation.tree import (
    Absolute,
    All,
    Any,
    Call,
    Collection,
    Constant,
    Decimal,
    Divide,
    Group,
    Integer,
    Interval,
    Letter,
    Mixed,
    Negative,
    Node,
    Percent,
    PlusMinus,
    Point,
    Power,
    Product,
    Quantity,
    QuotientRemainder,
    Ratio,
    Relation,
    Root,
    Sum,
    Time,
    Union,
    Words,
)

STATEMENT, SUM, SIGN, PRODUCT, POWER, ATOM = 0, 10, 15, 20, 30, 40

LEVELS: dict[type, int] = {
    Integer: ATOM,
    Decimal: ATOM,
    Letter: ATOM,
    Constant: ATOM,
    Root: ATOM,
    Absolute: ATOM,
    Call: ATOM,
    Group: ATOM,
    Point: ATOM,
    Interval: ATOM,
    Words: ATOM,
    Time: ATOM,
    Percent: POWER,
    Power: POWER,
    Mixed: PRODUCT,
    Product: PRODUCT,
    Divide: PRODUCT,
    Quantity: PRODUCT,
    Negative: SIGN,
    PlusMinus: SIGN,
    Sum: SUM,
    Union: SUM,
    Ratio: STATEMENT,
    QuotientRemainder: STATEMENT,
    Collection: STATEMENT,
    Relation: STATEMENT,
    Any: STATEMENT,
    All: STATEMENT,
}


def level(node: Node) -> int:
    """How tightly ``node`` holds together, from STATEMENT to ATOM.

    >>> level(Sum((Integer(1), Integer(2)))) < level(Integer(1))
    True
    """
    if isinstance(node, Collection) and node.style == "set":
        return ATOM
    return LEVELS[type(node)]


def starts_with_digit(node: Node) -> bool:
    """Whether ``node`` as written starts with a digit (so it cannot follow a factor directly)."""
    while True:
        match node:
            case Integer() | Decimal() | Mixed():
                return True
            case Percent(of):
                node = of
            case Quantity(value):
                node = value
            case Power(base, _) if level(base) >= ATOM:
                node = base
            case Divide(num, _) if level(num) >= PRODUCT:
                node = num
            case Product(factors):
                node = factors[0]
            case _:
                return False


def term_needs(node: Node) -> bool:
    """Brackets around a term of a sum (a minus sign is written by the sum itself)."""
    return level(node) <= SUM


def sign_needs(node: Node) -> bool:
    """Brackets after a minus or plus-minus sign."""
    return level(node) <= SIGN


def factor_needs(node: Node, first: bool, implicit: bool) -> bool:
    """Brackets around a factor, where a slash fraction or a digit would run into its neighbour."""
    if isinstance(node, Product):
        return True
    if first:
        return level(node) < PRODUCT
    return level(node) <= PRODUCT or (implicit and starts_with_digit(node))


def numerator_needs(node: Node) -> bool:
    """Brackets around what stands before a slash."""
    return level(node) < PRODUCT or isinstance(node, Mixed | Quantity)


def denominator_needs(node: Node) -> bool:
    """Brackets around what stands after a slash; ``1/2%`` is half a percent."""
    return level(node) <= PRODUCT or isinstance(node, Percent)


def base_needs(node: Node) -> bool:
    """Brackets around the base of a power or what a percent sign follows."""
    return level(node) < ATOM


def exponent_needs(node: Node) -> bool:
    """Brackets around an exponent on one line: none for ``x^2``, ``x^-2`` and ``2^x``."""
    inner = node.of if isinstance(node, Negative) else node
    return not isinstance(inner, Integer | Letter | Decimal | Constant)
