"""What judging an answer says."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from stairwise.notation.tree import Node


class VerdictKind(StrEnum):
    """The five things that can be said of an answer; only INCORRECT counts as wrong.

    >>> VerdictKind("wrong form").label
    'wrong_form'
    """

    CORRECT = "correct"
    INCORRECT = "incorrect"
    WRONG_FORM = "wrong form"
    UNREADABLE = "unreadable"
    UNDECIDED = "undecided"

    @property
    def label(self) -> str:
        """The value as one word, for JSON."""
        return self.value.replace(" ", "_")


@dataclass(frozen=True, slots=True)
class Slip:
    """A named mistake that makes exactly this answer: a misconception id or a general slip."""

    name: str
    explanation: str
    prior: float = 1.0


@dataclass(frozen=True, slots=True)
class Verdict:
    """One judged answer.

    ``equivalent`` is None where equality was not decided (or the answer was not read);
    ``message`` is for the student; ``read_as`` is how the answer was understood, ``normalized``
    its value in plain form; ``misconceptions`` is empty unless ``kind`` is INCORRECT.
    """

    kind: VerdictKind
    equivalent: bool | None
    message: str
    read_as: str = ""
    normalized: str = ""
    misconceptions: tuple[Slip, ...] = ()
    answer: Node | None = None

    @property
    def misconception(self) -> str | None:
        """The one name that explains the answer; None when nothing does, or several do and none is certain."""
        names = {slip.name for slip in self.misconceptions}
        return names.pop() if len(names) == 1 else None

    @property
    def correct(self) -> bool:
        """Whether value and form are both right."""
        return self.kind is VerdictKind.CORRECT
