"""Certified numerics: every value is a ball that contains the true one (python-flint arb and acb).

Real rules: an odd root of a negative number is real, an even root is undefined. Where that leaves
a constant undefined, or i occurs, the same tree is evaluated over the complex numbers.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from fractions import Fraction
from typing import Any as Anything
from typing import TypeAlias

from flint import acb, arb, ctx, fmpq

from stairwise.answers.problems import Undecided
from stairwise.answers.units import OFFSETS, size
from stairwise.answers.values import NotRational, Undefined, decimal_value, rational
from stairwise.notation import tree
from stairwise.notation.tree import Node

Ball: TypeAlias = Anything  # arb or acb
Balls = Mapping[str, Ball]
PRECISION = 320
# One setting for the whole process, flint has no other; set once, so no thread can see it change.
ctx.prec = PRECISION
TINY = arb(10) ** -50
_HUGE = arb(10) ** 12


def ball(node: Node, at: Balls, complex_numbers: bool = False) -> Ball:
    """A ball around the value of ``node`` with its letters replaced.

    Raises Undefined outside the domain and Undecided where the ball does not tell.
    """
    value = _Evaluator(at, acb if complex_numbers else arb).value(node)
    if not value.is_finite():
        raise Undecided
    return value


def is_zero(value: Ball) -> bool:
    """Whether a ball is zero as far as it was computed: some 60 digits, relative to nothing."""
    return bool(value.contains(0)) and bool(abs(value) < TINY)


def sign(value: arb) -> int:
    """-1, 0 or 1; raises Undecided for a ball too wide to tell."""
    if value > 0:
        return 1
    if value < 0:
        return -1
    if is_zero(value):
        return 0
    raise Undecided


def same(left: Ball, right: Ball) -> bool:
    """Whether two balls hold the same number; raises Undecided when they are too wide."""
    difference = left - right
    if not difference.contains(0):
        return False
    if bool(abs(difference) < TINY):
        return True
    raise Undecided


class _Evaluator:
    def __init__(self, at: Balls, field: type) -> None:
        self.at = at
        self.field = field

    def value(self, node: Node) -> Ball:
        evaluate = _EVALUATORS.get(type(node))
        if evaluate is None:
            raise Undecided
        return evaluate(self, node)

    def number(self, value: Fraction | int) -> Ball:
        return self.field(arb(fmpq(value.numerator, value.denominator)))

    def letter(self, node: tree.Letter) -> Ball:
        found = self.at.get(tree.label(node))
        if found is None:
            raise Undecided
        return self.field(found)

    def constant(self, node: tree.Constant) -> Ball:
        if node.name == "pi":
            return self.field(arb.pi())
        if node.name == "e":
            return self.field(arb(1).exp())
        if node.name == "i" and self.field is acb:
            return acb(0, 1)
        raise Undefined

    def sum(self, node: tree.Sum) -> Ball:
        total = self.field(0)
        for term in node.terms:
            total += self.value(term)
        return total

    def product(self, node: tree.Product) -> Ball:
        result = self.field(1)
        for factor in node.factors:
            result *= self.value(factor)
        return result

    def divide(self, node: tree.Divide) -> Ball:
        num, den = self.value(node.num), self.value(node.den)
        if is_zero(den):
            raise Undefined
        return num / den

    def power(self, node: tree.Power) -> Ball:
        try:
            exponent = rational(node.exponent)
        except (NotRational, Undefined):
            return self.general_power(self.value(node.base), self.value(node.exponent))
        return self.rational_power(self.value(node.base), exponent)

    def rational_power(self, base: Ball, exponent: fmpq) -> Ball:
        if is_zero(base) and exponent <= 0:
            raise Undefined
        if exponent.q == 1:
            return base**exponent.p
        if exponent.q > 1000:
            return self.general_power(base, self.field(arb(exponent)))
        return self.root_of(base, int(exponent.q)) ** exponent.p

    def general_power(self, base: Ball, exponent: Ball) -> Ball:
        if bool(abs(exponent) > _HUGE):
            raise Undecided
        if self.field is arb and not base > 0:
            if is_zero(base) and exponent > 0:
                return base
            if base < 0 and exponent.is_integer():
                return base**exponent
            raise Undefined
        return base**exponent

    def root_of(self, value: Ball, index: int) -> Ball:
        if is_zero(value):
            return self.field(0)
        if self.field is acb:
            if index % 2 and value.imag == 0 and value.real < 0:
                return -((-value).root(index))
            return value.root(index)
        if value > 0:
            return value.root(index)
        if value < 0 and index % 2:
            return -((-value).root(index))
        raise Undefined if value < 0 else Undecided

    def absolute(self, node: tree.Absolute) -> Ball:
        return self.field(abs(self.value(node.of)))

    def quantity(self, node: tree.Quantity) -> Ball:
        factor, dimension = size(node.unit)
        if dimension == (("°", 1),):
            return self.value(node.value) * self.number(factor) * arb.pi() / 180
        if dimension == (("rad", 1),):
            return self.value(node.value)
        if any(name in OFFSETS for name, _ in node.unit.parts):
            raise Undecided
        return self.value(node.value) * self.number(factor)

    def call(self, node: tree.Call) -> Ball:
        function = _FUNCTIONS.get(node.name)
        if function is None:
            raise Undecided
        return function(self, *(self.value(each) for each in node.arguments))


def _log(evaluator: _Evaluator, value: Ball, base: Ball | None = None) -> Ball:
    bottom = arb(10) if base is None else base
    return _ln(evaluator, value) / _ln(evaluator, evaluator.field(bottom))


def _ln(evaluator: _Evaluator, value: Ball) -> Ball:
    if evaluator.field is arb and not value > 0:
        raise Undefined
    if is_zero(value):
        raise Undefined
    return value.log()


def _inverse(function: str) -> Callable[[_Evaluator, Ball], Ball]:
    def apply(evaluator: _Evaluator, value: Ball) -> Ball:
        if evaluator.field is arb and function != "atan" and bool(abs(value) > 1):
            raise Undefined
        return getattr(value, function)()

    return apply


def _over(function: str) -> Callable[[_Evaluator, Ball], Ball]:
    """tan, sec, csc and cot, undefined where their denominator is zero."""

    def apply(_: _Evaluator, value: Ball) -> Ball:
        below = {"tan": value.cos, "sec": value.cos, "csc": value.sin, "cot": value.sin}[function]()
        if is_zero(below):
            raise Undefined
        above = {"tan": value.sin, "cot": value.cos}.get(function)
        return (above() if above else 1) / below

    return apply


def _factorial(evaluator: _Evaluator, value: Ball) -> Ball:
    if evaluator.field is acb or not value < 10**6 or value < 0:
        raise Undecided
    return (value + 1).gamma()


def _step(name: str) -> Callable[[_Evaluator, Ball], Ball]:
    def apply(_: _Evaluator, value: Ball) -> Ball:
        return getattr(value, name)()

    return apply


def _chosen(name: str) -> Callable[..., Ball]:
    def apply(_: _Evaluator, *values: Ball) -> Ball:
        result = values[0]
        for value in values[1:]:
            result = getattr(result, name)(value)
        return result

    return apply


def _binom(evaluator: _Evaluator, n: Ball, k: Ball) -> Ball:
    top, bottom = n.unique_fmpz(), k.unique_fmpz()
    if top is None or bottom is None or not 0 <= bottom <= top <= 200:
        raise Undecided
    return evaluator.field(top.bin_uiui(int(top), int(bottom)))


_FUNCTIONS: dict[str, Callable[..., Ball]] = {
    "sin": _step("sin"),
    "cos": _step("cos"),
    "tan": _over("tan"),
    "sec": _over("sec"),
    "csc": _over("csc"),
    "cot": _over("cot"),
    "sinh": _step("sinh"),
    "cosh": _step("cosh"),
    "tanh": _step("tanh"),
    "arcsin": _inverse("asin"),
    "arccos": _inverse("acos"),
    "arctan": _inverse("atan"),
    "ln": _ln,
    "log": _log,
    "factorial": _factorial,
    "binom": _binom,
    "max": _chosen("max"),
    "min": _chosen("min"),
    "floor": _step("floor"),
    "ceil": _step("ceil"),
}
_EVALUATORS: dict[type, Callable[[_Evaluator, Anything], Ball]] = {
    tree.Integer: lambda self, node: self.number(node.value),
    tree.Decimal: lambda self, node: self.number(decimal_value(node)),
    tree.Mixed: lambda self, node: self.number(Fraction(node.whole * node.den + node.num, node.den)),
    tree.Percent: lambda self, node: self.value(node.of) / 100,
    tree.Letter: _Evaluator.letter,
    tree.Constant: _Evaluator.constant,
    tree.Negative: lambda self, node: -self.value(node.of),
    tree.Sum: _Evaluator.sum,
    tree.Product: _Evaluator.product,
    tree.Divide: _Evaluator.divide,
    tree.Power: _Evaluator.power,
    tree.Root: lambda self, node: self.root_of(self.value(node.radicand), node.index),
    tree.Absolute: _Evaluator.absolute,
    tree.Group: lambda self, node: self.value(node.of),
    tree.Quantity: _Evaluator.quantity,
    tree.Call: _Evaluator.call,
}
