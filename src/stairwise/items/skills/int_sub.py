"""Subtracting integers, such as 4 - 9, -3 - 5 and 2 - (-6)."""

from collections.abc import Iterator

from stairwise.curriculum.skills import AnswerKind
from stairwise.items.integers import add_steps, difference_node, off_by_one, question, slip, sum_node
from stairwise.items.item import Level, Step
from stairwise.items.picturing import sum_model
from stairwise.items.template import Prompt, Question, Slip, Template, say, signed, span


def subtract(a: int, b: int) -> Question | None:
    if a in (b, 2 * b) or a > b > 0:
        return None
    written = difference_node(a, b)
    idea = say("Subtracting {b} is the same as adding its opposite, {opposite}.", b=b, opposite=-b)
    return question(
        written, a - b, idea, _path(a, b), _slips(a, b), sum_model(a, -b) if max(abs(a), abs(b)) <= 12 else None
    )


def _path(a: int, b: int) -> Iterator[Step]:
    yield Step(
        say("Rewrite the subtraction: add the opposite of {b}.", b=b),
        difference_node(a, b),
        sum_node(a, -b),
        say("Taking away {b} changes a number as adding {opposite} does.", b=b, opposite=-b),
        "int.sub",
    )
    yield from add_steps(a, -b)


def _slips(a: int, b: int) -> Iterator[Slip]:
    if b < 0:
        minus = say(
            "You worked out {wrong}. Taking away {b} is adding {size}.", wrong=difference_node(a, -b), b=b, size=-b
        )
        yield slip("int-sub-neg-as-minus", a + b, minus)
    if a < b:
        swap = say(
            "You worked out {swapped}. Keep the order: {b} is taken away from {a}.",
            swapped=difference_node(b, a),
            a=a,
            b=b,
        )
        yield slip("int-sub-commute", b - a, swap)
    if (a > 0) == (b > 0):
        sign = say("The size is right. In {sum}, the number farther from 0 gives the sign.", sum=sum_node(a, -b))
        yield slip("int-add-wrong-sign", b - a, sign)
    ignored = say("You added the sizes {sizes}. Look at the signs once more.", sizes=sum_node(abs(a), abs(b)))
    yield slip("int-add-ignore-sign", abs(a) + abs(b), ignored)
    yield from off_by_one(a - b, a, -b)


PROMPT = Prompt(
    "Write a story about money or heat that fits {expression}. Then explain the answer.",
    (
        "My story has both numbers with their signs.",
        "I said what it means to take away a negative or a positive number.",
        "My answer fits the story.",
    ),
)
TEMPLATE = Template(
    answer_kind=AnswerKind.INTEGER,
    levels={
        Level.SUPPORTED: {"a": (*span(1, 15), *span(-10, -1)), "b": span(1, 15)},
        Level.CORE: {"a": signed(2, 20), "b": signed(2, 20)},
        Level.EXTENSION: {"a": signed(15, 80), "b": signed(15, 80)},
    },
    question=subtract,
    prompt=PROMPT,
)
