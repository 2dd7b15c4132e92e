"""Putting integers in order, such as -8, 3, -2 and 0."""

from collections.abc import Iterator, Sequence

from stairwise.curriculum.skills import AnswerKind
from stairwise.items.facts import Move, chain
from stairwise.items.item import Level
from stairwise.items.models import NumberLine
from stairwise.items.phrase import Phrase
from stairwise.items.template import Prompt, Question, Slip, Template, say, signed, span
from stairwise.items.values import listed, ordered

SKILL = "int.compare"


def compare(a: int, b: int, c: int, d: int, up: bool) -> Question | None:
    """Four numbers (three when d is 100), from least to greatest when `up`."""
    numbers = [a, b, c] if d == 100 else [a, b, c, d]
    negative = sorted(n for n in numbers if n < 0)
    if len({abs(n) for n in numbers}) < len(numbers) or len(negative) < 2 or max(numbers) < 0:
        return None
    right = sorted(numbers, reverse=not up)
    if numbers == right:
        return None
    stem = say("Put these numbers in order, greatest first: {numbers}", numbers=listed(numbers))
    if up:
        stem = say("Put these numbers in order, least first: {numbers}", numbers=listed(numbers))
    return Question(
        stem=stem,
        answer=ordered(right),
        value=tuple(right),
        idea=say("On a number line, numbers to the left are less. Which of these is farthest to the left?"),
        steps=chain(SKILL, ordered(numbers), *_moves(numbers, right, up)),
        slips=tuple(_slips(numbers, right, up)),
        confirmation=say("Right! {least} is farthest to the left.", least=min(numbers)),
        model=NumberLine(-10, 10, 1, (-10, -5, 0, 5, 10)) if max(map(abs, numbers)) <= 10 else None,
    )


def _moves(numbers: Sequence[int], right: Sequence[int], up: bool) -> Iterator[Move]:
    below = listed(n for n in numbers if n < 0)
    rest = [n for n in numbers if n >= 0]
    others = listed(rest)
    apart = say("below 0: {below}. The rest: {others}", below=below, others=others)
    if len(rest) == 1:
        apart = say("below 0: {below}. Not below 0: {others}", below=below, others=others)
    yield say("Set the negative numbers apart."), apart, say("Every negative number is less than 0.")
    far = say("Of the negative numbers, {least} is farthest from 0, so it is the least.", least=min(numbers))
    move = say("Order each group from left to right." if up else "Order each group from right to left.")
    yield move, ordered(right), far


def _slips(numbers: Sequence[int], right: Sequence[int], up: bool) -> Iterator[Slip]:
    low, high = sorted(n for n in numbers if n < 0)[:2]
    size = say("{low} is farther below 0 than {high}, so {low} is less.", low=low, high=high)
    negative = [n for n in right if n < 0]
    turned = list(reversed(negative))
    swapped = [turned.pop(0) if n < 0 else n for n in right]
    yield _slip("int-magnitude-order", swapped, size)
    by_size = sorted(numbers, key=abs, reverse=not up)
    yield _slip("abs-opposite", by_size, say("You ordered by size alone. Every negative number is less than 0."))
    way = say("You began at the wrong end: the greatest comes first.")
    if up:
        way = say("You began at the wrong end: the least comes first.")
    yield _slip("ineq-words", list(reversed(right)), way)
    yield _slip("abs-opposite", list(reversed(by_size)), way)


def _slip(misconception: str, numbers: Sequence[int], feedback: Phrase) -> Slip:
    return Slip(misconception, tuple(numbers), ordered(numbers), feedback)


PROMPT = Prompt(
    "Explain how you decide which of two negative numbers is less.",
    ("I used a number line, temperatures or money.", "I gave an example with two negative numbers."),
)
UP = (True, True, False)
TEMPLATE = Template(
    answer_kind=AnswerKind.ORDER,
    levels={
        Level.SUPPORTED: {"a": signed(1, 10), "b": (*signed(1, 10), 0), "c": signed(1, 10), "d": (100,), "up": (True,)},
        Level.CORE: {"a": signed(1, 20), "b": signed(1, 20), "c": (*signed(1, 20), 0), "d": signed(1, 20), "up": UP},
        Level.EXTENSION: {
            "a": signed(30, 99),
            "b": signed(30, 99),
            "c": (*span(-99, -9), 0),
            "d": signed(30, 99),
            "up": (True, False),
        },
    },
    question=compare,
    prompt=PROMPT,
)
