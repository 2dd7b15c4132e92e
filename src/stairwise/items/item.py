"""An item: a question made by a generator from (skill, seed, level, form), with its worked path and wrong answers."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, TypeAlias

from stairwise.answers import Context
from stairwise.curriculum.skills import AnswerKind
from stairwise.items.models.model import Model
from stairwise.items.phrase import Line, Phrase, in_text
from stairwise.notation.tree import Node


class Level(StrEnum):
    """Entry points to the same target."""

    SUPPORTED = "supported"
    CORE = "core"
    EXTENSION = "extension"


class Form(StrEnum):
    """What is asked of the student about a question. All forms but *solve* are made from the question's own steps and
    wrong rules; a skill has those that `make.forms` names.
    """

    SOLVE = "solve"
    CHOOSE = "choose"
    DIAGNOSE = "diagnose"
    WORKED = "worked"
    FADED_1 = "faded-1"
    FADED_2 = "faded-2"
    FADED_3 = "faded-3"
    ORDER_STEPS = "order-steps"
    FIND_ERROR = "find-error"
    GIVE_REASON = "give-reason"
    COMPARE = "compare"
    CHECK = "check"
    EXPLAIN = "explain"
    STATEMENT = "statement"
    BUILD = "build"


@dataclass(frozen=True, slots=True, order=True)
class ItemKey:
    """What an item is made from. Its text form is its id, and reads back.

    >>> ItemKey.read("eq.multi-step/7/core/solve")
    ItemKey(skill='eq.multi-step', seed=7, level=<Level.CORE: 'core'>, form=<Form.SOLVE: 'solve'>)
    """

    skill: str
    seed: int
    level: Level = Level.CORE
    form: Form = Form.SOLVE

    def __str__(self) -> str:
        return f"{self.skill}/{self.seed}/{self.level}/{self.form}"

    @classmethod
    def read(cls, value: str) -> "ItemKey":
        """Reads an id; raises ValueError when it is not one."""
        skill, seed, level, form = value.split("/")
        return cls(skill, int(seed), Level(level), Form(form))


@dataclass(frozen=True, slots=True)
class Step:
    """One move of the worked path: what is done, the lines before and after, why it is allowed, the skill used."""

    move: Phrase
    before: Line
    after: Line
    reason: Phrase
    skill: str


Path: TypeAlias = Callable[[], tuple[Line, ...]]
"""Lines of work, written only when a form shows them: most items never do."""


@dataclass(frozen=True, slots=True)
class Distractor:
    """A wrong answer, the misconceptions whose rules make it, and the feedback a student reads.

    `path` gives the lines that the wrong rule writes after the problem, of which the first `right` are still right; it
    is None where nobody can tell how the wrong answer was written down.
    """

    answer: Line
    misconceptions: tuple[str, ...]
    feedback: Phrase
    path: Path | None = field(default=None, compare=False)
    right: int = 0


@dataclass(frozen=True, slots=True)
class Work:
    """Lines that a question shows: ours, or by someone with a name.

    `moves` say how each line is made from the one before it. The last `missing` lines are left for the student.
    `cards` are lines out of order, lettered from A.
    """

    lines: tuple[Line, ...]
    moves: tuple[Phrase, ...] = ()
    by: str = ""
    missing: int = 0
    cards: bool = False


@dataclass(frozen=True, slots=True)
class Item:
    """A question with all that follows from it.

    `form_asked` are the arguments of the answer form that is asked for (see `answers.Form`), or None when any form
    will do. `choices` are empty unless the form is *choose* or the answer is a choice anyway; they hold the key and
    three distractors, shuffled. `confirmation` is what a right answer is met with. `model` is the picture that belongs
    to the question. `work` is what a form shows between the stem and the answer. `prompt` asks to write about the item,
    and `criteria` say what good writing has. `structure` names the relation behind a story. `fits` tests what a student
    builds. `second` is another right path, there only when two are compared.
    """

    key: ItemKey
    version: int
    stem: Phrase
    answer: Line
    answer_kind: AnswerKind
    steps: tuple[Step, ...]
    hints: tuple[Phrase, Phrase, Phrase]
    distractors: tuple[Distractor, ...]
    confirmation: Phrase
    choices: tuple[Line, ...] = ()
    form_asked: Mapping[str, Any] | None = None
    variables: tuple[str, ...] = ()
    functions: tuple[str, ...] = ()
    model: Model | None = None
    work: tuple[Work, ...] = ()
    prompt: Phrase | None = None
    criteria: tuple[Phrase, ...] = ()
    structure: str = ""
    second: tuple[Step, ...] = ()
    fits: Callable[[Node], bool] | None = field(default=None, compare=False)

    @property
    def id(self) -> str:
        """The id that a Response carries."""
        return str(self.key)

    @property
    def answer_text(self) -> str:
        """The right answer as a student would type it."""
        return in_text(self.answer)

    @property
    def context(self) -> Context:
        """How answers to the item are read."""
        return Context(variables=self.variables, functions=self.functions)
