"""Solving f(x) = g(x) from two graphs or two columns of a table."""

from collections.abc import Iterator

from stairwise.curriculum.skills import AnswerKind
from stairwise.items.facts import Move
from stairwise.items.item import Level
from stairwise.items.models import Graph, Model, Table, curve, straight
from stairwise.items.phrase import Phrase
from stairwise.items.quantities import Wrong, asked, wrongs
from stairwise.items.template import Pools, Prompt, Question, Statement, Template, Truth, say, signed, span
from stairwise.notation import build

SKILL = "func.intersections"
SIZE, HIGH = 10, 20
STEMS = {
    "graph": "The graph shows f and g. What is the solution of f(x) = g(x)?",
    "table": "The table shows f and g. What is the solution of f(x) = g(x)?",
    "larger": "The graph shows f and g. What is the larger solution of f(x) = g(x)?",
    "smaller": "The graph shows f and g. What is the smaller solution of f(x) = g(x)?",
}


def meet(source: str, x: int, y: int, m: int, n: int, gap: int, first: int) -> Question | None:
    if source in ("larger", "smaller"):
        return _curved(source, x, gap, y)
    b, c = y - m * x, y - n * x
    if m == n or x == y or 0 in (x, y) or (source == "graph" and max(abs(b), abs(c)) > SIZE):
        return None
    xs = range(x - first, x - first + 5)
    table = Table(("x", "f(x)", "g(x)"), tuple((k, m * k + b, n * k + c) for k in xs))
    lines = (straight(m, b, -SIZE, SIZE, "f"), straight(n, c, -SIZE, SIZE, "g"))
    drawn = Graph(-SIZE, SIZE, -SIZE, SIZE, curves=lines)
    found = (("intercept-swap", b, _axis("f")), ("intercept-swap", c, _axis("g")))
    return _question(source, x, y, table if source == "table" else drawn, (*_height(x, y), *found))


def _curved(source: str, low: int, gap: int, k: int) -> Question | None:
    """A line through two points of the parabola y = x² + k."""
    high = low + gap
    slope, start = low + high, k - low * high
    x, other = (high, low) if source == "larger" else (low, high)
    y = x * x + k
    if abs(slope) > 6 or 0 in (x, y, slope) or x == y or max(y, other * other + k) > HIGH or abs(start) > HIGH:
        return None
    at = build.point(0, k)
    curves = (
        curve(
            lambda t: t * t + k, -5, 5, f"a parabola with its lowest point at (0, {k}), also through (1, {1 + k})", "f"
        ),
        straight(slope, start, -SIZE, SIZE, "g"),
    )
    both = say("Curves can meet more than once. {other} is the other solution.", other=other)
    vertex = say("{point} is the lowest point of f. Look where f and g meet.", point=at)
    found = (("sys-check-one", other, both), ("domain-range-swap", k, vertex), ("intercept-swap", start, _axis("g")))
    return _question(source, x, y, Graph(-SIZE, SIZE, -HIGH, HIGH, step_y=2, curves=curves), (*_height(x, y), *found))


def _height(x: int, y: int) -> tuple[Wrong, ...]:
    said = say(
        "{y} is how high the graphs are there. The solution is the input, {letter}.", y=y, letter=build.letter("x")
    )
    return (
        ("coord-swap", y, said),
        ("domain-range-swap", y, said),
        ("coord-sign", -x, say("Check on which side of 0 it is.")),
    )


def _axis(name: str) -> Phrase:
    return say("That is where {name} crosses the y-axis. Look where f and g have one value.", name=name)


def _question(source: str, x: int, y: int, model: Model, found: tuple[Wrong, ...]) -> Question | None:
    return asked(
        SKILL,
        say(STEMS[source]),
        x,
        say("Where do f and g have the same output? Which input belongs to it?"),
        say("f(x) = g(x)"),
        _moves(source, x, y),
        wrongs(found),
        say("Right! At {x} both functions have the value {y}.", x=x, y=y),
        model=model,
    )


def _moves(source: str, x: int, y: int) -> Iterator[Move]:
    row = say("the row where both outputs are {y}", y=y)
    point = say("the meeting point {point}", point=build.point(x, y))
    same = say("f(x) = g(x) asks where both outputs are equal.")
    if source == "table":
        yield say("Look for a row with equal outputs."), row, same
    else:
        yield say("Look for the meeting point that is asked for."), point, same
    yield say("Read the input there."), build.number(x), say("The solution is a value of x.")


def _level(sources: tuple[str, ...], x: tuple[int, ...], y: tuple[int, ...], m: tuple[int, ...]) -> Pools:
    return {"source": sources, "x": x, "y": y, "m": m, "n": m, "gap": span(2, 7), "first": (1, 2, 3)}


TEMPLATE = Template(
    answer_kind=AnswerKind.NUMBER,
    levels={
        Level.SUPPORTED: _level(("table",), signed(1, 6), span(2, 20), signed(1, 4)),
        Level.CORE: _level(("graph",), signed(1, 6), signed(1, 8), signed(1, 3)),
        Level.EXTENSION: _level(("larger", "smaller"), span(-5, 3), span(-16, 10), (1,)),
    },
    question=meet,
    prompt=Prompt(
        "Explain why the solution of f(x) = g(x) is an x-value and not a point.",
        ("I said what f(x) and g(x) stand for.", "I named the meeting point.", "I checked both outputs."),
    ),
    statements=(
        Statement(
            "f(x) = g(x) has one solution.", Truth.SOMETIMES, "Two lines may cross once, a curve and a line twice."
        ),
    ),
)
