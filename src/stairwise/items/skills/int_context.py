"""Signed numbers in situations: 8 degrees below zero is -8, and of -8 and -3 it is the colder one."""

from collections.abc import Iterator

from stairwise.curriculum.skills import AnswerKind
from stairwise.items.facts import Move
from stairwise.items.item import Level
from stairwise.items.models import NumberLine
from stairwise.items.phrase import Phrase
from stairwise.items.quantities import Wrong, asked, wrongs
from stairwise.items.stories import NAMES, Frame, tell
from stairwise.items.template import Prompt, Question, Template, say, span
from stairwise.notation import build

SKILL = "int.context"
ONE = (
    Frame("It is {a} degrees below zero where {name} lives. Write the temperature as a signed number.", "below"),
    Frame("{name} owes a friend {a} dollars. With no debt the number is 0. Which signed number fits now?", "below"),
    Frame("{name} dives to {a} feet below sea level. Sea level is 0. Write the place as a signed number.", "below"),
    Frame("{name} goes down to a level {a} steps below the street. The street is 0. Which number fits?", "below"),
    Frame("{name} takes {a} dollars out of the bank. Write the change in the account as a signed number.", "below"),
)
TWO = (
    Frame("It is {a} degrees below zero in one city and {b} below in another. Write the colder temperature.", "lower"),
    Frame("It is {a} degrees below zero in one city and {b} below in another. Write the warmer temperature.", "higher"),
    Frame("{name} dives to {a} feet below sea level. A crab sits {b} feet below it. Write the deeper place.", "lower"),
    Frame("{name} dives to {a} feet below sea level. A crab sits {b} feet below it. Write the higher place.", "higher"),
    Frame("{name} owes {a} dollars and Toni owes {b} dollars. Write the account of who has less.", "lower"),
    Frame("{name} owes {a} dollars and Toni owes {b} dollars. Write the account of who has more.", "higher"),
)
THREE = (
    Frame(
        "{name} reads three lows: {a} below zero, {b} below zero and {c} above zero. Write the coldest as a number.",
        "lower",
    ),
    Frame(
        "{name} marks a cave {a} feet below sea level, one {b} feet below it and one {c} feet above it. "
        "Write the lowest place.",
        "lower",
    ),
    Frame(
        "Three friends keep score. {name} is {a} points below zero, one is {b} below and one is {c} above. "
        "Write the worst score.",
        "lower",
    ),
)


def context(name: str, frame: Frame, a: int, b: int, c: int) -> Question | None:
    """Amounts below zero, and one above it; 0 means there is none."""
    below = [each for each in (a, b) if each]
    if a == b or c in below:
        return None
    answer = -max(below) if frame.structure != "higher" else -min(below)
    stem = tell(frame, name=name, a=a, b=b, c=c)
    return (
        None
        if stem is None
        else asked(
            SKILL,
            stem,
            answer,
            say("Where is 0 here? On which side of 0 is each amount?"),
            _amounts(below, c),
            _moves(below, c, answer),
            wrongs(_wrong(below, c, answer)),
            say("Right! Below 0 the numbers are negative: {answer}.", answer=answer),
            model=_line(a, c) if not b else None,
            structure=frame.structure,
        )
    )


def _line(a: int, c: int) -> NumberLine:
    end = 10 * (max(a, c) // 10 + 1)
    return NumberLine(-end, end, 5, (-end, 0, end))


def _amounts(below: list[int], above: int) -> Phrase:
    if len(below) == 1:
        return say("{a} below 0", a=below[0])
    if not above:
        return say("{a} below 0 and {b} below 0", a=below[0], b=below[1])
    return say("{a} below 0, {b} below 0 and {c} above 0", a=below[0], b=below[1], c=above)


def _moves(below: list[int], above: int, answer: int) -> Iterator[Move]:
    side = say("Below 0 means to the left of 0 on a number line.")
    number = build.number(answer)
    if len(below) == 1:
        yield say("Find the side of 0."), say("{a} steps to the left of 0", a=below[0]), side
        yield say("Write it with a sign."), number, say("Numbers to the left of 0 have a minus sign.")
        return
    signed = say("{a} and {b}", a=-below[0], b=-below[1])
    if above:
        signed = say("{a}, {b} and {c}", a=-below[0], b=-below[1], c=above)
    yield say("Write each amount with its sign."), signed, side
    where = say("Farther left on the number line is lower.")
    yield say("Find these numbers on a number line and choose."), number, where


def _wrong(below: list[int], above: int, answer: int) -> Iterator[Wrong]:
    size = say("{n} is above 0. Below 0 the number needs a minus sign.", n=-answer)
    yield "abs-opposite", -answer, size
    for other in below:
        turned = say("Below 0 the order turns around: {low} is lower than {high}.", low=-max(below), high=-min(below))
        yield "int-magnitude-order", -other, turned
        yield "int-magnitude-order", other, say("{n} is above 0, but the amount is below 0.", n=other)
    if above:
        yield "int-magnitude-order", above, say("{n} is above 0, so it is higher than both others.", n=above)
        yield "int-opposite-zero", -above, say("{n} above 0 is a positive number.", n=above)
    if len(below) == 1:
        for near in (answer - 1, answer + 1):
            yield "count-off-one", near, say("0 stands for the start. Count {n} steps down from 0.", n=below[0])


PROMPT = Prompt(
    "Tell what 0 stands for in this story, and what a negative number means there.",
    ("I said what 0 is in the story.", "I said which direction is negative.", "I gave one example with its sign."),
)
TEMPLATE = Template(
    answer_kind=AnswerKind.INTEGER,
    levels={
        Level.SUPPORTED: {"name": NAMES, "frame": ONE, "a": span(3, 28), "b": (0,), "c": (0,)},
        Level.CORE: {"name": NAMES, "frame": TWO, "a": span(2, 40), "b": span(2, 40), "c": (0,)},
        Level.EXTENSION: {"name": NAMES, "frame": THREE, "a": span(4, 60), "b": span(4, 60), "c": span(2, 70)},
    },
    question=context,
    prompt=PROMPT,
)
