"""What one module per skill provides: numbers to draw for each level, and the question that they make."""

from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction
from typing import Any

from stairwise.curriculum.skills import AnswerKind
from stairwise.items.item import Level, Path, Step
from stairwise.items.models.model import Model
from stairwise.items.phrase import Field, Line, Phrase
from stairwise.notation import build
from stairwise.notation.tree import Node

Number = int | Fraction
Pools = Mapping[str, Sequence[Any]]
LETTERS = "xynmkpt"


@dataclass(frozen=True, slots=True)
class Slip:
    """Where one wrong rule leads: its name, the wrong answer, and what to tell the student.

    `value` is equal for two answers that are worth the same, so that they become one distractor. `path` and `right` are
    those of `Distractor`: the lines that the wrong rule writes after the problem, and how many of them are right.
    """

    misconception: str
    value: Hashable
    answer: Line
    feedback: Phrase
    path: Path | None = None
    right: int = 0


@dataclass(frozen=True, slots=True)
class Question:
    """One draw of a skill: everything an item needs but its key.

    `idea` is the first hint, `confirmation` what a right answer is met with. `value` is compared with the slips'.
    `steps` may be an iterator: it is read once, and only for the draw that is kept. `model` is the picture that belongs
    to the question. `second` are the steps of another right method worth comparing. `structure` names the relation
    behind a story, such as "equal groups, group size unknown". `functions` are letters that name functions.
    """

    stem: Phrase
    answer: Line
    value: Hashable
    idea: Phrase
    steps: Iterable[Step]
    slips: tuple[Slip, ...]
    confirmation: Phrase
    variables: tuple[str, ...] = ()
    form_asked: Mapping[str, Any] | None = None
    functions: tuple[str, ...] = ()
    model: Model | None = None
    second: Iterable[Step] = ()
    structure: str = ""


@dataclass(frozen=True, slots=True)
class Prompt:
    """Something to write about, and what good writing has. Both may name the fields of the stem in braces."""

    ask: str
    criteria: tuple[str, ...]


class Truth(StrEnum):
    """When a statement holds."""

    ALWAYS = "always"
    SOMETIMES = "sometimes"
    NEVER = "never"


@dataclass(frozen=True, slots=True)
class Statement:
    """A claim that is true always, sometimes or never, and the sentence that shows it."""

    claim: str
    truth: Truth
    because: str


@dataclass(frozen=True, slots=True)
class Example:
    """Something to build: what is asked for, one that fits, and the test whether another one fits."""

    ask: str
    sample: Line
    fits: Callable[[Node], bool]


@dataclass(frozen=True, slots=True)
class Template:
    """How a skill's questions are made.

    `levels` names the numbers of each level and the values each may take; `question` is called with one value for each
    name, and returns None for numbers that do not fit together: they are drawn again. Raise `version` whenever the
    same seed would give another item. `space` is the promised number of distinct items per level. `prompt` asks for
    writing; `statements` and `examples` are there where the skill invites them.
    """

    answer_kind: AnswerKind
    levels: Mapping[Level, Pools]
    question: Callable[..., Question | None]
    version: int = 1
    space: int = 200
    prompt: Prompt | None = None
    statements: tuple[Statement, ...] = ()
    examples: tuple[Example, ...] = ()


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
