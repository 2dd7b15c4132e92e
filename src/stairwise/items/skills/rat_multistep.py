"""Stories with several steps that mix fractions, decimals and percents: a raise, a discount, what is left."""

from collections.abc import Iterator
from fractions import Fraction

from stairwise.curriculum.skills import AnswerKind
from stairwise.items.facts import Move
from stairwise.items.item import Level
from stairwise.items.quantities import Wrong, asked, short, wrongs
from stairwise.items.stories import NAMES, Frame, tell
from stairwise.items.template import Number, Prompt, Question, Template, say, span
from stairwise.items.values import decimal
from stairwise.notation import build
from stairwise.notation.tree import Node

SKILL = "rat.multistep"
UP = (
    Frame(
        "{name} earns {a} dollars an hour and gets a raise of {p}%. How many dollars is that for {n} hours now?",
        "raise",
    ),
    Frame(
        "A pass for the pool costs {a} dollars a day. The price goes up {p}%. How many dollars does "
        "{name} pay for {n} days?",
        "raise",
        {"a": (3, 24)},
    ),
)
DOWN = (
    Frame(
        "Rope costs {a} dollars a meter. Today it is {p}% off. How many dollars does {name} pay for {n} meters?",
        "discount",
        {"a": (1, 16)},
    ),
    Frame(
        "Nuts cost {a} dollars a pound. Today they are {p}% off. How many dollars does {name} pay for {n} pounds?",
        "discount",
        {"a": (2, 16)},
    ),
)


def multistep(name: str, frame: Frame, a: Fraction, p: int, n: Fraction) -> Question | None:
    up = frame.structure == "raise"
    change = a * p / 100
    price = a + change if up else a - change
    answer = price * n
    if (
        (frame is UP[1] and n.denominator > 1)
        or (answer * 100).denominator > 1
        or (price * 100).denominator > 1
        or n == a
    ):
        return None
    stem = tell(frame, name=name, a=decimal(a, None if a.denominator == 1 else 2), p=p, n=build.mixed(n))
    return stem and asked(
        SKILL,
        stem,
        answer,
        say("Make a plan: first the new price for one, then the price for all. Which number goes with each step?"),
        say("{a} for one, a change of {p}%, {n} in all", a=decimal(a), p=p, n=build.mixed(n)),
        _moves(a, p, n, up),
        wrongs(_wrong(a, p, n, up), short, Fraction(1, 100)),
        say("Right! {price} for one, and {answer} in all.", price=decimal(price), answer=decimal(answer)),
        decimal,
        structure=frame.structure,
    )


def _times(first: Number, second: Number) -> Node:
    return build.times(decimal(first), decimal(second), style="times")


def _moves(a: Fraction, p: int, n: Fraction, up: bool) -> Iterator[Move]:
    share = Fraction(p, 100)
    price = a * (1 + share) if up else a * (1 - share)
    change = say("{work} = {value} is the change for one", work=_times(share, a), value=decimal(share * a))
    percent = say("{p}% is {share}.", p=p, share=decimal(share))
    yield say("Write the percent as a decimal and find the change."), change, percent
    new = say("{price} is the new price for one", price=decimal(price))
    if up:
        yield say("Add the change."), new, say("The number for one goes up.")
    else:
        yield say("Subtract the change."), new, say("The number for one goes down.")
    many = say("{n} is {m} as a decimal.", n=build.mixed(n), m=decimal(n))
    if n.denominator == 1:
        many = say("There are {n} of them.", n=n)
    yield say("Multiply by how many there are."), _times(price, n), many
    yield say("Work it out."), decimal(price * n), say("This is the amount for all.")


def _wrong(a: Fraction, p: int, n: Fraction, up: bool) -> Iterator[Wrong]:
    share = Fraction(p, 100)
    sign = 1 if up else -1
    one = a * (1 + sign * share)
    yield "eq-stop-early", one, say("That is for one. How much is it for {n}?", n=build.mixed(n))
    yield "eq-stop-early", a * n, say("That is the old amount. The {p}% change is missing.", p=p)
    yield "pct-stop-at-change", a * share * n, say("That is only the change. What is the whole amount?")
    wrong_way = say("The number for one goes down, so subtract the change.")
    if up:
        wrong_way = say("The number for one goes up, so add the change.")
    yield "pct-wrong-sign", a * (1 - sign * share) * n, wrong_way
    yield "keyword-op", one + n, say("You added {n}. Each one counts the same: multiply.", n=build.mixed(n))
    yield "keyword-op", (a + sign * p) * n, say("{p}% is a part of {a}, not {p} dollars.", p=p, a=decimal(a))


PROMPT = Prompt(
    "Write a plan for this story: name each step before you calculate.",
    ("Each step says what it finds.", "I said what the percent is taken of.", "The last step answers the question."),
)
QUARTERS = tuple(Fraction(n, 4) for n in range(10, 100, 3))
TEMPLATE = Template(
    answer_kind=AnswerKind.NUMBER,
    levels={
        Level.SUPPORTED: {
            "name": NAMES,
            "frame": (*UP, *DOWN),
            "a": tuple(Fraction(n) for n in span(4, 24)),
            "p": (10, 20, 50),
            "n": tuple(Fraction(n) for n in span(2, 6)),
        },
        Level.CORE: {
            "name": NAMES,
            "frame": (*UP, *DOWN),
            "a": QUARTERS,
            "p": (10, 20, 25, 30),
            "n": tuple(Fraction(n, 2) for n in span(3, 13)),
        },
        Level.EXTENSION: {
            "name": NAMES,
            "frame": (*UP, *DOWN),
            "a": QUARTERS,
            "p": (4, 5, 8, 12, 15, 35),
            "n": tuple(Fraction(n, 4) for n in span(5, 31) if n % 4),
        },
    },
    question=multistep,
    prompt=PROMPT,
)
