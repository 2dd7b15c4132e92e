"""Answers that are more than a plain number: each as it is written, with the form that is asked for.

>>> from stairwise.notation.text import text
>>> [text(n) for n in (decimal(Fraction(5, 4)), percent(35), money(Fraction(7, 2)), quantity(4, "mi", "h"))]
['1.25', '35%', '$3.50', '4 mi/h']
>>> [text(n) for n in (ratio(3, 4), listed((1, 2, 4)), ordered(("B", "A")), remainder(7, 2), bound("x", ">=", 3))]
['3:4', '1, 2, 4', 'B, A', '7 R 2', 'x ≥ 3']
"""

from collections.abc import Iterable, Mapping
from fractions import Fraction
from typing import Any, Final

from stairwise.items.template import Number
from stairwise.notation import build, tree
from stairwise.notation.tree import Node, Operator

Form = Mapping[str, Any]
AS_DECIMAL: Final[Form] = {"name": "number", "forms": ["decimal", "integer"]}
AS_FRACTION: Final[Form] = {"name": "number", "forms": ["proper", "improper", "integer"]}
AS_LOWEST: Final[Form] = {"name": "number", "simplify": "required"}
AS_MIXED: Final[Form] = {"name": "number", "forms": ["mixed", "integer", "proper"]}
AS_PERCENT: Final[Form] = {"name": "number", "forms": ["percent"]}
AS_POWER: Final[Form] = {"name": "same_form"}
WITH_UNIT: Final[Form] = {"name": "units"}
FACTORED: Final[Form] = {"name": "factored"}
EXPANDED: Final[Form] = {"name": "expanded"}
SLOPE_INTERCEPT: Final[Form] = {"name": "slope_intercept"}


def decimal(value: Number, places: int | None = None) -> Node:
    """An exact decimal, with as many places as it needs or as are asked for.

    >>> from stairwise.notation.text import text
    >>> text(decimal(Fraction(-3, 8))), text(decimal(2, places=2))
    ('-0.375', '2.00')
    """
    if value < 0:
        return tree.Negative(decimal(-value, places))
    needed = _places(Fraction(value)) if places is None else places
    scaled = Fraction(value) * 10**needed
    if scaled.denominator > 1:
        raise ValueError(f"{value} has no exact decimal with {needed} places")
    digits = str(scaled.numerator).rjust(needed + 1, "0")
    return tree.Decimal(f"{digits[:-needed]}.{digits[-needed:]}") if needed else tree.Integer(scaled.numerator)


def _places(value: Fraction) -> int:
    for places in range(12):
        if (value * 10**places).denominator == 1:
            return places
    raise ValueError(f"{value} is not a short decimal")


def money(value: Number) -> Node:
    """Dollars, with cents where there are any: "$3.50", "$4"."""
    whole = Fraction(value).denominator == 1
    return tree.Quantity(decimal(value, None if whole else 2), tree.Unit((("$", 1),)))


def percent(value: Number) -> Node:
    """A percent; a part of one is written as a decimal."""
    return tree.Percent(decimal(value))


def quantity(value: Number | Node, unit: str, per: str = "") -> Node:
    """A number with a unit such as "mi", "cup" or "pages", and what it is per."""
    number = build.number(value) if isinstance(value, int | Fraction) else value
    return tree.Quantity(number, tree.Unit(((unit, 1), *(((per, -1),) if per else ()))))


def ratio(*parts: int) -> Node:
    """A ratio such as 3:4."""
    return tree.Ratio(tuple(build.number(part) for part in parts))


def listed(values: Iterable[Number | Node]) -> Node:
    """Several answers in any order, such as all factors of a number."""
    return tree.Collection(tuple(_node(value) for value in values))


def ordered(values: Iterable[Number | Node | str]) -> Node:
    """Several answers in this order; a word is a name. The skill's answer kind must be ORDER."""
    return tree.Collection(tuple(tree.Letter(each) if isinstance(each, str) else _node(each) for each in values))


def remainder(quotient: int, left: int) -> Node:
    """A quotient with its remainder."""
    return tree.QuotientRemainder(build.number(quotient), build.number(left))


def bound(letter: str, operator: Operator, number: Number) -> Node:
    """An inequality such as x ≥ 3."""
    return build.relation(build.letter(letter), operator, build.number(number))


def half_line(number: Number, closed: bool, right: bool) -> Node:
    """An interval with one end: [3, ∞)."""
    infinity = tree.Constant("infinity")
    if right:
        return tree.Interval(build.number(number), infinity, closed, False)
    return tree.Interval(tree.Negative(infinity), build.number(number), False, closed)


def _node(value: Number | Node) -> Node:
    return build.number(value) if isinstance(value, int | Fraction) else value
