"""Reading points in all four quadrants and on the axes, also where a square is worth 2 or 5."""

from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction

from stairwise.curriculum.skills import AnswerKind
from stairwise.items.facts import Move, chain
from stairwise.items.item import Level
from stairwise.items.models import Graph, Spot
from stairwise.items.phrase import Phrase
from stairwise.items.template import Pools, Prompt, Question, Slip, Statement, Template, Truth, say, signed
from stairwise.notation import build

SKILL = "coord.plot-4q"


@dataclass(frozen=True, slots=True)
class Plane(Graph):
    """A plane whose words count squares, for the coordinates are what is asked."""

    def words(self) -> str:
        """Where the point is, counted in squares from the axes."""
        spot = self.spots[0]
        across, up = (int(Fraction(place) / Fraction(self.step)) for place in (spot.x, spot.y))
        side = (
            f"{_squares(across)} to the {'right' if across > 0 else 'left'} of the y-axis"
            if across
            else "on the y-axis"
        )
        height = f"{_squares(up)} {'above' if up > 0 else 'below'} the x-axis" if up else "on the x-axis"
        return (
            f"A plane with four quadrants. One square is worth {self.step}. Point {spot.name} is {side} and {height}."
        )


def _squares(count: int) -> str:
    return "1 square" if abs(count) == 1 else f"{abs(count)} squares"


def plot(x: int, y: int, step: int, name: str) -> Question | None:
    if abs(x) == abs(y) or (x > 0 and y > 0) or (x == 0 and y == 0):
        return None
    at = (x * step, y * step)
    edge = (5 if max(abs(x), abs(y)) <= 5 else 10) * step
    return Question(
        stem=say("Write the coordinates of point {name}.", name=name),
        answer=build.point(*at),
        value=at,
        idea=say("Start at the origin. How far across do you go, and which way? How far up or down?"),
        steps=chain(SKILL, say("point {name}", name=name), *_moves(at)),
        slips=tuple(_slips(at, step)),
        confirmation=say("Right! First across, then up or down."),
        model=Plane(-edge, edge, -edge, edge, step, spots=(Spot(*at, name),)),
    )


def _moves(at: tuple[int, int]) -> Iterator[Move]:
    x, y = at
    across = say("{n} to the right", n=x) if x > 0 else say("{n} to the left", n=-x)
    why = say("To the right is positive: {x}.", x=x) if x > 0 else say("To the left is negative: {x}.", x=x)
    if x == 0:
        across, why = say("not to the right and not to the left"), say("The point is on the y-axis, so x is 0.")
    yield say("Go from the origin to the place below or above the point."), across, why
    up = say("Up is positive: {y}.", y=y) if y > 0 else say("Down is negative: {y}.", y=y)
    if y == 0:
        up = say("The point is on the x-axis, so y is 0.")
    yield say("Go up or down to the point, and write both numbers."), build.point(x, y), up


def _slips(at: tuple[int, int], step: int) -> Iterator[Slip]:
    x, y = at
    yield _slip("coord-swap", (y, x), say("You wrote up or down first. The first number tells how far across."))
    if x:
        yield _slip("coord-sign", (-x, y), say("Is the point to the left or to the right of the y-axis?"))
    if y:
        yield _slip("coord-sign", (x, -y), say("Is the point above or below the x-axis?"))
    if step > 1:
        scale = say("One square is worth {step}. You counted it as 1.", step=step)
        yield _slip("slope-scale", (x // step, y // step), scale)
    yield _slip("coord-swap", (-y, x), say("The first number tells how far across. Check its sign, too."))
    yield _slip("coord-sign", (-x, -y), say("Check both signs: left is negative, and down is negative."))


def _slip(misconception: str, at: tuple[int, int], feedback: Phrase) -> Slip:
    return Slip(misconception, at, build.point(*at), feedback)


PROMPT = Prompt(
    "Explain how you find the coordinates of point {name}, and in which quadrant or on which axis it lies.",
    ("I started at the origin.", "I said across first, then up or down.", "I said what the signs mean."),
)
STATEMENTS = (
    Statement(
        "A point with two negative coordinates is below the x-axis.", Truth.ALWAYS, "Its second number is negative."
    ),
    Statement("A point with a 0 in it is on the x-axis.", Truth.SOMETIMES, "(4, 0) is; (0, 4) is on the y-axis."),
)


def _level(places: tuple[int, ...], steps: tuple[int, ...]) -> Pools:
    return {"x": places, "y": places, "step": steps, "name": "ABCDEFGHJKLMNPQRST"}


TEMPLATE = Template(
    answer_kind=AnswerKind.POINT,
    levels={
        Level.SUPPORTED: _level(signed(1, 5), (1,)),
        Level.CORE: _level((*signed(1, 9), 0, 0, 0), (1,)),
        Level.EXTENSION: _level((*signed(1, 9), 0), (2, 4, 5)),
    },
    question=plot,
    prompt=PROMPT,
    statements=STATEMENTS,
)
