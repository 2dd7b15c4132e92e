"""Wrong rules for whole-number calculation: columns, facts, zeros."""

from __future__ import annotations

from collections.abc import Iterator

from stairwise.answers.diagnosis.questions import Kind, Question
from stairwise.answers.diagnosis.rules import Fields, Wrong, asked, site, wrong
from stairwise.answers.diagnosis.trees import at_places, bare, number, places, terms_of, whole
from stairwise.notation import build, tree
from stairwise.notation.tree import Node

Column = tuple[str, str, int]


def _columns(node: tree.Sum, sign: int) -> Column | None:
    """Two plain numbers as strings of digits of one length, and their decimal places."""
    if len(node.terms) != 2:
        return None
    first, second = node.terms[0], bare(node.terms[1])
    if sign < 0:
        if not isinstance(second, tree.Negative):
            return None
        second = second.of
    if not (isinstance(first, tree.Integer | tree.Decimal) and isinstance(second, tree.Integer | tree.Decimal)):
        return None
    point = max(places(first), places(second))
    a, b = ((number(each) or 0) * 10**point for each in (first, second))
    width = max(len(str(int(a))), len(str(int(b))))
    return (str(int(a)).zfill(width), str(int(b)).zfill(width), point) if width <= 15 else None


@site(tree.Sum)
def small_from_large(node: tree.Sum) -> Iterator[Wrong]:
    """In each column the smaller digit is taken from the larger."""
    if (found := _columns(node, -1)) and found[0] > found[1]:
        a, b, point = found
        digits = "".join(str(abs(int(x) - int(y))) for x, y in zip(a, b, strict=True))
        column = next(((x, y) for x, y in zip(reversed(a), reversed(b), strict=True) if x < y), None)
        if column:
            top, bottom = column
            yield from wrong("sub-small-from-large", at_places(int(digits), point), top=top, bottom=bottom)


@site(tree.Sum)
def zero_skipped(node: tree.Sum) -> Iterator[Wrong]:
    """Borrowing goes past a zero and leaves it 0."""
    found = _columns(node, -1)
    if not found or found[0] <= found[1] or found[2]:
        return
    a, b = found[:2]
    for place in range(1, len(a) - 1):
        at = len(a) - 1 - place
        if a[at] == "0" and a[at + 1] < b[at + 1]:
            answer = int(a) - int(b)
            yield from wrong("borrow-zero", build.number(answer - 9 * 10**place), first=int(a))
            yield from wrong("borrow-zero", build.number(answer + 10 ** (place + 1)), first=int(a), weight=0.6)
            yield from wrong("borrow-zero", build.number(answer + 10**place), first=int(a), weight=0.4)


@site(tree.Sum)
def no_carrying(node: tree.Sum) -> Iterator[Wrong]:
    """Columns are added and what should be carried is dropped."""
    if found := _columns(node, 1):
        a, b, point = found
        sums = [int(x) + int(y) for x, y in zip(a, b, strict=True)]
        if len(a) > 1 and any(each > 9 for each in sums[1:]):
            kept = str(sums[0]) + "".join(str(each % 10) for each in sums[1:])
            yield from wrong("regroup-forget", at_places(int(kept), point))
            if not point:
                side_by_side = "".join(str(each) for each in sums)
                yield from wrong(
                    "regroup-forget", build.number(int(side_by_side)), variant="regroup-both-digits", weight=0.7
                )


def _factors(node: tree.Product) -> tuple[int, int] | None:
    if len(node.factors) != 2:
        return None
    left, right = whole(node.factors[0]), whole(node.factors[1])
    return (left, right) if left is not None and right is not None and left >= 0 and right >= 0 else None


@asked(Kind.NUMBER)
def facts(question: Question) -> Iterator[Wrong]:
    """A neighbouring fact, the sum instead of the product, or a rule for 0 and 1 mixed up."""
    node = question.node
    found = _factors(node) if isinstance(node, tree.Product) else None
    if found is None:
        return
    a, b = found
    if 0 in found:
        yield from wrong("mul-zero-one", build.number(a + b))
    elif 1 in found:
        yield from wrong("mul-zero-one", build.number(1), weight=0.8)
    elif max(a, b) <= 12:
        for c, d in ((a - 1, b), (a + 1, b), (a, b - 1), (a, b + 1)):
            yield from wrong("mul-near-fact", build.number(c * d), near=f"{c} × {d}")
    if min(a, b) > 1:
        yield from wrong("mul-as-add", build.number(a + b), first=a, second=b, weight=0.6)


@site(tree.Product)
def partial_products(node: tree.Product) -> Iterator[Wrong]:
    """Two-digit factors with cross products dropped, or the second row not shifted."""
    found = _factors(node)
    if found is None or not (9 < found[0] < 100 and 9 < found[1] < 100):
        return
    (t, u), (s, v) = divmod(found[0], 10), divmod(found[1], 10)
    fields: Fields = {"tens": f"{10 * t} × {10 * s}", "ones": f"{u} × {v}"}
    if u and v:
        yield from wrong("mul-partial-missing", build.number(100 * t * s + u * v), **fields)
    if s and v:
        yield from wrong("mul-shift-forget", build.number(found[0] * (s + v)), tens=s, real=10 * s)


@site(tree.Product)
def zeros_dropped(node: tree.Product) -> Iterator[Wrong]:
    """30 × 40 becomes 120: one zero too few (or too many)."""
    found = _factors(node)
    if found and min(found) > 0 and any(each % 10 == 0 for each in found) and min(found) > 1:
        a, b = found
        yield from wrong("place-value-zero", build.number(a * b // 10))
        yield from wrong("place-value-zero", build.number(a * b * 10), variant="place-value-extra", weight=0.7)


@site(tree.Divide)
def quotients(node: tree.Divide) -> Iterator[Wrong]:
    """A zero left out of the quotient, or the remainder written after a point."""
    a, b = whole(node.num), whole(node.den)
    if not a or not b or a < b or b < 2:
        return
    quotient, rest = divmod(a, b)
    digits = str(quotient)
    if not rest and "0" in digits[1:]:
        yield from wrong(
            "div-zero-quotient", build.number(int(digits[0] + digits[1:].replace("0", ""))), quotient=quotient
        )
    if rest and node.style == "sign":
        point = tree.Decimal(f"{quotient}.{rest}")
        yield from wrong("div-remainder-decimal", point, quotient=quotient, rest=rest, divisor=b)


@asked(Kind.EQUATION)
def equals_as_do(question: Question) -> Iterator[Wrong]:
    """8 + 4 = n + 5 gets 12: the = sign is read as "now write the answer"."""
    relation = question.node
    if not isinstance(relation, tree.Relation):
        return
    for plain, other in (relation.sides, reversed(relation.sides)):
        if number(plain) is None and not tree.letters(plain) and _blank_sum(other):
            start = _total(plain)
            rest = _total(other)
            if start is not None and rest is not None:
                yield from wrong("equal-as-do", build.number(start), sum=plain)
                yield from wrong("equal-as-do", build.number(start + rest), sum=plain, weight=0.7)


def _blank_sum(node: Node) -> bool:
    parts = terms_of(node)
    return len(parts) == 2 and sum(isinstance(part, tree.Letter) for part in parts) == 1


def _total(node: Node) -> int | None:
    values = [whole(part) for part in terms_of(node) if not isinstance(part, tree.Letter)]
    known = [value for value in values if value is not None]
    return sum(known) if len(known) == len(values) else None
