"""Which decimal is larger, 0.4 or 0.35, and why."""

from collections.abc import Iterator
from fractions import Fraction

from stairwise.curriculum.skills import AnswerKind
from stairwise.items.choosing import choice_question, pick
from stairwise.items.facts import Move, chain
from stairwise.items.item import Level
from stairwise.items.models import NumberLine
from stairwise.items.phrase import Phrase
from stairwise.items.template import Prompt, Question, Slip, Statement, Template, Truth, say, span
from stairwise.items.values import decimal
from stairwise.notation.tree import Node

SKILL = "dec.compare-hundredths"


def compare(whole: int, tenths: int, hundredths: int, turned: bool, picture: bool) -> Question | None:
    """A number with tenths only against one with hundredths, both after the same whole."""
    if hundredths == 0:
        return None
    short, long = whole + Fraction(tenths, 10), whole + Fraction(hundredths, 100)
    one, two = decimal(short, 1), decimal(long, 2)
    equal = short == long
    key = _key(short, long)
    line = NumberLine(whole, whole + 1, Fraction(1, 10), (whole, whole + 1)) if picture else None
    first, second = (two, one) if turned else (one, two)
    return choice_question(
        say("Which is larger, {first} or {second}?", first=first, second=second),
        key,
        say("Write both with two places after the point. Then compare tenths first."),
        chain(SKILL, say("{a} and {b}", a=first, b=second), *_moves(short, one, two, key, equal)),
        _slips(tenths, hundredths, one, two, equal),
        say("Right! {one} is the same as {more}.", one=one, more=decimal(short, 2)),
        line,
    )


def _key(short: Fraction, long: Fraction) -> Phrase:
    one, two = decimal(short, 1), decimal(long, 2)
    if short == long:
        return say("They are equal. {n} hundredths are {m} tenths.", n=(long % 1) * 100, m=(short % 1) * 10)
    large = one if short > long else two
    return say("{large} is larger. As hundredths they are {a} and {b}.", large=large, a=decimal(short, 2), b=two)


def _moves(short: Fraction, one: Node, two: Node, key: Phrase, equal: bool) -> Iterator[Move]:
    same = say("{a} and {b}", a=decimal(short, 2), b=two)
    zero = say("{one} is {more}: a zero at the end changes nothing.", one=one, more=decimal(short, 2))
    yield say("Write both with hundredths."), say("as hundredths: {same}", same=same), zero
    why = say("The tenths come first. Only when they are equal the hundredths decide.")
    if equal:
        why = say("All places are equal.")
    yield say("Compare the tenths, then the hundredths."), key, why


def _slips(tenths: int, hundredths: int, one: Node, two: Node, equal: bool) -> Iterator[Slip]:
    fields = {"one": one, "two": two, "h": hundredths, "t": tenths}
    longer = say("{two} is larger. {h} is more than {t}.", **fields)
    if tenths > hundredths:
        longer = say("{two} is larger. It has more digits.", **fields)
    places = say("{t} tenths are {n} hundredths. Compare those with {h} hundredths.", n=10 * tenths, **fields)
    yield pick("dec-longer-larger", longer, places)
    shorter = say("{one} is larger. Tenths are larger parts than hundredths.", **fields)
    count = say(
        "The size of one part is not enough. {h} hundredths stand against {n} hundredths.", n=10 * tenths, **fields
    )
    yield pick("dec-shorter-larger", shorter, count)
    if equal:
        zero = say("{two} is larger. The zero at the end makes it ten times as large.", **fields)
        yield pick("dec-zero-right", zero, say("A zero at the end adds no parts: {one} is {two}.", **fields))
        return
    shift = say("They are equal. Only the number of digits differs.")
    yield pick("dec-zero-right", shift, places)
    if hundredths % 10 == 0:
        zero = say("{two} is larger. The zero at the end makes it ten times as large.", **fields)
        yield pick("dec-zero-right", zero, say("A zero at the end changes nothing. Compare the tenths."))


PROMPT = Prompt(
    "Explain which is larger, {first} or {second}, with a hundred grid or with money.",
    ("I wrote both as hundredths.", "I compared tenths first.", "My picture or money fits the numbers."),
)
STATEMENTS = (
    Statement("A decimal with more digits is larger.", Truth.SOMETIMES, "0.45 is larger than 0.4, but 0.35 is not."),
    Statement("0.5 and 0.50 are equal.", Truth.ALWAYS, "5 tenths are 50 hundredths."),
)
BOTH = (True, False)
TEMPLATE = Template(
    answer_kind=AnswerKind.CHOICE,
    levels={
        Level.SUPPORTED: {
            "whole": (0,),
            "tenths": span(1, 9),
            "hundredths": (*span(11, 99), 10, 20, 30, 40, 50, 60, 70, 80, 90),
            "turned": BOTH,
            "picture": (True,),
        },
        Level.CORE: {
            "whole": (0, 0, 1, 2, 3),
            "tenths": span(1, 9),
            "hundredths": (*span(1, 99), 10, 20, 30, 50, 70, 90),
            "turned": BOTH,
            "picture": (False,),
        },
        Level.EXTENSION: {
            "whole": span(4, 40),
            "tenths": span(1, 9),
            "hundredths": (*span(1, 99), *span(1, 9), 20, 40, 60, 80),
            "turned": BOTH,
            "picture": (False,),
        },
    },
    question=compare,
    prompt=PROMPT,
    statements=STATEMENTS,
)
