"""Which inputs make sense for a function in a story, such as whole numbers from 0 to 30 for seats."""

from collections.abc import Iterator
from typing import Any

from stairwise.curriculum.skills import AnswerKind
from stairwise.items.choosing import choice_question, pick
from stairwise.items.facts import Move, chain
from stairwise.items.item import Level
from stairwise.items.phrase import Phrase
from stairwise.items.stories import NAMES, Frame
from stairwise.items.template import Pools, Prompt, Question, Slip, Statement, Template, Truth, say, span

SKILL = "func.context-domain"
COUNTED = (
    Frame("A van has {most} seats. {name} sells each for {rate} dollars. m(n) is the money for n seats.", "n"),
    Frame("{name} has {most} cups to sell for {rate} dollars each. m(c) is the money for c cups.", "c"),
    Frame("A club has {most} shirts. {name} sells them for {rate} dollars each. m(s) is the money for s shirts.", "s"),
    Frame("{name} packs boxes of {rate} eggs and has {most} boxes. e(b) is the number of eggs in b boxes.", "b"),
)
MEASURED = (
    Frame("A tank drains in {most} minutes, {rate} liters each minute. w(t) is the water left after t minutes.", "t"),
    Frame("{name} walks for {most} hours at {rate} km an hour. k(t) is the way in km after t hours.", "t"),
    Frame("A candle burns for {most} hours, {rate} cm each hour. h(t) is its height after t hours.", "t"),
    Frame("{name} cuts up to {most} m of a rope that costs {rate} dollars a meter. c(x) is the cost of x meters.", "x"),
)
WHOLE = "whole numbers from 0 to {most}"
ALL = "all numbers from 0 to {most}"
NO_END = "all numbers from 0 on"
OUTPUTS = "{kind} from 0 to {total}"


def context_domain(name: str, frame: Frame, most: int, rate: int) -> Question | None:
    counted = frame in COUNTED
    if most == rate:
        return None
    key = _said(WHOLE if counted else ALL, most)
    end = say("inputs from 0 to {most}", most=most)
    parts = say("The input is counted, so only whole numbers make sense.")
    between = say("The input is measured, so numbers in between make sense too.")
    moves: tuple[Move, ...] = (
        (
            say("Find the least and the greatest input of the story."),
            end,
            say("The story starts at 0 and ends at {most}.", most=most),
        ),
        (say("Ask whether parts of 1 make sense."), key, parts if counted else between),
    )
    told: dict[str, Any] = {"name": name, "most": most, "rate": rate}
    return choice_question(
        say("{story} Which inputs make sense?", story=say(frame.text, **told), **told),
        key,
        say("What does the input count or measure? Can it be a half? Can it be as large as you like?"),
        chain(SKILL, say("the input {letter}", letter=frame.structure), *moves),
        _slips(counted, most, rate),
        say("Right! The story decides which inputs make sense."),
        structure="counted" if counted else "measured",
    )


def _said(text: str, most: int) -> Phrase:
    return say(text, most=most)


def _slips(counted: bool, most: int, rate: int) -> Iterator[Slip]:
    outputs = say("{total} is the greatest output. The domain is about inputs.", total=most * rate)
    total = most * rate
    yield pick("domain-range-swap", _said(WHOLE if counted else ALL, total), outputs)
    half = say("Can there be half of one? The input is counted.")
    between = say("Time and length go on between whole numbers, so parts make sense.")
    yield pick("extra-data", _said(ALL if counted else WHOLE, most), half if counted else between)
    yield pick(
        "domain-range-swap", _said(WHOLE if counted else ALL, rate), say("{rate} is what each 1 counts for.", rate=rate)
    )
    yield pick("extra-data", say(NO_END), say("The story ends: more than {most} is not possible.", most=most))


def _level(frames: tuple[Frame, ...], most: tuple[int, ...], rate: tuple[int, ...]) -> Pools:
    return {"name": NAMES, "frame": frames, "most": most, "rate": rate}


TEMPLATE = Template(
    answer_kind=AnswerKind.CHOICE,
    levels={
        Level.SUPPORTED: _level(COUNTED, span(8, 40), span(2, 6)),
        Level.CORE: _level((*COUNTED, *MEASURED), span(3, 12), span(2, 6)),
        Level.EXTENSION: _level(MEASURED, span(2, 12), span(2, 6)),
    },
    question=context_domain,
    prompt=Prompt(
        "Tell a story whose function takes whole numbers only, and one whose function takes all numbers of a stretch.",
        ("I said what the input is.", "I named a least and a greatest input.", "I said why parts make sense or not."),
    ),
    statements=(
        Statement(
            "A function in a story takes whole numbers only.",
            Truth.SOMETIMES,
            "It does when things are counted, but time and length can be parts.",
        ),
    ),
)
