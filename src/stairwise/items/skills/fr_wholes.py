"""Whole numbers as fractions and back: 3 is 12/4, and 12/4 is 3."""

from collections.abc import Iterator
from fractions import Fraction

from stairwise.curriculum.skills import AnswerKind
from stairwise.items.facts import Move, chain
from stairwise.items.fractions import EXACT, bar, over, question, times, wrong
from stairwise.items.item import Level
from stairwise.items.models import Bar, FractionBars
from stairwise.items.template import Prompt, Question, Slip, Statement, Template, Truth, say, span
from stairwise.notation import build

SKILL = "fr.wholes"


def wholes(whole: int, den: int, back: bool) -> Question | None:
    if whole == den:
        return None
    top = whole * den
    if back:
        return question(
            bar(top, den),
            build.number(whole),
            Fraction(whole),
            say("How many parts of {part} make one whole?", part=bar(1, den)),
            chain(SKILL, bar(top, den), *_to_whole(whole, den)),
            _whole_slips(whole, den),
            stem=say("Which whole number is equal to {expression}?", expression=bar(top, den)),
            model=_bars(whole, den),
        )
    return question(
        build.number(whole),
        bar(top, den),
        Fraction(whole),
        say("How many parts of {part} make one whole?", part=bar(1, den)),
        chain(SKILL, build.number(whole), *_to_fraction(whole, den)),
        _fraction_slips(whole, den),
        stem=say(
            "Write {expression} as a fraction with the bottom number {den}.", expression=build.number(whole), den=den
        ),
        form=EXACT,
        model=_bars(whole, den),
    )


def _bars(whole: int, den: int) -> FractionBars | None:
    return FractionBars(tuple(Bar(den, den) for _ in range(whole))) if whole < 5 and den < 11 else None


def _to_fraction(whole: int, den: int) -> Iterator[Move]:
    one = say("One whole is {one}, that is {den} parts.", one=bar(den, den), den=den)
    yield say("Turn each whole into {den} parts.", den=den), over(times(whole, den), den), one
    parts = say("{whole} wholes have {top} parts of that size.", whole=whole, top=whole * den)
    yield say("Work out the top."), bar(whole * den, den), parts


def _to_whole(whole: int, den: int) -> Iterator[Move]:
    one = say("{den} parts fill one whole, so count groups of {den}.", den=den)
    yield say("Group the parts into wholes."), over(times(whole, den), den), one
    yield say("Count the groups."), build.number(whole), say("Each group of {den} parts is one whole.", den=den)


def _fraction_slips(whole: int, den: int) -> Iterator[Slip]:
    put = say(
        "{fraction} means {whole} parts. One whole already has {den} parts.",
        fraction=bar(whole, den),
        whole=whole,
        den=den,
    )
    yield from wrong("frac-whole-den", whole, den, put)
    one = say("{one} is only 1 whole. You need {whole} wholes.", one=bar(den, den), whole=whole)
    yield from wrong("frac-whole-den", den, den, one)
    added = say("You added {whole} and {den}. Each of the {whole} wholes has {den} parts.", whole=whole, den=den)
    yield from wrong("mixed-add-parts", whole + den, den, added)
    for near in (whole - 1, whole + 1):
        fact = say(
            "{near} × {den} is {size}. You need {whole} wholes.", near=near, den=den, size=near * den, whole=whole
        )
        yield from wrong("mul-near-fact", near * den, den, fact)


def _whole_slips(whole: int, den: int) -> Iterator[Slip]:
    top = whole * den
    yield from wrong(
        "frac-whole-den", top, 1, say("{top} counts parts, not wholes. {den} parts fill one whole.", top=top, den=den)
    )
    yield from wrong(
        "frac-whole-den", den, 1, say("{den} is how many parts fill one whole. How many wholes are there?", den=den)
    )
    for near in (whole - 1, whole + 1):
        fact = say("{near} × {den} is {size}. You have {top} parts.", near=near, den=den, size=near * den, top=top)
        yield from wrong("mul-near-fact", near, 1, fact)


TEMPLATE = Template(
    answer_kind=AnswerKind.FRACTION,
    levels={
        Level.SUPPORTED: {"whole": span(2, 12), "den": span(2, 12), "back": (False, True)},
        Level.CORE: {"whole": span(2, 15), "den": span(3, 15), "back": (False, True)},
        Level.EXTENSION: {"whole": span(7, 25), "den": span(6, 25), "back": (False, True)},
    },
    question=wholes,
    prompt=Prompt(
        "Explain with a picture why {expression} and your answer are the same number.",
        ("I said how many parts make one whole.", "I said how many wholes there are."),
    ),
    statements=(
        Statement(
            "A fraction with the same top and bottom number is 1.",
            Truth.ALWAYS,
            "All the parts of one whole are there.",
        ),
        Statement("A fraction is a whole number.", Truth.SOMETIMES, "8/4 is 2, but 7/4 is not a whole number."),
    ),
)
