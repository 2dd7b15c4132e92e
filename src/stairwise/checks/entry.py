"""Entry checks: at most ten questions below one lesson, each the one that tells most about what the plan needs."""

import hashlib
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from stairwise.checks.settings import Settings
from stairwise.curriculum import Curriculum, Lesson, Need
from stairwise.evidence import Response
from stairwise.items.item import ItemKey
from stairwise.items.make import makers
from stairwise.learner import State
from stairwise.learner.state import Walk, entropy
from stairwise.learner.tracing import of_answer


@dataclass(frozen=True, slots=True)
class Candidate:
    """A skill that may be asked about: its ring below the lesson, what knowing it is worth, and its seconds."""

    skill: str
    ring: int
    weight: float
    seconds: float


@dataclass(frozen=True, slots=True)
class EntryCheck:
    """What one lesson's check may ask. `silent` are skills of its rings that no generator can ask about yet."""

    candidates: tuple[Candidate, ...]
    silent: tuple[str, ...]
    settings: Settings

    def candidate(self, skill: str) -> Candidate:
        """The candidate of a skill; raises StopIteration when the check does not ask about it."""
        return next(c for c in self.candidates if c.skill == skill)


def entry_check(curriculum: Curriculum, lesson: Lesson, settings: Settings | None = None) -> EntryCheck:
    """The check of a lesson: the skills of the rings below it that can be asked, nearest first."""
    settings = settings or Settings()
    rings = curriculum.lesson_rings(lesson)[: settings.rings]
    below = [(skill, number) for number, ring in enumerate(rings, 1) for skill in ring]
    askable = makers()
    return EntryCheck(
        candidates=tuple(_candidate(curriculum, lesson, s, n, settings) for s, n in below if s in askable),
        silent=tuple(skill for skill, _ in below if skill not in askable),
        settings=settings,
    )


def next_question(
    check: EntryCheck, state: State, asked: Sequence[Response], seed: int, now: datetime
) -> ItemKey | None:
    """The next item for one student, or None when the check is over for them.

    `asked` are the student's responses in this check so far; `seed` tells students (and days) apart, so that
    neighbours get different numbers. It is over at the limits, or when no question would settle enough.
    """
    if _limits_reached(check, asked):
        return None
    counts = Counter(skill for response in asked for skill in response.skills)
    open_ = [c for c in check.candidates if counts[c.skill] < check.settings.most_of_one_skill]
    walk = Walk(state, now)
    gains = {c.skill: gain(check, walk, c) for c in open_}
    best = max(open_, key=lambda c: gains[c.skill] / c.seconds, default=None)
    if best is None or gains[best.skill] < check.settings.least_gain:
        return None
    return ItemKey(best.skill, item_seed(seed, best.skill, counts[best.skill]))


def gain(check: EntryCheck, walk: Walk, asked: Candidate) -> float:
    """Expected weighted bits that one question would settle, on its own skill and on the other candidates."""
    return sum(c.weight * _information(walk, asked.skill, c.skill) for c in check.candidates)


def item_seed(seed: int, skill: str, number: int) -> int:
    """A seed for the n-th item of a skill for one student, the same on every machine."""
    digest = hashlib.sha256(f"{seed}/{skill}/{number}".encode()).digest()
    return int.from_bytes(digest[:4], "big")


def _candidate(curriculum: Curriculum, lesson: Lesson, skill: str, ring: int, settings: Settings) -> Candidate:
    weights = settings.ring_weight
    need = curriculum.lesson_needs(lesson).get(skill) or _strongest(curriculum, skill)
    weight = weights[min(ring, len(weights)) - 1] * settings.need_weight[need]
    return Candidate(skill, ring, weight, settings.seconds(curriculum.skills[skill].answer))


def _strongest(curriculum: Curriculum, skill: str) -> Need:
    marks = {need for (_, earlier), need in curriculum.needs.items() if earlier == skill}
    return Need.BLOCKING if Need.BLOCKING in marks else Need.SLOWING


def _limits_reached(check: EntryCheck, asked: Sequence[Response]) -> bool:
    minutes = sum(_spent(check, response) for response in asked) / 60
    return len(asked) >= check.settings.most_items or minutes >= check.settings.most_minutes


def _spent(check: EntryCheck, response: Response) -> float:
    planned = check.settings.seconds_typed
    return planned if response.seconds is None else response.seconds


def _information(walk: Walk, asked: str, about: str) -> float:
    """Mutual information in bits between the answer to one skill's question and holding another skill."""
    joint = _joint(walk, asked, about)
    if joint is None:
        return 0.0
    held = walk.probability(about)
    with_it, without = joint
    right = held * with_it + (1 - held) * without
    return max(0.0, entropy(right) - held * entropy(with_it) - (1 - held) * entropy(without))


def _joint(walk: Walk, asked: str, about: str) -> tuple[float, float] | None:
    """Chance of a right answer on `asked` given that `about` is held, and given that it is missing."""
    answer = of_answer(walk, asked, right=True)
    with_it, without = _given(walk, asked, about)
    if with_it is None or without is None:
        return None
    return _right(with_it, answer.held, answer.missing), _right(without, answer.held, answer.missing)


def _right(held: float, with_skill: float, without_skill: float) -> float:
    return held * with_skill + (1 - held) * without_skill


def _given(walk: Walk, asked: str, about: str) -> tuple[float | None, float | None]:
    """Chance to hold `asked` given `about` held or missing, for the same skill or two joined by one edge."""
    if asked == about:
        return 1.0, 0.0
    needs = walk.state.model.curriculum.needs
    if (asked, about) in needs:
        return walk.given(asked, about)
    if (about, asked) in needs:
        return _earlier_given_later(walk, asked, about)
    return None, None


def _earlier_given_later(walk: Walk, earlier: str, later: str) -> tuple[float, float]:
    below = walk.probability(earlier)
    with_it, without = walk.given(later, earlier)
    held = below * with_it
    missing = below * (1 - with_it)
    given_held = held / (held + (1 - below) * without)
    given_missing = missing / (missing + (1 - below) * (1 - without))
    return given_held, given_missing
