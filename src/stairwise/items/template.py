"""What one module per skill provides: numbers to draw for each level, and the question that they make."""

from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

from stairwise.curriculum.skills import AnswerKind
from stairwise.items.item import Level, Step
from stairwise.items.phrase import Field, Phrase
from stairwise.notation import build
from stairwise.notation.tree import Node

Number = int | Fraction
Pools = Mapping[str, Sequence[Any]]
LETTERS = "xynmkpt"


@dataclass(frozen=True, slots=True)
class Slip:
    """Where one wrong rule leads: its name, the wrong answer, and what to tell the student.

    `value` is equal for two answers that are worth the same, so that they become one distractor.
    """

    misconception: str
    value: Hashable
    answer: Node
    feedback: Phrase


@dataclass(frozen=True, slots=True)
class Question:
    """One draw of a skill: everything an item needs but its key.

    `idea` is the first hint, `confirmation` what a right answer is met with. `value` is compared with the slips'.
    `steps` may be an iterator: it is read once, and only for the draw that is kept.
    """

    stem: Phrase
    answer: Node
    value: Hashable
    idea: Phrase
    steps: Iterable[Step]
    slips: tuple[Slip, ...]
    confirmation: Phrase
    variables: tuple[str, ...] = ()
    form_asked: Mapping[str, Any] | None = None


@dataclass(frozen=True, slots=True)
class Template:
    """How a skill's questions are made.

    `levels` names the numbers of each level and the values each may take; `question` is called with one value for each
    name, and returns None for numbers that do not fit together: they are drawn again. Raise `version` whenever the
    same seed would give another item. `space` is the promised number of distinct items per level.
    """

    answer_kind: AnswerKind
    levels: Mapping[Level, Pools]
    question: Callable[..., Question | None]
    version: int = 1
    space: int = 200


def say(template: str, **fields: Field | Fraction) -> Phrase:
    """A phrase whose numbers are printed as mathematics.

    >>> say("{a} and {b} are not alike.", a=-3, b=Fraction(1, 2)).text()
    '-3 and 1/2 are not alike.'
    """
    return Phrase(template, {name: _field(value) for name, value in fields.items()})


def _field(value: Field | Fraction) -> Field:
    return build.number(value) if isinstance(value, int | Fraction) else value


def magnitude(number: Number) -> Number:
    """The number without its sign; abs() would lose its type."""
    return -number if number < 0 else number


def sum_of(numbers: Iterable[Number]) -> Number:
    """The sum of the numbers, an int as long as all of them are; sum() would lose its type."""
    result: Number = 0
    for number in numbers:
        result = result + number
    return result


def span(low: int, high: int) -> tuple[int, ...]:
    """The whole numbers from low to high."""
    return tuple(range(low, high + 1))


def signed(low: int, high: int) -> tuple[int, ...]:
    """The whole numbers from low to high, and their opposites.

    >>> signed(2, 4)
    (-4, -3, -2, 2, 3, 4)
    """
    return tuple(-n for n in range(high, low - 1, -1)) + span(low, high)


def parts(high: int, *denominators: int) -> tuple[Fraction, ...]:
    """The fractions in lowest terms, no whole numbers, between -high and high.

    >>> [str(f) for f in parts(1, 2, 3)]
    ['-1/2', '1/2', '-2/3', '-1/3', '1/3', '2/3']
    """
    every = (Fraction(n, d) for d in denominators for n in range(-high * d, high * d + 1))
    return tuple(dict.fromkeys(f for f in every if f.denominator > 1 and f.denominator in denominators))
