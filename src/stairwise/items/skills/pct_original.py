"""The price before a percent change, when the price after it is known."""

from collections.abc import Iterator
from fractions import Fraction

from stairwise.curriculum.skills import AnswerKind
from stairwise.items.facts import Move
from stairwise.items.item import Level
from stairwise.items.models import Row, Tape
from stairwise.items.quantities import Wrong, asked, wrongs
from stairwise.items.stories import NAMES, Frame, tell
from stairwise.items.template import Prompt, Question, Statement, Template, Truth, say
from stairwise.items.values import decimal, money, percent

SKILL = "pct.original"
DOWN = (
    Frame("A jacket is {p} off and costs {new} now. {name} asks: what did it cost before?", "discount"),
    Frame("{name} pays {new} for a game after {p} off. What was the price before?", "discount"),
    Frame("The rent for a bike fell by {p} to {new}, {name} reads. What was it before?", "discount"),
)
UP = (
    Frame("After a rise of {p} a ticket costs {new}. {name} asks: what did it cost before?", "rise"),
    Frame(
        "{name} pays {new} for a lamp. That is with {p} added to the shop's own cost. What is the shop's cost?", "rise"
    ),
    Frame("The pay of {name} for a day rose by {p} to {new}. What was it before?", "rise"),
)


def original(name: str, frame: Frame, old: int, p: int, picture: bool) -> Question | None:
    rate = 100 - p if frame in DOWN else 100 + p
    new = Fraction(old * rate, 100)
    if (new * 100).denominator > 1 or p == old:
        return None
    stem = tell(frame, name=name, p=percent(p), new=money(new))
    parts = 100 // p if p in (10, 20, 25, 50) else 0
    row = Row("old price", (percent(p),) * parts)
    now = Row("new price", (percent(p),) * (parts - 1 if frame in DOWN else parts + 1), total=money(new))
    return stem and asked(
        SKILL,
        stem,
        old,
        say("The price before is 100%. What percent of it is the new one?"),
        say("{new} after {p}", new=money(new), p=percent(p)),
        _moves(new, rate, p, frame),
        wrongs(_wrong(new, old, p, frame), money, Fraction(1, 100)),
        say("Right! {rate} of {old} is {new}.", rate=percent(rate), old=money(old), new=money(new)),
        money,
        model=Tape((row, now)) if picture and parts else None,
        structure=frame.structure,
    )


def _moves(new: Fraction, rate: int, p: int, frame: Frame) -> Iterator[Move]:
    is_now = say("{new} is {rate} of the old price", new=money(new), rate=percent(rate))
    why = say("100% + {p} = {rate}", p=percent(p), rate=percent(rate))
    if frame in DOWN:
        why = say("100% - {p} = {rate}", p=percent(p), rate=percent(rate))
    yield say("Say what percent the new price is."), is_now, why
    share = decimal(Fraction(rate, 100))
    work = say("{new} ÷ {share}", new=money(new), share=share)
    yield (
        say("Divide by that percent as a decimal."),
        work,
        say("{share} times the old price is {new}.", share=share, new=money(new)),
    )
    yield say("Work it out."), money(Fraction(new * 100, rate)), say("That is 100%, the old price.")


def _wrong(new: Fraction, old: int, p: int, frame: Frame) -> Iterator[Wrong]:
    down = frame in DOWN
    change = new * p / 100
    back = say("You took {p} of the new price. The {p} was taken of the old one.", p=percent(p))
    yield "pct-add-back", new + change if down else new - change, back
    way = say("Was the old price higher or lower than {new}?", new=money(new))
    yield "pct-wrong-sign", new - change if down else new + change, way
    yield (
        "pct-wrong-base",
        new * 100 / p,
        say("You divided by {p}. What percent of the old price is {new}?", p=percent(p), new=money(new)),
    )
    yield "pct-wrong-base", change, say("That is {p} of the new price. What is the whole old price?", p=percent(p))
    yield (
        "pct-raw-number",
        new + p if down else new - p,
        say("{p} is not {d}: it is a part of the old price.", p=percent(p), d=money(p)),
    )
    yield "pct-stop-at-change", abs(old - new), say("That is the change. What was the whole price?")


PROMPT = Prompt(
    "Explain why you cannot just undo the change with the same percent.",
    (
        "I said what the percent is taken of.",
        "I showed with numbers that it does not come out.",
        "I named the percent that the new price is.",
    ),
)
STATEMENTS = (
    Statement(
        "After 10% off and then 10% more, the price is the old one.", Truth.NEVER, "$100 becomes $90 and then $99."
    ),
    Statement(
        "A price after 50% off is half of the old price.", Truth.ALWAYS, "100% - 50% = 50%, and 50% is one half."
    ),
)
TEMPLATE = Template(
    answer_kind=AnswerKind.MONEY,
    levels={
        Level.SUPPORTED: {
            "name": NAMES,
            "frame": DOWN,
            "old": tuple(range(20, 160, 10)),
            "p": (10, 20, 25, 50),
            "picture": (True,),
        },
        Level.CORE: {
            "name": NAMES,
            "frame": (*DOWN, *UP),
            "old": tuple(range(15, 160, 5)),
            "p": (10, 20, 25, 30, 40),
            "picture": (False,),
        },
        Level.EXTENSION: {
            "name": NAMES,
            "frame": (*DOWN, *UP),
            "old": tuple(range(16, 180, 2)),
            "p": (4, 5, 12, 15, 24, 35, 45, 60),
            "picture": (False,),
        },
    },
    question=original,
    prompt=PROMPT,
    statements=STATEMENTS,
)
