"""Places in a tree: where a rule can be tried, and the tree with that place changed."""

from __future__ import annotations

from collections.abc import Hashable, Iterator
from dataclasses import dataclass, fields
from fractions import Fraction
from functools import cache
from typing import Any as Anything
from typing import cast

from stairwise.notation import build, tree
from stairwise.notation.tree import Node

SITES = 60


@dataclass(frozen=True, slots=True)
class Site:
    """A place: ``path`` leads to a node; ``span`` picks neighbouring terms or factors of it."""

    node: Node
    path: tuple[int, ...] = ()
    span: tuple[int, int] | None = None


def sites(root: Node) -> Iterator[Site]:
    """The places of ``root`` where a rule can be tried, at most ``SITES``, outermost first.

    >>> from stairwise.notation.text import text
    >>> [text(each.node) for each in sites(tree.Negative(tree.Letter("x")))]
    ['-x', 'x']
    """
    waiting: list[Site] = [Site(root)]
    seen = 0
    while waiting and seen < SITES:
        here = waiting.pop(0)
        seen += 1
        yield here
        yield from _neighbours(here)
        waiting.extend(
            Site(child, (*here.path, index))
            for index, child in enumerate(tree.children(here.node))
            if not _shadowed(here.node, child)
        )


def _shadowed(parent: Node, child: Node) -> bool:
    """``2(x - 5)`` inside ``-2(x - 5)`` is no place of its own: the sign belongs to the 2."""
    if not isinstance(parent, tree.Negative):
        return False
    if isinstance(child, tree.Product):
        return any(isinstance(bare(factor), tree.Sum) for factor in child.factors)
    return False


def _neighbours(here: Site) -> Iterator[Site]:
    """Neighbouring terms of a longer sum, neighbouring factors of a longer product."""
    match here.node:
        case tree.Sum(terms) if 2 < len(terms) <= 12:
            numeric = not tree.letters(here.node)
            for start in range(1 if numeric else len(terms) - 1):
                yield Site(tree.Sum(terms[start : start + 2]), here.path, (start, start + 2))
        case tree.Product(factors, style) if 2 < len(factors) <= 12:
            for start in range(len(factors) - 1):
                yield Site(tree.Product(factors[start : start + 2], style), here.path, (start, start + 2))


def put(root: Node, site: Site, new: Node) -> Node:
    """``root`` with ``new`` at ``site``.

    >>> from stairwise.notation.text import text
    >>> text(put(build.add(build.number(1), build.letter("x")), Site(build.letter("x"), (1,)), build.number(5)))
    '1 + 5'
    """
    trail = [root]
    for index in site.path:
        trail.append(tree.children(trail[-1])[index])
    result = new if site.span is None else _spliced(trail[-1], site.span, new)
    for parent, index in zip(reversed(trail[:-1]), reversed(site.path), strict=True):
        kids = list(tree.children(parent))
        kids[index] = result
        result = rebuilt(parent, kids)
    return result


def _spliced(node: Node, span: tuple[int, int], new: Node) -> Node:
    start, end = span
    if isinstance(node, tree.Sum):
        return tree.Sum((*node.terms[:start], *terms_of(new), *node.terms[end:]))
    assert isinstance(node, tree.Product)  # noqa: S101 - spans are made for sums and products only
    return tree.Product((*node.factors[:start], new, *node.factors[end:]), node.style)


@cache
def _names(kind: Hashable) -> tuple[str, ...]:
    return tuple(field.name for field in fields(cast(type[Anything], kind)))


def rebuilt(node: Node, kids: list[Node]) -> Node:
    """``node`` with its children, in reading order, replaced by ``kids``."""
    waiting = iter(kids)
    values: list[object] = []
    kind: Anything = type(node)
    for name in _names(kind):
        value = getattr(node, name)
        if isinstance(value, tuple):
            value = tuple(next(waiting) if isinstance(item, tree.NODES) else item for item in value)
        elif isinstance(value, tree.NODES):
            value = next(waiting)
        values.append(value)
    made: Node = kind(*values)
    return made


def bare(node: Node) -> Node:
    """``node`` without remembered brackets around it."""
    while isinstance(node, tree.Group):
        node = node.of
    return node


def terms_of(node: Node) -> tuple[Node, ...]:
    """The terms of a sum, or the node alone."""
    return node.terms if isinstance(node, tree.Sum) else (node,)


def total(terms: list[Node]) -> Node:
    """A sum of any number of terms; none at all is 0."""
    flat = [each for term in terms for each in terms_of(term)]
    return build.add(*flat) if flat else tree.Integer(0)


def number(node: Node) -> Fraction | None:
    """The value of a number as written (whole, decimal, fraction, mixed, signed), else None.

    >>> number(build.decimal("-0.50"))
    Fraction(-1, 2)
    """
    match bare(node):
        case tree.Integer(value):
            return Fraction(value)
        case tree.Decimal(digits, "") if len(digits) < 40:
            return Fraction(digits)
        case tree.Negative(of):
            inner = number(of)
            return None if inner is None else -inner
        case tree.Mixed(whole, num, den) if den:
            return whole + Fraction(num, den)
        case tree.Divide(num, den):
            above, below = number(num), number(den)
            return above / below if above is not None and below else None
    return None


def whole(node: Node) -> int | None:
    """The value of a signed whole number, else None."""
    match bare(node):
        case tree.Integer(value):
            return value
        case tree.Negative(of):
            inner = whole(of)
            return None if inner is None else -inner
    return None


def fraction(node: Node) -> tuple[int, int] | None:
    """Top and bottom of a fraction of whole numbers, unreduced and not negative."""
    match bare(node):
        case tree.Divide(tree.Integer(num), tree.Integer(den), style) if den and style != "sign":
            return num, den
    return None


def over(num: int | Fraction, den: int | Fraction) -> Node | None:
    """A fraction kept as it stands, with its sign in front; None over zero."""
    if not den:
        return None
    above, below = Fraction(num), Fraction(den)
    if above.denominator != 1 or below.denominator != 1:
        return build.number(above / below)
    negative = (above < 0) != (below < 0) and above != 0
    node = tree.Divide(tree.Integer(abs(int(above))), tree.Integer(abs(int(below))))
    return tree.Negative(node) if negative else node


def decimal(value: Fraction) -> Node | None:
    """A terminating decimal of at most 12 places, else None.

    >>> decimal(Fraction(3, 8))
    Decimal(digits='0.375', repeating='')
    """
    for places in range(13):
        scaled = value * 10**places
        if scaled.denominator == 1:
            return at_places(int(scaled), places)
    return None


def at_places(digits: int, places: int) -> Node:
    """``digits`` as a whole number with the point ``places`` from the right."""
    if places <= 0:
        return build.number(digits * 10**-places)
    padded = str(abs(digits)).rjust(places + 1, "0")
    node: Node = tree.Decimal(f"{padded[:-places]}.{padded[-places:]}")
    return tree.Negative(node) if digits < 0 else node


def places(node: Node) -> int:
    """Digits after the point, as written."""
    match bare(node):
        case tree.Decimal(digits, ""):
            return len(digits.partition(".")[2])
        case tree.Negative(of):
            return places(of)
    return 0
