"""Addition and subtraction facts within 20, such as 8 + 7 and 15 - 8, by way of ten."""

from collections.abc import Iterator
from dataclasses import replace

from stairwise.curriculum.skills import AnswerKind
from stairwise.items.facts import Move, chain
from stairwise.items.integers import difference_node, off_by_one, question, slip, sum_node
from stairwise.items.item import Level
from stairwise.items.models import Mark, NumberLine
from stairwise.items.template import Prompt, Question, Slip, Template, say, span
from stairwise.notation import build

SKILL = "wn.facts-add20"


def fact(a: int, b: int, top: int, shape: str) -> Question | None:
    """`a` and `b` cross ten together; `shape` says whether they are added or one is taken from the total."""
    if not 10 < a + b <= top or a == b:
        return None
    if shape == "add":
        idea = say("Make ten first: what goes with {a} to make 10?", a=a)
        path = chain(SKILL, sum_node(a, b), *_through_ten(a, b))
        return replace(question(sum_node(a, b), a + b, idea, path, _sum_slips(a, b)), model=_line(a, top))
    idea = say("Go down to ten first. How much is left to take away?")
    path = chain(SKILL, difference_node(a + b, b), *_back_through_ten(a + b, b))
    asked = question(difference_node(a + b, b), a, idea, path, _difference_slips(a + b, b))
    return replace(asked, model=_line(a + b, top))


def _line(start: int, top: int) -> NumberLine | None:
    """A number line with a dot where the counting starts, for the facts that stay small."""
    return NumberLine(0, 20, 1, (0, 5, 10, 15, 20), (Mark(start),)) if top < 15 else None


def three(a: int, b: int, c: int) -> Question | None:
    """Three numbers: a sum that crosses ten, and one more added or taken away."""
    total = a + b + c
    if not 10 < a + b <= 18 or not 1 < total <= 20 or total in (a, b, abs(c)):
        return None
    written = sum_node(a, b, c) if c > 0 else build.add(build.number(a), build.number(b), build.number(c))
    rest = sum_node(a + b, c) if c > 0 else difference_node(a + b, -c)
    path = chain(
        SKILL,
        written,
        (say("Start with {first}.", first=sum_node(a, b)), rest, say("Work from left to right.")),
        (say("Now do {rest}.", rest=rest), build.number(total), say("Nothing is left to work out.")),
    )
    idea = say("Do the first two numbers, then the third.")
    return question(written, total, idea, path, _three_slips(a, b, c))


def _through_ten(a: int, b: int) -> tuple[Move, ...]:
    gap = 10 - a
    fill = say("Give {gap} of the {b} to the {a}.", gap=gap, b=b, a=a)
    return (
        (fill, sum_node(a, gap, b - gap), say("{a} and {gap} make 10.", a=a, gap=gap)),
        (say("Write the ten."), sum_node(10, b - gap), say("{rest} of the {b} are left.", rest=b - gap, b=b)),
        (say("Add the rest to ten."), build.number(a + b), say("Adding to ten is quick.")),
    )


def _back_through_ten(total: int, b: int) -> tuple[Move, ...]:
    first = total - 10
    both = build.add(build.number(total), build.number(-first), build.number(first - b))
    split = say("{first} of the {b} takes you to 10; {rest} more to go.", first=first, b=b, rest=b - first)
    return (
        (say("Take away {b} in two parts.", b=b), both, split),
        (
            say("Go down to ten."),
            difference_node(10, b - first),
            say("{work} is 10.", work=difference_node(total, first)),
        ),
        (say("Take away the rest."), build.number(total - b), say("Taking from ten is quick.")),
    )


def _sum_slips(a: int, b: int) -> Iterator[Slip]:
    yield from off_by_one(a + b, a, b)
    yield _lost_ten(a, b, 0)


def _lost_ten(a: int, b: int, c: int) -> Slip:
    lost = say("You lost a ten: {a} and {b} make more than 10.", a=a, b=b)
    return slip("regroup-forget", a + b + c - 10, lost)


def _difference_slips(total: int, b: int) -> Iterator[Slip]:
    yield from off_by_one(total - b, total, -b)
    ones = total - 10
    feedback = say("You took {ones} from {b}. Take {b} away from all of {total}.", ones=ones, b=b, total=total)
    yield slip("sub-small-from-large", 10 + b - ones, feedback)


def _three_slips(a: int, b: int, c: int) -> Iterator[Slip]:
    yield from off_by_one(a + b + c, a + b, c)
    if a + b + c > 10:
        yield _lost_ten(a, b, c)
    elif a + b - 10 < -c:
        ones = a + b - 10
        feedback = say("You took {ones} from {c}. Take {c} away from all of {sum}.", ones=ones, c=-c, sum=a + b)
        yield slip("sub-small-from-large", 10 - c - ones, feedback)


def facts(a: int, b: int, c: int, top: int, shape: str) -> Question | None:
    return three(a, b, c) if c else fact(a, b, top, shape)


BOTH = ("add", "subtract")
TEMPLATE = Template(
    answer_kind=AnswerKind.INTEGER,
    levels={
        Level.SUPPORTED: {"a": span(2, 9), "b": span(2, 9), "c": (0,), "top": (14,), "shape": BOTH},
        Level.CORE: {"a": span(2, 9), "b": span(2, 9), "c": (0,), "top": (18,), "shape": BOTH},
        Level.EXTENSION: {
            "a": span(3, 9),
            "b": span(3, 9),
            "c": (*span(-9, -2), *span(2, 9)),
            "top": (20,),
            "shape": ("add",),
        },
    },
    question=facts,
    space=30,
    prompt=Prompt(
        "Show how 10 helps you to work out {expression}.",
        (
            "I said how I reach 10.",
            "I said what is left to do.",
        ),
    ),
)
