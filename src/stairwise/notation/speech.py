"""Speech: how a tree is read aloud, unambiguous to the ear.

Rules, in the order they matter:

- Fractions of small whole numbers are said as parts ("3 fourths"); any other fraction is
  "the fraction A over B, end fraction", so that what belongs to it is clear; with one
  letter or number above and below it is just "A over B".
- Powers: "squared", "cubed", "to the power 5"; a longer exponent ends with "end power".
- A sum inside something tighter is "the quantity ..., end quantity".
- A root over one thing is "the square root of x"; over more, it ends with "end root".
- A minus sign before a number or letter is "negative"; between two things it is "minus".
- Written multiplication signs are "times"; letters side by side are said side by side;
  a bracket after a factor is "times the quantity".
- Symbols of comparison are said in full: "is greater than or equal to".

>>> from stairwise.notation.build import add, letter, number, times
>>> speech(times(number(3), add(letter("x"), number(4))))
'3 times the quantity x plus 4, end quantity'
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any as Anything

from stairwise.notation import brackets, tree
from stairwise.notation.tree import Node

OPERATORS: dict[str, str] = {
    "=": "equals",
    "!=": "is not equal to",
    "<": "is less than",
    ">": "is greater than",
    "<=": "is less than or equal to",
    ">=": "is greater than or equal to",
    "approx": "is about",
    "in": "is in",
}
WORDS: dict[str, str] = {
    "none": "no solution",
    "all": "all real numbers",
    "true": "true",
    "false": "false",
    "undefined": "undefined",
}
CONSTANTS: dict[str, str] = {"pi": "pi", "e": "e", "i": "i", "infinity": "infinity"}
PARTS: dict[int, str] = {
    2: "half",
    3: "third",
    4: "fourth",
    5: "fifth",
    6: "sixth",
    7: "seventh",
    8: "eighth",
    9: "ninth",
    10: "tenth",
    12: "twelfth",
    100: "hundredth",
}
ROOTS: dict[int, str] = {2: "square root", 3: "cube root", 4: "fourth root", 5: "fifth root"}
FUNCTIONS: dict[str, str] = {
    "sin": "sine",
    "cos": "cosine",
    "tan": "tangent",
    "sec": "secant",
    "csc": "cosecant",
    "cot": "cotangent",
    "arcsin": "arc sine",
    "arccos": "arc cosine",
    "arctan": "arc tangent",
    "log": "log",
    "ln": "natural log",
}
UNITS: dict[str, tuple[str, str]] = {
    "mm": ("millimeter", "millimeters"),
    "cm": ("centimeter", "centimeters"),
    "m": ("meter", "meters"),
    "km": ("kilometer", "kilometers"),
    "in": ("inch", "inches"),
    "ft": ("foot", "feet"),
    "yd": ("yard", "yards"),
    "mi": ("mile", "miles"),
    "g": ("gram", "grams"),
    "kg": ("kilogram", "kilograms"),
    "mg": ("milligram", "milligrams"),
    "oz": ("ounce", "ounces"),
    "lb": ("pound", "pounds"),
    "mL": ("milliliter", "milliliters"),
    "L": ("liter", "liters"),
    "gal": ("gallon", "gallons"),
    "qt": ("quart", "quarts"),
    "pt": ("pint", "pints"),
    "cup": ("cup", "cups"),
    "fl oz": ("fluid ounce", "fluid ounces"),
    "s": ("second", "seconds"),
    "min": ("minute", "minutes"),
    "h": ("hour", "hours"),
    "day": ("day", "days"),
    "week": ("week", "weeks"),
    "month": ("month", "months"),
    "year": ("year", "years"),
    "mph": ("mile per hour", "miles per hour"),
    "$": ("dollar", "dollars"),
    "¢": ("cent", "cents"),
    "°": ("degree", "degrees"),
    "°C": ("degree Celsius", "degrees Celsius"),
    "°F": ("degree Fahrenheit", "degrees Fahrenheit"),
}
POWERS: dict[int, str] = {2: "square ", 3: "cubic "}


def speech(node: Node) -> str:
    """``node`` in words, for a screen reader or to be read aloud.

    >>> speech(tree.Divide(tree.Integer(3), tree.Integer(4)))
    '3 fourths'
    """
    return _SPEAKERS[type(node)](node)


def _simple(node: Node) -> bool:
    """One thing to the ear: a number, a letter, or the opposite of one."""
    if isinstance(node, tree.Negative):
        node = node.of
    return isinstance(node, tree.Integer | tree.Decimal | tree.Letter | tree.Constant)


def _wrapped(node: Node, needed: bool) -> str:
    return f"the quantity {speech(node)}, end quantity" if needed and not _simple(node) else speech(node)


def _letter(node: tree.Letter) -> str:
    name = f"capital {node.name}" if len(node.name) == 1 and node.name.isupper() else node.name
    return f"{name} sub {node.subscript}" if node.subscript else name


def _decimal(node: tree.Decimal) -> str:
    return f"{node.digits} with {node.repeating} repeating" if node.repeating else node.digits


def _parts(num: int, den: int) -> str:
    name = PARTS[den]
    return f"{num} {name}" if num == 1 else f"{num} halves" if den == 2 else f"{num} {name}s"


def _divide(node: tree.Divide) -> str:
    num, den = node.num, node.den
    if node.style == "sign":
        return (
            f"{_wrapped(num, brackets.numerator_needs(num))} divided by "
            f"{_wrapped(den, brackets.denominator_needs(den))}"
        )
    if isinstance(num, tree.Integer) and isinstance(den, tree.Integer) and den.value in PARTS:
        return _parts(num.value, den.value)
    if _simple(num) and _simple(den):
        return f"{speech(num)} over {speech(den)}"
    return f"the fraction {speech(num)} over {speech(den)}, end fraction"


def _mixed(node: tree.Mixed) -> str:
    return f"{node.whole} and {_divide(tree.Divide(tree.Integer(node.num), tree.Integer(node.den)))}"


def _negative(node: tree.Negative) -> str:
    return f"negative {_wrapped(node.of, brackets.sign_needs(node.of))}"


def _sum(node: tree.Sum) -> str:
    parts = [_wrapped(node.terms[0], brackets.term_needs(node.terms[0]))]
    for term in node.terms[1:]:
        if isinstance(term, tree.Negative | tree.PlusMinus):
            sign = "minus" if isinstance(term, tree.Negative) else "plus or minus"
            parts.append(f"{sign} {_wrapped(term.of, brackets.sign_needs(term.of))}")
        else:
            parts.append(f"plus {_wrapped(term, brackets.term_needs(term))}")
    return " ".join(parts)


def _product(node: tree.Product) -> str:
    result, before = "", None
    for factor in node.factors:
        piece = _wrapped(factor, brackets.factor_needs(factor, before is None, False) and not _fraction(factor))
        silent = node.style == "implicit" and before is not None and _beside(before, factor)
        result += piece if before is None else f" {piece}" if silent else f" times {piece}"
        before = factor
    return result


def _fraction(node: Node) -> bool:
    return isinstance(node, tree.Divide) and node.style != "sign"


def _beside(before: Node, factor: Node) -> bool:
    """Whether two factors are said side by side: ``3 x``, ``x y``, ``2 pi``."""
    name = factor.base if isinstance(factor, tree.Power) else factor
    clear = isinstance(before, tree.Integer | tree.Decimal | tree.Letter | tree.Constant)
    return clear and isinstance(name, tree.Letter | tree.Constant | tree.Root)


def _power(node: tree.Power) -> str:
    base = _wrapped(node.base, brackets.base_needs(node.base))
    match node.exponent:
        case tree.Integer(2):
            return f"{base} squared"
        case tree.Integer(3):
            return f"{base} cubed"
    ending = "" if _simple(node.exponent) else ", end power"
    return f"{base} to the power {speech(node.exponent)}{ending}"


def _root(node: tree.Root) -> str:
    name = ROOTS.get(node.index, f"root of index {node.index}")
    ending = "" if _simple(node.radicand) else ", end root"
    return f"the {name} of {speech(node.radicand)}{ending}"


def _absolute(node: tree.Absolute) -> str:
    ending = "" if _simple(node.of) else ", end absolute value"
    return f"the absolute value of {speech(node.of)}{ending}"


def _call(node: tree.Call) -> str:
    if node.name == "factorial":
        return f"{_wrapped(node.arguments[0], True)} factorial"
    name, arguments = FUNCTIONS.get(node.name, node.name), node.arguments
    if node.name == "log" and len(arguments) == 2:
        name, arguments = f"log base {speech(arguments[1])}", arguments[:1]
    inside = " comma ".join(speech(each) for each in arguments)
    return f"{name} of {inside}" if all(map(_simple, arguments)) else f"{name} of the quantity {inside}, end quantity"


def _relation(node: tree.Relation) -> str:
    parts = [speech(node.sides[0])]
    for operator, side in zip(node.operators, node.sides[1:], strict=True):
        parts += [OPERATORS[operator], speech(side)]
    return " ".join(parts)


def _list(nodes: tuple[Node, ...]) -> str:
    return ", ".join(speech(each) for each in nodes)


def _interval(node: tree.Interval) -> str:
    low = "included" if node.low_closed else "not included"
    high = "included" if node.high_closed else "not included"
    return f"the interval from {speech(node.low)}, {low}, to {speech(node.high)}, {high}"


def _collection(node: tree.Collection) -> str:
    return f"the set {_list(node.items)}" if node.style == "set" else _list(node.items)


def _quantity(node: tree.Quantity) -> str:
    one = node.value == tree.Integer(1)
    return f"{speech(node.value)} {_unit(node.unit, one)}"


def _unit(unit: tree.Unit, one: bool) -> str:
    above = [_unit_name(name, power, one) for name, power in unit.parts if power > 0]
    below = [_unit_name(name, -power, True) for name, power in unit.parts if power < 0]
    return " per ".join([" ".join(above), *below] if above else ["", *below]).strip()


def _unit_name(name: str, power: int, one: bool) -> str:
    singular, plural = UNITS.get(name, (name, name))
    return POWERS.get(power, "") + (singular if one else plural)


def _time(node: tree.Time) -> str:
    return f"{node.hours}:{node.minutes:02d} {node.half}".strip()


def _joined(nodes: tuple[Node, ...], word: str) -> str:
    return f" {word} ".join(speech(each) for each in nodes)


_SPEAKERS: dict[type, Callable[[Anything], str]] = {
    tree.Integer: lambda node: str(node.value),
    tree.Decimal: _decimal,
    tree.Mixed: _mixed,
    tree.Percent: lambda node: f"{speech(node.of)} percent",
    tree.Letter: _letter,
    tree.Constant: lambda node: CONSTANTS.get(node.name, node.name),
    tree.Negative: _negative,
    tree.PlusMinus: lambda node: f"plus or minus {_wrapped(node.of, brackets.sign_needs(node.of))}",
    tree.Sum: _sum,
    tree.Product: _product,
    tree.Divide: _divide,
    tree.Power: _power,
    tree.Root: _root,
    tree.Absolute: _absolute,
    tree.Call: _call,
    tree.Relation: _relation,
    tree.Any: lambda node: _joined(node.of, "or"),
    tree.All: lambda node: _joined(node.of, "and"),
    tree.Point: lambda node: f"the point {' comma '.join(speech(each) for each in node.coordinates)}",
    tree.Interval: _interval,
    tree.Union: lambda node: _joined(node.of, "union"),
    tree.Collection: _collection,
    tree.Ratio: lambda node: _joined(node.parts, "to"),
    tree.QuotientRemainder: lambda node: f"{speech(node.quotient)} remainder {speech(node.remainder)}",
    tree.Quantity: _quantity,
    tree.Time: _time,
    tree.Words: lambda node: WORDS[node.kind],
    tree.Group: lambda node: _wrapped(node.of, True),
}
