"""Sharing as a fraction: when 3 pies are shared by 4 people, each gets 3/4 of a pie."""

from collections.abc import Iterator
from fractions import Fraction

from stairwise.curriculum.skills import AnswerKind
from stairwise.items.facts import Move, chain, quotient
from stairwise.items.fractions import as_mixed, bar, times, wrong, wrong_mixed
from stairwise.items.item import Level
from stairwise.items.models import Bar, FractionBars
from stairwise.items.stories import NAMES, Frame, tell
from stairwise.items.template import Prompt, Question, Slip, Statement, Template, Truth, say, span
from stairwise.notation import build

SKILL = "fr.as-division"
FRAMES = (
    Frame(
        "{people} friends share {total} pies equally. {name} is one of them. How many pies does {name} get?",
        "share",
        {"total": (2, 12)},
    ),
    Frame(
        "{name} pours {total} liters of juice into {people} jugs, the same amount in each. How many liters are "
        "in one jug?",
        "share",
        {"total": (2, 40)},
    ),
    Frame(
        "{name} cuts {total} yards of cloth into {people} equal pieces. How many yards long is one piece?",
        "share",
        {"total": (2, 60)},
    ),
    Frame(
        "{total} pounds of soil fill {people} pots equally. {name} carries one pot. How many pounds of soil are in it?",
        "share",
        {"total": (2, 60)},
    ),
    Frame(
        "{name} runs {total} kilometers in {people} equal parts. How many kilometers long is one part?",
        "share",
        {"total": (2, 40)},
    ),
)


def share(name: str, frame: Frame, total: int, people: int, above: bool) -> Question | None:
    """`total` things shared by `people`; `above`: each share is more than 1."""
    stem = tell(frame, name=name, total=total, people=people)
    if stem is None or total % people == 0 or people % total == 0 or (total > people) != above:
        return None
    value = Fraction(total, people)
    return Question(
        stem=stem,
        answer=build.mixed(value) if above else bar(total, people),
        value=value,
        idea=say("Cut each one into {people} equal parts. What does one share get of each?", people=people),
        steps=chain(SKILL, quotient(total, people), *_moves(total, people)),
        slips=tuple(_slips(total, people)),
        confirmation=say(
            "Right! {division} is {fraction}.", division=quotient(total, people), fraction=bar(total, people)
        ),
        model=FractionBars(tuple(Bar(people, 1) for _ in range(total))) if total < 6 and not above else None,
        structure=frame.structure,
    )


def _moves(total: int, people: int) -> Iterator[Move]:
    each = say("Of each one, a share gets {part}.", part=bar(1, people))
    yield say("Take {part} of each one.", part=bar(1, people)), times(total, bar(1, people)), each
    yield (
        say("Write it as one fraction."),
        bar(total, people),
        say("{total} parts of {part}.", total=total, part=bar(1, people)),
    )
    if total > people:
        value = Fraction(total, people)
        yield from as_mixed(total, people) if value.denominator == people else _mixed(value)


def _mixed(value: Fraction) -> Iterator[Move]:
    yield say("Take out the wholes, in lowest terms."), build.mixed(value), say("The value stays the same.")


def _slips(total: int, people: int) -> Iterator[Slip]:
    less = say("You subtracted. Share {total} into {people} equal parts: divide.", total=total, people=people)
    turned = say(
        "You shared {people} among {total}. The amount that is shared comes first: {total}.", people=people, total=total
    )
    yield from wrong_mixed("div-order", Fraction(people, total), turned)
    yield from wrong_mixed("frac-as-two-numbers", Fraction(people, total), turned)
    if total > people:
        whole, left = divmod(total, people)
        rest = say(
            "The {left} left over are shared too: each share gets {more} more.", left=left, more=bar(left, people)
        )
        yield from wrong("div-remainder-ignore", whole, 1, rest)
        yield from wrong("keyword-op", total - people, 1, less)
    else:
        one = say("{part} is a share of only one. There are {total} to share.", part=bar(1, people), total=total)
        yield from wrong("frac-whole-den", 1, people, one)
        yield from wrong("keyword-op", people - total, 1, less)


TEMPLATE = Template(
    answer_kind=AnswerKind.MIXED,
    levels={
        Level.SUPPORTED: {
            "name": NAMES,
            "frame": FRAMES,
            "total": span(2, 5),
            "people": span(3, 10),
            "above": (False,),
        },
        Level.CORE: {
            "name": NAMES,
            "frame": FRAMES,
            "total": span(3, 20),
            "people": span(3, 12),
            "above": (False, True, True),
        },
        Level.EXTENSION: {
            "name": NAMES,
            "frame": FRAMES[1:],
            "total": span(20, 60),
            "people": span(6, 16),
            "above": (True,),
        },
    },
    question=share,
    prompt=Prompt(
        "Draw {total} wholes and cut them into {people} equal shares. What is one share, and why?",
        (
            "I cut each one into the same number of parts.",
            "I said which number is shared.",
            "I named one share as a fraction.",
        ),
    ),
    statements=(
        Statement(
            "A division of two whole numbers can be written as a fraction.",
            Truth.SOMETIMES,
            "3 ÷ 4 is 3/4, but you cannot divide by 0.",
        ),
        Statement(
            "When 3 pies are shared by 4 people, each gets more than 1 pie.",
            Truth.NEVER,
            "There are fewer pies than people.",
        ),
    ),
)
