"""The slope of a drawn line: rise over run between two corners of the grid, with the scale of the axes."""

from collections.abc import Iterator
from fractions import Fraction

from stairwise.curriculum.skills import AnswerKind
from stairwise.items.facts import Move
from stairwise.items.item import Level
from stairwise.items.models import Graph, Spot
from stairwise.items.quantities import Wrong, asked, wrongs
from stairwise.items.straight import ratio, through
from stairwise.items.template import Prompt, Question, Statement, Template, Truth, say, span
from stairwise.notation import build

SKILL = "lin.slope-graph"
SIZE = 6
Point = tuple[int, int]


def slope_graph(x: int, y: int, dx: int, dy: int, scale: tuple[int, int], named: bool) -> Question | None:
    across, up = scale
    first, second = (x * across, y * up), ((x + dx) * across, (y + dy) * up)
    m = Fraction(second[1] - first[1], second[0] - first[0])
    if max(abs(x + dx), abs(y + dy)) > SIZE or abs(m) == 1 or abs(dy) == dx or m.denominator > 9:
        return None
    wide, high = SIZE * across, SIZE * up
    points = (Spot(*first, "A"), Spot(*second, "B")) if named else ()
    drawn = Graph(-wide, wide, -high, high, across, up, (through(first, second, -wide, wide),), points)
    given = say("the points {first} and {second}", first=build.point(*first), second=build.point(*second))
    return asked(
        SKILL,
        say("What is the slope of the line?"),
        m,
        say("Pick two points on grid corners. How far up or down, and how far right?"),
        given,
        _moves(m, first, second),
        wrongs(_wrong(m, first, second, scale)),
        say("Right! The line changes by {m} for each 1 to the right.", m=build.number(m)),
        model=drawn,
    )


def _moves(m: Fraction, first: Point, second: Point) -> Iterator[Move]:
    (x1, y1), (x2, y2) = first, second
    changes = say("a rise of {dy} over a run of {dx}", dy=y2 - y1, dx=x2 - x1)
    scale = say("The numbers on the axes tell how much a square is worth. Down counts as negative.")
    yield say("Read the change from the left point to the right point."), changes, scale
    worked = ratio(y2 - y1, x2 - x1)
    yield say("Put the change in y over the change in x."), worked, say("Slope is rise over run.")
    yield say("Simplify."), build.number(m), say("This is the change for 1 to the right.")


def _wrong(m: Fraction, first: Point, second: Point, scale: tuple[int, int]) -> Iterator[Wrong]:
    dx, dy = second[0] - first[0], second[1] - first[1]
    over = say("You divided the run by the rise. Put the rise, {dy}, on top.", dy=dy)
    yield "slope-inverted", 1 / m, over
    falls = say("The line falls from left to right, so its slope is negative.")
    rises = say("The line rises from left to right, so its slope is positive.")
    yield "slope-sign", -m, falls if m < 0 else rises
    squares = say("You counted squares. One square is {across} across and {up} up.", across=scale[0], up=scale[1])
    if scale[0] != scale[1]:
        yield "slope-scale", m * scale[0] / scale[1], squares
    only = say("The line changes by {dy} over a run of {dx}. Divide by {dx}.", dy=dy, dx=dx)
    yield "pattern-next-only", Fraction(dy), only
    yield "slope-inverted", -1 / m, say("Check the sign, and put the rise on top.")
    yield "pattern-next-only", Fraction(dx), say("{dx} is the run alone. Divide the rise by it.", dx=dx)


PROMPT = Prompt(
    "A friend counts squares and gets another slope than you. Explain how to find the slope of this line.",
    (
        "I named two points on the line.",
        "I read the numbers on both axes.",
        "I said how the sign shows in the picture.",
    ),
)
TEMPLATE = Template(
    answer_kind=AnswerKind.NUMBER,
    levels={
        Level.SUPPORTED: {
            "x": span(-6, 3),
            "y": span(-6, 5),
            "dx": span(2, 6),
            "dy": span(1, 9),
            "scale": ((1, 1),),
            "named": (True,),
        },
        Level.CORE: {
            "x": span(-6, 3),
            "y": span(-6, 6),
            "dx": span(2, 7),
            "dy": (*span(-9, -1), *span(1, 9)),
            "scale": ((1, 1),),
            "named": (False,),
        },
        Level.EXTENSION: {
            "x": span(-6, 3),
            "y": span(-6, 6),
            "dx": span(2, 7),
            "dy": (*span(-9, -1), *span(1, 9)),
            "scale": ((1, 2), (1, 5), (1, 10), (2, 1), (2, 5), (2, 10), (5, 10), (5, 1)),
            "named": (False,),
        },
    },
    question=slope_graph,
    prompt=PROMPT,
    statements=(
        Statement(
            "A line that falls from left to right has a negative slope.", Truth.ALWAYS, "y goes down as x goes up."
        ),
        Statement(
            "A line that looks steeper than another has the larger slope.",
            Truth.SOMETIMES,
            "On grids with other scales, or for falling lines, it is not so.",
        ),
    ),
)
