"""Questions with one number as the answer: the stem, the moves and the wrong numbers put together.

>>> from stairwise.items.values import money
>>> found = wrongs([("pct-raw-number", 3, say("Too much.")), ("pct-divide-by-p", None, say("No."))], money)
>>> [slip.answer for slip in found]
[Quantity(value=Integer(value=3), unit=Unit(parts=(('$', 1),)))]
"""

from collections.abc import Iterable, Iterator, Mapping
from fractions import Fraction
from typing import Any

from stairwise.items.facts import Move, chain
from stairwise.items.models import Model
from stairwise.items.phrase import Line, Phrase
from stairwise.items.solving import Write, fair
from stairwise.items.template import Number, Question, Slip, say
from stairwise.items.values import decimal
from stairwise.notation import build
from stairwise.notation.tree import Node

Wrong = tuple[str, Number | None, Phrase]  # the misconception, the number its rule gives (if any), what to say


def wrongs(found: Iterable[Wrong], write: Write = build.number, least: Number | None = None) -> Iterator[Slip]:
    """The slips of all rules that give a number which can be written; below `least` nobody would believe it."""
    for name, value, feedback in found:
        if value is None or (least is not None and value < least):
            continue
        try:
            yield Slip(name, Fraction(value), write(value), feedback)
        except ValueError:
            continue


def asked(
    skill: str,
    stem: Phrase,
    answer: Number,
    idea: Phrase,
    first: Line,
    moves: Iterable[Move],
    slips: Iterable[Slip],
    done: Phrase,
    write: Write = build.number,
    form: Mapping[str, Any] | None = None,
    model: Model | None = None,
    structure: str = "",
) -> Question | None:
    """The question; None when a whole answer would stand out among the wrong ones."""
    fitting = fair(answer, slips)
    if fitting is None:
        return None
    return Question(
        stem=stem,
        answer=write(answer),
        value=Fraction(answer),
        idea=idea,
        steps=chain(skill, first, *moves),
        slips=fitting,
        confirmation=done,
        form_asked=form,
        model=model,
        structure=structure,
    )


def expression(
    skill: str,
    written: Node,
    answer: Number,
    idea: Phrase,
    moves: Iterable[Move],
    slips: Iterable[Slip],
    write: Write = build.number,
    form: Mapping[str, Any] | None = None,
    model: Model | None = None,
) -> Question | None:
    """The question that asks what an expression is worth."""
    stem = say("Work out {expression}.", expression=written)
    done = say("Right! {expression} is {answer}.", expression=written, answer=write(answer))
    return asked(skill, stem, answer, idea, written, moves, slips, done, write, form, model)


def is_decimal(value: Number, places: int = 4) -> bool:
    """Whether the value can be written with so many decimal places."""
    return bool((Fraction(value) * 10**places).denominator == 1)


def short(value: Number) -> Node:
    """A number as a decimal of at most four places; raises ValueError when there is none."""
    if not is_decimal(value):
        raise ValueError(f"{value} is not a short decimal")
    return decimal(value)


def tenths(low: int, high: int, step: int = 1) -> tuple[Fraction, ...]:
    """The numbers from low tenths to high tenths that are not whole.

    >>> [str(n) for n in tenths(8, 13, 2)]
    ['4/5', '6/5']
    """
    return tuple(Fraction(n, 10) for n in range(low, high + 1, step) if n % 10)
