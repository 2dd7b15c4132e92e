"""Comparison of rounded values: decimal places, significant figures, tolerance."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction

from flint import fmpz

from stairwise.answers.balls import ball
from stairwise.answers.equality import Scalars
from stairwise.answers.expressions import equal_expressions
from stairwise.answers.form import Form
from stairwise.answers.problems import Undecided
from stairwise.answers.values import Undefined, constant_value
from stairwise.notation import tree
from stairwise.notation.tree import Node

_DIGITS = 40


def value_of(node: Node) -> Fraction | None:
    """A constant's value: exact if it is rational, else to some 40 decimal places."""
    exact = constant_value(node)
    if exact is not None:
        return exact
    try:
        scaled = ball(node, {}) * fmpz(10) ** _DIGITS
        whole = scaled.mid().floor().unique_fmpz()
    except (Undefined, Undecided):
        return None
    return None if whole is None else Fraction(int(whole), 10**_DIGITS)


def rounded(value: Fraction, places: int) -> Fraction:
    """``value`` to so many decimal places, halves away from zero.

    >>> rounded(Fraction(2005, 1000), 2)
    Fraction(201, 100)
    """
    scale = Fraction(10) ** places
    whole = int(abs(value) * scale + Fraction(1, 2))
    return (whole if value >= 0 else -whole) / scale


def to_figures(value: Fraction, figures: int) -> Fraction:
    """``value`` to so many significant figures.

    >>> to_figures(Fraction(31416, 10), 3)
    Fraction(3140, 1)
    """
    return rounded(value, figures - 1 - magnitude(value)) if value else value


def magnitude(value: Fraction) -> int:
    """The exponent of ten of the leading digit; 0 for zero.

    >>> magnitude(Fraction(31416, 10)), magnitude(Fraction(1, 20))
    (3, -2)
    """
    size, exponent = abs(value), 0
    if not size:
        return 0
    exponent = len(str(size.numerator)) - len(str(size.denominator))
    return exponent if size >= Fraction(10) ** exponent else exponent - 1


def scalars_for(form: Form | None) -> Scalars:
    """How two single values are compared under ``form``."""
    if form is None:
        return equal_expressions
    if form.name == "decimal_places":
        return _ByRounding(lambda value: rounded(value, form.count()))
    if form.name == "sig_figs":
        return _ByRounding(lambda value: to_figures(value, form.count()))
    if form.parameters.get("sig_figs") is not None:
        return _ByRounding(lambda value: to_figures(value, form.count("sig_figs")))
    relative, absolute = form.bound("relative"), form.bound("absolute")
    if relative is None and absolute is None:
        return equal_expressions
    return _Within(relative, absolute)


class _ByRounding:
    """Equal if the answer is the rounded key (written longer, it is right but not yet rounded)."""

    def __init__(self, to: Callable[[Fraction], Fraction]) -> None:
        self.to = to

    def __call__(self, answer: Node, key: Node) -> bool | None:
        given, expected = value_of(answer), value_of(key)
        if given is None or expected is None:
            return equal_expressions(answer, key)
        return given == expected or self.to(given) == self.to(expected)


class _Within:
    def __init__(self, relative: float | None, absolute: float | None) -> None:
        self.relative = relative
        self.absolute = absolute

    def __call__(self, answer: Node, key: Node) -> bool | None:
        given, expected = value_of(answer), value_of(key)
        if given is None or expected is None:
            return equal_expressions(answer, key)
        slack = Fraction(0)
        if self.relative is not None:
            slack = Fraction(str(self.relative)) * abs(expected)
        if self.absolute is not None:
            slack = max(slack, Fraction(str(self.absolute)))
        return abs(given - expected) <= slack


def decimals_written(node: Node) -> int | None:
    """How many decimal places a number is written with; None for fractions and the like.

    >>> decimals_written(tree.Negative(tree.Decimal("0.50")))
    2
    """
    match node:
        case tree.Negative(of) | tree.Group(of) | tree.Percent(of):
            return decimals_written(of)
        case tree.Quantity(value):
            return decimals_written(value)
        case tree.Integer():
            return 0
        case tree.Decimal(digits, ""):
            return len(digits.partition(".")[2])
    return None


def figures_written(node: Node) -> range | None:
    """How many significant figures a number may be written with; a range, since the zeros that
    end a whole number may or may not count.

    >>> figures_written(tree.Decimal("0.0320")), figures_written(tree.Integer(1200))
    (range(3, 4), range(2, 5))
    """
    match node:
        case tree.Negative(of) | tree.Group(of) | tree.Percent(of):
            return figures_written(of)
        case tree.Quantity(value):
            return figures_written(value)
        case tree.Product((mantissa, tree.Power(tree.Integer(10), _))):
            return figures_written(mantissa)
        case tree.Integer(value):
            digits = str(value)
            return range(len(digits.rstrip("0")) or 1, len(digits) + 1)
        case tree.Decimal(digits, ""):
            count = len(digits.replace(".", "").lstrip("0")) or 1
            return range(count, count + 1)
    return None
