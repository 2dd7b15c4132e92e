"""Reading integers on a number line, also where one space is worth 2, 5 or 10."""

from collections.abc import Iterator

from stairwise.curriculum.skills import AnswerKind
from stairwise.items.facts import Move
from stairwise.items.item import Level
from stairwise.items.models import Mark, NumberLine
from stairwise.items.quantities import Wrong, asked, wrongs
from stairwise.items.template import Pools, Prompt, Question, Template, say, span
from stairwise.notation import build

SKILL = "int.number-line"


def read(step: int, low: int, gap: int, place: int, name: str) -> Question | None:
    """A line of 20 spaces from `low` on; every `gap`-th tick has a number."""
    start, end, at = low * step, (low + 20) * step, (low + place) * step
    labeled = tuple(range(start, end + 1, gap * step))
    if place % gap == 0 or at >= 0 or place > 18 or len(labeled) < 2:
        return None
    left = start + (place // gap) * gap * step
    return asked(
        SKILL,
        say("Which number is at point {name}?", name=name),
        at,
        say("What is one space worth? Which labeled numbers are to the left and right of {name}?", name=name),
        say("point {name}", name=name),
        _moves(step, left, gap, at),
        wrongs(_wrong(step, left, at)),
        say("Right! {name} is at {at}.", name=name, at=at),
        model=NumberLine(start, end, step, labeled, (Mark(at, name),)),
    )


def _moves(step: int, left: int, gap: int, at: int) -> Iterator[Move]:
    worth = say("{gap} spaces from {left} to {right}", gap=gap, left=left, right=left + gap * step)
    yield say("Count the spaces between two labeled numbers."), worth, say("Count spaces, not ticks.")
    one = say("each space is worth {step}", step=step)
    yield (
        say("Find what one space is worth."),
        one,
        say("{all} shared by {gap} is {step}.", all=gap * step, gap=gap, step=step),
    )
    spaces = (at - left) // step
    why = say("To the right the numbers grow: {n} spaces after {left}.", n=spaces, left=left)
    if spaces == 1:
        why = say("To the right the numbers grow: 1 space after {left}.", left=left)
    yield say("Count on from {left}.", left=left), build.number(at), why


def _wrong(step: int, left: int, at: int) -> Iterator[Wrong]:
    spaces = (at - left) // step
    wrong_way = say("To the right of {left} the numbers grow. You counted down.", left=left)
    yield "int-magnitude-order", left - spaces * step, wrong_way
    yield "int-magnitude-order", -at, say("The point is to the left of 0, so it is negative.")
    if step > 1:
        yield "slope-scale", left + spaces, say("You counted each space as 1. One space is worth {step}.", step=step)
    for near in (at - step, at + step):
        yield "count-off-one", near, say("You are off by one space. Count spaces, not ticks.")


PROMPT = Prompt(
    "Explain how you found the number at point {name}.",
    ("I said what one space is worth.", "I said from which number I counted.", "I counted spaces, not ticks."),
)


def _level(steps: tuple[int, ...], gaps: tuple[int, ...]) -> Pools:
    return {"step": steps, "low": span(-18, -5), "gap": gaps, "place": span(1, 17), "name": "ABCDEFGHJKLMNPQRST"}


TEMPLATE = Template(
    answer_kind=AnswerKind.NUMBER_LINE,
    levels={
        Level.SUPPORTED: _level((1,), (2, 5)),
        Level.CORE: _level((2, 5, 10), (2, 4, 5)),
        Level.EXTENSION: _level((3, 4, 15, 20, 25, 50), (4, 5, 10)),
    },
    question=read,
    prompt=PROMPT,
)
