"""When a practised skill is worth asking again: spacing by the `fsrs` package, as scheduler only.

The belief stays the authority on what a student has: a due date never changes it, and a skill whose belief has fallen
below `settled` is due at once, whatever the scheduler says.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime

from stairwise.evidence import Response, in_order


@dataclass(frozen=True, slots=True)
class Settings:
    """How far apart rechecks are.

    - `retention`: the chance to still know it when it is asked again; 0.9 is the scheduler's own default, at which its
      intervals equal its half-forgotten "stability" (Ye, Su & Cao 2022, KDD).
    - `most_days`: never further apart than half a school year. Our judgement.
    - `settled`: the belief below which it is asked again at once; as in `words`, above it one may build on a skill.
    """

    retention: float = 0.9
    most_days: int = 90
    settled: float = 0.65


@dataclass(frozen=True, slots=True)
class Recheck:
    """When a skill is due, and how well the scheduler thinks it is remembered now (0..1)."""

    due: datetime
    remembered: float


def recheck(
    responses: Iterable[Response], skill: str, belief: float, now: datetime, settings: Settings | None = None
) -> Recheck | None:
    """The next recheck of a skill after a student's answers, or None when nothing was answered yet.

    A wrong answer counts as forgotten, a right one with hints as hard. Unreadable answers are left out.
    """
    from fsrs import Card, Rating, Scheduler

    settings = settings or Settings()
    seen = [r for r in in_order(responses) if skill in r.skills and r.right is not None and r.at <= now]
    if not seen:
        return None
    scheduler = Scheduler(
        desired_retention=settings.retention,
        learning_steps=(),
        relearning_steps=(),
        maximum_interval=settings.most_days,
        enable_fuzzing=False,  # it would draw from the global generator
    )
    card = Card(card_id=1, due=seen[0].at.astimezone(UTC))
    for response in seen:
        rating = (Rating.Hard if response.hints else Rating.Good) if response.right else Rating.Again
        card, _ = scheduler.review_card(card, rating, response.at.astimezone(UTC))
    remembered = scheduler.get_card_retrievability(card, now.astimezone(UTC))
    return Recheck(card.due if belief >= settings.settled else min(card.due, now), float(remembered))
