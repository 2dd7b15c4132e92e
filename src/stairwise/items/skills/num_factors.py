"""Listing all factors of a number, such as 1, 2, 3, 4, 6, 9, 12, 18, 36 for 36."""

from collections.abc import Iterator
from itertools import pairwise

from stairwise.curriculum.skills import AnswerKind
from stairwise.items.item import Level, Step
from stairwise.items.models import Array
from stairwise.items.phrase import Phrase
from stairwise.items.template import Prompt, Question, Slip, Statement, Template, Truth, say, span
from stairwise.items.values import listed
from stairwise.notation import build
from stairwise.notation.tree import Collection, Node

SKILL = "num.factors"
Pair = tuple[int, int]


def factors(n: int, few: int) -> Question | None:
    pairs = tuple((a, n // a) for a in range(1, n) if n % a == 0 and a * a <= n)
    found = sorted({each for pair in pairs for each in pair})
    if len(found) < few:
        return None
    return Question(
        stem=say("List all the factors of {n}.", n=n),
        answer=listed(found),
        value=tuple(found),
        idea=say("Which two numbers multiply to {n}? Start with 1.", n=n),
        steps=_steps(n, pairs, found),
        slips=tuple(_slips(n, pairs, found)),
        confirmation=say("Right! {n} has {count} factors.", n=n, count=len(found)),
        model=Array(*pairs[-1]) if n <= 60 else None,
    )


def _product(pair: Pair) -> Node:
    return build.times(build.number(pair[0]), build.number(pair[1]), style="times")


def _shown(pairs: tuple[Pair, ...]) -> Node:
    return Collection(tuple(_product(pair) for pair in pairs)) if len(pairs) > 1 else _product(pairs[0])


def _steps(n: int, pairs: tuple[Pair, ...], found: list[int]) -> Iterator[Step]:
    first = say("{one} makes {n}. Every number has 1 and itself as factors.", one=_product(pairs[0]), n=n)
    yield Step(say("Begin with 1."), build.number(n), _shown(pairs[:1]), first, SKILL)
    for place, (before, pair) in enumerate(pairwise(pairs), 1):
        move = say("Test the numbers after {a}. Next is {b}.", a=before[0], b=pair[0])
        reason = say("{product} makes {n}.", product=_product(pair), n=n)
        yield Step(move, _shown(pairs[:place]), _shown(pairs[: place + 1]), reason, SKILL)
    stop = say("After {pair} the pairs would repeat.", pair=_product(pairs[-1]))
    yield Step(say("Write every number of the pairs once."), _shown(pairs), listed(found), stop, SKILL)


def _slips(n: int, pairs: tuple[Pair, ...], found: list[int]) -> Iterator[Slip]:
    many = [n * k for k in (1, 2, 3, 4)]
    yield _slip("factor-multiple-swap", many, say("Those are multiples of {n}. Factors divide {n} evenly.", n=n))
    ends = say("1 and {n} are factors too: {product} makes {n}.", n=n, product=_product(pairs[0]))
    yield _slip("factor-multiple-swap", found[1:-1], ends)
    lost, kept = pairs[-1], [each for each in found if each not in pairs[-1]]
    pair = say("You are missing the pair {product}. Keep testing until the pairs repeat.", product=_product(lost))
    yield _slip("mul-near-fact", kept, pair)
    lows = [pair[0] for pair in pairs]
    yield _slip(
        "mul-near-fact", lows, say("Write both numbers of each pair: {pair} gives two.", pair=_product(pairs[0]))
    )


def _slip(misconception: str, values: list[int], feedback: Phrase) -> Slip:
    return Slip(misconception, tuple(values), listed(values), feedback)


PROMPT = Prompt(
    "How do you know that you have found every factor of {n}?",
    ("I said where I started.", "I said how I tested each number.", "I said when I could stop, and why."),
)
STATEMENTS = (
    Statement("A number has an even count of factors.", Truth.SOMETIMES, "Factors come in pairs, but 9 has 1, 3, 9."),
    Statement("1 is a factor of a whole number.", Truth.ALWAYS, "1 times the number makes the number."),
    Statement("A factor of 20 is greater than 20.", Truth.NEVER, "A whole number times it would be more than 20."),
)
TEMPLATE = Template(
    answer_kind=AnswerKind.SET,
    levels={
        Level.SUPPORTED: {"n": span(6, 50), "few": (3,)},
        Level.CORE: {"n": span(24, 100), "few": (6,)},
        Level.EXTENSION: {"n": span(90, 240), "few": (8,)},
    },
    question=factors,
    space=30,
    prompt=PROMPT,
    statements=STATEMENTS,
)
