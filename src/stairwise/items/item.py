"""An item: a question made by a generator from (skill, seed, level, form), with its worked path and wrong answers."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from stairwise.curriculum.skills import AnswerKind
from stairwise.items.phrase import Phrase
from stairwise.notation.text import text
from stairwise.notation.tree import Node


class Level(StrEnum):
    """Entry points to the same target."""

    SUPPORTED = "supported"
    CORE = "core"
    EXTENSION = "extension"


class Form(StrEnum):
    """What is asked of the student: work it out, or choose among answers."""

    SOLVE = "solve"
    CHOOSE = "choose"


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
    before: Node
    after: Node
    reason: Phrase
    skill: str


@dataclass(frozen=True, slots=True)
class Distractor:
    """A wrong answer, the misconceptions whose rules make it, and the feedback a student reads."""

    answer: Node
    misconceptions: tuple[str, ...]
    feedback: Phrase


@dataclass(frozen=True, slots=True)
class Item:
    """A question with all that follows from it.

    `form_asked` are the arguments of the answer form that is asked for (see `answers.Form`), or None when any form
    will do. `choices` are empty unless the form is *choose* or the answer is a choice anyway; they hold the key and
    three distractors, shuffled. `confirmation` is what a right answer is met with.
    """

    key: ItemKey
    version: int
    stem: Phrase
    answer: Node
    answer_kind: AnswerKind
    steps: tuple[Step, ...]
    hints: tuple[Phrase, Phrase, Phrase]
    distractors: tuple[Distractor, ...]
    confirmation: Phrase
    choices: tuple[Node, ...] = ()
    form_asked: Mapping[str, Any] | None = None
    variables: tuple[str, ...] = ()

    @property
    def id(self) -> str:
        """The id that a Response carries."""
        return str(self.key)

    @property
    def answer_text(self) -> str:
        """The right answer as a student would type it."""
        return text(self.answer)
