"""The least common multiple of two or three numbers, such as 24 for 6 and 8."""

from collections.abc import Iterator
from math import gcd, lcm, prod

from stairwise.curriculum.skills import AnswerKind
from stairwise.items.facts import Move, chain
from stairwise.items.integers import slip
from stairwise.items.item import Level
from stairwise.items.phrase import Phrase
from stairwise.items.template import Prompt, Question, Slip, Statement, Template, Truth, say, span
from stairwise.items.values import listed
from stairwise.notation import build

SKILL = "num.lcm"


def least(a: int, b: int, c: int, most: int) -> Question | None:
    """The numbers a, b and, unless it is 0, c."""
    numbers = tuple(each for each in (a, b, c) if each)
    multiple = lcm(*numbers)
    if len(set(numbers)) < len(numbers) or multiple in numbers or not 2 * max(numbers) <= multiple <= most:
        return None
    return Question(
        stem=_stem(numbers),
        answer=build.number(multiple),
        value=multiple,
        idea=say("Skip count by the largest number. Which multiple can the other numbers divide too?"),
        steps=chain(SKILL, say("The numbers are {numbers}.", numbers=listed(numbers)), *_moves(numbers, multiple)),
        slips=tuple(_slips(numbers, multiple)),
        confirmation=say("Right! {n} is the first number in all the lists of multiples.", n=multiple),
    )


def _stem(numbers: tuple[int, ...]) -> Phrase:
    if len(numbers) == 3:
        a, b, c = numbers
        return say("What is the least common multiple of {a}, {b} and {c}?", a=a, b=b, c=c)
    return say("What is the least common multiple of {a} and {b}?", a=numbers[0], b=numbers[1])


def _moves(numbers: tuple[int, ...], multiple: int) -> Iterator[Move]:
    large = max(numbers)
    few = say("{n}, then {next}, and so on", n=large, next=2 * large)
    yield say("Skip count by the largest number, {n}.", n=large), few, say("The answer is one of its multiples.")
    every = listed(range(large, multiple + 1, large))
    tested = say("{list}: stop here.", list=every)
    reason = say("{multiple} is the first one that the other numbers divide evenly.", multiple=multiple)
    yield say("Stop at the first that the other numbers divide."), tested, reason
    yield say("Write that number."), build.number(multiple), say("No smaller number is in all the lists.")


def _slips(numbers: tuple[int, ...], multiple: int) -> Iterator[Slip]:
    product, large = prod(numbers), max(numbers)
    many = say("{n} is a common multiple, but {least} is smaller and works too.", n=product, least=multiple)
    yield slip("lcm-product", product, many)
    divisor = gcd(*numbers)
    swap = say(
        "{n} divides the numbers: it is a common factor. A multiple is at least as large as the numbers.", n=divisor
    )
    yield slip("gcf-lcm-swap", divisor, swap)
    for near in (multiple - large, multiple + large):
        other = next((each for each in numbers if near % each), large)
        if near % other:
            fact = say("{near} is a multiple of {large}, but not of {other}.", near=near, large=large, other=other)
            yield slip("mul-near-fact", near, fact)
    yield slip("gcf-lcm-swap", large, say("Not every number here divides {n}. Look for a larger number.", n=large))


PROMPT = Prompt(
    "A friend always multiplies the numbers to find the least common multiple. When does that go wrong?",
    ("I gave an example.", "I named a smaller common multiple.", "I said what the numbers in my example share."),
)
STATEMENTS = (
    Statement(
        "The LCM of two numbers is their product.", Truth.SOMETIMES, "For 3 and 4 it is 12; for 6 and 8 it is 24."
    ),
    Statement(
        "The LCM of two numbers is smaller than both.", Truth.NEVER, "A multiple of a number is at least that number."
    ),
)
TEMPLATE = Template(
    answer_kind=AnswerKind.INTEGER,
    levels={
        Level.SUPPORTED: {"a": span(3, 30), "b": span(3, 30), "c": (0,), "most": (120,)},
        Level.CORE: {"a": span(6, 40), "b": span(6, 40), "c": (0,), "most": (180,)},
        Level.EXTENSION: {"a": span(4, 30), "b": span(4, 30), "c": span(3, 20), "most": (240,)},
    },
    question=least,
    prompt=PROMPT,
    statements=STATEMENTS,
)
