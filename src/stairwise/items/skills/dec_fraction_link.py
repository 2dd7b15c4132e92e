"""Tenths and hundredths as decimals: 37/100 is 0.37."""

from collections.abc import Iterator
from fractions import Fraction

from stairwise.curriculum.skills import AnswerKind
from stairwise.items.facts import Move
from stairwise.items.fractions import bar
from stairwise.items.item import Level
from stairwise.items.models import Grid
from stairwise.items.quantities import Wrong, asked, short, wrongs
from stairwise.items.stories import NAMES
from stairwise.items.template import Prompt, Question, Statement, Template, Truth, say, span
from stairwise.items.values import AS_DECIMAL, decimal
from stairwise.notation import build, tree
from stairwise.notation.tree import Node

SKILL = "dec.fraction-link"


def link(shape: str, name: str, whole: int, top: int, bottom: int) -> Question | None:
    """The fraction top/bottom, with wholes before it, or shaded on a hundred grid."""
    if top % bottom == 0 or (whole and top > bottom) or (shape == "grid" and (top > bottom or bottom != 100)):
        return None
    value = whole + Fraction(top, bottom)
    given: Node = tree.Mixed(whole, top, bottom) if whole else bar(top, bottom)
    stem = say("Write {given} as a decimal.", given=given)
    if shape == "grid":
        stem = say(
            "{name} shades {top} of the 100 squares of a grid. Write the shaded part as a decimal.", name=name, top=top
        )
    return asked(
        SKILL,
        stem,
        value,
        say("The first place after the point is tenths, the second is hundredths."),
        given,
        _moves(whole, top, bottom, value),
        wrongs(_wrong(whole, top, bottom), short),
        say("Right! {given} is {value}.", given=given, value=decimal(value)),
        decimal,
        AS_DECIMAL,
        Grid(10, 10, shaded=top) if shape == "grid" else None,
    )


def _moves(whole: int, top: int, bottom: int, value: Fraction) -> Iterator[Move]:
    ones, rest = divmod(top, bottom)
    ones += whole
    line = say("ones: {n}, tenths: {t}", n=ones, t=rest)
    reason = say("A bottom of 10 means tenths.")
    if bottom == 100:
        line = say("ones: {n}, tenths: {t}, hundredths: {h}", n=ones, t=rest // 10, h=rest % 10)
        reason = say("10 hundredths make 1 tenth.")
    yield say("Say how many ones, tenths and hundredths there are."), line, reason
    places = say("Each digit goes in its own place. An empty place gets a 0.")
    yield say("Write each digit in its place."), decimal(value), places


def _wrong(whole: int, top: int, bottom: int) -> Iterator[Wrong]:
    part = Fraction(top, bottom)
    point = say("The bar is not a point. {bottom} names the size of the parts.", bottom=bottom)
    if not whole:
        yield "frac-dec-concat", top + Fraction(1, 10), point
    yield "frac-dec-concat", whole + Fraction(int(f"{top}{bottom}"), 10 ** len(f"{top}{bottom}")), point
    named = say("Tenths are in the first place after the point, hundredths in the second.")
    yield "dec-column-shift", whole + part / 10, named
    yield "dec-column-shift", whole + part * 10, named
    if whole:
        yield (
            "mixed-concat",
            Fraction(whole) + top,
            say("{n} is a part, not {n} ones.", n=build.divide(build.number(top), build.number(bottom))),
        )
        yield "dec-column-shift", (whole + part) / 10, say("The whole number stays before the point.")


PROMPT = Prompt(
    "Explain what each digit of your decimal means.",
    ("I named the places after the point.", "I said how the fraction shows the size of the parts."),
)
STATEMENTS = (
    Statement(
        "A fraction with the bottom 100 has a 0 in the tenths place.",
        Truth.SOMETIMES,
        "7/100 is 0.07, but 37/100 is 0.37.",
    ),
    Statement("4/10 and 40/100 are the same decimal.", Truth.ALWAYS, "0.4 and 0.40 are equal."),
)
TEMPLATE = Template(
    answer_kind=AnswerKind.DECIMAL,
    levels={
        Level.SUPPORTED: {
            "shape": ("grid",),
            "name": NAMES,
            "whole": (0,),
            "top": (*span(1, 99), *span(1, 9)),
            "bottom": (100,),
        },
        Level.CORE: {
            "shape": ("plain",),
            "name": ("",),
            "whole": (0, 0, 1, 2, 3, 4),
            "top": (*span(1, 99), *span(1, 9)),
            "bottom": (10, 100, 100),
        },
        Level.EXTENSION: {
            "shape": ("plain",),
            "name": ("",),
            "whole": (0, 0, *span(5, 30)),
            "top": (*span(1, 9), *span(101, 999)),
            "bottom": (10, 100),
        },
    },
    question=link,
    prompt=PROMPT,
    statements=STATEMENTS,
)
