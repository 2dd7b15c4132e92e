"""What one pays with tax, tip, markup or discount."""

from collections.abc import Iterator
from fractions import Fraction

from stairwise.curriculum.skills import AnswerKind
from stairwise.items.facts import Move
from stairwise.items.item import Level
from stairwise.items.models import Row, Tape
from stairwise.items.phrase import Phrase
from stairwise.items.quantities import Wrong, asked, wrongs
from stairwise.items.stories import NAMES, Frame, tell
from stairwise.items.template import Number, Prompt, Question, Template, say
from stairwise.items.values import money, percent
from stairwise.notation import build
from stairwise.notation.tree import Node

SKILL = "pct.tax-tip-discount"
UP = (
    Frame("A meal costs {x}. {name} adds a tip of {p}. How much does {name} pay in all?", "tip", {"p": (10, 25)}),
    Frame("A bag costs {x} before tax. The tax is {p}. How much does {name} pay in all?", "tax", {"p": (4, 10)}),
    Frame(
        "A shop buys a lamp for {x} and adds a markup of {p}. How much does {name} pay for it?",
        "markup",
        {"p": (15, 80)},
    ),
)
DOWN = (
    Frame("Shoes cost {x}. Today they are {p} off. How much does {name} pay?", "discount", {"p": (5, 75)}),
    Frame("{name} has a coupon for {p} off a {x} game. How much does {name} pay?", "discount", {"p": (5, 75)}),
)


def pay(name: str, frame: Frame, x: Fraction, p: int, picture: bool) -> Question | None:
    change = x * p / 100
    total = x + change if frame in UP else x - change
    if not frame.believable(p=p) or (change * 100).denominator > 1 or p == x:
        return None
    stem = tell(frame, name=name, x=money(x), p=percent(p))
    return stem and asked(
        SKILL,
        stem,
        total,
        say("Does the price go up or down? First find how much {p} of {x} is.", p=percent(p), x=money(x)),
        say("{x} and {p}", x=money(x), p=percent(p)),
        _moves(x, p, change, frame),
        wrongs(_wrong(x, p, change, frame), money, Fraction(1, 100)),
        say("Right! {p} of {x} is {change}.", p=percent(p), x=money(x), change=money(change)),
        money,
        model=_tape(x, p) if picture and p in (10, 20, 25, 50) else None,
        structure=frame.structure,
    )


def _tape(x: Fraction, p: int) -> Tape:
    parts = 100 // p
    return Tape((Row("price", (percent(p),) * parts, total=money(x)),))


def _moves(x: Fraction, p: int, change: Fraction, frame: Frame) -> Iterator[Move]:
    of = say("{p} of {x} is {change}", p=percent(p), x=money(x), change=money(change))
    share = say(
        "{p} is {p_100}, and {p_100} × {x} = {change}.",
        p=percent(p),
        p_100=build.divide(build.number(p), build.number(100)),
        x=money(x),
        change=money(change),
    )
    yield say("Find the amount of the change."), of, share
    move, reason, line, total = _last(x, change, frame)
    yield move, line, reason
    yield say("Work it out."), money(total), say("That is the price in all.")


def _last(x: Fraction, change: Fraction, frame: Frame) -> tuple[Phrase, Phrase, Node, Fraction]:
    if frame in UP:
        return (
            say("Add it to the price."),
            say("A tax, a tip or a markup makes it more."),
            build.add(money(x), money(change)),
            x + change,
        )
    return (
        say("Subtract it from the price."),
        say("A discount makes it less."),
        build.subtract(money(x), money(change)),
        x - change,
    )


def _wrong(x: Fraction, p: int, change: Fraction, frame: Frame) -> Iterator[Wrong]:
    up = frame in UP
    yield (
        "pct-stop-at-change",
        change,
        say("{change} is only the change. What is the whole price?", change=money(change)),
    )
    sign = say("A discount makes the price smaller, so subtract it.")
    if up:
        sign = say("This makes the price larger, so add it.")
    yield "pct-wrong-sign", x - change if up else x + change, sign
    raw: Number = x + p if up else x - p
    yield "pct-raw-number", raw, say("{p} is not {d}. Find {p} of {x}.", p=percent(p), d=money(p), x=money(x))
    shift = say("{p} is {n} out of 100, two places, not one.", p=percent(p), n=p)
    yield "pct-decimal-shift", x + change / 10 if up else x - change / 10, shift


PROMPT = Prompt(
    "Explain how you know whether to add or to subtract in this story.",
    (
        "I said what makes the price larger or smaller.",
        "I named the amount of the change.",
        "I said what is paid in all.",
    ),
)
TENS = tuple(Fraction(n) for n in range(20, 150, 10))
WHOLE = tuple(Fraction(n) for n in range(12, 160, 2))
CENTS = tuple(Fraction(n, 20) for n in range(170, 1900, 30))
TEMPLATE = Template(
    answer_kind=AnswerKind.MONEY,
    levels={
        Level.SUPPORTED: {
            "name": NAMES,
            "frame": (*UP, *DOWN),
            "x": TENS,
            "p": (5, 10, 20, 25, 50),
            "picture": (True,),
        },
        Level.CORE: {
            "name": NAMES,
            "frame": (*UP, *DOWN),
            "x": WHOLE,
            "p": (5, 8, 10, 15, 18, 20, 25, 30, 40),
            "picture": (False,),
        },
        Level.EXTENSION: {
            "name": NAMES,
            "frame": (*UP, *DOWN),
            "x": CENTS,
            "p": (4, 6, 8, 12, 15, 16, 18, 22, 24, 35, 60),
            "picture": (False,),
        },
    },
    question=pay,
    prompt=PROMPT,
)
