"""Reading whole numbers on a number line, and how far apart two points are."""

from collections.abc import Iterator

from stairwise.curriculum.skills import AnswerKind
from stairwise.items.facts import Move, chain, product
from stairwise.items.integers import difference_node, slip
from stairwise.items.item import Level
from stairwise.items.models import Mark, NumberLine
from stairwise.items.template import Prompt, Question, Slip, Template, say, span
from stairwise.notation import build

SKILL = "wn.number-line"


def on_line(low: int, step: int, every: int, jumps: int, second: int, name: str) -> Question | None:
    """A line from low in steps, labeled every so many spaces; a point after some jumps, and perhaps a second one."""
    if jumps % every == 0 or (second and (second <= jumps + 1 or second % every == 0 or second > 2 * every)):
        return None
    first, other = low + jumps * step, low + second * step
    marks = (Mark(first, name), Mark(other, NEXT[name])) if second else (Mark(first, name),)
    line = NumberLine(low, low + 2 * every * step, step, (low, low + every * step, low + 2 * every * step), marks)
    return _distance(line, step, every, second - jumps, name) if second else _read(line, step, every, jumps, name)


def _read(line: NumberLine, step: int, every: int, jumps: int, name: str) -> Question:
    past = jumps % every
    start, value = int(line.low) + (jumps - past) * step, int(line.low) + jumps * step
    sum_ = build.add(build.number(start), product(past, step)) if start else product(past, step)
    moves: tuple[Move, ...] = (
        _one_jump(line, step, every),
        (
            say("Count the jumps from {start} to {name}.", start=start, name=name),
            sum_,
            say("There are {n} spaces between them.", n=past) if past > 1 else say("There is 1 space between them."),
        ),
        (say("Work it out."), build.number(value), say("Each jump moves you {step} further.", step=step)),
    )
    return Question(
        stem=say("Which number is at point {name}?", name=name),
        answer=build.number(value),
        value=value,
        idea=say("Two marked numbers tell you what one space is worth."),
        steps=chain(SKILL, say("point {name}", name=name), *moves),
        slips=tuple(_slips(value, start, step, past)),
        confirmation=say(
            "Right! One space is worth {step}, so {name} is at {value}.", step=step, name=name, value=value
        ),
        model=line,
    )


def _one_jump(line: NumberLine, step: int, every: int) -> Move:
    low, high = line.labeled[:2]
    reason = say("From {low} to {high} there are {n} equal spaces.", low=low, high=high, n=every)
    return say("Find out what one space is worth."), say("one space is {step}", step=step), reason


def _slips(value: int, start: int, step: int, past: int) -> Iterator[Slip]:
    for near in (value + step, value - step):
        yield slip("count-off-one", near, say("Count the spaces, not the marks. You are off by one space."))
    if step > 1:
        ones = say("You counted each space as 1. Here one space is worth {step}.", step=step)
        yield slip("scale-ignored", start + past, ones)


def _distance(line: NumberLine, step: int, every: int, count: int, name: str) -> Question:
    first, other = (int(mark.at) for mark in line.marks)
    value = count * step
    moves: tuple[Move, ...] = (
        _one_jump(line, step, every),
        (say("Count the spaces between the points."), product(count, step), say("There are {n} spaces.", n=count)),
        (
            say("Work it out."),
            build.number(value),
            say("That is the same as {work}.", work=difference_node(other, first)),
        ),
    )
    return Question(
        stem=say("How far apart are the points {name} and {other}?", name=name, other=NEXT[name]),
        answer=build.number(value),
        value=value,
        idea=say("The distance is the length of all spaces between the two points."),
        steps=chain(SKILL, say("from {name} to {other}", name=name, other=NEXT[name]), *moves),
        slips=tuple(_distance_slips(value, step, count, other)),
        confirmation=say("Right! {n} spaces of {step} are {value}.", n=count, step=step, value=value),
        model=line,
    )


def _distance_slips(value: int, step: int, count: int, other: int) -> Iterator[Slip]:
    for near, words in ((value + step, MARKS), (value - step, INSIDE)):
        yield slip("count-off-one", near, words)
    if step > 1:
        yield slip(
            "scale-ignored", count, say("That is how many spaces there are. One space is worth {step}.", step=step)
        )
    yield slip("keyword-op", other, say("That is where the second point is. How far is it from the first?"))


MARKS, INSIDE = (
    say("You counted the marks. Count the spaces between the points."),
    say("You counted only the marks between the points. Count the spaces."),
)
LETTERS = "ABCDEFGHJKLM"
NEXT: dict[str, str] = dict(zip(LETTERS, "PQRSTUVWXYZN", strict=True))
PROMPT = Prompt(
    "Explain how you found out what one space on this number line is worth.",
    ("I used two marked numbers.", "I counted spaces, not marks."),
)
TEMPLATE = Template(
    answer_kind=AnswerKind.NUMBER_LINE,
    levels={
        Level.SUPPORTED: {
            "low": (0,),
            "step": (2, 5, 10),
            "every": (5,),
            "jumps": span(1, 9),
            "second": (0,),
            "name": LETTERS,
        },
        Level.CORE: {
            "low": (0, 20, 30, 40, 50, 60, 100, 200),
            "step": (2, 3, 4, 5, 10, 20, 25),
            "every": (4, 5),
            "jumps": span(1, 9),
            "second": (0,),
            "name": LETTERS,
        },
        Level.EXTENSION: {
            "low": (0, 40, 100, 150, 300, 500),
            "step": (3, 4, 5, 6, 8, 15, 20, 25, 50),
            "every": (4, 5),
            "jumps": span(1, 6),
            "second": span(3, 9),
            "name": LETTERS,
        },
    },
    question=on_line,
    prompt=PROMPT,
)
