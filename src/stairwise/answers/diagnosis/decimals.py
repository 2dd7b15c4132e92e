"""Wrong rules for calculating with decimals."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from stairwise.answers.diagnosis.rules import Fields, Wrong, site, wrong
from stairwise.answers.diagnosis.trees import at_places, bare, decimal, number
from stairwise.notation import tree
from stairwise.notation.tree import Node

Written = tuple[str, str]


def _written(node: Node) -> Written | None:
    """Digits before and after the point of a plain number."""
    match bare(node):
        case tree.Integer(value):
            return str(value), ""
        case tree.Decimal(digits, "") if len(digits) <= 15:
            whole, _, part = digits.partition(".")
            return whole or "0", part
    return None


def _pair(node: tree.Sum) -> tuple[Written, Written, int] | None:
    if len(node.terms) != 2:
        return None
    second, sign = bare(node.terms[1]), 1
    if isinstance(second, tree.Negative):
        second, sign = second.of, -1
    left, right = _written(node.terms[0]), _written(second)
    if left is None or right is None or not (left[1] or right[1]):
        return None
    return left, right, sign


@site(tree.Sum)
def aligned_right(node: tree.Sum) -> Iterator[Wrong]:
    """0.3 + 0.12 becomes 0.15: the last digits are lined up."""
    if (pair := _pair(node)) and len(pair[0][1]) != len(pair[1][1]):
        left, right, sign = pair
        point = max(len(left[1]), len(right[1]))
        a, b = int(left[0] + left[1]), int(right[0] + right[1])
        yield from wrong("dec-align-right", at_places(abs(a + sign * b), point))


@site(tree.Sum)
def parts_as_wholes(node: tree.Sum) -> Iterator[Wrong]:
    """0.7 + 0.6 becomes 0.13: the digits after the point are added by themselves."""
    if pair := _pair(node):
        left, right, sign = pair
        before, after = int(left[0]) + sign * int(right[0]), int(left[1] or 0) + sign * int(right[1] or 0)
        if before >= 0:
            made = tree.Decimal(f"{before}.{abs(after)}")
            fields: Fields = {"first": left[1] or "0", "second": right[1] or "0", "parts": abs(after)}
            yield from wrong("dec-whole-thinking", made, **fields)


@site(tree.Product)
def point_kept(node: tree.Product) -> Iterator[Wrong]:
    """0.3 × 0.2 becomes 0.6: the point is placed as in adding."""
    if len(node.factors) != 2:
        return
    left, right = _written(node.factors[0]), _written(node.factors[1])
    if left is None or right is None or not (left[1] or right[1]):
        return
    product, p, q = int("".join(left)) * int("".join(right)), len(left[1]), len(right[1])
    fields: Fields = {"places": p + q}
    if p and q:
        yield from wrong("dec-mul-point-add", at_places(product, max(p, q)), **fields)
        if min(p, q) != max(p, q):
            yield from wrong("dec-mul-point-add", at_places(product, min(p, q)), weight=0.7, **fields)
    if not _power_of_ten(left, right):
        yield from wrong("dec-mul-point-add", at_places(product, 0), variant="dec-mul-no-point", weight=0.6, **fields)


def _power_of_ten(*parts: Written) -> bool:
    return any(not after and before.startswith("1") and not before[1:].strip("0") for before, after in parts)


@site(tree.Divide)
def point_moved_once(node: tree.Divide) -> Iterator[Wrong]:
    """4.8 ÷ 0.6 becomes 4.8 ÷ 6: the point is moved in one number only."""
    left, right = _written(node.num), _written(node.den)
    above, below = number(node.num), number(node.den)
    if not left or not right or not above or not below:
        return
    p, q = len(left[1]), len(right[1])
    if q:
        yield from wrong("dec-div-point", decimal(above / (below * 10**q)), moved=node.den)
    if p:
        yield from wrong("dec-div-point", decimal(above * 10**p / below), moved=node.num, weight=0.8)
    if p and q and p != q:
        digits = Fraction(int("".join(left)), int("".join(right)))
        yield from wrong("dec-div-point", decimal(digits), moved=node.num, variant="dec-div-dropped", weight=0.8)


@site(tree.Product)
def zero_appended(node: tree.Product) -> Iterator[Wrong]:
    """2.5 × 10 becomes 2.50."""
    if len(node.factors) != 2:
        return
    for first, second in (node.factors, reversed(node.factors)):
        left, ten = _written(first), _ten(second)
        if left and left[1] and ten:
            yield from wrong("x10-append-zero", tree.Decimal(f"{left[0]}.{left[1]}{'0' * ten}"), zeros="0" * ten)


def _ten(node: Node) -> int:
    """n for 10^n, n ≥ 1; else 0."""
    value = number(node)
    if value is None and isinstance(node, tree.Power) and node.base == tree.Integer(10):
        exponent = number(node.exponent)
        return int(exponent) if exponent and 0 < exponent < 10 else 0
    digits = str(value)
    return len(digits) - 1 if digits.startswith("1") and len(digits) > 1 and not digits[1:].strip("0") else 0
