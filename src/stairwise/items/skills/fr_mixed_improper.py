"""Mixed numbers and fractions above 1, changed into each other: 2 3/4 is 11/4."""

from collections.abc import Iterator
from fractions import Fraction

from stairwise.curriculum.skills import AnswerKind
from stairwise.items.facts import Move, chain
from stairwise.items.fractions import FRACTION, MIXED, bar, joined, mixed, over, question, times, wrong
from stairwise.items.item import Level
from stairwise.items.models import Bar, FractionBars
from stairwise.items.phrase import Phrase
from stairwise.items.template import Prompt, Question, Slip, Template, say, span
from stairwise.notation import build
from stairwise.notation.tree import Integer

SKILL = "fr.mixed-improper"


def convert(whole: int, num: int, den: int, to_mixed: bool) -> Question | None:
    if num >= den or num == whole:
        return None
    top, value = whole * den + num, whole + Fraction(num, den)
    if to_mixed:
        return question(
            bar(top, den),
            mixed(whole, num, den),
            value,
            say(
                "How many groups of {one} can you take out of {expression}?",
                one=bar(den, den),
                expression=bar(top, den),
            ),
            chain(SKILL, bar(top, den), *_to_mixed(whole, num, den)),
            _mixed_slips(whole, num, den),
            stem=say("Write {expression} as a mixed number.", expression=bar(top, den)),
            form=MIXED,
            model=_bars(whole, num, den),
        )
    return question(
        mixed(whole, num, den),
        bar(top, den),
        value,
        say("How many parts of {part} are in one whole?", part=bar(1, den)),
        chain(SKILL, mixed(whole, num, den), *_to_fraction(whole, num, den)),
        _fraction_slips(whole, num, den),
        stem=say("Write {expression} as one fraction.", expression=mixed(whole, num, den)),
        form=FRACTION,
        model=_bars(whole, num, den),
    )


def _bars(whole: int, num: int, den: int) -> FractionBars | None:
    """A bar for each whole and one for the parts, while there are few."""
    return FractionBars((*(Bar(den, den) for _ in range(whole)), Bar(den, num))) if whole < 4 else None


def _to_fraction(whole: int, num: int, den: int) -> Iterator[Move]:
    apart = build.add(Integer(whole), bar(num, den))
    yield say("Write the wholes and the parts as a sum."), apart, say("That is what a mixed number means.")
    parts = say("Each whole is {one}.", one=bar(den, den))
    line = build.add(over(times(whole, den), den), bar(num, den))
    yield say("Turn the wholes into parts: {whole} times {den}.", whole=whole, den=den), line, parts
    yield (
        say("Work out the product."),
        build.add(bar(whole * den, den), bar(num, den)),
        say("{whole} × {den} is {count}: so many parts are in the wholes.", whole=whole, den=den, count=whole * den),
    )
    yield say("Add the tops."), bar(whole * den + num, den), say("All parts are {part}.", part=bar(1, den))


def _to_mixed(whole: int, num: int, den: int) -> Iterator[Move]:
    line = joined(bar(whole * den, den), "+", bar(num, den))
    fits = say(
        "{whole} × {den} is {count}, the most that fits in {top}.",
        whole=whole,
        den=den,
        count=whole * den,
        top=whole * den + num,
    )
    yield say("Split off as many groups of {den} parts as you can.", den=den), line, fits
    yield (
        say("Write the groups as wholes."),
        build.add(Integer(whole), bar(num, den)),
        say("Each group of {den} parts is one whole.", den=den),
    )
    yield (
        say("Write wholes and parts together."),
        mixed(whole, num, den),
        say("A mixed number is a sum without its + sign."),
    )


def _fraction_slips(whole: int, num: int, den: int) -> Iterator[Slip]:
    if num < 10:
        glued = say(
            "You put {whole} in front of {num}. Each whole is {den} parts: {whole} × {den}, then {num} more.",
            whole=whole,
            num=num,
            den=den,
        )
        yield from wrong("mixed-concat", 10 * whole + num, den, glued)
    loose = say("You added {whole} and {num}. One whole is {den} parts, not one part.", whole=whole, num=num, den=den)
    yield from wrong("mixed-add-parts", whole + num, den, loose)
    for near in (whole - 1, whole + 1):
        fact = say("Check {whole} × {den}: the wholes hold {count} parts.", whole=whole, den=den, count=whole * den)
        yield from wrong("mul-near-fact", near * den + num, den, fact)


def _mixed_slips(whole: int, num: int, den: int) -> Iterator[Slip]:
    top = whole * den + num
    if top > 10 and top % 10 and top % 10 < den:
        digits = say("You split the digits of {top}. Divide {top} by {den} to find the wholes.", top=top, den=den)
        yield from _mixed("mixed-concat", top // 10, top % 10, den, digits)
    for left in (num - 1, num + 1):
        again = say("The wholes are right. Count the parts left over again: {top} - {size}.", top=top, size=whole * den)
        yield from _mixed("count-off-one", whole, left % den, den, again)
    for count in (whole - 1, whole + 1):
        yield from _mixed("count-off-one", count, num, den, _count(count, top, den))
    if den <= top - den < 2 * den:
        taken = say("You took {den} away once and kept it as the wholes. Each {den} parts are 1 whole.", den=den)
        yield from _mixed("mixed-add-parts", den, (top - den) % den, den, taken)


def _count(count: int, top: int, den: int) -> Phrase:
    return say(
        "Count the wholes again: {count} × {den} is {size}, and you have {top} parts.",
        count=count,
        den=den,
        size=count * den,
        top=top,
    )


def _mixed(name: str, whole: int, num: int, den: int, feedback: Phrase) -> Iterator[Slip]:
    if whole and num:
        yield Slip(name, whole + Fraction(num, den), mixed(whole, num, den), feedback)


TEMPLATE = Template(
    answer_kind=AnswerKind.MIXED,
    levels={
        Level.SUPPORTED: {"whole": span(1, 5), "num": span(1, 11), "den": span(2, 12), "to_mixed": (False, True)},
        Level.CORE: {"whole": span(2, 9), "num": span(1, 9), "den": span(3, 12), "to_mixed": (False, True)},
        Level.EXTENSION: {"whole": span(6, 20), "num": span(1, 19), "den": span(7, 20), "to_mixed": (False, True)},
    },
    question=convert,
    prompt=Prompt(
        "How can you show that {expression} and your answer are the same number?",
        (
            "I said how many parts one whole has.",
            "I used a picture or a number line.",
        ),
    ),
)
