"""What each number of a linear or exponential model means, such as 500 and 1.04 in y = 500 × 1.04^t."""

from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

from stairwise.curriculum.skills import AnswerKind
from stairwise.items.choosing import choice_question, pick
from stairwise.items.facts import chain
from stairwise.items.item import Level
from stairwise.items.phrase import Phrase
from stairwise.items.stories import NAMES
from stairwise.items.straight import line
from stairwise.items.template import Prompt, Question, Slip, Statement, Template, Truth, say, span
from stairwise.items.values import decimal
from stairwise.notation import build
from stairwise.notation.tree import Node

SKILL = "func.parameters"


@dataclass(frozen=True, slots=True)
class Story:
    """A story in one sentence, and what a number may mean in it."""

    text: str
    start: str
    adds: str
    percent: str
    falls: str


STORIES = (
    Story(
        "{name} has money in a fund. The dollars after t years are {equation}.",
        "There are {n} dollars at the start.",
        "{n} dollars are added each year.",
        "The money grows by {n}% each year.",
        "The money shrinks by {n}% each year.",
    ),
    Story(
        "{name} counts the fish in a lake. Their number after t years is {equation}.",
        "There are {n} fish at the start.",
        "{n} fish are added each year.",
        "The number of fish grows by {n}% each year.",
        "The number of fish shrinks by {n}% each year.",
    ),
    Story(
        "{name} counts the people of a town. Their number after t years is {equation}.",
        "There are {n} people at the start.",
        "{n} people are added each year.",
        "The town grows by {n}% each year.",
        "The town shrinks by {n}% each year.",
    ),
)


def parameters(name: str, story: Story, kind: str, start: int, change: int, ask: str) -> Question | None:
    if start == change or (kind == "falls" and change % 10 == 0):
        return None
    factor = Fraction(100 + change if kind == "grows" else 100 - change, 100)
    equation = line(change, start, "t") if kind == "adds" else _power(start, factor)
    n = build.number(start) if ask == "start" else build.number(change) if kind == "adds" else decimal(factor)
    rate = {"adds": story.adds, "grows": story.percent, "falls": story.falls}[kind]
    key = say(story.start, n=start) if ask == "start" else say(rate, n=change)
    place = say("{n} is there once, at t = 0", n=n) if ask == "start" else say("{n} is used again for each 1 in t", n=n)
    reason = say("At t = 0 only {start} is left.", start=start)
    again = say("A number that is multiplied again and again tells a percent.")
    added = say("A number that is added again and again tells an amount.")
    why = reason if ask == "start" else added if kind == "adds" else again
    moves = (
        (say("See how often the number is used."), place, say("Put in t = 0 and t = 1 and compare.")),
        (say("Say what that means in the story."), key, why),
    )
    told: dict[str, Any] = {"name": name, "equation": equation, "n": n}
    return choice_question(
        say("{story} What does the number {n} tell?", story=say(story.text, **told), **told),
        key,
        say("What is left at t = 0? What happens each time t goes up by 1?"),
        chain(SKILL, equation, *moves),
        _slips(story, kind, ask, start, change, factor),
        say("Right! That is what {n} tells.", n=n),
        structure=f"{kind}, {ask}",
    )


def _power(start: int, factor: Fraction) -> Node:
    power = build.power(decimal(factor), build.letter("t"))
    return build.equation(build.letter("y"), build.times(build.number(start), power, style="times"))


def _slips(story: Story, kind: str, ask: str, start: int, change: int, factor: Fraction) -> Iterator[Slip]:
    n = start if ask == "start" else change
    once = say("Put in t = 0. Only one number is left: that is the start.")
    each = say("This number works again each time t goes up by 1.")
    if ask == "start":
        yield pick("mb-swap", say(story.adds, n=n), once)
        yield pick("exp-rate-factor", say(story.percent, n=n), once)
        yield pick("mb-swap", say(story.start, n=change), say("Put in t = 0 and work it out."))
        return
    yield pick("mb-swap", _told(story.start, kind, change, factor), each)
    if kind == "adds":
        yield pick(
            "exp-rate-factor", say(story.percent, n=n), say("{n} is added, not multiplied, so it is no percent.", n=n)
        )
        yield pick("mb-swap", say(story.adds, n=start), say("{start} is there once, at the start.", start=start))
        return
    whole = int(factor * 100)
    compared = say("Compare the factor with 1. What is it more or less than 1?")
    yield pick("exp-rate-factor", say(story.percent if kind == "grows" else story.falls, n=whole), compared)
    wrong_way = say("A factor above 1 makes more, a factor below 1 makes less.")
    yield pick("decay-sign", say(story.falls if kind == "grows" else story.percent, n=change), wrong_way)
    yield pick("exp-linear", say(story.adds, n=change), say("The factor is multiplied, so it tells a percent."))


def _told(text: str, kind: str, change: int, factor: Fraction) -> Phrase:
    return say(text, n=change if kind == "adds" else decimal(factor))


STARTS = tuple(range(50, 1000, 50))
TEMPLATE = Template(
    answer_kind=AnswerKind.CHOICE,
    levels={
        Level.SUPPORTED: {
            "name": NAMES,
            "story": STORIES,
            "kind": ("adds", "grows"),
            "start": STARTS,
            "change": span(2, 30),
            "ask": ("start", "change"),
        },
        Level.CORE: {
            "name": NAMES,
            "story": STORIES,
            "kind": ("grows", "falls"),
            "start": STARTS,
            "change": span(2, 40),
            "ask": ("start", "change"),
        },
        Level.EXTENSION: {
            "name": NAMES,
            "story": STORIES,
            "kind": ("grows", "falls", "falls"),
            "start": (*STARTS, *range(1200, 9000, 200)),
            "change": (*span(2, 9), *span(11, 19), 35, 45, 55, 60, 75, 85),
            "ask": ("change",),
        },
    },
    question=parameters,
    prompt=Prompt(
        "Tell the story of {equation} in your own words, with the start and with what happens each year.",
        ("I said what is there at t = 0.", "I said what happens each time.", "I told adding and multiplying apart."),
    ),
    statements=(
        Statement(
            "The factor of an exponential model is above 1.",
            Truth.SOMETIMES,
            "It is when the amount grows; 0.9 makes it shrink.",
        ),
    ),
)
