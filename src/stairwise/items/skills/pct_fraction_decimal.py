"""Fractions, decimals and percents: each written as another."""

from collections.abc import Iterator
from fractions import Fraction

from stairwise.curriculum.skills import AnswerKind
from stairwise.items.facts import Move
from stairwise.items.fractions import bar
from stairwise.items.item import Level
from stairwise.items.models import Grid
from stairwise.items.quantities import Wrong, asked, is_decimal, short, wrongs
from stairwise.items.solving import Write
from stairwise.items.template import Number, Prompt, Question, Statement, Template, Truth, say
from stairwise.items.values import AS_DECIMAL, AS_LOWEST, AS_PERCENT, decimal, percent
from stairwise.notation import build
from stairwise.notation.tree import Node

SKILL = "pct.fraction-decimal"
FORMS = {"decimal": AS_DECIMAL, "percent": AS_PERCENT, "fraction": AS_LOWEST}
STEMS = {
    "decimal": "Write {given} as a decimal.",
    "percent": "Write {given} as a percent.",
    "fraction": "Write {given} as a fraction in lowest terms.",
}


def convert(value: Fraction, start: str, end: str) -> Question | None:
    if (
        start == end
        or value.denominator == 1
        or not is_decimal(value, 4)
        or (start == "fraction") > (value.denominator <= 40)
    ):
        return None
    if start != "fraction" and not is_decimal(value, 3):
        return None
    write = _writer(end)
    given = _writer(start)(value)
    return asked(
        SKILL,
        say(STEMS[end], given=given),
        value,
        say("Percent means out of 100. Is the number more or less than 1/2?"),
        given,
        _moves(value, start, end),
        wrongs(_wrong(value, start, end), write),
        say("Right! {given} is {answer}.", given=given, answer=write(value)),
        write,
        FORMS[end],
        Grid(10, 10, shaded=int(value * 100))
        if end == "percent" and value < 1 and is_decimal(value, 2) and start == "fraction" and value.denominator < 5
        else None,
    )


def _as_percent(value: Number) -> Node:
    if not is_decimal(value, 5):
        raise ValueError("not a short percent")
    return percent(Fraction(value) * 100)


def _writer(form: str) -> Write:
    return {"decimal": short, "percent": _as_percent, "fraction": build.number}[form]


def _moves(value: Fraction, start: str, end: str) -> Iterator[Move]:
    top, bottom = value.numerator, value.denominator
    shift = say("The digits move two places, for 1 is 100%.")
    if start == "fraction":
        division = build.divide(build.number(top), build.number(bottom), "sign")
        yield say("Divide the top by the bottom."), division, say("The bar means divide.")
        if end == "percent":
            yield say("Work it out as a decimal."), short(value), say("The value stays the same.")
    elif end == "fraction":
        power = 100
        while (value * power).denominator > 1:
            power *= 10
        out_of = say("The last digit names the size of the parts.")
        if start == "percent":
            out_of = say("Percent means out of 100.")
        if bottom != power:
            yield say("Write it over {power}.", power=power), bar(int(value * power), power), out_of
            common = power // bottom
            yield say("Divide top and bottom by {n}.", n=common), bar(top, bottom), say("The value stays the same.")
            return
        yield say("Read it out of {power}.", power=power), say("{n} out of {power}", n=top, power=power), out_of
    elif start == "percent":
        yield (
            say("Write the percent as a division by 100."),
            build.divide(decimal(value * 100), build.number(100), "sign"),
            say("Percent means out of 100."),
        )
    else:
        yield (
            say("Multiply by 100 to count hundredths."),
            say("{n} hundredths", n=decimal(value * 100)),
            say("A percent counts hundredths."),
        )
    yield (
        say("Write the result in the form that is asked for."),
        _writer(end)(value),
        shift if end == "percent" or start == "percent" else say("The value stays the same."),
    )


def _wrong(value: Fraction, start: str, end: str) -> Iterator[Wrong]:
    top, bottom = value.numerator, value.denominator
    two = say("1 is 100%, so the point moves two places, not one.")
    if start == "fraction":
        point = say("The bar is not a point: {top}/{bottom} means {top} ÷ {bottom}.", top=top, bottom=bottom)
        glued = Fraction(int(f"{top}{bottom}"), 10 ** len(f"{top}{bottom}"))
        whole = top + Fraction(bottom, 10 ** len(str(bottom)))
        yield "frac-dec-concat", glued, point
        yield "frac-dec-concat", whole if end == "decimal" else whole / 100, point
        yield (
            "frac-as-two-numbers",
            Fraction(bottom, top) if top > 1 else None,
            say("You divided {b} by {a}. Divide the top by the bottom.", a=top, b=bottom),
        )
        yield (
            "pct-decimal-shift",
            value / 10,
            two if end == "percent" else say("Check the size: how many tenths are in it?"),
        )
        yield (
            "pct-decimal-shift",
            value * 10,
            two if end == "percent" else say("Check the size: is the fraction less than 1?"),
        )
        return
    if end == "fraction":
        yield (
            "pct-decimal-shift",
            value * 10,
            two if start == "percent" else say("Read the places after the point again."),
        )
        yield (
            "pct-decimal-shift",
            value / 10,
            two if start == "percent" else say("Read the places after the point again."),
        )
        digits = int(value * 1000) if (value * 100).denominator > 1 else int(value * 100)
        yield (
            "frac-dec-concat",
            Fraction(1, digits) if digits > 1 else None,
            say("The digits count the parts. They belong on top."),
        )
        yield "frac-dec-concat", 1 / value, say("You turned the fraction over.")
        return
    yield "pct-decimal-shift", value * 10, two
    yield "pct-decimal-shift", value / 10, two
    if start == "percent":
        yield "pct-raw-number", value * 100, say("You only dropped the percent sign. Divide by 100.")
        yield "frac-dec-concat", value / 100, say("You divided by 100 twice.")
    else:
        yield "pct-raw-number", value / 100, say("You only added a percent sign. Multiply by 100.")
        yield "frac-dec-concat", value * 100, say("You multiplied by 100 twice.")


PROMPT = Prompt(
    "Explain how you change {given} into the other form, and how you check its size.",
    ("I said what percent means.", "I compared the number with 1/2 or with 1."),
)
STATEMENTS = (
    Statement("A number with a percent sign is less than 1.", Truth.SOMETIMES, "50% is 0.5, but 150% is 1.5."),
    Statement(
        "A decimal becomes a percent when you multiply it by 100 and write %.",
        Truth.ALWAYS,
        "A percent counts hundredths.",
    ),
)
HUNDREDTHS = tuple(Fraction(n, 100) for n in range(1, 100) if n % 25)
EASY = tuple(Fraction(n, d) for d in (2, 4, 5, 10, 20, 25, 50) for n in range(1, d) if Fraction(n, d).denominator == d)
LARGER = tuple(value + 1 for value in EASY) + tuple(Fraction(n, 1000) for n in range(5, 1400, 15))
EIGHTHS = tuple(Fraction(n, d) for d in (8, 16, 40) for n in range(1, 2 * d) if Fraction(n, d).denominator == d)
ALL = ("fraction", "decimal", "percent")
TEMPLATE = Template(
    answer_kind=AnswerKind.NUMBER,
    levels={
        Level.SUPPORTED: {"value": (*EASY, *HUNDREDTHS), "start": ALL, "end": ("decimal", "percent", "percent")},
        Level.CORE: {"value": (*EASY, *EIGHTHS, *HUNDREDTHS), "start": ALL, "end": ALL},
        Level.EXTENSION: {"value": (*EIGHTHS, *LARGER), "start": ALL, "end": ALL},
    },
    question=convert,
    prompt=PROMPT,
    statements=STATEMENTS,
)
