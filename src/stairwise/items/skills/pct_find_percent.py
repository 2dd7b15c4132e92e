"""What percent one number is of another: 18 out of 24 is 75%."""

from collections.abc import Iterator
from fractions import Fraction

from stairwise.curriculum.skills import AnswerKind
from stairwise.items.facts import Move
from stairwise.items.fractions import bar
from stairwise.items.item import Level
from stairwise.items.models import DoubleNumberLine
from stairwise.items.quantities import Wrong, asked, is_decimal, wrongs
from stairwise.items.skills.pct_meaning import short_percent
from stairwise.items.stories import NAMES
from stairwise.items.template import Pools, Prompt, Question, Template, say, span
from stairwise.items.values import AS_PERCENT, percent
from stairwise.notation import build

SKILL = "pct.find-percent"
STEMS = (
    "What percent of {whole} is {part}?",
    "{name} gets {part} of {whole} answers right. What percent is that?",
    "{part} of the {whole} seats on a bus are taken, {name} says. What percent is that?",
    "{name} needs {whole} stamps and has {part}. What percent does {name} have?",
)


def find_percent(stem: str, name: str, whole: int, p: int, picture: bool) -> Question | None:
    part = Fraction(p * whole, 100)
    if part.denominator > 1 or part in (p, whole) or 2 * part == whole or (stem != STEMS[0] and p > 100):
        return None
    if p < 100 and not is_decimal(Fraction(100 * whole, int(part)), 2):
        return None
    line = _line(p, int(part), whole) if picture else None
    return asked(
        SKILL,
        say(stem, name=name, whole=whole, part=int(part)),
        p,
        say("Which number is the whole? It is 100%."),
        say("{part} out of {whole}", part=int(part), whole=whole),
        _moves(int(part), whole, p),
        wrongs(_wrong(int(part), whole, p), short_percent, Fraction(1, 100)),
        say("Right! {p} of {whole} is {part}.", p=percent(p), whole=whole, part=int(part)),
        percent,
        AS_PERCENT,
        line,
    )


def _line(p: int, part: int, whole: int) -> DoubleNumberLine:
    """A tick for each 10%."""
    above = tuple({0: 0, p: part, 100: whole}.get(n) for n in range(0, 101, 10))
    return DoubleNumberLine("number", "percent", above, (percent(0), *[None] * 9, percent(100)))


def _moves(part: int, whole: int, p: int) -> Iterator[Move]:
    lowest = Fraction(part, whole)
    yield say("Write the part over the whole."), bar(part, whole), say("The whole goes below.")
    if lowest.denominator != whole:
        share = say("Top and bottom have the factor {n}.", n=whole // lowest.denominator)
        yield say("Write it in lowest terms."), build.number(lowest), share
    if lowest.denominator != 100:
        hundred = build.divide(build.number(p), build.number(100))
        by = say("{d} × {k} = 100", d=lowest.denominator, k=Fraction(100, lowest.denominator))
        yield say("Write it over 100."), hundred, by
    yield say("Write the percent."), percent(p), say("Percent means out of 100.")


def _wrong(part: int, whole: int, p: int) -> Iterator[Wrong]:
    swap = say("You divided the whole, {whole}, by the part. Divide {part} by {whole}.", whole=whole, part=part)
    yield "pct-part-whole-swap", Fraction(100 * whole, part), swap
    yield "pct-raw-number", part, say("{part} is out of {whole}. How many is it out of 100?", part=part, whole=whole)
    if p < 100:
        yield "pct-part-whole-swap", 100 - p, say("That is the other part. What percent is {part}?", part=part)
        yield (
            "pct-raw-number",
            100 - (whole - part) if whole - part < 100 else None,
            say("The missing {n} are out of {whole}, not out of 100.", n=whole - part, whole=whole),
        )
    yield "pct-decimal-shift", Fraction(p, 10), say("1 is 100%: the point moves two places, not one.")
    yield "pct-decimal-shift", p * 10, say("1 is 100%: the point moves two places, not three.")


PROMPT = Prompt(
    "Explain how you know which of the two numbers is the whole.",
    ("I said what 100% is.", "I wrote the part over the whole.", "I checked if the answer should be more than 50%."),
)


def _level(stems: tuple[str, ...], wholes: tuple[int, ...], percents: tuple[int, ...], picture: bool) -> Pools:
    return {"stem": stems, "name": NAMES, "whole": wholes, "p": percents, "picture": (picture,)}


FIVES = tuple(range(5, 100, 5))
TEMPLATE = Template(
    answer_kind=AnswerKind.PERCENT,
    levels={
        Level.SUPPORTED: _level(STEMS, (20, 30, 40, 50, 60, 80), tuple(range(10, 100, 10)), picture=True),
        Level.CORE: _level(STEMS, (16, 20, 24, 25, 30, 32, 40, 48, 60, 80), (*FIVES, 12, 15, 36), picture=False),
        Level.EXTENSION: _level(
            (STEMS[0], STEMS[0], *STEMS),
            (*span(12, 90), 120, 150, 200, 250),
            (*span(4, 96), *range(105, 260, 5)),
            picture=False,
        ),
    },
    question=find_percent,
    prompt=PROMPT,
)
