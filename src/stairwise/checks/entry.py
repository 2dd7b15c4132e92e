"""Entry checks: at most ten questions below one lesson, each the one that tells most about what the plan needs."""

import hashlib
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

import numpy as np

from stairwise.checks.settings import Settings
from stairwise.curriculum import Curriculum, Lesson, Need
from stairwise.evidence import Response
from stairwise.items.item import ItemKey
from stairwise.items.make import makers
from stairwise.learner import State
from stairwise.learner.diagnosis import READY, lesson_scope
from stairwise.learner.log import Floats
from stairwise.learner.state import Walk
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
    """What one lesson's check may ask. `silent` are skills of its rings that no generator can ask about yet.

    `targets` are what the check is to find out, with their worth: readiness for the lesson, and its first ring.
    """

    lesson: Lesson
    candidates: tuple[Candidate, ...]
    silent: tuple[str, ...]
    targets: tuple[tuple[str, float], ...]
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
        lesson=lesson,
        targets=_targets(curriculum, lesson, settings),
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
    worth = gains(check, state, now)
    best = max(open_, key=lambda c: worth[c.skill] / c.seconds, default=None)
    if best is None or worth[best.skill] < check.settings.least_gain:
        return None
    return ItemKey(best.skill, item_seed(seed, best.skill, counts[best.skill]))


def gains(check: EntryCheck, state: State, now: datetime) -> dict[str, float]:
    """Expected weighted bits that one question on each candidate would settle: of its own skill, and of the targets.

    Exact on the network of the lesson: the mutual information of the answer and each target, from their joint chance.
    """
    if not check.candidates:
        return {}
    walk = Walk(state, now)
    scope = lesson_scope(state.model.curriculum, state.model.settings, check.lesson, check.settings.rings)
    names = [name for name, _ in check.targets]
    chances = scope.joint(walk.all_evidence(), names)
    place = np.array([scope.tree.place[c.skill] for c in check.candidates])
    answers = [of_answer(walk, c.skill, right=True) for c in check.candidates]
    lucky, sure = np.array([a.missing for a in answers]), np.array([a.held for a in answers])
    now_held, given = chances[0, place], chances[1:, place]
    right = lucky + (sure - lucky) * now_held
    own = bits(right) - now_held * bits(sure) - (1 - now_held) * bits(lucky)
    total = own * np.array([c.weight for c in check.candidates])
    for (name, weight), with_it in zip(check.targets, lucky + (sure - lucky) * given, strict=True):
        share = chances[0, scope.tree.place[name]]
        without = np.clip((right - share * with_it) / max(1 - share, 1e-9), 0.0, 1.0)
        told = bits(right) - share * bits(with_it) - (1 - share) * bits(without)
        mine = np.array([c.skill == name for c in check.candidates])
        total = total + weight * np.where(mine, 0.0, np.maximum(told, 0.0))
    return {c.skill: float(bits_) for c, bits_ in zip(check.candidates, total, strict=True)}


def bits(chance: Floats) -> Floats:
    """Entropy in bits of yes-or-no questions with these chances of yes.

    >>> bits(np.array([0.0, 0.5])).tolist()
    [0.0, 1.0]
    """
    inside = np.clip(chance, 1e-12, 1 - 1e-12)
    entropy = -(inside * np.log2(inside) + (1 - inside) * np.log2(1 - inside))
    return np.asarray(np.where((chance <= 0) | (chance >= 1), 0.0, entropy))


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


def _targets(curriculum: Curriculum, lesson: Lesson, settings: Settings) -> tuple[tuple[str, float], ...]:
    """Readiness, and the first ring's skills that bear most on it, at most `most_targets`."""
    needs = curriculum.lesson_needs(lesson)
    first = sorted(needs, key=lambda skill: -settings.need_weight[needs[skill]])[: settings.most_targets]
    worth = [(skill, settings.ring_weight[0] * settings.need_weight[needs[skill]]) for skill in first]
    return ((READY, settings.ready_weight), *worth)
