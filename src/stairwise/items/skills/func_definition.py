"""Deciding whether a table, a list, an arrow diagram or a graph shows a function."""

from collections.abc import Iterator

from stairwise.curriculum.skills import AnswerKind
from stairwise.items.choosing import choice_question, pick
from stairwise.items.facts import Move, chain
from stairwise.items.item import Level
from stairwise.items.models import Graph, Mapping, Model, Spot, Table
from stairwise.items.phrase import Phrase
from stairwise.items.template import Pools, Prompt, Question, Slip, Statement, Template, Truth, say, span
from stairwise.notation import build
from stairwise.notation.tree import Collection

SKILL = "func.definition"
YES = "It is a function. Each input has just one output."
NO = "It is not a function. The input {x} has two outputs."
REPEAT = "It is not a function. The output {y} comes from two inputs."
TURNED = "It is a function. Each output has just one input."
WORDS = {"table": "table", "list": "list of pairs", "arrows": "arrow diagram", "graph": "graph"}
Pairs = tuple[tuple[int, int], ...]


def definition(
    kind: str, x: int, gaps: tuple[int, ...], y: int, other: int, third: int, is_one: bool
) -> Question | None:
    xs = (x, x + gaps[0], x + gaps[0] + gaps[1], x + sum(gaps))
    if len({y, other, third}) < 3 or max(*xs, y, other, third) > 10 or (kind != "graph" and kind != "list" and x == 0):
        return None
    pairs = ((xs[0], y), (xs[1], other), (xs[2], y), (xs[3], third))
    if not is_one:
        pairs = ((xs[0], y), (xs[1], other), (xs[1], third), (xs[3], y))
    listed = Collection(tuple(build.point(*pair) for pair in pairs))
    key = say(YES) if is_one else say(NO, x=xs[1])
    stem = say("Does the {kind} show a function? Inputs come first: {pairs}", kind=WORDS[kind], pairs=listed)
    if kind != "list":
        stem = say("Does the {kind} show a function from {x} to {y}?", kind=WORDS[kind], x="x", y="y")
    return choice_question(
        stem,
        key,
        say("Take one input after the other. How many different outputs does it have?"),
        chain(SKILL, say("the pairs {pairs}", pairs=listed), *_moves(pairs, xs[1], key, is_one)),
        _slips(pairs, xs[1], y, is_one),
        say("Right! Only an input with two different outputs spoils a function."),
        _model(kind, pairs),
        structure=kind,
    )


def _model(kind: str, pairs: Pairs) -> Model | None:
    if kind == "table":
        return Table(("x", "y"), pairs)
    if kind == "arrows":
        return Mapping(pairs)
    return Graph(0, 10, 0, 10, spots=tuple(Spot(*pair) for pair in pairs)) if kind == "graph" else None


def _moves(pairs: Pairs, x: int, key: Phrase, is_one: bool) -> Iterator[Move]:
    twice = say("input {x} with the outputs {a} and {b}", x=x, a=pairs[1][1], b=pairs[2][1])
    inputs = Collection(tuple(build.number(pair[0]) for pair in pairs))
    once = say("inputs {inputs}, each there once", inputs=inputs)
    look = say("A function gives each input exactly one output.")
    yield say("Look for an input that is there twice."), once if is_one else twice, look
    free = say("Two inputs may share an output. That does no harm.")
    yield say("Decide."), key, free if is_one else say("Nobody could tell which output belongs to {x}.", x=x)


def _slips(pairs: Pairs, x: int, y: int, is_one: bool) -> Iterator[Slip]:
    shared = say("Two inputs may have the output {y}. What counts is each input.", y=y)
    yield pick("func-repeat-y", say(REPEAT, y=y), shared)
    other = say("You looked from the outputs to the inputs. Start from the inputs.")
    yield pick("domain-range-swap", say(TURNED), other)
    if is_one:
        again = say("Look at {x} once more: it has one output only.", x=pairs[0][0])
        yield pick("domain-range-swap", say(NO, x=pairs[0][0]), again)
    else:
        yield pick("domain-range-swap", say(YES), say("Look at the input {x}: it has two outputs.", x=x))


def _level(*kinds: str) -> Pools:
    return {
        "kind": kinds,
        "x": span(0, 4),
        "gaps": tuple((a, b, c) for a in (1, 2, 3) for b in (1, 2, 3) for c in (1, 2)),
        "y": span(1, 10),
        "other": span(1, 10),
        "third": span(1, 10),
        "is_one": (True, False),
    }


TEMPLATE = Template(
    answer_kind=AnswerKind.CHOICE,
    levels={
        Level.SUPPORTED: _level("arrows", "table"),
        Level.CORE: _level("table", "list"),
        Level.EXTENSION: _level("graph"),
    },
    question=definition,
    prompt=Prompt(
        "Explain to a friend why two inputs may share an output, but one input may not have two outputs.",
        ("I used the words input and output.", "I gave an example of each.", "I said what makes a function useful."),
    ),
    statements=(
        Statement(
            "A table with the same output in two rows shows a function.",
            Truth.SOMETIMES,
            "It does when each input has just one output.",
        ),
        Statement(
            "A graph that a vertical line hits twice shows a function.",
            Truth.NEVER,
            "One input would have two outputs.",
        ),
    ),
)
