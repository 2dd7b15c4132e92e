"""Domain and range of a function from its graph, as an inequality with filled and open ends."""

from collections.abc import Iterator

from stairwise.curriculum.skills import AnswerKind
from stairwise.items.facts import Move, chain
from stairwise.items.item import Level
from stairwise.items.models import Curve, Graph, Spot
from stairwise.items.phrase import Phrase
from stairwise.items.template import Pools, Prompt, Question, Slip, Statement, Template, Truth, say, span
from stairwise.notation import build, tree
from stairwise.notation.tree import Node, Operator

SKILL = "func.domain-range"
SIZE = 8
Range = tuple[int, int, bool, bool]


def domain_range(ask: str, x1: int, y1: int, x2: int, y2: int, bend: int, ends: tuple[bool, bool]) -> Question | None:
    """A path from (x1, y1) to (x2, y2), with a corner at half way if `bend` is not 0."""
    corner = ((x1 + x2) // 2, min(y1, y2) - bend)
    if x2 - x1 < 3 or abs(y1 - y2) < 2 or corner[1] < -SIZE or {x1, x2} & {y1, y2} or (x1, x2) == (y1, y2):
        return None
    points = ((x1, y1), corner, (x2, y2)) if bend else ((x1, y1), (x2, y2))
    domain, outputs = (x1, x2, *ends), _outputs(points, ends)
    asked, other = (domain, outputs) if ask == "domain" else (outputs, domain)
    letter = "x" if ask == "domain" else "y"
    if asked[:2] == other[:2]:
        return None
    words = " to ".join(f"({x}, {y})" for x, y in points)
    spots = tuple(Spot(*point, hole=not filled) for point, filled in zip((points[0], points[-1]), ends, strict=True))
    drawn = Graph(-SIZE, SIZE, -SIZE, SIZE, curves=(Curve(points, f"a path from {words}"),), spots=spots)
    key = _node(asked, letter)
    return Question(
        stem=say(
            "What is the {ask} of the function in the graph? Write an inequality for {letter}.", ask=ask, letter=letter
        ),
        answer=key,
        value=asked,
        idea=_idea(ask),
        steps=chain(SKILL, say("the graph"), *_moves(ask, asked, key)),
        slips=tuple(_slips(asked, other, letter)),
        confirmation=say("Right! The {ask} is {key}.", ask=ask, key=key),
        variables=(letter,),
        model=drawn,
    )


def _outputs(points: tuple[tuple[int, int], ...], ends: tuple[bool, bool]) -> Range:
    heights = {points[0][1]: ends[0], points[-1][1]: ends[1]}
    for _, y in points[1:-1]:
        heights[y] = True
    low, high = min(heights), max(heights)
    return low, high, heights[low], heights[high]


def _node(of: Range, letter: str) -> Node:
    low, high, first, last = of
    signs: tuple[Operator, ...] = ("<=" if first else "<", "<=" if last else "<")
    return tree.Relation(signs, (build.number(low), build.letter(letter), build.number(high)))


def _idea(ask: str) -> Phrase:
    if ask == "domain":
        return say("The domain is all inputs. How far left and right does the graph go?")
    return say("The range is all outputs. How far down and up does the graph go?")


def _moves(ask: str, of: Range, key: Node) -> Iterator[Move]:
    low, high = of[:2]
    across = say("Inputs are read along the x-axis.")
    up = say("Outputs are read along the y-axis.")
    if ask == "domain":
        yield say("Read from left to right along the x-axis."), say("from {low} to {high}", low=low, high=high), across
    else:
        yield say("Read from bottom to top along the y-axis."), say("from {low} to {high}", low=low, high=high), up
    ends = say("A filled end belongs to the graph, an open one does not.")
    yield say("Look at both ends: filled or open?"), key, ends


def _slips(of: Range, other: Range, letter: str) -> Iterator[Slip]:
    low, high, first, last = of
    turned = say("You read the other axis. Inputs are on the x-axis, outputs on the y-axis.")
    yield Slip("domain-range-swap", other, _node(other, letter), turned)
    circles = say("Look at the ends again. A filled end counts (≤), an open end does not (<).")
    for flipped in ((low, high, not first, last), (low, high, first, not last), (low, high, not first, not last)):
        yield Slip("ineq-open-closed", flipped, _node(flipped, letter), circles)


def _level(bend: tuple[int, ...], *ends: tuple[bool, bool]) -> Pools:
    place = span(-SIZE, SIZE)
    return {
        "ask": ("domain", "range"),
        "x1": span(-SIZE, 2),
        "y1": place,
        "x2": span(-2, SIZE),
        "y2": place,
        "bend": bend,
        "ends": ends,
    }


TEMPLATE = Template(
    answer_kind=AnswerKind.INTERVAL,
    levels={
        Level.SUPPORTED: _level((0,), (True, True)),
        Level.CORE: _level((0,), (True, False), (False, True), (False, False), (True, True)),
        Level.EXTENSION: _level((1, 2, 3, 4), (True, False), (False, True), (True, True), (False, False)),
    },
    question=domain_range,
    prompt=Prompt(
        "Explain how you read the domain and the range of this graph, and what its two ends tell you.",
        (
            "I said which axis shows what.",
            "I named the least and greatest value.",
            "I told open and filled ends apart.",
        ),
    ),
    statements=(
        Statement(
            "The domain of a function is larger than its range.",
            Truth.SOMETIMES,
            "A flat graph has a wide domain, a steep one a wide range.",
        ),
    ),
)
