"""Whole-number work line by line: chains of moves, multiplication facts from easier ones, and the facts next door.

>>> from stairwise.notation.text import text
>>> [text(step.after) for step in chain("mul.facts-mid", product(6, 9), *fact_moves(6, 9))]
['5 × 9 + 9', '45 + 9', '54']
"""

from collections.abc import Iterator
from dataclasses import replace

from stairwise.items.integers import question, slip
from stairwise.items.item import Step
from stairwise.items.models import Array
from stairwise.items.phrase import Line, Phrase
from stairwise.items.template import Question, Slip, say
from stairwise.notation import build
from stairwise.notation.tree import Node

Move = tuple[Phrase, Line, Phrase]  # what is done, the line that comes of it, why it is allowed
PARTS = {
    2: (1, 1),
    3: (2, 1),
    4: (2, 2),
    6: (5, 1),
    7: (5, 2),
    8: (4, 4),
    9: (10, -1),
    10: (5, 5),
    11: (10, 1),
    12: (10, 2),
}


def chain(skill: str, first: Line, *moves: Move) -> Iterator[Step]:
    """Steps from the first line on, each starting where the last one ended; a move that changes nothing is left out."""
    before = first
    for move, after, reason in moves:
        if after != before:
            yield Step(move, before, after, reason, skill)
        before = after


def product(*factors: int) -> Node:
    """A product as it is written."""
    return build.times(*(build.number(factor) for factor in factors), style="times")


def quotient(number: int, divisor: int) -> Node:
    """A division as it is written, with the sign ÷."""
    return build.divide(build.number(number), build.number(divisor), "sign")


def helper(a: int, b: int) -> Node:
    """The easier product that a × b is built from: 5 × 9 for 6 × 9."""
    return product(10 if a == 5 else PARTS[a][0], b)


def fact_moves(a: int, b: int) -> tuple[Move, ...]:
    """Moves that build a × b, a from 2 to 12, from easier products."""
    answer = build.number(a * b)
    if a == 5:
        half = say("5 is half of 10, so 5 × {b} is half of 10 × {b}.", b=b)
        ten = build.divide(product(10, b), build.number(2), "sign")
        return (
            (say("Take half of 10 × {b}.", b=b), ten, half),
            (say("Multiply by 10 first."), quotient(10 * b, 2), say("{b} tens are {ten}.", b=b, ten=10 * b)),
            (say("Take half."), answer, say("Half of {ten} is {answer}.", ten=10 * b, answer=answer)),
        )
    x, y = PARTS[a]
    less = y < 0
    join = say("Take away the extra group.") if less else say("Add the two parts.")
    return (
        (_split_move(a, x, y), _joined(_groups(x, b), _groups(abs(y), b), less), _split_reason(b, x, y)),
        (
            say("Work out each part."),
            _joined(build.number(x * b), build.number(abs(y) * b), less),
            say("These facts are easier to remember."),
        ),
        (join, answer, say("Together that is {a} groups of {b}.", a=a, b=b)),
    )


def _split_move(a: int, x: int, y: int) -> Phrase:
    if y < 0:
        return say("Think of {x} groups and take one group away.", x=x)
    return say("Split the {a} groups into {x} and {y}.", a=a, x=x, y=y)


def _split_reason(b: int, x: int, y: int) -> Phrase:
    if y < 0:
        return say("{x} groups of {b} are one group of {b} too many.", x=x, b=b)
    if x == y == 1:
        return say("{b} and {b} are 2 groups of {b}.", b=b)
    return say("{x} groups of {b} and {y} more make the same total.", x=x, b=b, y=y)


def _groups(count: int, size: int) -> Node:
    return build.number(size) if count == 1 else product(count, size)


def _joined(first: Node, second: Node, less: bool) -> Node:
    return build.subtract(first, second) if less else build.add(first, second)


def near_facts(a: int, b: int, after: int = 0) -> Iterator[Slip]:
    """The facts next door in the table: one group of b too few or too many. `after` is what is added to the product."""
    for other in (a - 1, a + 1):
        feedback = say(
            "{near} is {size}. You need {a} groups of {b}.", near=product(other, b), size=other * b, a=a, b=b
        )
        yield slip("mul-near-fact", other * b + after, feedback)


def added(a: int, b: int, after: int = 0) -> Slip:
    """Adding where the sign says to multiply."""
    return slip(
        "mul-as-add", a + b + after, say("You added {a} and {b}. The × sign asks for {a} groups of {b}.", a=a, b=b)
    )


def table_question(skill: str, a: int, b: int, c: int, d: int, turned: bool) -> Question | None:
    """A fact of the table. `c` = 0: one product, with an easier one given unless `d` is 1; otherwise a × b + c × d."""
    if c:
        return _two_facts(skill, a, b, c, d)
    written = product(b, a) if turned else product(a, b)
    turn = say("Turn it around: {written}.", written=product(a, b)), product(a, b), say("The order does not matter.")
    known = say("Do you know {near}? Start there.", near=helper(a, b))
    asked = question(written, a * b, known, chain(skill, written, turn, *fact_moves(a, b)), _table_slips(a, b))
    return asked if d else replace(asked, stem=_with_help(a, b, written), model=Array(a, b))


def _with_help(a: int, b: int, written: Node) -> Phrase:
    near = helper(a, b)
    return say(
        "You know that {near} = {worth}. Use it to work out {expression}.",
        near=near,
        worth=PARTS[a][0] * b,
        expression=written,
    )


def _table_slips(a: int, b: int) -> Iterator[Slip]:
    yield from near_facts(a, b)
    yield from near_facts(b, a)
    yield added(a, b)


def _two_facts(skill: str, a: int, b: int, c: int, d: int) -> Question | None:
    if {a, b} & {c, d}:
        return None
    first, second = product(a, b), product(c, d)
    path = chain(
        skill,
        build.add(first, second),
        (_work(first), build.add(build.number(a * b), second), say("Multiply before you add.")),
        (_work(second), build.add(build.number(a * b), build.number(c * d)), say("Both products are needed.")),
        (say("Add the two products."), build.number(a * b + c * d), say("Nothing is left to work out.")),
    )
    idea = say("Work out the two products first, then add.")
    slips = iter((*near_facts(a, b, c * d), *near_facts(c, d, a * b), added(a, b, c * d)))
    return question(build.add(first, second), a * b + c * d, idea, path, slips)


def _work(part: Node) -> Phrase:
    return say("Work out {part}.", part=part)
