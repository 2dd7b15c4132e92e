"""The hinge question's rule: everyone answers, and the next move follows from how many are right."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from stairwise.errors import StairwiseError
from stairwise.evidence import Response


class Move(StrEnum):
    """What to do in the next minute."""

    MOVE_ON = "move on"
    PAIR = "pair and ask again"
    RETEACH = "reteach"


@dataclass(frozen=True, slots=True)
class Settings:
    """Shares of right answers from which to move on, and below which to reteach.

    DESIGN rule 5. The 80% is the success rate of effective classes in Rosenshine 2012 (American Educator 36(1));
    the band of 50-80% in which peer discussion pays is near that of Crouch & Mazur 2001 (Am. J. Phys. 69).
    """

    move_on: float = 0.8
    reteach: float = 0.5


@dataclass(frozen=True, slots=True)
class Reading:
    """What the room says: answers in, answers right, the slips by how often they were made, and the next move."""

    answered: int
    right: int
    slips: tuple[tuple[str, int], ...]
    move: Move


def read_room(responses: Sequence[Response], settings: Settings | None = None) -> Reading:
    """The next move for one hinge question. Unreadable answers are not counted; raises when nothing is left."""
    settings = settings or Settings()
    readable = [response for response in responses if response.right is not None]
    if not readable:
        raise StairwiseError("Nobody has given an answer that can be read yet: wait for the first answers.")
    right = sum(bool(response.right) for response in readable)
    slips = Counter(r.misconception for r in readable if r.misconception)
    return Reading(len(readable), right, tuple(slips.most_common()), _move(right / len(readable), settings))


def _move(share: float, settings: Settings) -> Move:
    if share >= settings.move_on:
        return Move.MOVE_ON
    return Move.RETEACH if share < settings.reteach else Move.PAIR
