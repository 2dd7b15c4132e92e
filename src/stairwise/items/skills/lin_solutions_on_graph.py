"""Deciding whether a point is on the graph of an equation by testing it, between the plotted points too."""

from collections.abc import Iterator
from fractions import Fraction

from stairwise.curriculum.skills import AnswerKind
from stairwise.items.choosing import choice_question, pick
from stairwise.items.facts import Move, chain
from stairwise.items.item import Level
from stairwise.items.solving import closed
from stairwise.items.straight import line, standard
from stairwise.items.template import (
    Number,
    Pools,
    Prompt,
    Question,
    Slip,
    Statement,
    Template,
    Truth,
    magnitude,
    say,
    signed,
    span,
)
from stairwise.notation import build
from stairwise.notation.tree import Node

SKILL = "lin.solutions-on-graph"
YES = "Yes. Both sides are equal with the first number for x and the second for y."
NO = "No. The sides differ with the first number for x and the second for y."
YES_SWAPPED = "Yes. Both sides are equal with the first number for y and the second for x."
NO_SWAPPED = "No. The sides differ with the first number for y and the second for x."
WHOLE = "No. Only points with whole numbers are on the graph."


def on_graph(m: int, b: int, x: Number, off: int, swapped: bool, shape: str) -> Question | None:
    y = m * x + b + off
    if swapped and off:  # the point of the graph with its numbers traded
        x, y = m * x + b, x
    is_on, turned_on = y == m * x + b, x == m * y + b
    if (
        x == y
        or 0 in (x, y)
        or magnitude(y) > 60
        or m == b
        or (is_on and turned_on)
        or (shape == "standard" and abs(m) == 1)
    ):
        return None
    equation = line(m, b) if shape == "solved" else standard(-m, 1, b)
    point = build.point(x, y)
    key = say(YES if is_on else NO)
    return choice_question(
        say("Is the point {point} on the graph of {equation}?", point=point, equation=equation),
        key,
        say("Which number of {point} goes in for x, and which one for y?", point=point),
        chain(SKILL, equation, *_moves(m, b, x, y, shape, is_on)),
        _slips(is_on, turned_on, Fraction(x).denominator > 1),
        say("Right! The graph shows all pairs that make {equation} true.", equation=equation),
        variables=("x", "y"),
    )


def _moves(m: int, b: int, x: Number, y: Number, shape: str, is_on: bool) -> Iterator[Move]:
    many = build.times(build.number(m), closed(x), style="times")
    if shape == "solved":
        put, sides = build.equation(build.number(y), build.add(many, *_plain(b))), (y, m * x + b)
    else:
        first = build.times(build.number(-m), closed(x), style="times")
        put, sides = build.equation(build.add(first, build.number(y)), build.number(b)), (y - m * x, b)
    where = say("A point is written with x first.")
    yield say("Put {x} in for x and {y} in for y.", x=build.number(x), y=build.number(y)), put, where
    said = say("left side {left}, right side {right}", left=build.number(sides[0]), right=build.number(sides[1]))
    yield say("Work out both sides."), said, say("Compare them only when both are one number.")
    equal = say("Equal sides mean that the pair is a solution, so its point is on the graph.")
    differ = say("The sides are not equal, so the pair is no solution and its point is not on the graph.")
    yield say("Compare the sides."), say(YES if is_on else NO), equal if is_on else differ


def _plain(b: int) -> tuple[Node, ...]:
    return (build.number(b),) if b else ()


def _slips(is_on: bool, turned_on: bool, between: bool) -> Iterator[Slip]:
    order = say("The first number of a point is x, the second is y.")
    half = say("Work out both sides with both numbers before you decide.")
    if between:
        dots = say("The line goes on between the plotted dots. Each point of it is a solution.")
        yield pick("sys-check-one", say(WHOLE), dots)
    yield pick("coord-swap", say(YES_SWAPPED if turned_on else NO_SWAPPED), order)
    yield pick("sys-check-one", say(NO if is_on else YES), half)
    yield pick("coord-swap", say(NO_SWAPPED if turned_on else YES_SWAPPED), order)


def _level(m: tuple[int, ...], b: tuple[int, ...], x: tuple[Number, ...], *shapes: str) -> Pools:
    return {"m": m, "b": b, "x": x, "off": (0, 0, 1, -1, 2, 3), "swapped": (False, True), "shape": shapes}


HALVES = tuple(Fraction(n, 2) for n in range(-9, 10, 2))
TEMPLATE = Template(
    answer_kind=AnswerKind.CHOICE,
    levels={
        Level.SUPPORTED: _level(span(2, 6), span(1, 9), span(1, 8), "solved"),
        Level.CORE: _level(signed(2, 7), signed(1, 12), signed(1, 8), "solved", "standard"),
        Level.EXTENSION: _level((-6, -4, -2, 2, 4, 6, 8), signed(1, 12), HALVES, "solved", "standard"),
    },
    question=on_graph,
    prompt=Prompt(
        "Without drawing, explain how you can be sure whether {point} is on the graph of {equation}.",
        ("I put in both numbers.", "I compared the two sides.", "I said what the graph has to do with the equation."),
    ),
    statements=(
        Statement(
            "A point between two plotted dots of a line is a solution of its equation.",
            Truth.ALWAYS,
            "The line holds every pair that makes the equation true, not only the dots.",
        ),
        Statement(
            "A point with a fraction in it is on the graph of a line.",
            Truth.SOMETIMES,
            "(1/2, 1) is on y = 2x, but (1/2, 3) is not.",
        ),
    ),
)
