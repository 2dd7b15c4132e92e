"""Making an equation with two letters for a story, such as 4x + 6y = 60 for two kinds of tickets."""

from collections.abc import Iterator

from stairwise.curriculum.skills import AnswerKind
from stairwise.items.item import Level, Step
from stairwise.items.phrase import Phrase
from stairwise.items.stories import NAMES, Frame, tell
from stairwise.items.template import Prompt, Question, Slip, Template, say, span
from stairwise.notation import build
from stairwise.notation.text import text
from stairwise.notation.tree import Node

SKILL = "model.two-variable"
TOTALS = (
    Frame(
        "{name} sells x small tickets for {a} dollars each and y large tickets for {b} dollars each, "
        "{c} dollars in all.",
        "two amounts make a total",
        {"a": (2, 30), "b": (2, 40)},
    ),
    Frame(
        "{name} buys x pounds of rice at {a} dollars a pound and y pounds of nuts at {b} dollars a "
        "pound for {c} dollars.",
        "two amounts make a total",
        {"a": (2, 9), "b": (2, 15)},
    ),
    Frame(
        "{name} walks x hours at {a} km an hour and rides y hours at {b} km an hour, {c} km in all.",
        "two amounts make a total",
        {"a": (3, 7), "b": (8, 30)},
    ),
    Frame(
        "A test has x questions worth {a} points and y questions worth {b} points, {c} points in all.",
        "two amounts make a total",
        {"a": (2, 12), "b": (2, 15)},
    ),
)
STARTS = (
    Frame(
        "{name} has {b} dollars and saves {a} dollars each week. Let y be the dollars after x weeks.",
        "a start and a rate",
        {"a": (2, 60)},
    ),
    Frame(
        "A plant is {b} cm high and grows {a} cm each week. Let y be its height in cm after x weeks.",
        "a start and a rate",
        {"a": (2, 9), "b": (3, 60)},
    ),
    Frame(
        "A taxi costs {b} dollars plus {a} dollars for each mile. Let y be the price in dollars for x miles.",
        "a start and a rate",
        {"a": (2, 6), "b": (3, 15)},
    ),
)
LOSSES = (
    Frame(
        "A candle is {b} cm high and burns down {a} cm each hour. Let y be its height in cm after x hours.",
        "a start and a loss",
        {"a": (2, 5), "b": (10, 60)},
    ),
    Frame(
        "{name} has {b} dollars on a card and spends {a} dollars each day. Let y be the dollars left after x days.",
        "a start and a loss",
        {"a": (2, 15), "b": (20, 300)},
    ),
    Frame(
        "A tank holds {b} gallons and loses {a} gallons each minute. Let y be the gallons left after x minutes.",
        "a start and a loss",
        {"a": (2, 25), "b": (50, 900)},
    ),
)


def make(kind: str, which: int, a: int, b: int, k: int, name: str) -> Question | None:
    frame = {"total": TOTALS, "start": STARTS, "loss": LOSSES}[kind]
    told = frame[which % len(frame)]
    story = tell(told, name=name, a=a, b=b, c=a * b * k)
    if story is None or a == b:
        return None
    x, y = build.letter("x"), build.letter("y")
    made = _total(a, b, a * b * k) if kind == "total" else _rate(-a if kind == "loss" else a, b)
    equation, first, slips = made
    if kind == "total":
        steps = _steps(story, say("The first amount is {part}.", part=first), equation)
    else:
        steps = _steps(story, say("The change after x of them is {part}.", part=first), equation)
    return Question(
        stem=say("{story} Write an equation with {x} and {y}.", story=story, x=x, y=y),
        answer=equation,
        value=text(equation),
        idea=say("Try easy numbers for x. How do you find the amount each time?"),
        steps=steps,
        slips=slips,
        confirmation=say("Right! Every point of its graph with whole numbers tells one way the story can go."),
        variables=("x", "y"),
        structure=told.structure,
    )


def _steps(story: Phrase, first: Phrase, equation: Node) -> Iterator[Step]:
    yield Step(say("Write the part with x."), story, first, say("Each one counts the same."), SKILL)
    rest = say("The story tells what the amounts make together.")
    yield Step(say("Put in the rest of the story."), first, equation, rest, SKILL)


Made = tuple[Node, Node, tuple[Slip, ...]]


def _total(a: int, b: int, c: int) -> Made:
    sides = build.terms(((a, "x"), (b, "y")))
    swapped = say("The {a} belongs to each x, and the {b} to each y.", a=a, b=b)
    each = say("x and y count how many there are. Multiply by {a} and {b}.", a=a, b=b)
    both = say("Both amounts are parts of {c}: add them.", c=c)
    return (
        build.equation(sides, build.number(c)),
        build.term(a, "x"),
        (
            _slip("reversal-eq", build.terms(((b, "x"), (a, "y"))), c, swapped),
            _slip("start-ignored", build.terms(((1, "x"), (1, "y"))), c, each),
            _slip("reversal-eq", build.terms(((a, "x"), (-b, "y"))), c, both),
            _slip("clt-unlike", build.times(build.number(a + b), build.letter("x"), build.letter("y")), c, both),
        ),
    )


def _slip(name: str, left: Node, right: int, said: Phrase) -> Slip:
    wrong = build.equation(left, build.number(right))
    return Slip(name, text(wrong), wrong, said)


def _rate(m: int, b: int) -> Made:
    y = build.letter("y")
    swapped = say("The {b} is there once. The {a} repeats, so it goes with x.", a=abs(m), b=b)
    start = say("At the beginning, for x = 0, there are already {b}.", b=b)
    sign = say("Try x = 1: is there more or less than {b}?", b=b)
    wrong = (
        ("mb-swap", build.linear(b, m, "x"), swapped),
        ("start-ignored", build.linear(m, 0, "x"), start),
        ("slope-sign", build.linear(-m, b, "x"), sign),
    )
    turned = build.equation(build.letter("x"), build.linear(m, b, "y"))
    letters = say("x counts how often it repeats, and y is the amount.")
    slips = tuple(
        Slip(name, text(build.equation(y, side)), build.equation(y, side), said) for name, side, said in wrong
    )
    return (
        build.equation(y, build.linear(m, b, "x")),
        build.term(m, "x"),
        (*slips, Slip("reversal-eq", text(turned), turned, letters)),
    )


TEMPLATE = Template(
    answer_kind=AnswerKind.EQUATION,
    levels={
        Level.SUPPORTED: {
            "kind": ("start", "total"),
            "which": span(0, 3),
            "a": span(2, 9),
            "b": span(3, 20),
            "k": (1, 2),
            "name": NAMES,
        },
        Level.CORE: {
            "kind": ("total", "start", "loss"),
            "which": span(0, 3),
            "a": span(2, 15),
            "b": span(3, 60),
            "k": (1, 2, 3),
            "name": NAMES,
        },
        Level.EXTENSION: {
            "kind": ("total", "loss", "total"),
            "which": span(0, 3),
            "a": span(3, 30),
            "b": span(4, 300),
            "k": (1, 2, 3, 4),
            "name": NAMES,
        },
    },
    question=make,
    prompt=Prompt(
        "Choose one point of the graph of your equation and tell what it means in the story.",
        (
            "I named a point that fits my equation.",
            "I said what its x and its y mean, with units.",
            "I checked it in the story.",
        ),
    ),
)
