"""A linear function from whatever is given: a table, a graph, two points, or a rate and one pair."""

from collections.abc import Iterator

from stairwise.curriculum.skills import AnswerKind
from stairwise.items.item import Level
from stairwise.items.models import Graph, Model, Table
from stairwise.items.phrase import Phrase
from stairwise.items.straight import Point, equation_question, from_points, line_slip, run, through, two_points
from stairwise.items.template import Number, Pools, Prompt, Question, Slip, Template, parts, say, signed, span

SKILL = "lin.build-any"
SIZE = 10
STEMS = {
    "table": "Write a rule y = mx + b for the table.",
    "graph": "Write a rule y = mx + b for the line in the graph.",
    "points": "A linear function has y = {y1} at x = {x1} and y = {y2} at x = {x2}. Write its rule y = mx + b.",
    "rate": "y is {y1} when x is {x1}. Each time x goes up by {run}, y changes by {rise}. Write a rule y = mx + b.",
}


def build_any(source: str, m: Number, b: int, first: int, gap: int) -> Question | None:
    xs = tuple(run(m) * x for x in (first, first + gap, first + gap + 2))
    one, two, three = ((x, int(m * x + b)) for x in xs)
    if 0 in (*xs, xs[0] + run(m)) or m in (b, -b) or (source == "graph" and max(map(abs, (*one, *two))) > SIZE):
        return None
    fields = {"x1": one[0], "y1": one[1], "x2": two[0], "y2": two[1], "run": run(m), "rise": int(m * run(m))}
    last = two if source != "rate" else (one[0] + run(m), one[1] + int(m * run(m)))
    return equation_question(
        SKILL,
        say(STEMS[source], **fields),
        (m, b),
        say("Which two facts do you have? Find the slope first, then y at x = 0."),
        two_points(one, last),
        from_points(one, last, b),
        _slips(m, b, one, last),
        say("Right! Every pair that is given fits your rule."),
        _model(source, one, two, three),
        source,
    )


def _model(source: str, one: Point, two: Point, three: Point) -> Model | None:
    if source == "table":
        return Table(("x", "y"), (one, two, three))
    if source == "graph":
        return Graph(-SIZE, SIZE, -SIZE, SIZE, curves=(through(one, two, -SIZE, SIZE),))
    return None


def _slips(m: Number, b: int, one: Point, two: Point) -> Iterator[Slip]:
    (x1, y1), (x2, y2) = one, two
    yield line_slip("table-first-is-b", m, y1, _row(x1, y1))
    change = say("y changes by {dy} while x changes by {dx}. Divide to get the change for 1.", dy=y2 - y1, dx=x2 - x1)
    yield line_slip("pattern-next-only", y2 - y1, b, change)
    yield line_slip("start-ignored", m, 0, say("Put a given pair in: a number is still missing."))
    yield line_slip("mb-swap", b, m, say("You traded the two numbers. The slope goes with x."))
    yield line_slip("table-first-is-b", m, y2, _row(x2, y2))


def _row(x: int, y: int) -> Phrase:
    return say("{y} is y at x = {x}. b is y at x = 0.", x=x, y=y)


def _level(m: tuple[Number, ...], b: tuple[int, ...], first: tuple[int, ...], *sources: str) -> Pools:
    return {"source": sources, "m": m, "b": b, "first": first, "gap": span(1, 5)}


TEMPLATE = Template(
    answer_kind=AnswerKind.EQUATION,
    levels={
        Level.SUPPORTED: _level(span(2, 8), span(1, 15), span(1, 4), "table", "points"),
        Level.CORE: _level(signed(2, 8), signed(1, 15), span(-6, 6), "table", "graph", "points", "rate"),
        Level.EXTENSION: _level(parts(3, 2, 3, 4), signed(1, 15), span(-4, 4), "table", "graph", "points", "rate"),
    },
    question=build_any,
    prompt=Prompt(
        "Tell which facts you used to write the rule, and how you checked it.",
        ("I named the two facts I used.", "I said how I found b.", "I checked a pair that I had not used."),
    ),
)
