"""A percent of a quantity, such as 30% of 80."""

from collections.abc import Iterator
from fractions import Fraction

from stairwise.curriculum.skills import AnswerKind
from stairwise.items.facts import Move
from stairwise.items.item import Level
from stairwise.items.models import DoubleNumberLine
from stairwise.items.phrase import Phrase
from stairwise.items.quantities import Wrong, asked, is_decimal, short, wrongs
from stairwise.items.template import Pools, Prompt, Question, Statement, Template, Truth, say, span
from stairwise.items.values import decimal, percent
from stairwise.notation import build

SKILL = "pct.of-quantity"


def of_quantity(p: int, whole: int, picture: bool) -> Question | None:
    answer = Fraction(p * whole, 100)
    if not is_decimal(answer, 2) or answer in (p, whole) or p == whole:
        return None
    line = _line(whole) if picture else None
    return asked(
        SKILL,
        say("What is {p} of {whole}?", p=percent(p), whole=whole),
        answer,
        _idea(p),
        say("{p} of {whole}", p=percent(p), whole=whole),
        _moves(p, whole),
        wrongs(_wrong(p, whole), short),
        say("Right! {p} of {whole} is {answer}.", p=percent(p), whole=whole, answer=decimal(answer)),
        decimal,
        model=line,
    )


def _line(whole: int) -> DoubleNumberLine:
    """A tick for each 10%."""
    return DoubleNumberLine("number", "percent", (0, *[None] * 9, whole), tuple(percent(n) for n in range(0, 101, 10)))


def _idea(p: int) -> Phrase:
    if p == 50:
        return say("50% is one half.")
    if p > 100:
        return say("More than 100% is more than the whole. What is 10% of it?")
    return say(
        "Is the answer more or less than half? What is 10% of the number?"
        if p > 10
        else "What is 1% or 10% of the number?"
    )


def _moves(p: int, whole: int) -> Iterator[Move]:
    if p % 10 == 0 and whole % 10 == 0:
        ten = say("10% is {n}", n=whole // 10)
        yield say("Find 10%."), ten, say("10% is one tenth of the whole.")
        work = build.times(build.number(p // 10), build.number(whole // 10), style="times")
        yield (
            say("Take as many steps of 10% as you need."),
            work,
            say("{p} is {n} steps of 10%.", p=percent(p), n=p // 10),
        )
    else:
        share = decimal(Fraction(p, 100))
        work = build.times(share, build.number(whole), style="times")
        hundred = build.times(build.divide(build.number(p), build.number(100)), build.number(whole), style="times")
        yield say("Write the percent as a fraction of 100."), hundred, say("Percent means out of 100.")
        yield say("Write it as a decimal."), work, say("{p} ÷ 100 is {share}.", p=p, share=share)
    yield say("Multiply."), decimal(Fraction(p * whole, 100)), say("That is {p} parts out of 100.", p=p)


def _wrong(p: int, whole: int) -> Iterator[Wrong]:
    answer = Fraction(p * whole, 100)
    yield "pct-raw-number", p * whole, say("You multiplied by {p}. {q} means {p} out of 100.", p=p, q=percent(p))
    shift = say("{q} is {share}: two places, not one.", q=percent(p), share=decimal(Fraction(p, 100)))
    yield "pct-decimal-shift", answer * 10, shift
    if p != 10:
        yield "pct-divide-by-p", Fraction(whole, p), say("You divided by {p}. That works for 10% only.", p=p)
    yield "pct-decimal-shift", answer / 10, shift
    if whole > p:
        yield (
            "pct-raw-number",
            whole - p,
            say("You took {p} away. {q} is a part of {whole}.", p=p, q=percent(p), whole=whole),
        )
    if p < 100:
        yield "pct-part-whole-swap", whole - answer, say("That is the rest. What is the {q} part?", q=percent(p))


PROMPT = Prompt(
    "Explain two ways to find the answer: with 10% steps and with a decimal.",
    ("I said what 10% of the number is.", "I wrote the percent as a decimal.", "Both ways give the same answer."),
)
STATEMENTS = (
    Statement("20% of 50 is as much as 50% of 20.", Truth.ALWAYS, "Both are 20 × 50 ÷ 100."),
    Statement("A percent of a number is less than the number.", Truth.SOMETIMES, "120% of 50 is 60."),
)


def _level(percents: tuple[int, ...], wholes: tuple[int, ...], picture: bool) -> Pools:
    return {"p": percents, "whole": wholes, "picture": (picture,)}


TEMPLATE = Template(
    answer_kind=AnswerKind.NUMBER,
    levels={
        Level.SUPPORTED: _level((20, 30, 40, 50, 60, 70, 80, 90), tuple(range(20, 420, 10)), picture=True),
        Level.CORE: _level((*range(5, 100, 5), 1, 2, 4, 8, 12), tuple(range(20, 300, 4)), picture=False),
        Level.EXTENSION: _level(
            (*span(3, 49), 110, 120, 125, 150, 175), (*range(25, 900, 25), *span(30, 80)), picture=False
        ),
    },
    question=of_quantity,
    prompt=PROMPT,
    statements=STATEMENTS,
)
