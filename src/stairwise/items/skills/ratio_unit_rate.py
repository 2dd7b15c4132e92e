"""Finding a unit rate and its unit in a story, such as 4 miles per hour from 12 miles in 3 hours."""

from collections.abc import Iterator
from fractions import Fraction

from stairwise.curriculum.skills import AnswerKind
from stairwise.items.item import Level, Step
from stairwise.items.models import DoubleNumberLine
from stairwise.items.phrase import Phrase
from stairwise.items.stories import NAMES, Frame, tell
from stairwise.items.template import Number, Prompt, Question, Slip, Template, say, span
from stairwise.items.values import WITH_UNIT, decimal, quantity
from stairwise.notation import build
from stairwise.notation.tree import Node

SKILL = "ratio.unit-rate"
FRAMES = (
    Frame(
        "{name} rides {total} miles in {count} hours at a steady speed. What is the speed in miles per hour?",
        "rate: distance and time",
        {"total": (4, 200), "rate": (2, 20), "count": (2, 12)},
        {"rate": ("mi", "h")},
    ),
    Frame(
        "A pump fills {total} gallons in {count} minutes. {name} checks it. How many gallons does it fill per minute?",
        "rate: amount and time",
        {"total": (4, 400), "rate": (2, 60), "count": (2, 20)},
        {"rate": ("gal", "min")},
    ),
    Frame(
        "{name} walks {total} meters in {count} minutes. How many meters is that per minute?",
        "rate: distance and time",
        {"total": (60, 2000), "rate": (30, 110), "count": (2, 20)},
        {"rate": ("m", "min")},
    ),
    Frame(
        "{name} pays {total} dollars for {count} pounds of apples. What is the price in dollars per pound?",
        "rate: price for one",
        {"total": (2, 60), "rate": (1, 5), "count": (2, 12)},
        {"rate": ("$", "lb")},
    ),
)
WORDS = {"mi": "miles", "gal": "gallons", "m": "meters", "$": "dollars", "h": "hours", "min": "minutes", "lb": "pounds"}


def unit_rate(name: str, frame: Frame, rate: Number, count: int, picture: bool) -> Question | None:
    total = rate * count
    whole = Fraction(total).denominator == 1
    if not whole or rate == count or not frame.believable(rate=rate):
        return None
    stem = tell(frame, name=name, total=int(total), count=count)
    return None if stem is None else _question(stem, frame, rate, int(total), count, picture)


def _question(stem: Phrase, frame: Frame, rate: Number, total: int, count: int, picture: bool) -> Question:
    unit, per = frame.units["rate"]
    line = DoubleNumberLine(WORDS[unit], WORDS[per], (0, None, total), (0, 1, count)) if picture else None
    answer = _rate(rate, unit, per)
    return Question(
        stem=stem,
        answer=answer,
        value=rate,
        idea=say("Per means for each one. What belongs to one of the {count}?", count=count),
        steps=_steps(rate, total, count, unit, per),
        slips=tuple(_slips(total, count, unit, per)),
        confirmation=say("Right! {count} times {rate} is {total}.", count=count, rate=decimal(rate), total=total),
        form_asked=WITH_UNIT,
        model=line,
        structure=frame.structure,
    )


def _rate(rate: Number, unit: str, per: str) -> Node:
    cents = 2 if unit == "$" and Fraction(rate).denominator > 1 else None
    return quantity(decimal(rate, cents), unit, per)


def _steps(rate: Number, total: int, count: int, unit: str, per: str) -> Iterator[Step]:
    given = build.divide(quantity(total, unit), quantity(count, per))
    division = quantity(build.divide(build.number(total), build.number(count), "sign"), unit, per)
    share = say("The total is shared equally among the {count}.", count=count)
    yield Step(say("Divide {total} by {count}.", total=total, count=count), given, division, share, "fr.as-division")
    unit_kept = say("The unit says what is divided by what.")
    yield Step(say("Work it out. Keep both units."), division, _rate(rate, unit, per), unit_kept, SKILL)


def _slips(total: int, count: int, unit: str, per: str) -> Iterator[Slip]:
    fields = {"total": total, "count": count}
    upside = say("You divided {count} by {total}. Per one of the {count} means: divide {total} by {count}.", **fields)
    if unit != "$":  # nobody writes 2/3 $ per pound
        yield _slip("rate-inverted", Fraction(count, total), unit, per, upside)
    yield _slip(
        "rate-no-unit", Fraction(total), unit, per, say("{total} is for all {count}. How much is it for one?", **fields)
    )
    less = say("You subtracted {count} from {total}. Share {total} equally: divide.", **fields)
    yield _slip("ratio-additive", Fraction(abs(total - count)), unit, per, less)
    more = say("You multiplied. The amount for one is smaller than {total}: divide.", **fields)
    yield _slip("rate-inverted", Fraction(total * count), unit, per, more)


def _slip(misconception: str, value: Fraction, unit: str, per: str, feedback: Phrase) -> Slip:
    return Slip(misconception, value, quantity(build.number(value), unit, per), feedback)


PROMPT = Prompt(
    "Tell how you found the unit rate in the story, and how you know which number to divide by.",
    (
        "I named both quantities.",
        "I said what the unit rate means for one.",
        "I checked by multiplying.",
    ),
)
HALVES = tuple(Fraction(n, 2) for n in range(3, 60, 2))
TEMPLATE = Template(
    answer_kind=AnswerKind.UNIT,
    levels={
        Level.SUPPORTED: {"name": NAMES, "frame": FRAMES, "rate": span(2, 60), "count": span(2, 5), "picture": (True,)},
        Level.CORE: {"name": NAMES, "frame": FRAMES, "rate": span(2, 110), "count": span(3, 12), "picture": (False,)},
        Level.EXTENSION: {"name": NAMES, "frame": FRAMES, "rate": HALVES, "count": (4, 6, 8, 10), "picture": (False,)},
    },
    question=unit_rate,
    prompt=PROMPT,
)
