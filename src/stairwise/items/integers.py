"""Integers: written with brackets where a sign needs them, added and multiplied line by line.

>>> from stairwise.notation.text import text
>>> text(sum_node(-8, -6)), text(product_node(-6, 4))
('-8 + (-6)', '(-6) × 4')
"""

from collections.abc import Iterable, Iterator
from math import prod

from stairwise.items.item import Step
from stairwise.items.models.model import Model
from stairwise.items.phrase import Phrase
from stairwise.items.template import Question, Slip, say
from stairwise.notation import build
from stairwise.notation.tree import Node

FEW = 20  # steps that a student might count one by one


def closed(number: int) -> Node:
    """The number, in brackets when it is negative."""
    return build.group(build.number(number)) if number < 0 else build.number(number)


def sum_node(first: int, *rest: int) -> Node:
    """A sum as it is written."""
    return build.add(build.number(first), *(closed(number) for number in rest))


def difference_node(first: int, second: int) -> Node:
    """A difference as it is written."""
    return build.subtract(build.number(first), closed(second))


def product_node(*numbers: int) -> Node:
    """A product as it is written."""
    return build.times(*(closed(number) for number in numbers), style="times")


def question(
    written: Node, answer: int, idea: Phrase, path: Iterator[Step], slips: Iterable[Slip], model: Model | None = None
) -> Question:
    """The question that asks what something is worth."""
    return Question(
        stem=say("Work out {expression}.", expression=written),
        answer=build.number(answer),
        value=answer,
        idea=idea,
        steps=path,
        slips=tuple(slips),
        confirmation=say("Right! {expression} is {answer}.", expression=written, answer=answer),
        model=model,
    )


def slip(misconception: str, answer: int, feedback: Phrase) -> Slip:
    """A slip that leads to a whole number."""
    return Slip(misconception, answer, build.number(answer), feedback)


def off_by_one(answer: int, start: int, move: int) -> Iterator[Slip]:
    """Counting the start as the first step, or one step too far."""
    toward = 1 if move > 0 else -1
    short, far = _off_by_one_feedback(start, abs(move))
    yield slip("count-off-one", answer - toward, short)
    yield slip("count-off-one", answer + toward, far)


def _off_by_one_feedback(start: int, count: int) -> tuple[Phrase, Phrase]:
    if count > FEW:
        near = say("You are off by just one. Work with {start} and {count} again.", start=abs(start), count=count)
        return near, near
    if count == 1:
        far = say("You went one step too far. Take just one step from {start}.", start=start)
    else:
        far = say("You went one step too far. Take exactly {count} steps from {start}.", start=start, count=count)
    return say("You are one step short. Begin at {start}; the first count is the next number.", start=start), far


def add_steps(*numbers: int) -> Iterator[Step]:
    """Moves that add from the left, two numbers at a time: decide on the sign, then on the size."""
    total, rest = numbers[0], numbers[1:]
    while rest:
        number, rest = rest[0], rest[1:]
        yield from _add_two(total, number, rest)
        total += number


def _add_two(first: int, second: int, rest: tuple[int, ...]) -> Iterator[Step]:
    before, after = sum_node(first, second, *rest), sum_node(first + second, *rest)
    if first > 0 and second > 0:
        move = say("Add {first} and {second}.", first=first, second=second)
        yield Step(move, before, after, say("Both are positive, so add as usual."), "int.add")
        return
    middle = build.add(_sized(first, second), *(closed(number) for number in rest))
    yield Step(_size_move(first, second), before, middle, _size_reason(first, second), "int.add")
    settled = say("The sign is settled, so only the size is left.")
    yield Step(say("Work out the size. Keep the sign."), middle, after, settled, "int.add")


def _sized(first: int, second: int) -> Node:
    big, small = sorted((abs(first), abs(second)), reverse=True)
    alike = (first < 0) == (second < 0)
    body = (
        build.add(build.number(abs(first)), build.number(abs(second)))
        if alike
        else build.subtract(build.number(big), build.number(small))
    )
    return build.negative(body) if first + second < 0 else body


def _size_move(first: int, second: int) -> Phrase:
    if (first < 0) == (second < 0):
        return say("Both are negative: add the sizes and keep the minus sign.")
    return say("The signs differ: subtract the smaller size from the larger.")


def _size_reason(first: int, second: int) -> Phrase:
    if (first < 0) == (second < 0):
        return say("Two moves to the left make one longer move to the left.")
    larger = max(first, second, key=abs)
    return say("{larger} is farther from 0, so it gives the sum its sign.", larger=larger)


def multiply_steps(*numbers: int) -> Iterator[Step]:
    """Moves that count the minus signs first and multiply the sizes from the left."""
    sizes = tuple(abs(number) for number in numbers)
    odd = prod(numbers) < 0
    written = product_node(*sizes)
    unsigned = build.negative(written) if odd else written
    yield Step(_sign_move(odd), product_node(*numbers), unsigned, _sign_reason(odd), "int.mul")
    while len(sizes) > 1:
        before = _with_sign(product_node(*sizes), odd)
        sizes = (sizes[0] * sizes[1], *sizes[2:])
        move = say("Multiply the sizes.") if len(sizes) == 1 else say("Multiply the first two sizes.")
        yield Step(
            move,
            before,
            _with_sign(product_node(*sizes), odd),
            say("The sign is settled, so only the sizes are left."),
            "int.mul",
        )


def _with_sign(of: Node, negative: bool) -> Node:
    return build.negative(of) if negative else of


def _sign_move(odd: bool) -> Phrase:
    return (
        say("Count the minus signs: an odd count makes the product negative.")
        if odd
        else say("Count the minus signs: an even count makes the product positive.")
    )


def _sign_reason(odd: bool) -> Phrase:
    return (
        say("Each pair of minus signs cancels; here one is left over.")
        if odd
        else say("Each pair of minus signs cancels, and here none is left over.")
    )
