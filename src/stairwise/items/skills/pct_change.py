"""Percent increase and decrease: from 40 to 50 is a 25% increase."""

from collections.abc import Iterator
from fractions import Fraction

from stairwise.curriculum.skills import AnswerKind
from stairwise.items.facts import Move
from stairwise.items.fractions import bar
from stairwise.items.item import Level
from stairwise.items.models import Row, Tape
from stairwise.items.quantities import Wrong, asked, is_decimal, wrongs
from stairwise.items.skills.pct_meaning import short_percent
from stairwise.items.stories import NAMES
from stairwise.items.template import Pools, Prompt, Question, Statement, Template, Truth, say
from stairwise.items.values import AS_PERCENT, percent
from stairwise.notation import build

SKILL = "pct.change"
UP = (
    "A price goes from {old} dollars to {new} dollars. {name} asks: what percent increase is that?",
    "A club of {name} grows from {old} to {new} members. What is the percent increase?",
    "{name} saves {old} dollars in May and {new} dollars in June. What is the percent increase?",
)
DOWN = (
    "A price goes from {old} dollars to {new} dollars. {name} asks: what percent decrease is that?",
    "{name} has {old} stickers and gives some away. Now there are {new}. What is the percent decrease?",
    "The bus trip of {name} took {old} minutes and now takes {new}. What is the percent decrease?",
)


def change(up: str, down: str, name: str, old: int, p: int, picture: bool) -> Question | None:
    """`p` is negative for a decrease."""
    new = old + Fraction(old * p, 100)
    gap = abs(new - old)
    if (
        new.denominator > 1
        or gap == abs(p)
        or abs(p) == 100
        or old == 100
        or not is_decimal(Fraction(100 * gap, int(new)), 2)
    ):
        return None
    rows = (Row("before", (old,), sizes=(old,)), Row("after", (int(new),), sizes=(int(new),)))
    return asked(
        SKILL,
        say(up if p > 0 else down, name=name, old=old, new=int(new)),
        abs(p),
        say("How large is the change? Compare it with the number at the start."),
        say("from {old} to {new}", old=old, new=int(new)),
        _moves(old, int(new), abs(p)),
        wrongs(_wrong(old, int(new), abs(p)), short_percent, Fraction(1, 100)),
        say("Right! The change of {gap} is {p} of {old}.", gap=gap, p=percent(abs(p)), old=old),
        percent,
        AS_PERCENT,
        Tape(rows) if picture else None,
        "increase" if p > 0 else "decrease",
    )


def _moves(old: int, new: int, p: int) -> Iterator[Move]:
    gap = abs(new - old)
    found = say("a change of {gap}", gap=gap)
    work = build.subtract(build.number(max(old, new)), build.number(min(old, new)))
    yield say("Subtract to find the change."), found, say("{work} = {gap}", work=work, gap=gap)
    yield say("Put the change over the number at the start."), bar(gap, old), say("The start is 100%.")
    share = build.divide(build.number(p), build.number(100))
    if old != 100:
        yield say("Write it over 100."), share, say("It is an equal fraction.")
    yield say("Write the percent."), percent(p), say("Percent means out of 100.")


def _wrong(old: int, new: int, p: int) -> Iterator[Wrong]:
    gap = abs(new - old)
    base = say("You compared the change with {new}. Compare it with the start, {old}.", new=new, old=old)
    yield "pct-wrong-base", Fraction(100 * gap, new), base
    yield (
        "pct-part-whole-swap",
        Fraction(100 * new, old),
        say("{new} is the new amount. Compare only the change, {gap}.", new=new, gap=gap),
    )
    yield "pct-raw-number", gap, say("{gap} is the change itself. What percent of {old} is it?", gap=gap, old=old)
    yield (
        "pct-part-whole-swap",
        Fraction(100 * old, gap),
        say("You divided {old} by the change. Divide the change by {old}.", old=old),
    )
    yield (
        "pct-part-whole-swap",
        Fraction(100 * old, new),
        say("You divided the start by the new amount. First find the change."),
    )
    yield "pct-decimal-shift", Fraction(p, 10), say("1 is 100%: the point moves two places, not one.")


PROMPT = Prompt(
    "Explain why a change from {old} to {new} and back again has two different percents.",
    ("I named the change.", "I said which number is 100% each time.", "I worked out both percents or compared them."),
)
STATEMENTS = (
    Statement("An increase of 100% doubles a number.", Truth.ALWAYS, "The change is as large as the start."),
    Statement("A price can fall by more than 100%.", Truth.NEVER, "After a fall of 100% nothing is left."),
)


def _level(olds: tuple[int, ...], percents: tuple[int, ...], picture: bool) -> Pools:
    return {"up": UP, "down": DOWN, "name": NAMES, "old": olds, "p": percents, "picture": (picture,)}


TEMPLATE = Template(
    answer_kind=AnswerKind.PERCENT,
    levels={
        Level.SUPPORTED: _level((10, 20, 40, 50, 60, 80), (10, 20, 25, 30, 40, 50, 60, 75), picture=True),
        Level.CORE: _level(
            (20, 24, 25, 30, 32, 40, 48, 50, 60, 75, 80), (*range(-80, 0, 5), *range(5, 85, 5)), picture=False
        ),
        Level.EXTENSION: _level(
            tuple(range(16, 300, 4)), (*range(-96, -2), *range(4, 96), 120, 125, 150, 175, 250), picture=False
        ),
    },
    question=change,
    prompt=PROMPT,
    statements=STATEMENTS,
)
