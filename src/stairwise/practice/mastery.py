"""The mastery rule: practised and retained are two things, and one slip never takes back either."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from stairwise.evidence import Response, Source, in_order


@dataclass(frozen=True, slots=True)
class Settings:
    """Named numbers of independent practice.

    - `streak`: right in a row without hints; `pause_at`: items in one day after which the teacher is told
      (the ASSISTments rule, assistments.org).
    - `recheck_days`: IES 2007 asks for exposures weeks apart; 2, 7 and 21 days, which a teacher can change.
    """

    streak: int = 3
    pause_at: int = 10
    recheck_days: tuple[int, ...] = (2, 7, 21)


@dataclass(frozen=True, slots=True)
class Standing:
    """Where a student stands on one skill: when the streak was met, the rechecks passed since, the next one due."""

    streak: int
    practised: datetime | None
    passed: int
    due: datetime | None
    retained: bool
    pause: bool


def standing(responses: Iterable[Response], skill: str, now: datetime, settings: Settings | None = None) -> Standing:
    """Applies the rule to a student's practice of one skill.

    Practised once the streak is met; retained once every recheck was passed, each no sooner than its day. A slip
    before the streak only restarts it; after it, only a failed recheck counts, and then that recheck comes again.
    """
    settings = settings or Settings()
    practice = [r for r in in_order(responses) if r.source is Source.PRACTICE and skill in r.skills]
    tried = [r for r in practice if r.right is not None]
    streak, met = _streak(tried, settings)
    passed, since = _rechecks(tried, met, settings)
    left = settings.recheck_days[passed:]
    due = since + timedelta(days=left[0]) if since and left else None
    paused = met is None and sum(r.at.date() == now.date() for r in tried) >= settings.pause_at
    return Standing(streak, met, passed, due, met is not None and due is None, paused)


def _streak(tried: list[Response], settings: Settings) -> tuple[int, datetime | None]:
    """Right in a row without hints so far, and the moment the streak was met."""
    streak = 0
    for response in tried:
        streak = streak + 1 if response.right and not response.hints else 0
        if streak >= settings.streak:
            return streak, response.at
    return streak, None


def _rechecks(tried: list[Response], met: datetime | None, settings: Settings) -> tuple[int, datetime | None]:
    """Rechecks passed after the streak was met, and the moment from which the next one counts its days."""
    passed, since = 0, met
    for response in tried:
        if since is None or passed == len(settings.recheck_days):
            break
        if response.at >= since + timedelta(days=settings.recheck_days[passed]):
            passed, since = passed + bool(response.right), response.at
    return passed, since
