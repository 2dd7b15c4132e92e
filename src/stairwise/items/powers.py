"""Powers of one base, a number or a letter: written, and made into questions.

>>> from stairwise.notation.text import text
>>> text(power("x", 8)), text(power(2, 7)), text(power("x", 1, 3)), text(power("x", -2, 5))
('x^8', '2^7', '3x', '5/x^2')
"""

from collections.abc import Iterable, Iterator
from fractions import Fraction
from typing import TypeAlias

from stairwise.items.item import Step
from stairwise.items.phrase import Phrase
from stairwise.items.template import Question, Slip, say
from stairwise.items.values import AS_POWER
from stairwise.notation import build
from stairwise.notation.tree import Node

Base: TypeAlias = int | str


def root(base: Base) -> Node:
    """The base alone."""
    return build.letter(base) if isinstance(base, str) else build.number(base)


def raw(base: Base, exponent: int, times: int = 1) -> Node:
    """A power as it is written in a question, a negative exponent and all; the exponent 1 is left out."""
    if times < 0:
        return build.negative(raw(base, exponent, -times))
    shown = root(base) if exponent == 1 else build.power(root(base), exponent)
    return shown if times == 1 else build.times(build.number(times), shown)


def power(base: Base, exponent: int, times: int = 1) -> Node:
    """A power with a positive exponent, below a fraction bar when it was negative."""
    if exponent < 0:
        return build.divide(build.number(times), raw(base, -exponent))
    return build.number(times) if exponent == 0 else raw(base, exponent, times)


def worth(base: Base, exponent: int, times: int = 1) -> object:
    """Equal for powers that are equal."""
    if isinstance(base, str):
        return (times, exponent if times else 0)
    return times * Fraction(base) ** exponent


def slip(name: str, base: Base, exponent: int, feedback: Phrase, times: int = 1) -> Iterator[Slip]:
    """A wrong power."""
    if exponent or isinstance(base, int):
        shown = raw(base, exponent, times) if exponent > 0 else power(base, exponent, times)
        yield Slip(name, worth(base, exponent, times), shown, feedback)


def question(
    expression: Node,
    base: Base,
    exponent: int,
    idea: Phrase,
    steps: Iterable[Step],
    slips: Iterable[Slip],
    times: int = 1,
) -> Question:
    """The question that asks for one power."""
    answer = power(base, exponent, times)
    one = isinstance(base, str)
    stem = say("Write as one power: {expression}", expression=expression)
    if one and times != 1:
        stem = say("Simplify: {expression}", expression=expression)
    return Question(
        stem=stem,
        answer=answer,
        value=worth(base, exponent, times),
        idea=idea,
        steps=steps,
        slips=tuple(slips),
        confirmation=say("Right! {expression} is {answer}.", expression=expression, answer=answer),
        variables=(base,) if isinstance(base, str) else (),
        form_asked=None if one else AS_POWER,
    )
