"""The whole from a part and a percent: 12 is 30% of what number?"""

from collections.abc import Iterator
from fractions import Fraction

from stairwise.curriculum.skills import AnswerKind
from stairwise.items.facts import Move
from stairwise.items.item import Level
from stairwise.items.models import DoubleNumberLine
from stairwise.items.quantities import Wrong, asked, is_decimal, short, wrongs
from stairwise.items.stories import NAMES
from stairwise.items.template import Pools, Prompt, Question, Template, say, span
from stairwise.items.values import decimal, percent
from stairwise.notation import build

SKILL = "pct.find-whole"
STEMS = (
    "{part} is {p} of what number?",
    "{name} has read {part} pages. That is {p} of the book. How many pages has the book?",
    "{part} students take the bus. That is {p} of all, {name} says. How many students are there?",
    "{name} has saved {part} dollars. That is {p} of the price. How many dollars is the price?",
)


def find_whole(stem: str, name: str, p: int, whole: int, picture: bool) -> Question | None:
    part = Fraction(p * whole, 100)
    if part.denominator > 1 or part in (p, 1) or p == whole:
        return None
    line = _line(p, int(part)) if picture else None
    return asked(
        SKILL,
        say(stem, name=name, part=int(part), p=percent(p)),
        whole,
        say("Which number is the part? The whole is 100%."),
        say("{part} is {p}", part=int(part), p=percent(p)),
        _moves(p, int(part)),
        wrongs(_wrong(p, int(part), whole), short, Fraction(1, 100)),
        say("Right! {p} of {whole} is {part}.", p=percent(p), whole=whole, part=int(part)),
        model=line,
        structure="part of an unknown whole",
    )


def _line(p: int, part: int) -> DoubleNumberLine:
    """A tick for each 10%, or for each 25%."""
    step = 10 if p % 10 == 0 else 25
    ticks = range(0, 101, step)
    above = tuple(0 if n == 0 else part if n == p else None for n in ticks)
    return DoubleNumberLine("number", "percent", above, tuple(percent(n) for n in ticks))


def _moves(p: int, part: int) -> Iterator[Move]:
    step = 10 if p % 10 == 0 else 5 if p % 5 == 0 else 1
    one = Fraction(part * step, p)
    if not is_decimal(one, 3) or p == step:
        share = decimal(Fraction(p, 100))
        work = build.divide(build.number(part), share, "sign")
        yield (
            say("Divide the part by the percent as a decimal."),
            work,
            say("{share} times the whole is {part}.", share=share, part=part),
        )
    else:
        found = say("{step} is {part} ÷ {n} = {one}", step=percent(step), part=part, n=p // step, one=decimal(one))
        yield say("Find {step}.", step=percent(step)), found, say("{p} has {n} such parts.", p=percent(p), n=p // step)
        work = build.times(decimal(one), build.number(100 // step), style="times")
        yield say("Scale up to 100%."), work, say("100% has {n} such parts.", n=100 // step)
    yield say("Work it out."), build.number(Fraction(part * 100, p)), say("That is 100%, the whole.")


def _wrong(p: int, part: int, whole: int) -> Iterator[Wrong]:
    swap = say("You took {p} of {part}. But {part} is the part, and the whole is missing.", p=percent(p), part=part)
    yield "pct-part-whole-swap", Fraction(part * p, 100), swap
    yield "pct-raw-number", part * p, say("You multiplied by {p}. {q} means {p} out of 100.", p=p, q=percent(p))
    if is_decimal(Fraction(part, p)):
        one = say("{n} is 1%. How much is 100%?", n=decimal(Fraction(part, p)))
        yield "pct-raw-number", Fraction(part, p), one
    yield "pct-raw-number", part + p, say("You added {p}. A percent is a part of the whole.", p=p)
    if p < 100:
        yield "pct-part-whole-swap", whole - part, say("That is the rest. The whole is part and rest together.")
        plus = Fraction(part * (200 - p), 100)
        yield (
            "pct-part-whole-swap",
            plus,
            say("The missing {r} is a part of the whole, not of {part}.", r=percent(100 - p), part=part),
        )


PROMPT = Prompt(
    "Explain how you know that the answer must be larger than the part, and how you check it.",
    ("I said which number is the part.", "I compared the percent with 100%.", "I took the percent of my answer."),
)


def _level(stems: tuple[str, ...], percents: tuple[int, ...], wholes: tuple[int, ...], picture: bool) -> Pools:
    return {"stem": stems, "name": NAMES, "p": percents, "whole": wholes, "picture": (picture,)}


TEMPLATE = Template(
    answer_kind=AnswerKind.NUMBER,
    levels={
        Level.SUPPORTED: _level(STEMS, (10, 20, 25, 30, 40, 50, 60), tuple(range(20, 200, 10)), picture=True),
        Level.CORE: _level(STEMS, tuple(n for n in range(5, 100, 5)), tuple(range(20, 400, 4)), picture=False),
        Level.EXTENSION: _level(
            STEMS, (2, 3, 4, 6, 8, 12, 16, 18, 24, 35, 45, 64), (*range(25, 900, 25), *span(30, 60)), picture=False
        ),
    },
    question=find_whole,
    prompt=PROMPT,
)
