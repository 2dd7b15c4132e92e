"""The rate of change from a table whose x-values skip, such as x: 2, 5, 11 and y: 7, 13, 25."""

from collections.abc import Iterator
from fractions import Fraction

from stairwise.curriculum.skills import AnswerKind
from stairwise.items.item import Level, Step
from stairwise.items.models import Table
from stairwise.items.phrase import Phrase
from stairwise.items.template import Number, Prompt, Question, Slip, Template, parts, say, signed, span
from stairwise.notation import build
from stairwise.notation.tree import Node

SKILL = "lin.slope-table"


def slope_table(m: Number, b: int, start: int, first: int, second: int) -> Question | None:
    xs = (start, start + first, start + first + second)
    ys = tuple(m * x + b for x in xs)
    if (
        first == second
        or first == Fraction(m).denominator
        or any(Fraction(y).denominator > 1 for y in ys)
        or 0 in (*xs[:2], *ys[:2])
        or 0 in (xs[0], ys[0])
    ):
        return None
    rows = tuple((x, int(y)) for x, y in zip(xs, ys, strict=True))
    return Question(
        stem=say("The table shows a linear relationship. What is the rate of change of y for each 1 in x?"),
        answer=build.number(m),
        value=Fraction(m),
        idea=say("Pick two rows. How far does x go, and how far does y go?"),
        steps=_steps(m, rows),
        slips=tuple(_slips(m, rows)),
        confirmation=say("Right! Each time x grows by 1, y changes by {m}.", m=m),
        model=Table(("x", "y"), rows),
    )


def _ratio(top: Node, bottom: Node) -> Node:
    return build.divide(top, bottom)


def _minus(first: int, second: int) -> Node:
    return build.subtract(
        build.number(first), build.group(build.number(second)) if second < 0 else build.number(second)
    )


def _steps(m: Number, rows: tuple[tuple[int, int], ...]) -> Iterator[Step]:
    (x1, y1), (x2, y2) = rows[:2]
    points = say("the rows {first} and {second}", first=build.point(x1, y1), second=build.point(x2, y2))
    changes = _ratio(_minus(y2, y1), _minus(x2, x1))
    order = say("Both changes go from the same row to the same row.")
    yield Step(say("Put the change in y over the change in x."), points, changes, order, "lin.slope-points")
    worked = _ratio(build.number(y2 - y1), build.number(x2 - x1))
    rows_said = say("y changes by {dy} while x changes by {dx}.", dy=y2 - y1, dx=x2 - x1)
    yield Step(say("Work out both changes."), changes, worked, rows_said, SKILL)
    one = say("Dividing by {dx} gives the change for 1 in x.", dx=x2 - x1)
    yield Step(say("Divide."), worked, build.number(m), one, SKILL)


def _slips(m: Number, rows: tuple[tuple[int, int], ...]) -> Iterator[Slip]:
    (x1, y1), (x2, y2), (x3, y3) = rows
    fields = {"dx": x2 - x1, "dy": y2 - y1}
    over = say("You divided the change in x by the change in y. Put the change in y, {dy}, on top.", **fields)
    yield _slip("slope-inverted", 1 / Fraction(m), over)
    only = say("y changes by {dy} while x changes by {dx}, not by 1. Divide by {dx}.", **fields)
    yield _slip("pattern-next-only", Fraction(y2 - y1), only)
    later = say("y changes by {dy} while x changes by {dx}, not by 1. Divide by {dx}.", dx=x3 - x2, dy=y3 - y2)
    yield _slip("pattern-next-only", Fraction(y3 - y2), later)
    sign = say("Check the sign: from the first row to the second, does y go up or down?")
    yield _slip("slope-sign", -Fraction(m), sign)


def _slip(misconception: str, value: Fraction, feedback: Phrase) -> Slip:
    return Slip(misconception, value, build.number(value), feedback)


PROMPT = Prompt(
    "Explain why the change in y alone does not tell the rate of change in this table.",
    ("I named the change in x between two rows.", "I divided by it.", "I tested two other rows."),
)
TEMPLATE = Template(
    answer_kind=AnswerKind.NUMBER,
    levels={
        Level.SUPPORTED: {
            "m": span(2, 9),
            "b": span(1, 12),
            "start": (0, 1, 2),
            "first": (2, 3, 4),
            "second": (2, 3, 5),
        },
        Level.CORE: {
            "m": signed(2, 9),
            "b": signed(1, 20),
            "start": span(0, 5),
            "first": span(2, 5),
            "second": span(2, 6),
        },
        Level.EXTENSION: {
            "m": parts(4, 2, 3, 4),
            "b": signed(1, 20),
            "start": (*span(-12, -4), 0, 4, 6),
            "first": (2, 3, 4, 6),
            "second": (4, 6, 8, 9, 12),
        },
    },
    question=slope_table,
    version=2,
    prompt=PROMPT,
)
