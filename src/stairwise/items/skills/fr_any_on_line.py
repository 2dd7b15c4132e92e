"""Reading a fraction at a point of a number line, also beyond 1."""

from collections.abc import Iterator
from fractions import Fraction

from stairwise.curriculum.skills import AnswerKind
from stairwise.items.item import Level, Step
from stairwise.items.models import Mark, NumberLine
from stairwise.items.phrase import Phrase
from stairwise.items.template import Prompt, Question, Slip, Template, say, span
from stairwise.notation import build
from stairwise.notation.tree import Node

SKILL = "fr.any-on-line"


def on_line(parts: int, jumps: int, wholes: int, name: str, every: bool) -> Question | None:
    if jumps >= wholes * parts or jumps % parts == 0 or (jumps < parts) is every:
        return None
    at = Fraction(jumps, parts)
    line = NumberLine(0, wholes, Fraction(1, parts), tuple(range(wholes + 1)), (Mark(at, name),))
    return Question(
        stem=say("Which fraction is at point {name}?", name=name),
        answer=_fraction(jumps, parts),
        value=at,
        idea=say("How many equal spaces are there from 0 to 1?"),
        steps=_steps(parts, jumps, name),
        slips=tuple(_slips(parts, jumps, wholes)),
        confirmation=say(
            "Right! {jumps} jumps of {one} from 0 lead to {at}.",
            jumps=jumps,
            one=_fraction(1, parts),
            at=_fraction(jumps, parts),
        ),
        model=line,
    )


def _fraction(top: int, bottom: int) -> Node:
    return build.divide(build.number(top), build.number(bottom))


def _sizes(parts: int, jumps: int) -> dict[str, Node | int]:
    return {"jumps": jumps, "one": _fraction(1, parts), "at": _fraction(jumps, parts)}


def _steps(parts: int, jumps: int, name: str) -> Iterator[Step]:
    asked = say("point {name}", name=name)
    one, spaces = _fraction(1, parts), build.times(build.number(jumps), _fraction(1, parts), style="times")
    size = say("one space is {one}", one=one)
    first = say("From 0 to 1 there are {parts} equal spaces.", parts=parts)
    yield Step(say("Count the spaces from 0 to 1."), asked, size, first, "fr.unit-on-line")
    count = say("{name} is {jumps} spaces after 0.", name=name, jumps=jumps)
    yield Step(say("Count the spaces from 0 to {name}.", name=name), size, spaces, count, SKILL)
    many = say("The top number counts the spaces.")
    yield Step(say("Write it as one fraction."), spaces, _fraction(jumps, parts), many, SKILL)


def _slips(parts: int, jumps: int, wholes: int) -> Iterator[Slip]:
    ticks = say("You counted the marks from 0 to 1. Count the spaces between them: there are {parts}.", parts=parts)
    yield _slip("frac-count-ticks", jumps, parts + 1, ticks)
    start = say("You counted the mark at 0. Begin with the first space.")
    yield _slip("frac-count-ticks", jumps + 1, parts, start)
    others = (1 if jumps < parts else wholes) * parts - jumps
    if others > 1:
        rest = say("The bottom number counts all the spaces from 0 to 1, not the {others} others.", others=others)
        yield _slip("frac-part-part", jumps, others, rest)
    if wholes > 1:
        whole = say("The bottom number counts the spaces from 0 to 1 only: there are {parts}.", parts=parts)
        yield _slip("frac-whole-den", jumps, parts * wholes, whole)
    past = jumps % parts
    if jumps > parts:
        left = say("You counted from the last whole number. Count all the spaces from 0.")
        yield _slip("frac-count-ticks", past, parts, left)


def _slip(misconception: str, top: int, bottom: int, feedback: Phrase) -> Slip:
    return Slip(misconception, Fraction(top, bottom), _fraction(top, bottom), feedback)


PROMPT = Prompt(
    "Explain how you read the fraction at point {name} from the number line.",
    ("I said what one space is worth.", "I counted spaces, not marks.", "I started counting at 0."),
)
LETTERS = "ABCDEFGHJKLMNPQRST"
LOW, HIGH = (False,), (True,)
TEMPLATE = Template(
    answer_kind=AnswerKind.NUMBER_LINE,
    levels={
        Level.SUPPORTED: {
            "parts": span(3, 8),
            "jumps": span(2, 8),
            "wholes": (1, 2),
            "name": LETTERS,
            "every": (False,),
        },
        Level.CORE: {"parts": span(3, 8), "jumps": span(4, 15), "wholes": (2,), "name": LETTERS, "every": HIGH},
        Level.EXTENSION: {
            "parts": span(3, 10),
            "jumps": span(5, 40),
            "wholes": (3, 4),
            "name": LETTERS,
            "every": HIGH,
        },
    },
    question=on_line,
    prompt=PROMPT,
)
