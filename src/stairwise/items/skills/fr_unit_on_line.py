"""Reading a unit fraction on a number line: the end of the first of several equal spaces."""

from collections.abc import Iterator
from fractions import Fraction

from stairwise.curriculum.skills import AnswerKind
from stairwise.items.facts import Move, chain
from stairwise.items.fractions import bar, wrong
from stairwise.items.item import Level
from stairwise.items.models import Mark, NumberLine
from stairwise.items.template import Prompt, Question, Slip, Template, say, span

SKILL = "fr.unit-on-line"


def on_line(parts: int, wholes: int, name: str) -> Question:
    """A line from 0 to `wholes` with so many spaces in each whole."""
    return Question(
        stem=say("Which fraction is at point {name}?", name=name),
        answer=bar(1, parts),
        value=Fraction(1, parts),
        idea=say("Into how many equal spaces is the line from 0 to 1 cut?"),
        steps=chain(SKILL, say("point {name}", name=name), *_moves(parts, name)),
        slips=tuple(_slips(parts, wholes)),
        confirmation=say("Right! It takes {n} spaces of {part} to go from 0 to 1.", n=parts, part=bar(1, parts)),
        model=NumberLine(0, wholes, Fraction(1, parts), tuple(range(wholes + 1)), (Mark(Fraction(1, parts), name),)),
    )


def _moves(parts: int, name: str) -> Iterator[Move]:
    spaces = say("{n} equal spaces from 0 to 1", n=parts)
    yield say("Count the spaces from 0 to 1, not the marks."), spaces, say("The spaces are the equal parts.")
    first = say("{name} is 1 space after 0", name=name)
    yield (
        say("Start at 0 and count the spaces to {name}.", name=name),
        first,
        say("A number tells how far it is from 0."),
    )
    yield say("Write that space as a fraction."), bar(1, parts), say("One of {n} equal parts of 1.", n=parts)


def _slips(parts: int, wholes: int) -> Iterator[Slip]:
    marks = say("You counted the marks from 0 to 1. Count the spaces: there are {n}.", n=parts)
    yield from wrong("frac-count-ticks", 1, parts + 1, marks)
    inside = say("You counted only the marks between 0 and 1. Count the spaces: there are {n}.", n=parts)
    yield from wrong("frac-count-ticks", 1, parts - 1, inside)
    start = say("You counted the mark at 0 as the first step. The point is 1 space after 0.")
    yield from wrong("count-off-one", 2, parts, start)
    if wholes > 1:
        every = say("You counted the spaces of the whole line. Only those from 0 to 1 count: there are {n}.", n=parts)
        yield from wrong("frac-whole-den", 1, parts * wholes, every)


LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ"
TEMPLATE = Template(
    answer_kind=AnswerKind.NUMBER_LINE,
    levels={
        Level.SUPPORTED: {"parts": span(3, 12), "wholes": (1,), "name": LETTERS},
        Level.CORE: {"parts": span(3, 12), "wholes": (1, 2), "name": LETTERS},
        Level.EXTENSION: {"parts": span(4, 15), "wholes": (2, 3), "name": LETTERS},
    },
    question=on_line,
    prompt=Prompt(
        "A friend counted the marks to name point {name}. Explain why the spaces count.",
        ("I said what the equal parts are.", "I said where the counting starts."),
    ),
)
