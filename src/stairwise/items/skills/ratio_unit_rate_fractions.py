"""Unit rates from fractions: 1/2 mile in 1/4 hour is 2 miles per hour."""

from collections.abc import Iterator
from fractions import Fraction

from stairwise.curriculum.skills import AnswerKind
from stairwise.items.facts import Move
from stairwise.items.fractions import bar, over
from stairwise.items.item import Level
from stairwise.items.models import DoubleNumberLine
from stairwise.items.quantities import Wrong, asked, wrongs
from stairwise.items.solving import Write
from stairwise.items.stories import NAMES, Frame, tell
from stairwise.items.template import Number, Pools, Prompt, Question, Template, parts, say
from stairwise.items.values import WITH_UNIT, quantity
from stairwise.notation import build
from stairwise.notation.tree import Node

SKILL = "ratio.unit-rate-fractions"
FRAMES = (
    (
        Frame("{name} walks {a} mile in {b} hour. What is the speed in miles per hour?", "", {"r": (1, 5)}),
        Frame("{name} walks {a} miles in {b} hours. What is the speed in miles per hour?", "", {"r": (1, 5)}),
        "mi",
        "h",
        "miles",
        "hours",
    ),
    (
        Frame(
            "A tap fills {a} gallon in {b} minute, {name} sees. How many gallons is that per minute?",
            "",
            {"r": (Fraction(1, 4), 8)},
        ),
        Frame(
            "A tap fills {a} gallons in {b} minutes, {name} sees. How many gallons is that per minute?",
            "",
            {"r": (Fraction(1, 4), 8)},
        ),
        "gal",
        "min",
        "gallons",
        "minutes",
    ),
    (
        Frame(
            "{name} uses {a} pound of flour for {b} cup of milk. How many pounds is that per cup?",
            "",
            {"r": (Fraction(1, 4), 3)},
        ),
        Frame(
            "{name} uses {a} pounds of flour for {b} cups of milk. How many pounds is that per cup?",
            "",
            {"r": (Fraction(1, 4), 3)},
        ),
        "lb",
        "cup",
        "pounds",
        "cups",
    ),
)
Told = tuple[Frame, Frame, str, str, str, str]


def unit_rate(name: str, told: Told, a: Fraction, b: Fraction, picture: bool) -> Question | None:
    small, large, unit, per, units, pers = told
    rate = a / b
    frame = large if a > 1 and b > 1 else small
    if (
        min(a, b) < 0
        or a == b
        or (a > 1) != (b > 1)
        or not frame.believable(r=rate)
        or rate.denominator > 24
        or rate == 1
    ):
        return None

    def write(value: Number) -> Node:
        return quantity(build.mixed(value), unit, per)

    stem = tell(frame, name=name, a=build.mixed(a), b=build.mixed(b))
    line = _line(units, pers, a, b) if picture else None
    return (
        None
        if stem is None
        else asked(
            SKILL,
            stem,
            rate,
            say("Per means for each one. Which number is divided by which?"),
            over(build.mixed(a), build.mixed(b)),
            _moves(a, b, write),
            wrongs(_wrong(a, b), write),
            say("Right! {rate} for one.", rate=build.mixed(rate)),
            write,
            WITH_UNIT,
            line,
            "rate with fractions",
        )
    )


def _line(units: str, pers: str, a: Fraction, b: Fraction) -> DoubleNumberLine:
    """A tick for each part of 1."""
    ticks = [Fraction(n, b.denominator) for n in range(b.denominator + 1)]
    above = tuple(0 if n == 0 else build.number(a) if n == b else None for n in ticks)
    return DoubleNumberLine(units, pers, above, tuple(build.number(n) for n in ticks))


def _moves(a: Fraction, b: Fraction, write: Write) -> Iterator[Move]:
    first, second = bar(a.numerator, a.denominator), bar(b.numerator, b.denominator)
    per = say("The number after 'per' goes below: it becomes 1.")
    yield say("Write the rate as a division."), build.divide(first, second, "sign"), per
    turned = say("Dividing by {b} is multiplying by its reciprocal.", b=second)
    line = build.times(first, bar(b.denominator, b.numerator), style="times")
    yield say("Multiply by the reciprocal of the second number."), line, turned
    top = build.times(build.number(a.numerator), build.number(b.denominator), style="times")
    bottom = build.times(build.number(a.denominator), build.number(b.numerator), style="times")
    yield say("Multiply tops and bottoms."), over(top, bottom), say("That is how fractions are multiplied.")
    yield say("Work it out and write the unit."), write(a / b), say("The unit says what is for one of what.")


def _wrong(a: Fraction, b: Fraction) -> Iterator[Wrong]:
    upside = say(
        "You divided {b} by {a}. The number after 'per' is the one to divide by.", a=build.mixed(a), b=build.mixed(b)
    )
    yield "rate-inverted", b / a, upside
    yield "div-frac-no-invert", a * b, say("You multiplied. Turn the second fraction upside down first.")
    yield "div-frac-invert-first", 1 / (a * b), say("You turned the wrong fraction upside down: turn the second one.")
    yield "ratio-additive", abs(a - b), say("You subtracted. A rate compares by dividing.")
    yield "rate-no-unit", a, say("{a} is not for one. Divide to find the amount for one.", a=build.mixed(a))


PROMPT = Prompt(
    "Explain how you know which fraction to divide by.",
    ("I said what the rate is for one of.", "I wrote the division in that order.", "I checked by multiplying."),
)


def _level(high: int, first: tuple[int, ...], second: tuple[int, ...], picture: bool) -> Pools:
    tops = tuple(n for n in parts(high, *first) if n > 0)
    bottoms = tuple(n for n in parts(high, *second) if n > 0)
    return {"name": NAMES, "told": FRAMES, "a": tops, "b": bottoms, "picture": (picture,)}


TEMPLATE = Template(
    answer_kind=AnswerKind.UNIT,
    levels={
        Level.SUPPORTED: _level(1, (2, 3, 4), (2, 3, 4, 6), picture=True),
        Level.CORE: _level(1, (2, 3, 4, 5, 8), (3, 4, 5, 6, 8), picture=False),
        Level.EXTENSION: _level(5, (2, 3, 4, 5), (2, 3, 4), picture=False),
    },
    question=unit_rate,
    prompt=PROMPT,
)
