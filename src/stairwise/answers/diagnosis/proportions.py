"""Wrong rules for proportions, ratios and percents."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from stairwise.answers.diagnosis.questions import Kind, Question
from stairwise.answers.diagnosis.rules import Fields, Wrong, asked, right, site, wrong
from stairwise.answers.diagnosis.trees import bare, decimal, number
from stairwise.notation import build, tree
from stairwise.notation.tree import Node


def _shown(value: Fraction) -> Node:
    return decimal(value) or build.number(value)


def _corners(question: Question) -> tuple[list[Fraction | None], int] | None:
    """The four numbers of a/b = c/d with None for the unknown, and the unknown's place."""
    relation = question.node
    if not isinstance(relation, tree.Relation):
        return None
    sides = [bare(side) for side in relation.sides]
    if not all(isinstance(side, tree.Divide) for side in sides):
        return None
    nodes = [part for side in sides if isinstance(side, tree.Divide) for part in (side.num, side.den)]
    unknown = [index for index, node in enumerate(nodes) if node == tree.Letter(question.letter)]
    values = [number(node) for node in nodes]
    if len(unknown) != 1 or sum(value is None for value in values) != 1 or 0 in values:
        return None
    return values, unknown[0]


@asked(Kind.EQUATION)
def added(question: Question) -> Iterator[Wrong]:
    """2/3 = 6/x becomes 7: the difference is kept, not the multiplier."""
    found = _corners(question)
    if found is None:
        return
    values, place = found
    beside, across, above = place ^ 1, place ^ 2, place ^ 3
    known = [value or Fraction(0) for value in values]
    within = known[beside] + known[across] - known[above]
    fields: Fields = {"difference": _shown(abs(known[beside] - known[above])), "letter": question.letter}
    yield from wrong("ratio-additive", _shown(within), **fields)
    plain = question.task in ("evaluate", "simplify", "convert")
    yield from wrong("frac-equiv-add", _shown(within), weight=1.2 if plain else 0.5, amount=fields["difference"])
    if place in (0, 2):
        yield from wrong(
            "frac-change-den-only",
            _shown(known[across]),
            variant="frac-top-kept",
            weight=0.7,
            bottom=_shown(known[beside]),
        )


@asked(Kind.EQUATION)
def mismatched(question: Question) -> Iterator[Wrong]:
    """2/3 = 12/x solved as 2/3 = x/12."""
    found = _corners(question)
    if found is None:
        return
    values, place = found
    beside, across, above = (values[place ^ k] or Fraction(0) for k in (1, 2, 3))
    yield from wrong("prop-pair-mismatch", _shown(beside * above / across), letter=question.letter)
    yield from wrong(
        "prop-pair-mismatch", _shown(across * above / beside), letter=question.letter, variant="prop-straight-across"
    )


@right(Kind.RATIO)
def ratio(question: Question) -> Node:
    """a:b as asked."""
    return tree.Ratio(question.nodes)


@asked(Kind.RATIO)
def ratio_slips(question: Question) -> Iterator[Wrong]:
    """The order turned round, or the whole put in."""
    first, second = question.nodes
    fields: Fields = {"first": first, "second": second}
    yield from wrong("ratio-order", tree.Ratio((second, first)), **fields)
    total = _shown((number(first) or Fraction(0)) + (number(second) or Fraction(0)))
    yield from wrong("ratio-part-whole", tree.Ratio((first, total)), total=total, **fields)


# -- percents --------------------------------------------------------------------------------


@site(tree.Product)
def percent_of(node: tree.Product) -> Iterator[Wrong]:
    """5% of 300: the percent used as a plain number, as a divisor, or with its point misplaced."""
    if len(node.factors) != 2 or not isinstance(node.factors[0], tree.Percent):
        return
    p, of = number(node.factors[0].of), number(node.factors[1])
    if not p or not of:
        return
    fields: Fields = {"percent": node.factors[0], "p": _shown(p), "of": node.factors[1]}
    yield from wrong("pct-raw-number", _shown(p * of), **fields)
    yield from wrong("pct-divide-by-p", _shown(of / p), **fields)
    yield from wrong("pct-decimal-shift", _shown(p * of / 10), decimal=_shown(p / 100), used=_shown(p / 10), **fields)
    yield from wrong(
        "pct-decimal-shift", _shown(p * of / 1000), decimal=_shown(p / 100), used=_shown(p / 1000), weight=0.6, **fields
    )
    yield from wrong("pct-part-whole-swap", _shown(100 * of / p), weight=0.5, **fields)
    yield from wrong("pct-raw-number", _shown(of - p), variant="pct-subtracted", weight=0.4, **fields)


def _two(question: Question) -> tuple[Fraction, Fraction]:
    first, second = (number(node) or Fraction(0) for node in question.nodes[:2])
    return first, second


def percent(value: Fraction) -> Node:
    """A number of percent."""
    return tree.Percent(_shown(value))


@right(Kind.PERCENT_PART)
def part_percent(question: Question) -> Node | None:
    """What percent the first number is of the second."""
    part, whole = _two(question)
    return percent(100 * part / whole) if whole else None


@asked(Kind.PERCENT_PART)
def part_percent_slips(question: Question) -> Iterator[Wrong]:
    """Whole divided by part; the quotient not turned into percent."""
    part, whole = _two(question)
    fields: Fields = {"part": question.nodes[0], "whole": question.nodes[1]}
    if part and whole:
        yield from wrong("pct-part-whole-swap", percent(100 * whole / part), **fields)
        yield from wrong("pct-part-whole-swap", percent(whole / part), weight=0.6, **fields)
        yield from wrong("pct-raw-number", percent(part), variant="pct-part-as-percent", weight=0.5, **fields)
        yield from wrong("pct-decimal-shift", percent(10 * part / whole), variant="pct-place", weight=0.6, **fields)
        yield from wrong("pct-decimal-shift", percent(1000 * part / whole), variant="pct-place", weight=0.5, **fields)


@right(Kind.PERCENT_WHOLE)
def whole_from_part(question: Question) -> Node | None:
    """The whole of which p percent is the part."""
    part, p = _two(question)
    return _shown(100 * part / p) if p else None


@asked(Kind.PERCENT_WHOLE)
def whole_slips(question: Question) -> Iterator[Wrong]:
    """The percent is taken of the part; or the part divided by the plain number."""
    part, p = _two(question)
    fields: Fields = {"part": question.nodes[0], "percent": percent(p), "p": _shown(p)}
    if p:
        yield from wrong("pct-part-whole-swap", _shown(part * p / 100), variant="pct-of-part", **fields)
        yield from wrong("pct-raw-number", _shown(part / p), variant="pct-raw-divisor", **fields)
        yield from wrong("pct-raw-number", _shown(part * p), variant="pct-raw-factor", weight=0.6, **fields)
        yield from wrong("pct-decimal-shift", _shown(10 * part / p), variant="pct-place", weight=0.6)


@right(Kind.PERCENT_CHANGE)
def change(question: Question) -> Node | None:
    """The change as a percent of the old value."""
    old, new = _two(question)
    return percent(100 * abs(new - old) / old) if old else None


@asked(Kind.PERCENT_CHANGE)
def change_slips(question: Question) -> Iterator[Wrong]:
    """The new value as the base; the difference as the percent; the whole new percent."""
    old, new = _two(question)
    fields: Fields = {"old": question.nodes[0], "new": question.nodes[1], "difference": _shown(abs(new - old))}
    if old and new:
        yield from wrong("pct-wrong-base", percent(100 * abs(new - old) / new), **fields)
        yield from wrong("pct-raw-number", percent(abs(new - old)), variant="pct-difference", weight=0.8, **fields)
        yield from wrong(
            "pct-part-whole-swap", percent(100 * new / old), variant="pct-new-of-old", weight=0.6, **fields
        )


@right(Kind.PERCENT_OFF)
def after_change(question: Question) -> Node:
    """The value after p percent is added or taken off."""
    p, of = _two(question)
    return _shown(of * (100 + p if question.word == "up" else 100 - p) / 100)


@asked(Kind.PERCENT_OFF)
def after_change_slips(question: Question) -> Iterator[Wrong]:
    """The change instead of the total; the wrong direction; the percent as a plain number."""
    p, of = _two(question)
    sign = 1 if question.word == "up" else -1
    part = of * p / 100
    fields: Fields = {"percent": percent(p), "p": _shown(p), "of": question.nodes[1], "part": _shown(part)}
    yield from wrong("pct-stop-at-change", _shown(part), **fields)
    variant = "pct-wrong-sign-up" if sign > 0 else ""
    yield from wrong("pct-wrong-sign", _shown(of - sign * part), variant=variant, **fields)
    yield from wrong("pct-raw-number", _shown(of + sign * p), variant="pct-raw-change", **fields)
    if p:
        yield from wrong(
            "pct-divide-by-p", _shown(of + sign * of / p), variant="pct-divided-change", weight=0.7, **fields
        )
    shifted = of * p / 10
    yield from wrong("pct-decimal-shift", _shown(of + sign * shifted), variant="pct-place", weight=0.5, **fields)
