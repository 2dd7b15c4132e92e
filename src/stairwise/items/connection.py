"""What connects a skill to one the student has: a sentence, and one item to open with.

>>> link = connection("eq.two-step-signed", 7)
>>> link.bridge[:53]
'You already undo two operations with positive numbers'
>>> str(link.opener)
'eq.two-step-whole/7/supported/solve'
"""

from collections.abc import Collection
from dataclasses import dataclass

from stairwise.curriculum import curriculum
from stairwise.curriculum.skills import Need, Prerequisite
from stairwise.items.item import ItemKey, Level
from stairwise.items.make import makers
from stairwise.items.phrase import Phrase


@dataclass(frozen=True, slots=True)
class Connection:
    """The sentence said to the student, and the item on the earlier skill, None when it has no generator."""

    skill: str
    bridge: str
    opener: ItemKey | None

    @property
    def phrase(self) -> Phrase:
        """The sentence as a phrase; bridges have braces of their own."""
        return Phrase("{bridge}", {"bridge": self.bridge})


def connection(skill: str, seed: int, has: Collection[str] | None = None) -> Connection | None:
    """The link to a prerequisite that the student has: a blocking one first, one that can be asked before others.

    `has` are the skills that the student has, None when nobody knows. None when there is no link to tell.
    """
    before = [each for each in curriculum().skills[skill].prerequisites if has is None or each.skill in has]
    if not before:
        return None
    best = min(before, key=_rank)
    opener = ItemKey(best.skill, seed, Level.SUPPORTED) if best.skill in makers() else None
    return Connection(best.skill, best.bridge, opener)


def _rank(edge: Prerequisite) -> tuple[bool, bool]:
    return edge.skill not in makers(), edge.need is not Need.BLOCKING
