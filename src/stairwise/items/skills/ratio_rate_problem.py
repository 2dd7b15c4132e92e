"""Speed problems where a time is given in hours and minutes."""

from collections.abc import Iterator
from fractions import Fraction

from stairwise.curriculum.skills import AnswerKind
from stairwise.items.facts import Move
from stairwise.items.item import Level
from stairwise.items.models import DoubleNumberLine
from stairwise.items.quantities import Wrong, asked, is_decimal, wrongs
from stairwise.items.stories import NAMES, Frame, tell
from stairwise.items.template import Number, Prompt, Question, Template, say, span
from stairwise.items.values import WITH_UNIT, decimal, quantity
from stairwise.notation import build
from stairwise.notation.tree import Node

SKILL = "ratio.rate-problem"
SPEED = (
    Frame(
        "A train goes {v} miles per hour. How many miles does {name} ride in {h} hours {m} minutes?",
        "speed",
        {"v": (40, 90)},
    ),
    Frame(
        "{name} rides a bike at {v} miles per hour. How far is that in {h} hours {m} minutes?", "speed", {"v": (8, 18)}
    ),
    Frame(
        "A boat goes {v} miles per hour. How far does {name} get in {h} hours {m} minutes?", "speed", {"v": (10, 40)}
    ),
)
AGAIN = (
    Frame(
        "A train goes {d} miles in {h} hours {m} minutes. At this speed, how far does {name} ride in {t} hours?",
        "two trips",
        {"v": (40, 90)},
    ),
    Frame(
        "{name} rides {d} miles on a bike in {h} hours {m} minutes. At this speed, how far is it in {t} hours?",
        "two trips",
        {"v": (8, 18)},
    ),
)
HOUR = Fraction(60)


def rate_problem(name: str, frame: Frame, v: int, h: int, m: int, t: int, picture: bool) -> Question | None:
    hours = h + m / HOUR
    distance = v * hours
    if not frame.believable(v=v) or distance.denominator > 1 or not is_decimal(hours, 2) or t == hours:
        return None
    stem = tell(frame, name=name, v=v, h=h, m=m, d=int(distance), t=t)
    again = frame.structure == "two trips"
    answer = Fraction(v * t) if again else distance
    line = _line(v, hours) if picture else None
    return (
        None
        if stem is None
        else asked(
            SKILL,
            stem,
            answer,
            say("Write the time in hours first. Which part of an hour are {m} minutes?", m=m),
            say("{h} hours {m} minutes", h=h, m=m),
            _moves(v, h, m, t if again else None),
            wrongs(_again_wrong(v, h, m, t) if again else _wrong(v, h, m), _miles, 1),
            say("Right! {m} minutes are {f} of an hour.", m=m, f=build.number(m / HOUR)),
            _miles,
            WITH_UNIT,
            line,
            frame.structure,
        )
    )


def _line(v: int, hours: Fraction) -> DoubleNumberLine:
    """A tick for each half hour."""
    ticks = [Fraction(n, 2) for n in range(int(hours * 2) + 1)]
    above = tuple(0 if n == 0 else v if n == 1 else None for n in ticks)
    return DoubleNumberLine("miles", "hours", above, tuple(decimal(n) for n in ticks))


def _miles(value: Number) -> Node:
    if not is_decimal(value, 3):
        raise ValueError("not a short number of miles")
    return quantity(decimal(value), "mi")


def _moves(v: int, h: int, m: int, t: int | None) -> Iterator[Move]:
    hours = h + m / HOUR
    part = say("An hour has 60 minutes: {m} ÷ 60 = {f}", m=m, f=decimal(m / HOUR))
    yield say("Write the time in hours."), quantity(decimal(hours), "h"), part
    if t is not None:
        speed = build.divide(decimal(v * hours), decimal(hours), "sign")
        per = say("Miles per hour means: divide miles by hours.")
        yield say("Find the miles per hour."), say("{work} = {v} miles per hour", work=speed, v=v), per
        hours = Fraction(t)
    work = quantity(build.times(build.number(v), decimal(hours), style="times"), "mi")
    yield say("Multiply the miles for one hour by the hours."), work, say("Each hour brings {v} miles.", v=v)
    yield say("Work it out and keep the unit."), _miles(v * hours), say("Miles per hour times hours gives miles.")


def _wrong(v: int, h: int, m: int) -> Iterator[Wrong]:
    hours = h + m / HOUR
    ten = say("{m} minutes are not {w} of an hour. An hour has 60 minutes.", m=m, w=decimal(Fraction(m, 100)))
    yield "time-base-ten", v * (h + Fraction(m, 100)), ten
    over = say("You divided. Each hour brings {v} miles, so multiply.", v=v)
    yield "rate-inverted", v / hours, over
    yield "rate-no-unit", Fraction(v * h), say("You left out the {m} minutes.", m=m)
    yield "time-base-ten", Fraction(v * (h + 1)), say("{m} minutes are not a full hour.", m=m)
    yield "rate-inverted", Fraction(v), say("{v} miles is for one hour. How many hours are there?", v=v)


def _again_wrong(v: int, h: int, m: int, t: int) -> Iterator[Wrong]:
    hours = h + m / HOUR
    distance = v * hours
    ten = say("{m} minutes are not {w} of an hour. An hour has 60 minutes.", m=m, w=decimal(Fraction(m, 100)))
    yield "time-base-ten", distance / (h + Fraction(m, 100)) * t, ten
    yield "rate-inverted", distance * hours / t, say("You used the two times in each other's place.")
    yield "rate-no-unit", distance * t, say("{d} miles is for the whole first trip, not for one hour.", d=distance)
    yield (
        "ratio-additive",
        distance + (t - hours),
        say("You added the difference of the hours. Use the miles per hour."),
    )
    yield "rate-inverted", Fraction(v), say("{v} miles is for one hour. How far is it in {t} hours?", v=v, t=t)
    yield "time-base-ten", distance / h * t, say("You left out the {m} minutes.", m=m)


PROMPT = Prompt(
    "Explain how you turned the minutes into a part of an hour, and why you divide by 60.",
    ("I said how many minutes an hour has.", "I gave the time in hours.", "I checked that my answer makes sense."),
)
TEMPLATE = Template(
    answer_kind=AnswerKind.UNIT,
    levels={
        Level.SUPPORTED: {
            "name": NAMES,
            "frame": SPEED,
            "v": span(8, 90),
            "h": span(2, 5),
            "m": (30,),
            "t": (0,),
            "picture": (True,),
        },
        Level.CORE: {
            "name": NAMES,
            "frame": SPEED,
            "v": span(8, 90),
            "h": span(2, 6),
            "m": (12, 15, 24, 30, 36, 45, 48),
            "t": (0,),
            "picture": (False,),
        },
        Level.EXTENSION: {
            "name": NAMES,
            "frame": AGAIN,
            "v": span(8, 90),
            "h": span(2, 3),
            "m": (15, 30, 45, 12),
            "t": span(2, 9),
            "picture": (False,),
        },
    },
    question=rate_problem,
    prompt=PROMPT,
)
