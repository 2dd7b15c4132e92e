"""Percent as a rate per 100: on a grid, and from parts of 10, 20, 25 and 50."""

from collections.abc import Iterator
from fractions import Fraction

from stairwise.curriculum.skills import AnswerKind
from stairwise.items.facts import Move
from stairwise.items.fractions import bar
from stairwise.items.item import Level
from stairwise.items.models import Grid
from stairwise.items.quantities import Wrong, asked, is_decimal, wrongs
from stairwise.items.stories import NAMES
from stairwise.items.template import Number, Prompt, Question, Template, say, span
from stairwise.items.values import AS_PERCENT, decimal, percent
from stairwise.notation.tree import Node

SKILL = "pct.meaning"
SIZES = {100: (10, 10), 50: (5, 10), 25: (5, 5), 20: (4, 5), 10: (2, 5)}
STEMS = {
    "grid": "{name} shades part of a grid of {whole} equal squares. What percent of the grid is shaded?",
    "rest": "{name} shades part of a grid of {whole} equal squares. What percent of the grid is not shaded?",
    "every": "{name} says: {part} of every {whole} students walk to school. What percent is that?",
    "others": "{name} says: {part} of every {whole} students walk to school. What percent do not walk?",
}


def meaning(shape: str, name: str, whole: int, part: int) -> Question | None:
    if part >= whole or 2 * part == whole:
        return None
    rest = shape in ("rest", "others")
    count = whole - part if rest else part
    answer = Fraction(100 * count, whole)
    return asked(
        SKILL,
        say(STEMS[shape], name=name, whole=whole, part=part),
        answer,
        say("Percent means: out of 100. How many would it be for 100?"),
        say("{part} of {whole}", part=part, whole=whole),
        _moves(count, whole, rest, part),
        wrongs(_wrong(count, whole), short_percent),
        say("Right! {answer} means {n} out of 100.", answer=percent(answer), n=answer),
        percent,
        AS_PERCENT,
        Grid(*SIZES[whole], shaded=part) if shape in ("grid", "rest") else None,
    )


def short_percent(value: Number) -> Node:
    if not is_decimal(value, 2):
        raise ValueError("not a short percent")
    return percent(value)


def _moves(count: int, whole: int, rest: bool, part: int) -> Iterator[Move]:
    out_of = say("{whole} - {part} = {count} are the others.", whole=whole, part=part, count=count)
    if not rest:
        out_of = say("{count} of {whole} equal parts.", count=count, whole=whole)
    yield say("Write it as a fraction."), bar(count, whole), out_of
    hundred = say("{n} out of 100", n=100 * count // whole)
    times = say("{whole} × {k} = 100, so multiply top and bottom by {k}.", whole=whole, k=100 // whole)
    if whole == 100:
        times = say("The whole is 100 already.")
    yield say("Say it out of 100."), hundred, times
    yield say("Write it as a percent."), percent(Fraction(100 * count, whole)), say("Percent means out of 100.")


def _wrong(count: int, whole: int) -> Iterator[Wrong]:
    p = Fraction(100 * count, whole)
    out_of = say("{p} means {n} out of 100. Check which place the digits have.", p=percent(p / 10), n=decimal(p / 10))
    yield "pct-decimal-shift", p / 10, out_of
    yield "pct-decimal-shift", p * 10, say("100% is the whole. {n} out of 100 is less than that.", n=p)
    if count and 100 % count == 0:
        yield "pct-divide-by-p", Fraction(100, count), say("You divided 100 by {n}. Ask how many out of 100.", n=count)
    if p.denominator == 1 and 100 % p == 0:
        yield "pct-divide-by-p", 100 / p, say("You divided 100 by {n}. {n} out of 100 is {n} percent.", n=p)
    yield "pct-part-whole-swap", 100 - p, say("That is the other part. Which part is asked for?")
    if whole < 100:
        yield (
            "pct-raw-number",
            count,
            say("{count} is out of {whole}. How many would it be out of 100?", count=count, whole=whole),
        )
        yield "pct-raw-number", whole - count, say("Percent means out of 100, not out of {whole}.", whole=whole)


PROMPT = Prompt(
    "Explain what the percent in your answer means, without the word percent.",
    ("I said 'out of 100' or 'for every 100'.", "I said what the whole is."),
)
TEMPLATE = Template(
    answer_kind=AnswerKind.PERCENT,
    levels={
        Level.SUPPORTED: {
            "shape": ("grid",),
            "name": NAMES,
            "whole": (100,),
            "part": (*span(2, 99), 4, 5, 5, 10, 20, 20, 25),
        },
        Level.CORE: {"shape": ("every", "grid"), "name": NAMES, "whole": (10, 20, 25, 50), "part": span(1, 49)},
        Level.EXTENSION: {"shape": ("rest", "others"), "name": NAMES, "whole": (20, 25, 50), "part": span(1, 49)},
    },
    question=meaning,
    prompt=PROMPT,
)
