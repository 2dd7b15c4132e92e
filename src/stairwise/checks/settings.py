"""The numbers of a check, each with its source."""

from dataclasses import dataclass, field

from stairwise.curriculum.skills import AnswerKind, Need
from stairwise.learner.settings import CHOSEN


@dataclass(frozen=True, slots=True)
class Settings:
    """Limits and prices of an entry check; a teacher may change any of them.

    - `most_items`, `most_minutes`: DESIGN rule 1, ask little.
    - `rings`: how far below the lesson is asked; the nearest three are what one or two supports can reach.
    - `ring_weight`: what knowing a skill is worth for the plan, by ring. Our judgement: each ring further down is
      worth a little more than half of the one above, as it can only matter through it.
    - `need_weight`: a slowing prerequisite changes the plan half as often as a blocking one. Our judgement.
    - `ready_weight`, `most_targets`: what readiness itself counts for, and how many skills of the first ring are
      targets beside it. Our judgement.
    - `least_gain`: stop when the best question would settle less than this many weighted bits. A constructed answer
      carries up to 0.65 bits; our judgement is that less than a sixth of that changes no plan.
    - `most_of_one_skill`: one answer may be a slip, two tell; a third is better spent elsewhere.
    - `seconds_typed`, `seconds_chosen`: planning times per question, from ten items in ten minutes.
    """

    most_items: int = 10
    most_minutes: float = 10.0
    rings: int = 3
    ring_weight: tuple[float, ...] = (1.0, 0.6, 0.35)
    need_weight: dict[Need, float] = field(default_factory=lambda: {Need.BLOCKING: 1.0, Need.SLOWING: 0.5})
    ready_weight: float = 1.0
    most_targets: int = 6
    least_gain: float = 0.1
    most_of_one_skill: int = 2
    seconds_typed: float = 60.0
    seconds_chosen: float = 40.0

    def seconds(self, kind: AnswerKind) -> float:
        """How long one question of a kind is planned to take."""
        return self.seconds_chosen if kind in CHOSEN else self.seconds_typed
