"""Wrong rules for fractions and mixed numbers."""

from __future__ import annotations

import math
from collections.abc import Iterator
from fractions import Fraction

from stairwise.answers.diagnosis.questions import Kind, Question
from stairwise.answers.diagnosis.rules import Fields, Wrong, asked, site, wrong
from stairwise.answers.diagnosis.trees import bare, fraction, number, over, whole
from stairwise.notation import build, tree
from stairwise.notation.tree import Node

Parts = tuple[int, int]


def _pair(node: tree.Sum) -> tuple[Parts, Parts, int] | None:
    """Two fractions added (1) or subtracted (-1)."""
    if len(node.terms) != 2:
        return None
    second, sign = bare(node.terms[1]), 1
    if isinstance(second, tree.Negative):
        second, sign = second.of, -1
    left, right = fraction(node.terms[0]), fraction(second)
    return (left, right, sign) if left and right else None


@site(tree.Sum)
def across(node: tree.Sum) -> Iterator[Wrong]:
    """a/b + c/d becomes (a + c)/(b + d)."""
    if pair := _pair(node):
        (a, b), (c, d), sign = pair
        yield from wrong("frac-add-across", over(a + sign * c, b + sign * d), variant=_variant("frac-add-across", sign))
        if sign < 0 and b < d:
            yield from wrong(
                "frac-add-across", over(abs(a - c), abs(b - d)), variant="frac-add-across-minus", weight=0.7
            )


def _variant(name: str, sign: int) -> str:
    return name if sign > 0 else f"{name}-minus"


@site(tree.Sum)
def all_across(node: tree.Sum) -> Iterator[Wrong]:
    """1/2 + 1/4 + 1/3 becomes 3/9."""
    parts = [fraction(term) for term in node.terms]
    known = [part for part in parts if part]
    if len(known) == len(parts) > 2:
        made = over(sum(a for a, _ in known), sum(b for _, b in known))
        yield from wrong("frac-add-across", made)


@site(tree.Sum)
def cross_added(node: tree.Sum) -> Iterator[Wrong]:
    """2/3 + 1/4 becomes 8/3: multiplied crosswise."""
    if pair := _pair(node):
        (a, b), (c, d), _ = pair
        made = over(a * d, b * c)
        yield from wrong("cross-multiply-product", made, variant="frac-cross-added", weight=0.6)


@site(tree.Sum)
def across_whole(node: tree.Sum) -> Iterator[Wrong]:
    """2 + 1/3 becomes 3/3: the whole number is added to the top."""
    if len(node.terms) == 2:
        for first, second in (node.terms, reversed(node.terms)):
            k, parts = whole(first), fraction(second)
            if k and k > 0 and parts:
                yield from wrong("frac-add-across", over(k + parts[0], parts[1]), variant="frac-add-whole", weight=0.8)
                yield from wrong("frac-add-across", over(k + parts[0], 1 + parts[1]), weight=0.6)


@site(tree.Sum)
def bottoms_only(node: tree.Sum) -> Iterator[Wrong]:
    """a/b + c/d becomes a/L + c/L with the old tops."""
    if pair := _pair(node):
        (a, b), (c, d), sign = pair
        if b != d:
            common = math.lcm(b, d)
            yield from wrong("frac-change-den-only", over(a + sign * c, common), common=common)
            if common != b * d:
                yield from wrong("frac-change-den-only", over(a + sign * c, b * d), common=b * d, weight=0.8)


@site(tree.Product)
def multiplied(node: tree.Product) -> Iterator[Wrong]:
    """Two fractions multiplied by another operation's rule."""
    if len(node.factors) != 2:
        return
    left, right = fraction(node.factors[0]), fraction(node.factors[1])
    if left is None or right is None:
        return
    (a, b), (c, d) = left, right
    if b == d:
        yield from wrong("mul-frac-keep-den", over(a * c, b))
    else:
        common = math.lcm(b, d)
        scaled = over(a * common // b * (c * common // d), common)
        yield from wrong("mul-frac-keep-den", scaled, variant="mul-frac-common-den", common=common, weight=0.7)
    yield from wrong("cross-multiply-product", over(a * d, b * c))
    yield from wrong("cross-multiply-product", over(b * c, a * d), weight=0.5)
    yield from wrong("frac-add-across", over(a + c, b + d), variant="frac-mul-added", weight=0.3)


@site(tree.Product)
def whole_times_both(node: tree.Product) -> Iterator[Wrong]:
    """3 × 2/7 becomes 6/21."""
    if len(node.factors) != 2:
        return
    for first, second in (node.factors, reversed(node.factors)):
        k, parts = whole(first), fraction(second)
        if k is not None and k > 1 and parts:
            yield from wrong("mul-whole-both", over(k * parts[0], k * parts[1]), whole=k)


@site(tree.Divide)
def divided(node: tree.Divide) -> Iterator[Wrong]:
    """a/b ÷ c/d without turning the second one over, or with the first turned over."""
    left, right = fraction(node.num), fraction(node.den)
    if left and right:
        (a, b), (c, d) = left, right
        yield from wrong("div-frac-no-invert", over(a * c, b * d))
        yield from wrong("div-frac-invert-first", over(b * c, a * d))
        yield from wrong("div-frac-invert-first", over(b * d, a * c), variant="div-frac-invert-both", weight=0.6)


@site(tree.Divide)
def divided_by_whole(node: tree.Divide) -> Iterator[Wrong]:
    """1/4 ÷ 3 becomes 3/4; 6 ÷ 1/2 becomes 3."""
    left, k = fraction(node.num), whole(node.den)
    if left and k and k > 1:
        a, b = left
        name = "div-frac-unit-swap" if a == 1 else "div-frac-no-invert"
        yield from wrong(name, over(a * k, b))
        yield from wrong("div-frac-invert-first", over(b * k, a), weight=0.5)
        yield from wrong("div-frac-invert-first", over(b, a * k), weight=0.4)
    k, right = whole(node.num), fraction(node.den)
    if right and k and k > 1:
        c, d = right
        yield from wrong("div-frac-no-invert", over(k * c, d))
        yield from wrong("div-frac-invert-first", over(c, k * d))


# -- mixed numbers ---------------------------------------------------------------------------


def _mixed(node: Node) -> tuple[int, int, int] | None:
    """Whole part, top, bottom; a whole number has 0/1."""
    match bare(node):
        case tree.Mixed(w, num, den) if den:
            return w, num, den
        case tree.Integer(w):
            return w, 0, 1
    return None


def joined(w: int, part: Fraction) -> Node:
    """A whole number and a fraction side by side, kept as they stand."""
    if not part:
        return build.number(w)
    if not w:
        return build.number(part)
    return tree.Mixed(w, part.numerator, part.denominator)


def _mixed_pair(node: tree.Sum) -> tuple[tuple[int, int, int], tuple[int, int, int], int] | None:
    if len(node.terms) != 2:
        return None
    second, sign = bare(node.terms[1]), 1
    if isinstance(second, tree.Negative):
        second, sign = second.of, -1
    left, right = _mixed(node.terms[0]), _mixed(second)
    if left is None or right is None or not (left[1] or right[1]):
        return None
    return left, right, sign


@site(tree.Sum)
def mixed_across(node: tree.Sum) -> Iterator[Wrong]:
    """1 1/2 + 2 1/3 becomes 3 2/5."""
    if (pair := _mixed_pair(node)) and pair[0][1] and pair[1][1]:
        (w, a, b), (v, c, d), sign = pair
        top, bottom = a + sign * c, b + sign * d
        if bottom > 0 and top > 0 and w + sign * v >= 0:
            made = tree.Mixed(w + sign * v, top, bottom) if w + sign * v else over(top, bottom)
            yield from wrong("frac-add-across", made, variant=_variant("frac-add-across", sign))
        if sign > 0 and b != d:
            yield from _mixed_kept(w + v, a + c, math.lcm(b, d))


def _mixed_kept(w: int, top: int, common: int) -> Iterator[Wrong]:
    yield from wrong("frac-change-den-only", tree.Mixed(w, top, common), common=common)


@site(tree.Sum)
def no_regrouping(node: tree.Sum) -> Iterator[Wrong]:
    """5 1/4 - 2 3/4 becomes 3 1/2: the smaller part is taken from the larger."""
    pair = _mixed_pair(node)
    if pair is None or pair[2] > 0:
        return
    (w, a, b), (v, c, d), _ = pair
    first, second = Fraction(a, b), Fraction(c, d)
    if first < second and w >= v:
        yield from wrong("mixed-no-regroup", joined(w - v, second - first))
        yield from wrong("mixed-no-regroup", joined(w - v - 1, second - first), weight=0.5)
        common = math.lcm(b, d)
        top = a * common // b + 10 - c * common // d
        if w > v and top > 0:
            left = tree.Mixed(w - v - 1, top, common) if w - v > 1 else over(top, common)
            yield from wrong("mixed-regroup-ten", left, den=common)


@site(tree.Product)
def parts_multiplied(node: tree.Product) -> Iterator[Wrong]:
    """2 1/2 × 3 1/3 becomes 6 1/6."""
    if len(node.factors) == 2:
        left, right = _mixed(node.factors[0]), _mixed(node.factors[1])
        if left and right and (left[1] or right[1]):
            (w, a, b), (v, c, d) = left, right
            part = Fraction(a, b) * Fraction(c, d) if a and c else Fraction(a, b) + Fraction(c, d)
            yield from wrong("mul-mixed-parts", joined(w * v, part))


@site(tree.Mixed)
def to_improper(node: tree.Mixed) -> Iterator[Wrong]:
    """2 3/5 becomes 23/5, or 5/5."""
    fields: Fields = {"whole": node.whole, "num": node.num, "den": node.den}
    if node.num < 10:
        yield from wrong("mixed-concat", over(10 * node.whole + node.num, node.den), **fields)
    yield from wrong("mixed-add-parts", over(node.whole + node.num, node.den), **fields)
    yield from wrong(
        "mixed-add-parts", over(node.whole * node.num, node.den), variant="mixed-times-top", weight=0.5, **fields
    )
    product = node.whole * node.num + node.den
    yield from wrong("mixed-add-parts", over(product, node.den), variant="mixed-parts-swapped", weight=0.5, **fields)


# -- one fraction ----------------------------------------------------------------------------


@asked(Kind.NUMBER, Kind.CONVERT)
def reduced(question: Question) -> Iterator[Wrong]:
    """12/18 stops at 6/9, or becomes 12/2."""
    parts = fraction(question.node)
    if parts is None or question.task not in ("simplify", "convert"):
        return
    a, b = parts
    greatest = math.gcd(a, b)
    for k in range(2, min(greatest, 100) + 1):
        if greatest % k == 0:
            yield from wrong(
                "frac-simplify-partial", over(a // k, b // k) if k < greatest else None, form=True, factor=greatest // k
            )
            yield from wrong("frac-simplify-one", over(a // k, b), factor=k)
            yield from wrong("frac-simplify-one", over(a, b // k), factor=k, variant="frac-simplify-bottom")
    if greatest > 1 and question.task == "simplify":
        for k in (1, 2, min(a, b) - 1):
            yield from wrong("frac-equiv-add", over(a - k, b - k) if k < min(a, b) else None, amount=k, weight=0.3)


@asked(Kind.CONVERT)
def whole_as_fraction(question: Question) -> Iterator[Wrong]:
    """4 is written as 1/4."""
    k = whole(question.node)
    if k and k > 1 and question.word in ("", "fraction", "improper"):
        yield from wrong("frac-whole-den", over(1, k), whole=k)
        yield from wrong("frac-whole-den", over(k, k), whole=k, weight=0.7)


@site(tree.Divide)
def same_over_same(node: tree.Divide) -> Iterator[Wrong]:
    """5/5 is called 5."""
    parts = fraction(node)
    if parts and parts[0] == parts[1] > 1:
        yield from wrong("frac-whole-den", build.number(parts[0]), whole=parts[0])


@site(tree.Divide)
def wrong_way_round(node: tree.Divide) -> Iterator[Wrong]:
    """3 ÷ 12 becomes 12 ÷ 3."""
    left, right = number(node.num), number(node.den)
    both = fraction(node.num) and fraction(node.den)
    if node.style == "sign" and not both and left and right and 0 < left < right:
        yield from wrong("div-order", build.number(right / left), first=node.num, second=node.den)
