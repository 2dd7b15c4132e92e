"""The line y = mx + b through two given points."""

from collections.abc import Iterator

from stairwise.curriculum.skills import AnswerKind
from stairwise.items.item import Level
from stairwise.items.straight import Point, equation_question, from_points, line_slip, plane, run, two_points
from stairwise.items.template import (
    Number,
    Prompt,
    Question,
    Slip,
    Statement,
    Template,
    Truth,
    parts,
    say,
    signed,
    span,
)
from stairwise.notation import build

SKILL = "lin.build-two-points"


def line_through(m: Number, b: int, first: int, gap: int, picture: bool) -> Question | None:
    x1, x2 = first * run(m), (first + gap) * run(m)
    one, two = (x1, int(m * x1 + b)), (x2, int(m * x2 + b))
    if 0 in (x1, x2, one[1]) or m in (b, -b) or (picture and max(map(abs, (*one, *two))) > 10):
        return None
    fields = {"first": build.point(*one), "second": build.point(*two)}
    return equation_question(
        SKILL,
        say("Write the equation of the line through {first} and {second} in the form y = mx + b.", **fields),
        (m, b),
        say("Find the slope first. Then ask which b makes one of the points fit."),
        two_points(one, two),
        from_points(one, two, b),
        _slips(m, b, one, two),
        say("Right! Both {first} and {second} fit your equation.", **fields),
        plane(spots=(one, two)) if picture else None,
    )


def _slips(m: Number, b: int, one: Point, two: Point) -> Iterator[Slip]:
    (x1, y1), (_, y2) = one, two
    row = say("{y1} is y at x = {x1}. b is y at x = 0.", x1=x1, y1=y1)
    yield line_slip("table-first-is-b", m, y1, row)
    mixed = say("Your line misses {point}. Subtract the x-values in the same order.", point=build.point(*two))
    yield line_slip("slope-mismatch", -m, y1 + m * x1, mixed)
    yield line_slip("start-ignored", m, 0, say("Put a point in: b is still missing."))
    yield line_slip("table-first-is-b", m, y2, say("{y2} is not y at x = 0. Solve for b.", y2=y2))
    yield line_slip("mb-swap", b, m, say("You traded the two numbers. The slope goes with x."))


TEMPLATE = Template(
    answer_kind=AnswerKind.EQUATION,
    levels={
        Level.SUPPORTED: {
            "m": span(1, 4),
            "b": signed(1, 9),
            "first": span(1, 4),
            "gap": span(1, 5),
            "picture": (True,),
        },
        Level.CORE: {
            "m": signed(2, 7),
            "b": signed(1, 12),
            "first": span(-5, 6),
            "gap": span(1, 7),
            "picture": (False,),
        },
        Level.EXTENSION: {
            "m": parts(3, 2, 3, 4),
            "b": signed(1, 12),
            "first": span(-4, 4),
            "gap": span(1, 4),
            "picture": (False,),
        },
    },
    question=line_through,
    prompt=Prompt(
        "Explain how you found b for the line through {first} and {second}.",
        ("I found the slope first.", "I put one point into y = mx + b.", "I checked with the other point."),
    ),
    statements=(
        Statement(
            "Either of the two points gives the same b.", Truth.ALWAYS, "Both points are on the line, so both fit."
        ),
        Statement(
            "The y-value of the first point is b.", Truth.SOMETIMES, "It is so only when the x-value of the point is 0."
        ),
    ),
)
