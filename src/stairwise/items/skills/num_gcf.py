"""The greatest common factor of two or three numbers, such as 12 for 24 and 36."""

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

SKILL = "num.gcf"


def greatest(g: int, p: int, q: int, r: int, most: int) -> Question | None:
    """The numbers g × p, g × q and, unless r is 0, g × r."""
    numbers = tuple(g * each for each in (p, q, r) if each)
    if p == q or r in (p, q) or gcd(*numbers) != g or g in numbers or max(numbers) > most:
        return None
    return Question(
        stem=_stem(numbers),
        answer=build.number(g),
        value=g,
        idea=say("A common factor divides each of the numbers with nothing left over. Which is the largest?"),
        steps=chain(SKILL, _asked(numbers), *_moves(g, numbers)),
        slips=tuple(_slips(g, numbers)),
        confirmation=say("Right! {g} divides each of them, and no larger number does.", g=g),
    )


def _stem(numbers: tuple[int, ...]) -> Phrase:
    if len(numbers) == 3:
        a, b, c = numbers
        return say("What is the greatest common factor of {a}, {b} and {c}?", a=a, b=b, c=c)
    return say("What is the greatest common factor of {a} and {b}?", a=numbers[0], b=numbers[1])


def _asked(numbers: tuple[int, ...]) -> Phrase:
    return say("The numbers are {numbers}.", numbers=listed(numbers))


def _factors(n: int) -> list[int]:
    return [d for d in range(1, n + 1) if n % d == 0]


def _moves(g: int, numbers: tuple[int, ...]) -> Iterator[Move]:
    small = min(numbers)
    first = say("The factors of {n} are {factors}.", n=small, factors=listed(_factors(small)))
    yield (
        say("List the factors of the smallest number, {n}.", n=small),
        first,
        say("Any common factor is one of these."),
    )
    common = say("They share the factors {factors}.", factors=listed(_factors(g)))
    yield say("Keep those that divide every number."), common, say("A common factor divides each number evenly.")
    yield say("Take the largest one."), build.number(g), say("The greatest of the common factors is asked for.")


def _slips(g: int, numbers: tuple[int, ...]) -> Iterator[Slip]:
    for d in _factors(g)[-2:0:-1]:
        yield slip(
            "gcf-any-common", d, say("{d} is a common factor, but {g} is larger and divides them too.", d=d, g=g)
        )
    multiple = lcm(*numbers)
    swap = say("The numbers divide {n}: it is a common multiple. A factor is never larger.", n=multiple)
    yield slip("gcf-lcm-swap", multiple, swap)
    product = prod(numbers)
    yield slip("lcm-product", product, say("You multiplied. A factor is never larger than the number itself."))


PROMPT = Prompt(
    "How can you be sure that no number larger than your answer divides all the numbers?",
    ("I listed factors in order.", "I said what makes a factor common.", "I checked my answer by dividing."),
)
STATEMENTS = (
    Statement(
        "The GCF of two numbers is one of the two numbers.",
        Truth.SOMETIMES,
        "For 6 and 12 it is 6; for 8 and 12 it is 4.",
    ),
    Statement(
        "The GCF of two numbers is larger than both.", Truth.NEVER, "A factor of a number is at most that number."
    ),
)
TEMPLATE = Template(
    answer_kind=AnswerKind.INTEGER,
    levels={
        Level.SUPPORTED: {"g": (4, 6, 8, 9, 10, 12), "p": span(2, 13), "q": span(2, 13), "r": (0,), "most": (100,)},
        Level.CORE: {"g": (6, 8, 9, 12, 14, 15, 16, 18), "p": span(2, 9), "q": span(2, 9), "r": (0,), "most": (120,)},
        Level.EXTENSION: {
            "g": (4, 6, 8, 9, 10, 12, 15, 16),
            "p": span(2, 9),
            "q": span(2, 9),
            "r": span(2, 11),
            "most": (150,),
        },
    },
    question=greatest,
    prompt=PROMPT,
    statements=STATEMENTS,
)
