"""Problems about units: 3 ft in inches, 2 square yards in square feet."""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction

from stairwise.answers.diagnosis.questions import Kind, Question, numeric, tree_of
from stairwise.answers.diagnosis.rules import Fields, Wrong, asked, right, wrong
from stairwise.answers.diagnosis.trees import decimal
from stairwise.notation import build
from stairwise.notation.tree import Node

# size of each unit in the smallest of its family
_FAMILIES: tuple[dict[str, Fraction], ...] = (
    {"in": Fraction(1), "ft": Fraction(12), "yd": Fraction(36), "mi": Fraction(63_360)},
    {"mm": Fraction(1), "cm": Fraction(10), "m": Fraction(1_000), "km": Fraction(1_000_000)},
    {"oz": Fraction(1), "lb": Fraction(16), "ton": Fraction(32_000)},
    {"mg": Fraction(1), "g": Fraction(1_000), "kg": Fraction(1_000_000)},
    {"ml": Fraction(1), "l": Fraction(1_000)},
    {"floz": Fraction(1), "cup": Fraction(8), "pt": Fraction(16), "qt": Fraction(32), "gal": Fraction(128)},
    {"sec": Fraction(1), "min": Fraction(60), "hr": Fraction(3_600), "day": Fraction(86_400)},
)
_NAMES: dict[str, str] = {
    spelling: unit
    for unit, spellings in {
        "in": "in inch inches", "ft": "ft foot feet", "yd": "yd yard yards", "mi": "mi mile miles",
        "mm": "mm millimeter millimeters", "cm": "cm centimeter centimeters", "m": "m meter meters",
        "km": "km kilometer kilometers", "oz": "oz ounce ounces", "lb": "lb lbs pound pounds", "ton": "ton tons",
        "mg": "mg milligram milligrams", "g": "g gram grams", "kg": "kg kilogram kilograms",
        "ml": "ml milliliter milliliters", "l": "l liter liters", "cup": "cup cups", "pt": "pt pint pints",
        "qt": "qt quart quarts", "gal": "gal gallon gallons",
        "sec": "s sec second seconds", "min": "min minute minutes", "hr": "h hr hrs hour hours", "day": "day days",
    }.items()
    for spelling in spellings.split()
}  # fmt: skip
_POWER = r"(?:(square|sq|cubic|cu)\.? )?"
_ASKED = re.compile(
    rf"(?:how many [a-z ]+ (?:are )?in )?(-?[\d,./ ]*\d) ?{_POWER}([a-z]+)(?:([²³23])|\^([23]))?"
    rf" ?(?:to|in|into|=|is how many|as|equals?) ?(?:_+|\?|how many)? ?{_POWER}([a-z]+)(?:([²³23])|\^([23]))?\??",
    re.IGNORECASE,
)


def measure_question(text: str, task: str) -> Question | None:
    """A conversion between two units of one family, or None.

    >>> measure_question("3 ft to inches", "convert").word
    '12 1'
    """
    found = _ASKED.fullmatch(text)
    if found is None:
        return None
    source, target = _NAMES.get(found[3].lower()), _NAMES.get(found[7].lower())
    value = tree_of(found[1].replace(",", ""))
    power, same = _power(found[2], found[4] or found[5]), _power(found[6], found[8] or found[9])
    factor = _factor(source or "", target or "")
    if factor is None or numeric(value) is None or value is None or power != same:
        return None
    return Question(Kind.UNITS, (value,), f"{factor} {power}", task=task)


def _power(word: str | None, digit: str | None) -> int:
    if word:
        return 2 if word.lower().startswith("sq") else 3
    return {"²": 2, "2": 2, "³": 3, "3": 3}.get(digit or "", 1)


def _factor(source: str, target: str) -> Fraction | None:
    for family in _FAMILIES:
        if source in family and target in family and source != target:
            return family[source] / family[target]
    return None


def _parts(question: Question) -> tuple[Fraction, Fraction, int]:
    factor, power = question.word.split()
    return numeric(question.node) or Fraction(0), Fraction(factor), int(power)


def _shown(value: Fraction) -> Node:
    return decimal(value) or build.number(value)


@right(Kind.UNITS)
def converted(question: Question) -> Node:
    """The value in the target unit."""
    value, factor, power = _parts(question)
    return _shown(value * factor**power)


@asked(Kind.UNITS)
def wrong_way(question: Question) -> Iterator[Wrong]:
    """Divides where the unit gets smaller, multiplies where it gets larger."""
    value, factor, power = _parts(question)
    size = factor**power
    fields: Fields = {"value": _shown(value), "factor": _shown(max(size, 1 / size))}
    variant = "convert-down" if factor > 1 else "convert-up"
    yield from wrong("convert-inverse", _shown(value / size), variant=variant, **fields)


@asked(Kind.UNITS)
def length_factor(question: Question) -> Iterator[Wrong]:
    """Uses the factor for lengths on an area or a volume."""
    value, factor, power = _parts(question)
    if power > 1:
        fields: Fields = {"factor": _shown(max(factor, 1 / factor)), "power": power, "value": _shown(value)}
        yield from wrong("convert-linear-area", _shown(value * factor), **fields)
