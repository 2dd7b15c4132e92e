"""Supports: planned responses to gaps, each with its reason."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from stairwise.items.phrase import Phrase

NOTHING = Phrase("")


class Mode(StrEnum):
    """How a support is given. The first two take minutes from the lesson; the others fit its independent phase."""

    MINI_LESSON = "whole-class mini-lesson"
    WARM_UP = "warm-up"
    GROUP = "small group"
    ALONE = "individual practice"

    @property
    def whole_class(self) -> bool:
        """Whether it takes minutes from everybody's lesson."""
        return self in (Mode.MINI_LESSON, Mode.WARM_UP)


@dataclass(frozen=True, slots=True)
class Reason:
    """Why a support is planned, in one breath: who, what their answers show, what the lesson needs it for, what it
    costs, what it gains, and what else was considered."""

    who: Phrase
    shows: Phrase
    needed: Phrase
    costs: Phrase = NOTHING
    gains: Phrase = NOTHING
    instead: Phrase = NOTHING

    @property
    def phrases(self) -> tuple[Phrase, ...]:
        """The sentences there are, in the order they are read."""
        every = self.who, self.shows, self.needed, self.costs, self.gains, self.instead
        return tuple(phrase for phrase in every if phrase.template)

    def text(self) -> str:
        """The whole reason as plain text."""
        return " ".join(filter(None, (phrase.text() for phrase in self.phrases)))


@dataclass(frozen=True, slots=True)
class Support:
    """A planned response to a gap.

    `groups` split the students for a small group, and hold one tuple of all of them otherwise. `minutes` is what one
    student spends on it; `taken` is what the class's lesson gives up for it that day. `unproven` are those of the
    students whose need no evidence shows: only the teacher's hand can put them there. `locked` is by the teacher.
    """

    lesson: str
    skill: str
    ring: int
    day: date
    mode: Mode
    minutes: int
    groups: tuple[tuple[str, ...], ...]
    reason: Reason
    unproven: tuple[str, ...] = ()
    locked: bool = False

    @property
    def students(self) -> tuple[str, ...]:
        """Everyone it is for, by evidence or by the teacher's hand."""
        return tuple(student for group in self.groups for student in group)

    @property
    def taken(self) -> int:
        """Minutes that the whole class's lesson gives up."""
        return self.minutes if self.mode.whole_class else 0

    @property
    def key(self) -> tuple[str, str]:
        """What makes it the same support in two plans: its lesson and its skill."""
        return self.lesson, self.skill
