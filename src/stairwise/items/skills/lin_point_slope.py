"""The equation of a line from one point and the slope, such as y - 3 = -2(x + 1)."""

from collections.abc import Iterator

from stairwise.curriculum.skills import AnswerKind
from stairwise.items.facts import Move, chain
from stairwise.items.item import Level
from stairwise.items.phrase import Phrase
from stairwise.items.solving import plus
from stairwise.items.straight import line, line_slip
from stairwise.items.template import Pools, Prompt, Question, Slip, Template, say, signed, span
from stairwise.items.values import SLOPE_INTERCEPT
from stairwise.notation import build
from stairwise.notation.tree import Node

SKILL = "lin.point-slope"
POINT_SLOPE = {"name": "point_slope"}


def point_slope(m: int, x: int, y: int, solved: bool) -> Question | None:
    if abs(x) == abs(y) or y == m * x or (solved and m in (y - m * x, x)):
        return None
    point = build.point(x, y)
    form = "y = mx + b" if solved else "y - k = m(x - h)"
    answer = line(m, y - m * x) if solved else _written(m, x, y)
    given = say("the point {point} and the slope {m}", point=point, m=m)
    return Question(
        stem=say(
            "A line goes through {point} and has slope {m}. Write its equation in the form {form}.",
            point=point,
            m=m,
            form=form,
        ),
        answer=answer,
        value=(m, y - m * x),
        idea=say("How far is any point (x, y) of the line from {point}, across and up?", point=point),
        steps=chain(SKILL, given, *_moves(m, x, y, solved)),
        slips=tuple(_solved_slips(m, x, y) if solved else _slips(m, x, y)),
        confirmation=say("Right! Put {point} in, and both sides match.", point=point),
        variables=("x", "y"),
        form_asked=SLOPE_INTERCEPT if solved else POINT_SLOPE,
    )


def _written(m: int, x: int, y: int) -> Node:
    return build.equation(plus(build.letter("y"), -y), build.term(m, build.group(build.linear(1, -x, "x"))))


def _moves(m: int, x: int, y: int, solved: bool) -> Iterator[Move]:
    up = plus(build.letter("y"), -y)
    start = say(
        "{up} is how far up from the point, {across} is how far across.", up=up, across=build.linear(1, -x, "x")
    )
    both = say("{up} up and {across} across", up=up, across=build.linear(1, -x, "x"))
    yield say("Subtract the numbers of the point from y and x."), both, start
    yield say("Up is slope times across."), _written(m, x, y), say("The slope is how far up for each 1 across.")
    if solved:
        opened = build.equation(up, build.linear(m, -m * x, "x"))
        yield (
            say("Multiply both terms in the parentheses by {m}.", m=m),
            opened,
            say("{m} multiplies the whole group.", m=m),
        )
        alone = say("Then y stands alone.")
        undo = say("Add {size} to both sides.", size=y) if y > 0 else say("Subtract {size} from both sides.", size=-y)
        yield undo, line(m, y - m * x), alone


def _slips(m: int, x: int, y: int) -> Iterator[Slip]:
    swapped = say("x is the first number of the point. Put {x} with x and {y} with y.", x=x, y=y)
    yield _slip("coord-swap", m, y, x, swapped)
    minus = say("Subtract the numbers of the point: put {x} in for x, and your parentheses must be 0.", x=x)
    yield _slip("dist-neg-second", m, -x, y, minus)
    above = say("Put {y} in for y: the left side must be 0.", y=y)
    yield _slip("dist-neg-second", m, x, -y, above)
    yield _slip("slope-sign", -m, x, y, say("Keep the sign of the slope in front of the parentheses."))


def _slip(name: str, m: int, x: int, y: int, feedback: Phrase) -> Slip:
    return Slip(name, (m, y - m * x), _written(m, x, y), feedback)


def _solved_slips(m: int, x: int, y: int) -> Iterator[Slip]:
    lost = say("{m} times {x} was subtracted in the wrong direction. Watch the sign of the last term.", m=m, x=x)
    yield line_slip("dist-neg-second", m, y + m * x, lost)
    yield line_slip("dist-first-only", m, y - x, say("Multiply both terms in the parentheses by {m}.", m=m))
    yield line_slip("coord-swap", m, x - m * y, say("x is the first number of the point. You traded them."))
    yield line_slip("table-first-is-b", m, y, say("{y} is y at x = {x}, not at x = 0.", x=x, y=y))


def _level(m: tuple[int, ...], x: tuple[int, ...], y: tuple[int, ...], solved: bool) -> Pools:
    return {"m": m, "x": x, "y": y, "solved": (solved,)}


TEMPLATE = Template(
    answer_kind=AnswerKind.EQUATION,
    levels={
        Level.SUPPORTED: _level(span(2, 9), span(1, 9), span(1, 12), solved=False),
        Level.CORE: _level(signed(2, 9), signed(1, 9), signed(1, 12), solved=False),
        Level.EXTENSION: _level(signed(2, 9), signed(1, 9), signed(1, 12), solved=True),
    },
    question=point_slope,
    prompt=Prompt(
        "Explain why the numbers of {point} are subtracted in point-slope form.",
        ("I said what the difference tells.", "I tested the point in the equation.", "I named the slope."),
    ),
)
