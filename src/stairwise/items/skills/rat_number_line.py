"""Reading negative fractions and decimals at a point of a number line."""

from collections.abc import Iterator
from fractions import Fraction

from stairwise.curriculum.skills import AnswerKind
from stairwise.items.facts import Move
from stairwise.items.item import Level
from stairwise.items.models import Mark, NumberLine
from stairwise.items.quantities import Wrong, asked, wrongs
from stairwise.items.solving import Write
from stairwise.items.template import Number, Pools, Prompt, Question, Template, say, span
from stairwise.items.values import decimal
from stairwise.notation import build

SKILL = "rat.number-line"


def read(parts: int, low: int, units: int, place: int, style: str, name: str) -> Question | None:
    """A line from low over some units, each cut into equal parts; the point is `place` parts from the start."""
    at = low + Fraction(place, parts)
    if place >= units * parts or place % parts == 0 or (style == "dec" and parts not in (2, 4, 5, 10)) or at > 1:
        return None
    left = low + place // parts
    write: Write = decimal if style == "dec" else build.mixed
    line = NumberLine(low, low + units, Fraction(1, parts), tuple(range(low, low + units + 1)), (Mark(at, name),))
    stem = say("Which number is at point {name}? Write a fraction or mixed number.", name=name)
    if style == "dec":
        stem = say("Which number is at point {name}? Write a decimal.", name=name)
    return asked(
        SKILL,
        stem,
        at,
        say("Between which two integers is {name}? How many equal spaces are there from one to the next?", name=name),
        say("point {name}", name=name),
        _moves(parts, left, at, name, write),
        wrongs(_wrong(parts, left, at), write),
        say("Right! {name} is between {left} and {right}.", name=name, left=left, right=left + 1),
        write,
        model=line,
    )


def _moves(parts: int, left: int, at: Fraction, name: str, write: Write) -> Iterator[Move]:
    between = say("between {left} and {right}", left=left, right=left + 1)
    yield say("Find the integers on both sides of {name}.", name=name), between, say("They are labeled on the line.")
    one = write(Fraction(1, parts))
    spaces = say("each space is worth {one}", one=one)
    cut = say("There are {parts} equal spaces from {left} to {right}.", parts=parts, left=left, right=left + 1)
    yield say("Find what one space is worth."), spaces, cut
    if at < 0:
        away = (left + 1 - at) * parts
        why = say("{name} is to the left of {near} by this many spaces: {n}.", name=name, near=left + 1, n=away)
        yield say("Count from {near} to the left.", near=left + 1), write(at), why
        return
    why = say("{name} is to the right of {near} by this many spaces: {n}.", name=name, near=left, n=(at - left) * parts)
    yield say("Count from {near} to the right.", near=left), write(at), why


def _wrong(parts: int, left: int, at: Fraction) -> Iterator[Wrong]:
    spaces = (at - left) * parts
    if at < 0:
        turned = say("Left of 0 the numbers go down to the left: the point is between {a} and {b}.", a=left, b=left + 1)
        yield "int-magnitude-order", left - Fraction(spaces, parts), turned
        if left < -1:
            side = say("From {a} count to the left: the fraction part grows away from 0.", a=left + 1)
            yield "int-magnitude-order", left + 1 - Fraction(spaces, parts), side
    yield "int-magnitude-order", -at, say("Which side of 0 is the point on?")
    near, away = (left + 1, left + 1 - at) if at < 0 else (left, at - left)
    ticks = say("Count the spaces from {a} to {b}, not the ticks: there are {parts}.", a=left, b=left + 1, parts=parts)
    count = away * parts
    wrong: Number = near - Fraction(count, parts + 1) if at < 0 else near + Fraction(count, parts + 1)
    yield "frac-count-ticks", wrong, ticks
    for other in (count - 1, count + 1):
        off = say("You are one space off. Count spaces, and do not count the tick where you start.")
        yield "frac-count-ticks", near - Fraction(other, parts) if at < 0 else near + Fraction(other, parts), off


PROMPT = Prompt(
    "Explain how you found the number at point {name}.",
    ("I named the two integers next to it.", "I said what one space is worth.", "I said which way I counted."),
)


def _level(parts: tuple[int, ...], low: tuple[int, ...], units: tuple[int, ...], styles: tuple[str, ...]) -> Pools:
    return {
        "parts": parts,
        "low": low,
        "units": units,
        "place": span(1, 30),
        "style": styles,
        "name": "ABCDEFGHJKLMNPQRST",
    }


TEMPLATE = Template(
    answer_kind=AnswerKind.NUMBER_LINE,
    levels={
        Level.SUPPORTED: _level((2, 3, 4, 5), (-1, -2), (2,), ("frac",)),
        Level.CORE: _level((3, 4, 5, 8, 10), (-4, -3, -2), (2, 3), ("frac", "frac", "dec")),
        Level.EXTENSION: _level((4, 5, 6, 8, 10), span(-12, -5), (2, 3), ("frac", "dec")),
    },
    question=read,
    prompt=PROMPT,
)
