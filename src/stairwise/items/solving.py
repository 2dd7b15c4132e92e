"""Equations written node by node: with fractions, decimals and quotients, where `equations` knows whole terms only.

>>> from stairwise.notation.text import text
>>> text(build.equation(scaled(Fraction(2, 3), "x"), dec(Fraction(7, 2))))
'(2/3)x = 3.5'
"""

from collections.abc import Callable, Iterable, Iterator
from fractions import Fraction
from typing import TypeAlias

from stairwise.items.item import Step
from stairwise.items.models import Model
from stairwise.items.phrase import Line, Phrase
from stairwise.items.template import Number, Question, Slip, magnitude, say
from stairwise.notation import build
from stairwise.notation.tree import Node, Relation, Sum

Write: TypeAlias = Callable[[Number], Node]
Move: TypeAlias = tuple[Phrase, Line, Phrase]  # what is done, the next line, why


def path(skill: str, line: Line, *moves: Move) -> Iterator[Step]:
    """The steps of one skill, each from the line before to the next one."""
    for move, after, reason in moves:
        yield Step(move, line, after, reason, skill)
        line = after


def ask(
    equation: Node,
    letter: str,
    answer: Number,
    idea: Phrase,
    steps: Iterable[Step],
    slips: Iterable[Slip],
    write: Write = build.number,
    model: Model | None = None,
) -> Question | None:
    """The question that asks for an equation's one solution; None when a whole answer would stand out."""
    one, wrong_ways = build.letter(letter), fair(answer, slips)
    if wrong_ways is None:
        return None
    return Question(
        stem=say("Solve for {letter}: {equation}", letter=one, equation=equation),
        answer=write(answer),
        value=Fraction(answer),
        idea=idea,
        steps=steps,
        slips=wrong_ways,
        confirmation=say(
            "Right! {letter} = {answer} makes {equation} true.", letter=one, answer=write(answer), equation=equation
        ),
        variables=(letter,),
        model=model,
    )


def fair(answer: Number, slips: Iterable[Slip]) -> tuple[Slip, ...] | None:
    """The slips, whole ones first when the answer is whole; None when fewer than two rules give whole ones."""
    found = tuple(slips)
    if Fraction(answer).denominator > 1:
        return found
    likely = [slip for slip in found if _is_whole(slip) and slip.value != answer]
    if len({slip.misconception for slip in likely}) < 2 or len({slip.value for slip in likely}) < 2:
        return None
    return (*likely, *(slip for slip in found if not _is_whole(slip)))


def _is_whole(slip: Slip) -> bool:
    return isinstance(slip.value, int | Fraction) and Fraction(slip.value).denominator == 1


def wrong(misconception: str, value: Number | None, feedback: Phrase, write: Write = build.number) -> Iterator[Slip]:
    """The slip, if its path leads to a number that can be written."""
    if value is not None:
        yield Slip(misconception, Fraction(value), write(value), feedback)


def is_short(value: Number, places: int = 2) -> bool:
    """Whether a number is a decimal of at most so many places.

    >>> is_short(Fraction(1, 4)), is_short(Fraction(1, 3)), is_short(Fraction(1, 8))
    (True, False, False)
    """
    return bool((Fraction(value) * 10**places).denominator == 1)


def dec(value: Number) -> Node:
    """A number written as a decimal, or as a fraction when the decimal would not end soon.

    >>> from stairwise.notation.text import text
    >>> [text(dec(Fraction(n, d))) for n, d in ((-5, 4), (3, 1), (1, 3), (1, 100))]
    ['-1.25', '3', '1/3', '0.01']
    """
    if not is_short(value, 4):
        return build.number(value)
    digits = f"{int(magnitude(Fraction(value)) * 10_000):05d}"
    written = f"{digits[:-4]}.{digits[-4:]}".rstrip("0").rstrip(".")
    return build.decimal(f"-{written}" if value < 0 else written)


def scaled(coefficient: Number, letter: str, write: Write = build.number) -> Node:
    """A coefficient and its letter, a fraction in parentheses: (2/3)x, 0.4x, -x."""
    if coefficient < 0:
        return build.negative(scaled(-coefficient, letter, write))
    if coefficient == 1:
        return build.letter(letter)
    number = write(coefficient)
    is_fraction = Fraction(coefficient).denominator > 1 and write is build.number
    return build.times(build.group(number) if is_fraction else number, build.letter(letter))


def closed(value: Number, write: Write = build.number) -> Node:
    """A number as the second one of a product or sum: in parentheses when it is negative."""
    return build.group(write(value)) if value < 0 else write(value)


def over(letter: str, by: int) -> Node:
    """The letter divided by a number: x/4."""
    return build.divide(build.letter(letter), build.number(by))


def plus(left: Node, number: Number, write: Write = build.number) -> Node:
    """Something plus a number, a negative one written as minus; nothing is added when it is 0."""
    if not number:
        return left
    return build.add(left, write(number))


def undo_adding(number: Number, write: Write = build.number) -> Phrase:
    """The move that undoes adding a number, which may be negative."""
    if number < 0:
        return say("Add {size} to both sides.", size=write(-number))
    return say("Subtract {size} from both sides.", size=write(number))


def both_moved(left: Node, right: Node, number: Number, write: Write = build.number) -> Node:
    """The line in which a number is taken from both sides, not worked out yet."""
    return build.equation(with_more(left, write(-number)), with_more(right, write(-number)))


def with_more(left: Node, last: Node) -> Node:
    """A sum with one more term, without new parentheses."""
    return build.add(*(left.terms if isinstance(left, Sum) else (left,)), last)


def mirrored(equation: Node, swap: bool = True) -> Node:
    """The equation with its sides swapped, if asked to."""
    if not swap or not isinstance(equation, Relation):
        return equation
    return Relation(equation.operators, tuple(reversed(equation.sides)))


def column_slips(first: int, second: int, note: Phrase) -> Iterator[Slip]:
    """Slips in adding or subtracting large whole numbers column by column."""
    if second > 0:
        yield from wrong("regroup-forget", _columns(first, second, lambda a, b: (a + b) % 10), note)
    else:
        yield from wrong("sub-small-from-large", _columns(first, -second, lambda a, b: abs(a - b)), note)


def _columns(first: int, second: int, joined: Callable[[int, int], int]) -> int:
    places = [10**k for k in range(len(str(max(first, second))))]
    return sum(place * joined(first // place % 10, second // place % 10) for place in places)
