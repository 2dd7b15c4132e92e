"""Listing multiples and testing for them, such as 7, 14, 21 for 7."""

from collections.abc import Iterator

from stairwise.curriculum.skills import AnswerKind
from stairwise.items.facts import Move, chain
from stairwise.items.item import Level
from stairwise.items.models import NumberLine
from stairwise.items.phrase import Phrase
from stairwise.items.template import Prompt, Question, Slip, Statement, Template, Truth, say, span
from stairwise.items.values import listed

SKILL = "num.multiples"


def multiples(n: int, low: int, high: int, picture: bool) -> Question | None:
    """All multiples of n from low to high; a low of 1 asks for those up to high."""
    found = [k for k in range(n, high + 1, n) if k >= low]
    if not 3 <= len(found) <= 8 or low in found or high in found or (low > 1 and low < 2 * n):
        return None
    stem = say("List all the multiples of {n} up to {high}.", n=n, high=high)
    if low > 1:
        stem = say("List all the multiples of {n} between {low} and {high}.", n=n, low=low, high=high)
    return Question(
        stem=stem,
        answer=listed(found),
        value=tuple(found),
        idea=say("A multiple of {n} is what you get when you skip count by {n}.", n=n),
        steps=chain(SKILL, _asked(n, low, high), *_moves(n, low, found)),
        slips=tuple(_slips(n, found)),
        confirmation=say("Right! Each of them is a whole number times {n}.", n=n),
        model=NumberLine(0, n * (high // n + 1), n, (0,)) if picture else None,
    )


def _asked(n: int, low: int, high: int) -> Phrase:
    return say("multiples of {n} from {low} to {high}", n=n, low=low, high=high)


def _moves(n: int, low: int, found: list[int]) -> Iterator[Move]:
    first, times = found[0], found[0] // n
    start = say("{n} × {times} is {first}.", n=n, times=times, first=first)
    move = say("Begin with {n} itself.", n=n)
    if low > 1:
        move = say("Find the first multiple above {low}.", low=low)
    yield move, start, say("A multiple of {n} is {n} times a whole number.", n=n)
    yield say("Add {n} again.", n=n), listed(found[:2]), say("The next multiple is {n} more.", n=n)
    yield say("Go on until you pass the end."), listed(found), say("One more {n} would be too much.", n=n)


def _slips(n: int, found: list[int]) -> Iterator[Slip]:
    divisors = [d for d in range(1, n + 1) if n % d == 0]
    swap = say("Those are the factors of {n}: they divide it. Multiples come from skip counting by {n}.", n=n)
    yield _slip("factor-multiple-swap", divisors, swap)
    missing = say("The first one is missing: {first} is {n} × {times}.", first=found[0], n=n, times=found[0] // n)
    yield _slip("count-off-one", found[1:], missing)
    past = say("{last} is past the end. Stop before it.", last=found[-1] + n)
    yield _slip("count-off-one", [*found, found[-1] + n], past)
    lost = say("Check the steps: each number is {n} more than the one before.", n=n)
    yield _slip("mul-near-fact", [*found[:2], *(k + 1 for k in found[2:])], lost)


def _slip(misconception: str, values: list[int], feedback: Phrase) -> Slip:
    return Slip(misconception, tuple(values), listed(values), feedback)


PROMPT = Prompt(
    "How can you tell, without skip counting all the way, whether 91 is a multiple of {n}?",
    ("I used division.", "I said what must be left over.", "I used the words factor and multiple the right way."),
)
STATEMENTS = (
    Statement("A multiple of 6 is also a multiple of 3.", Truth.ALWAYS, "Every 6 is made of two 3s."),
    Statement("A multiple of 3 is also a multiple of 6.", Truth.SOMETIMES, "12 is, but 9 is not."),
    Statement("A whole number has a largest multiple.", Truth.NEVER, "You can always add the number once more."),
)
TEMPLATE = Template(
    answer_kind=AnswerKind.SET,
    levels={
        Level.SUPPORTED: {"n": span(3, 12), "low": (1,), "high": span(13, 85), "picture": (True,)},
        Level.CORE: {"n": span(6, 12), "low": span(15, 60), "high": span(40, 96), "picture": (False,)},
        Level.EXTENSION: {"n": span(11, 19), "low": span(23, 50), "high": span(60, 98), "picture": (False,)},
    },
    question=multiples,
    prompt=PROMPT,
    statements=STATEMENTS,
)
