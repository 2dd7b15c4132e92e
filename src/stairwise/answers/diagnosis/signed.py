"""Wrong rules for signed numbers and absolute value."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from stairwise.answers.diagnosis.questions import Kind, Question
from stairwise.answers.diagnosis.rules import Wrong, asked, right, site, wrong
from stairwise.answers.diagnosis.trees import bare, number
from stairwise.answers.diagnosis.working import shown
from stairwise.notation import build, tree
from stairwise.notation.tree import Node


def _pair(node: tree.Sum) -> tuple[Fraction, Fraction, bool] | None:
    """Two numbers and whether the second is subtracted."""
    if len(node.terms) != 2:
        return None
    second, minus = node.terms[1], isinstance(node.terms[1], tree.Negative)
    if isinstance(second, tree.Negative):
        second = second.of
    a, b = number(node.terms[0]), number(second)
    return (a, b, minus) if a is not None and b is not None and b else None


@site(tree.Sum)
def subtracting(node: tree.Sum) -> Iterator[Wrong]:
    """a - (-b) done as a - b, and a - b turned round to stay positive."""
    found = _pair(node)
    if found is None or not found[2]:
        return
    a, b, _ = found
    if b < 0:
        size = shown(-b, node)
        yield from wrong("int-sub-neg-as-minus", shown(a + b, node), size=size)
        if a < 0:
            yield from wrong("int-sub-neg-as-minus", shown(-a - b, node), size=size, weight=0.5)
            yield from wrong("int-add-wrong-sign", shown(-(a - b), node), weight=0.7)
    elif 0 <= a < b:
        yield from wrong("int-sub-commute", shown(b - a, node), first=shown(b, node), second=shown(a, node))


@site(tree.Sum)
def adding(node: tree.Sum) -> Iterator[Wrong]:
    """Signs ignored, the wrong sign kept, or two negatives added into a positive."""
    found = _pair(node)
    if found is None:
        return
    a, b, minus = found
    b = -b if minus else b
    if minus and (a >= 0 or b > 0):
        return
    if a < 0 and b < 0:
        yield from wrong("int-add-two-negatives", shown(-(a + b), node))
        variant = "int-minus-then-add" if minus else ""
        weight = 0.6 if minus else 0.4
        yield from wrong(
            "int-add-wrong-sign", shown(a - b, node), variant=variant or "int-second-sign-lost", weight=weight
        )
    elif a * b < 0:
        yield from wrong("int-add-ignore-sign", shown(abs(a) + abs(b), node))
        yield from wrong("int-add-ignore-sign", shown(-abs(a) - abs(b), node), weight=0.6, variant="int-add-keep-minus")
        yield from wrong("int-add-wrong-sign", shown(-(a + b), node))


def _signs(left: Node, right_part: Node) -> tuple[Fraction, Fraction] | None:
    a, b = number(left), number(right_part)
    if a is None or b is None or not a or not b or (a > 0 and b > 0):
        return None
    return a, b


@site(tree.Product)
def product_sign(node: tree.Product) -> Iterator[Wrong]:
    """The sign of a product taken wrong."""
    found = _signs(*node.factors) if len(node.factors) == 2 else None
    if found:
        a, b = found
        variant = "int-mul-two-negatives" if a < 0 and b < 0 else ""
        yield from wrong("int-mul-sign", shown(-a * b, node), variant=variant)
        if a * b < 0 and (a if abs(a) > abs(b) else b) > 0:
            yield from wrong("int-mul-add-rule", shown(-a * b, node), weight=0.6)


@site(tree.Negative)
def product_sign_in_front(node: tree.Negative) -> Iterator[Wrong]:
    """-4 × 3, read as the opposite of 4 × 3."""
    of = node.of
    if isinstance(of, tree.Product) and len(of.factors) == 2:
        yield from product_sign(tree.Product((tree.Negative(of.factors[0]), of.factors[1]), of.style))
    if isinstance(of, tree.Divide) and of.style == "sign":
        yield from quotient_sign(tree.Divide(tree.Negative(of.num), of.den, of.style))


@site(tree.Divide)
def quotient_sign(node: tree.Divide) -> Iterator[Wrong]:
    """The sign of a quotient taken wrong."""
    if found := _signs(node.num, node.den):
        a, b = found
        variant = "int-div-two-negatives" if a < 0 and b < 0 else "int-div-sign"
        yield from wrong("int-mul-sign", shown(-a / b, node), variant=variant)


@site(tree.Absolute)
def absolute(node: tree.Absolute) -> Iterator[Wrong]:
    """The bars change the sign, or leave the minus."""
    value = number(node.of)
    if value is not None and value > 0:
        yield from wrong("abs-opposite", shown(-value, node))
    if value is not None and value < 0:
        yield from wrong("abs-keep-negative", shown(value, node))


@site(tree.Absolute)
def absolute_of_terms(node: tree.Absolute) -> Iterator[Wrong]:
    """|3 - 8| worked as |3| - |8|: each number by itself."""
    inside = bare(node.of)
    if isinstance(inside, tree.Sum):
        values = [number(term) for term in inside.terms]
        known = [value for value in values if value is not None]
        if len(known) == len(values):
            total = sum(known, Fraction(0))
            yield from wrong("abs-keep-negative", shown(total, node) if total < 0 else None)
            yield from wrong("int-add-ignore-sign", shown(sum(map(abs, known), Fraction(0)), node), weight=0.5)


@right(Kind.OPPOSITE)
def opposite(question: Question) -> Node:
    """The number on the other side of zero."""
    return shown(-(number(question.node) or Fraction(0)), question.node)


@asked(Kind.OPPOSITE)
def opposite_missed(question: Question) -> Iterator[Wrong]:
    """The opposite is mirrored in 1, or taken as the reciprocal's place."""
    value = number(question.node)
    if value is not None:
        yield from wrong("int-opposite-zero", shown(2 - value, question.node))
        yield from wrong("inverse-recip", build.number(1 / value) if value else None, variant="opposite-recip")
