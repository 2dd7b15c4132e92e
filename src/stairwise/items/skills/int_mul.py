"""Multiplying integers, such as -6 × 4 and -6 × (-4)."""

from collections.abc import Iterator
from math import prod

from stairwise.curriculum.skills import AnswerKind
from stairwise.items.integers import multiply_steps, product_node, question, slip
from stairwise.items.item import Level
from stairwise.items.picturing import pattern_model
from stairwise.items.template import Prompt, Question, Slip, Template, say, signed


def multiply(a: int, b: int, c: int) -> Question | None:
    numbers = (a, b, c) if c else (a, b)
    if min(numbers) > 0 or abs(a) == abs(b) == 2:
        return None
    model = pattern_model(b) if a < 0 and not c and max(abs(a), abs(b)) <= 10 and b not in (-1, 1) else None
    idea = say("Find the size first. Then count the minus signs: is the count even or odd?")
    return question(product_node(*numbers), prod(numbers), idea, multiply_steps(*numbers), _slips(numbers), model)


def _slips(numbers: tuple[int, ...]) -> Iterator[Slip]:
    product = prod(numbers)
    sign = say(
        "The size is right, but not the sign. Count the minus signs in {product}: even gives +, odd gives -.",
        product=product_node(*numbers),
    )
    larger = max(numbers, key=abs)
    if (larger < 0) != (product < 0) and -larger not in numbers:
        added = say(
            "You took the sign of {larger}, as in adding. To multiply: like signs give +, unlike signs give -.",
            larger=larger,
        )
        yield slip("int-mul-add-rule", -product, added)
    yield slip("int-mul-sign", -product, sign)
    yield slip("mul-as-add", sum(numbers), say("You added the numbers. The × sign asks you to multiply."))
    yield from _near(numbers)


def _near(numbers: tuple[int, ...]) -> Iterator[Slip]:
    *rest, last = numbers
    for other in (abs(last) - 1, abs(last) + 1):
        wrong = other if last > 0 else -other
        fact = say(
            "The sign is right. Check the fact: {near} is {size}, but here the factor is {last}.",
            near=product_node(*(abs(n) for n in rest), other),
            size=abs(prod(rest) * other),
            last=last,
        )
        yield slip("mul-near-fact", prod(rest) * wrong, fact)


PROMPT = Prompt(
    "How can you be sure of the sign of {expression}? Use a pattern or a story.",
    (
        "I said how many minus signs there are.",
        "My pattern or story shows why the sign is right.",
        "I gave the product.",
    ),
)
TEMPLATE = Template(
    answer_kind=AnswerKind.INTEGER,
    levels={
        Level.SUPPORTED: {"a": signed(2, 10), "b": signed(2, 10), "c": (0,)},
        Level.CORE: {"a": signed(3, 15), "b": signed(3, 15), "c": (0,)},
        Level.EXTENSION: {"a": signed(2, 12), "b": signed(2, 12), "c": signed(2, 9)},
    },
    question=multiply,
    prompt=PROMPT,
)
