"""Response: one student's answer to one item. Everything else is computed from Responses."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from stairwise.answers.verdict import VerdictKind
from stairwise.items.item import ItemKey


class Source(StrEnum):
    """Where a response came from."""

    ENTRY_CHECK = "entry check"
    HINGE = "hinge"
    EXIT = "exit"
    PRACTICE = "practice"
    PAPER = "paper"
    IMPORTED = "imported"


@dataclass(frozen=True, slots=True, kw_only=True)
class Response:
    """One student's answer to one item.

    `student` is a pseudonymous id, never a name. `item` is the id of one of our items (`eq.multi-step/7/core/solve`) or
    any id of somebody else's. `skills` are those the item speaks about, at least one. `at` has a time zone. `seconds`
    is None when nobody measured; `hints` counts the hints that were shown.
    """

    student: str
    item: str
    skills: tuple[str, ...]
    verdict: VerdictKind
    at: datetime
    source: Source
    answer: str = ""
    misconception: str | None = None
    seconds: float | None = None
    hints: int = 0

    def __post_init__(self) -> None:
        if self.at.tzinfo is None:
            raise ValueError("a response needs a time with a time zone")
        if not self.skills:
            raise ValueError("a response speaks about at least one skill")

    @property
    def key(self) -> ItemKey | None:
        """The item's key when it is one of ours."""
        try:
            return ItemKey.read(self.item)
        except ValueError:
            return None

    @property
    def right(self) -> bool | None:
        """Whether it shows the skill: None for what could not be read, which never counts against anyone.

        A right value in the wrong form shows the mathematics, and counts as right.
        """
        if self.verdict in (VerdictKind.CORRECT, VerdictKind.WRONG_FORM):
            return True
        return False if self.verdict is VerdictKind.INCORRECT else None


def in_order(responses: Iterable[Response]) -> list[Response]:
    """Responses by time; those of one moment keep the order they came in."""
    return sorted(responses, key=lambda response: response.at)


def renamed(response: Response, student: str) -> Response:
    """The same answer under another pseudonym."""
    return replace(response, student=student)
