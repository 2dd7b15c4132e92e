"""Wrong rules for rounding and for writing a number in another form."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from stairwise.answers.diagnosis.powers import in_scientific
from stairwise.answers.diagnosis.powers import scientific as parts_of
from stairwise.answers.diagnosis.proportions import percent
from stairwise.answers.diagnosis.questions import Kind, Question
from stairwise.answers.diagnosis.rules import Fields, Wrong, asked, right, wrong
from stairwise.answers.diagnosis.trees import at_places, bare, decimal, fraction, number, over, places
from stairwise.answers.diagnosis.worth import exact
from stairwise.notation import build, tree
from stairwise.notation.tree import Node


def _shown(value: Fraction) -> Node:
    return decimal(value) or build.number(value)


# -- rounding --------------------------------------------------------------------------------


def nearest(value: Fraction, place: Fraction) -> Fraction:
    """``value`` to the nearest multiple of ``place``, halves away from zero.

    >>> nearest(Fraction(346), Fraction(100))
    Fraction(300, 1)
    """
    size = (abs(value) / place + Fraction(1, 2)) // 1 * place
    return size if value >= 0 else -size


def _at(value: Fraction, place: Fraction) -> Node:
    """A number with exactly the digits of its place: 4.0 to the nearest tenth."""
    count = next((k for k in range(10) if (place * 10**k).denominator == 1), 0)
    return at_places(int(value * 10**count), count)


@right(Kind.ROUND)
def rounded(question: Question) -> Node:
    """The number to the nearest place."""
    place = Fraction(question.word)
    return _at(nearest(number(question.node) or Fraction(0), place), place)


@asked(Kind.ROUND)
def rounded_wrongly(question: Question) -> Iterator[Wrong]:
    """Digits cut off; rounded step by step; rounded to a neighbouring place."""
    value, place = number(question.node) or Fraction(0), Fraction(question.word)
    sign = 1 if value >= 0 else -1
    cut = sign * (abs(value) // place * place)
    fields: Fields = {"number": question.node, "place": _shown(place)}
    yield from wrong("round-truncate", _at(cut, place), **fields)
    step, chained = Fraction(1, 10 ** places(question.node)), value
    while step < place:
        step *= 10
        chained = nearest(chained, step)
    if chained != nearest(value, place):
        yield from wrong("round-chain", _at(chained, place), **fields)
    up = cut + sign * place
    yield from wrong(
        "round-truncate",
        _at(up, place) if up != nearest(value, place) else None,
        variant="round-up",
        weight=0.6,
        **fields,
    )
    for factor in (10, Fraction(1, 10)):
        other = place * factor
        if other * 10 ** places(question.node) >= 1:
            variant, made = "round-other-place", nearest(value, other)
            yield from wrong("place-value-zero", _shown(made), variant=variant, weight=0.5, **fields)


# -- forms -----------------------------------------------------------------------------------


@right(Kind.CONVERT)
def converted(question: Question) -> Node | None:
    """The number in the form asked for, or else in the form it most likely goes to."""
    value = exact(question.node)
    if value is None:
        return None
    if question.word == "percent":
        return percent(value * 100)
    if question.word == "decimal" or (not question.word and isinstance(question.node, tree.Percent)):
        return _shown(value)
    if question.word == "mixed" or (not question.word and fraction(question.node) and abs(value) > 1):
        return build.mixed(value)
    return build.number(value)


@asked(Kind.CONVERT, Kind.NUMBER)
def fraction_to_decimal(question: Question) -> Iterator[Wrong]:
    """3/4 becomes 3.4 or 0.34; 5/8 becomes 8 ÷ 5."""
    parts = fraction(question.node)
    if parts is None or (question.kind is Kind.NUMBER and question.task != "convert"):
        return
    a, b = parts
    digits = str(a) + str(b)
    fields: Fields = {"top": a, "bottom": b}
    if question.word != "percent":
        yield from wrong("frac-dec-concat", tree.Decimal(f"{a}.{b}"), **fields)
        yield from wrong("frac-dec-concat", tree.Decimal(f"0.{digits}"), weight=0.9, **fields)
        yield from wrong("frac-dec-concat", tree.Decimal(f"{b}.{a}"), weight=0.6, **fields)
        yield from wrong("frac-dec-concat", tree.Decimal(f"0.{b}"), variant="frac-dec-bottom", weight=0.7, **fields)
        yield from wrong("frac-dec-concat", tree.Decimal(f"0.{b}{a}"), weight=0.5, **fields)
        if a:
            yield from wrong("frac-as-two-numbers", _shown(Fraction(b, a)), **fields)
    else:
        yield from _fraction_to_percent(a, b)


def _fraction_to_percent(a: int, b: int) -> Iterator[Wrong]:
    fields: Fields = {"top": a, "bottom": b}
    yield from wrong("frac-dec-concat", percent(Fraction(int(f"{a}{b}"))), variant="frac-pct-concat", **fields)
    yield from wrong("frac-dec-concat", percent(Fraction(b)), variant="frac-pct-bottom", weight=0.7, **fields)
    yield from wrong("pct-raw-number", percent(Fraction(a, b)), variant="pct-not-times-100", **fields)
    if a:
        yield from wrong("pct-part-whole-swap", percent(Fraction(100 * b, a)), part=a, whole=b)
    for factor in (10, 1000):
        yield from wrong("pct-decimal-shift", percent(Fraction(factor * a, b)), variant="pct-place", weight=0.8)


@asked(Kind.CONVERT)
def mixed_from_fraction(question: Question) -> Iterator[Wrong]:
    """7/4 becomes 7 1/4 or 3 1/4: quotient and remainder in the wrong places."""
    parts = fraction(question.node)
    if parts is None or question.word not in ("", "mixed") or parts[0] <= parts[1]:
        return
    a, b = parts
    quotient, rest = divmod(a, b)
    fields: Fields = {"top": a, "bottom": b, "quotient": quotient, "rest": rest}
    if rest:
        yield from wrong("mixed-add-parts", tree.Mixed(rest, quotient, b), variant="mixed-parts-turned", **fields)
        yield from wrong(
            "mixed-add-parts", tree.Mixed(quotient, b, rest), variant="mixed-parts-turned", weight=0.8, **fields
        )
        tens, units = divmod(a, 10)
        if tens and units:
            yield from wrong("mixed-concat", tree.Mixed(tens, units, b), variant="mixed-split", **fields)


@asked(Kind.CONVERT)
def decimal_to_fraction(question: Question) -> Iterator[Wrong]:
    """0.7 becomes 7/100 or 1/7."""
    node = bare(question.node)
    if not isinstance(node, tree.Decimal) or question.word == "percent":
        return
    value, count = number(node) or Fraction(0), places(node)
    digits = int(value * 10**count)
    fields: Fields = {"digits": digits, "right": 10**count}
    for factor, weight in ((10, 1.0), (Fraction(1, 10), 0.9 if count > 1 else 0.0)):
        if weight:
            yield from wrong("dec-column-shift", over(digits, int(10**count * factor)), weight=weight, **fields)
    before, _, after = node.digits.partition(".")
    if not int(before or 0):
        yield from wrong(
            "frac-dec-concat", over(1, int(after)) if int(after) else None, variant="dec-one-over", weight=0.8, **fields
        )
        yield from wrong(
            "frac-dec-concat", over(1, digits * 10) if digits else None, variant="dec-one-over", weight=0.3, **fields
        )
    else:
        yield from wrong(
            "frac-dec-concat", over(int(before), int(after)) if int(after) else None, variant="dec-split", **fields
        )


@asked(Kind.CONVERT)
def decimal_to_percent(question: Question) -> Iterator[Wrong]:
    """0.07 becomes 70%; 0.5 becomes 5% or 0.5%."""
    node = bare(question.node)
    if not isinstance(node, tree.Decimal | tree.Integer) or question.word != "percent":
        return
    value = number(node) or Fraction(0)
    yield from wrong("pct-decimal-shift", percent(value * 1000), variant="pct-place")
    yield from wrong("pct-decimal-shift", percent(value * 10), variant="pct-place")
    yield from wrong("pct-raw-number", percent(value), variant="pct-not-times-100")
    yield from wrong("pct-raw-number", percent(value / 100), variant="pct-not-times-100", weight=0.6)


@asked(Kind.CONVERT)
def from_percent(question: Question) -> Iterator[Wrong]:
    """5% becomes 0.5; 20% becomes 1/20."""
    node = bare(question.node)
    p = number(node.of) if isinstance(node, tree.Percent) else None
    if not p:
        return
    fields: Fields = {"p": _shown(p)}
    yield from wrong("pct-decimal-shift", _shown(p / 10), variant="pct-place")
    yield from wrong("pct-decimal-shift", _shown(p / 1000), variant="pct-place")
    yield from wrong("pct-raw-number", _shown(p), variant="pct-sign-dropped", **fields)
    yield from wrong("pct-divide-by-p", over(1, p), variant="pct-one-over", **fields)
    yield from wrong("pct-decimal-shift", over(p, 10), variant="pct-place", weight=0.9)


# -- scientific notation ---------------------------------------------------------------------


def normal(value: Fraction) -> tuple[Fraction, int]:
    """Coefficient from 1 to 10 and exponent of a number that is not 0."""
    exponent = 0
    while abs(value) >= 10 and exponent < 60:
        value, exponent = value / 10, exponent + 1
    while abs(value) < 1 and exponent > -60:
        value, exponent = value * 10, exponent - 1
    return value, exponent


@right(Kind.SCIENTIFIC)
def scientific(question: Question) -> Node | None:
    """The number in scientific notation."""
    value = number(question.node)
    return in_scientific(*normal(value)) if value else None


@asked(Kind.SCIENTIFIC)
def scientific_slips(question: Question) -> Iterator[Wrong]:
    """The sign of the exponent; zeros counted instead of places; a coefficient out of range."""
    value = number(question.node)
    if not value:
        return
    c, n = normal(value)
    fields: Fields = {"coefficient": _shown(c), "exponent": n, "number": question.node}
    yield from wrong("sci-sign", in_scientific(c, -n) if n else None, **fields)
    zeros = _zeros(value)
    yield from wrong("sci-count-zeros", in_scientific(c, zeros) if zeros != n else None, **fields)
    if abs(zeros) != abs(n):
        yield from wrong("sci-sign", in_scientific(c, -zeros), weight=0.4, **fields)
    for k in (-2, -1, 1, 2, 3, 4):
        shifted = c * Fraction(10) ** k
        yield from wrong("sci-coef-range", in_scientific(shifted, n - k), form=True, **fields)
    yield from wrong("sci-count-zeros", in_scientific(c, n + 1), weight=0.6, **fields)
    yield from wrong("sci-count-zeros", in_scientific(c, n - 1), weight=0.6, **fields)


@asked(Kind.CONVERT, Kind.NUMBER)
def from_scientific(question: Question) -> Iterator[Wrong]:
    """6.2 × 10^-3 becomes 6200; 4.5 × 10^4 becomes 4.50000 or 450000."""
    found = parts_of(question.node)
    value = exact(question.node)
    if found is None or value is None or abs(found[1]) > 12:
        return
    c, n = found
    fields: Fields = {"exponent": n}
    yield from wrong("sci-sign", _shown(c / Fraction(10) ** n), variant="sci-sign-back", **fields)
    if n > 0:
        digits = int(c * 10 ** places(question.node.factors[0])) if isinstance(question.node, tree.Product) else 0
        yield from wrong("sci-count-zeros", build.number(digits * 10**n), variant="sci-zeros-added", **fields)
    else:
        yield from wrong("sci-count-zeros", _shown(value / 10), variant="sci-zeros-added", weight=0.8, **fields)


def _zeros(value: Fraction) -> int:
    """Zeros after the last digit of a whole number, or (negative) just after the point."""
    if value.denominator == 1:
        digits = str(abs(int(value)))
        return len(digits) - len(digits.rstrip("0"))
    return normal(value)[1] + 1 if abs(value) < 1 else 0
