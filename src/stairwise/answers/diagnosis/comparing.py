"""Wrong rules for comparing and ordering numbers. The answer of a comparison is a sign: <, > or =."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from fractions import Fraction
from typing import TypeAlias

from stairwise.answers.diagnosis.questions import Kind, Question
from stairwise.answers.diagnosis.rules import Wrong, asked, right, wrong
from stairwise.answers.diagnosis.trees import bare, fraction, number, places
from stairwise.notation import tree
from stairwise.notation.tree import Node

Size: TypeAlias = Callable[[Node], Fraction | None]


def sizes(question: Question, size: Size) -> list[Fraction] | None:
    """How large each number looks to a rule, or None where the rule has nothing to say."""
    found = [size(node) for node in question.nodes]
    known = [value for value in found if value is not None]
    return known if len(known) == len(found) else None


def verdict(question: Question, seen: list[Fraction]) -> Node:
    """``first < second`` (or > or =), or the list in order, as ``seen`` makes it."""
    if question.kind is Kind.COMPARE:
        first, second = seen
        sign: tree.Operator = "<" if first < second else ">" if first > second else "="
        return tree.Relation((sign,), question.nodes)
    ranked = sorted(zip(seen, question.nodes, strict=True), key=lambda pair: pair[0], reverse=question.word == "down")
    return tree.Collection(tuple(node for _, node in ranked))


@right(Kind.COMPARE, Kind.ORDER)
def compared(question: Question) -> Node | None:
    """The numbers by their real size."""
    seen = sizes(question, number)
    return None if seen is None else verdict(question, seen)


def _seen(question: Question, name: str, size: Size, weight: float = 1.0) -> Iterator[Wrong]:
    seen, real = sizes(question, size), sizes(question, number)
    if seen is None or real is None or len(set(seen)) != len(seen) or len(set(real)) != len(real):
        return
    made = verdict(question, seen)
    if made == verdict(question, real):
        return
    larger, smaller = _flipped(question, seen, real)
    yield from wrong(name, made, weight=weight, larger=larger, smaller=smaller)


def _flipped(question: Question, seen: list[Fraction], real: list[Fraction]) -> tuple[Node, Node]:
    """Two numbers that the rule puts the wrong way round, the really larger one first."""
    pairs = list(zip(seen, real, question.nodes, strict=True))
    for look, value, node in pairs:
        for other_look, other, second in pairs:
            if value >= other and look < other_look:
                return node, second
    return question.nodes[0], question.nodes[-1]


def _digits(node: Node) -> str | None:
    """Digits after the point of a decimal that is not negative."""
    match bare(node):
        case tree.Decimal(digits, ""):
            return digits.partition(".")[2]
        case tree.Integer():
            return ""
    return None


def _whole_part(node: Node) -> int:
    value = number(node)
    return int(value) if value is not None else 0


@asked(Kind.COMPARE, Kind.ORDER)
def by_length(question: Question) -> Iterator[Wrong]:
    """Digits after the point read as a whole number; or fewer digits taken as larger."""
    if not any(isinstance(node, tree.Decimal) for node in question.nodes):
        return
    yield from _seen(question, "dec-longer-larger", _as_whole)
    yield from _seen(question, "dec-longer-larger", _by_places, 0.8)
    yield from _seen(question, "dec-shorter-larger", _by_places_down)
    yield from _seen(question, "dec-shorter-larger", _as_whole_down, 0.6)


def _as_whole(node: Node) -> Fraction | None:
    digits = _digits(node)
    return None if digits is None else _whole_part(node) * 10**15 + Fraction(int(digits or 0))


def _by_places(node: Node) -> Fraction | None:
    digits, value = _digits(node), number(node)
    if digits is None or value is None:
        return None
    return Fraction(_whole_part(node) * 100 + len(digits)) + (value - int(value)) / 2


def _by_places_down(node: Node) -> Fraction | None:
    digits, value = _digits(node), number(node)
    if digits is None or value is None:
        return None
    return Fraction(_whole_part(node) * 100 - len(digits)) + (value - int(value)) / 2


def _as_whole_down(node: Node) -> Fraction | None:
    digits = _digits(node)
    return None if digits is None else _whole_part(node) * 10**15 - Fraction(int(digits or 0))


@asked(Kind.COMPARE)
def zero_at_the_end(question: Question) -> Iterator[Wrong]:
    """0.50 taken as larger than 0.5 (or smaller)."""
    values = sizes(question, number)
    if values is None or values[0] != values[1]:
        return
    more, fewer = sorted(question.nodes, key=places, reverse=True)
    if places(more) != places(fewer):
        down = [Fraction(-places(node)) for node in question.nodes]
        up = [-each for each in down]
        yield from wrong("dec-zero-right", verdict(question, up), longer=more, shorter=fewer)
        yield from wrong("dec-shorter-larger", verdict(question, down), larger=more, smaller=fewer, variant="dec-equal")


@asked(Kind.COMPARE, Kind.ORDER)
def by_denominator(question: Question) -> Iterator[Wrong]:
    """Fractions ordered by their bottoms, their tops, or the pieces missing to one whole."""
    if not all(fraction(node) for node in question.nodes):
        return
    yield from _seen(question, "frac-bigger-den", _bottom)
    yield from _seen(question, "frac-gap", _gap)
    yield from _seen(question, "frac-bigger-den", _top, 0.6)


def _parts(node: Node) -> tuple[int, int]:
    return fraction(node) or (0, 1)


def _bottom(node: Node) -> Fraction | None:
    return Fraction(_parts(node)[1])


def _top(node: Node) -> Fraction | None:
    return Fraction(_parts(node)[0])


def _gap(node: Node) -> Fraction | None:
    num, den = _parts(node)
    return Fraction(num - den) if num < den else None


@asked(Kind.COMPARE)
def same_gap(question: Question) -> Iterator[Wrong]:
    """3/4 and 5/6 called equal: each lacks one piece."""
    gaps, real = sizes(question, _gap), sizes(question, number)
    if gaps and real and all(fraction(node) for node in question.nodes) and gaps[0] == gaps[1] and real[0] != real[1]:
        larger, smaller = sorted(question.nodes, key=lambda node: number(node) or Fraction(0), reverse=True)
        yield from wrong("frac-gap", verdict(question, gaps), larger=larger, smaller=smaller)


@asked(Kind.COMPARE, Kind.ORDER)
def by_magnitude(question: Question) -> Iterator[Wrong]:
    """Negative numbers ordered by size without their signs."""
    real = sizes(question, number)
    if real is None or not any(value < 0 for value in real):
        return
    yield from _seen(question, "int-magnitude-order", _size)
    yield from _seen(question, "int-magnitude-order", _negatives_turned, 0.8)


def _size(node: Node) -> Fraction | None:
    value = number(node)
    return None if value is None else abs(value)


def _negatives_turned(node: Node) -> Fraction | None:
    """Below the positive numbers, but among themselves by size."""
    value = number(node)
    return None if value is None else (value if value >= 0 else -1 + 1 / value)
