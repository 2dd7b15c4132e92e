"""Entry checks: at most ten questions below one lesson, each the one that tells most about what the plan needs."""

import hashlib
from collections import Counter
from collections.abc import Container, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

import numpy as np

from stairwise.checks.settings import Settings
from stairwise.curriculum import Curriculum, Lesson, Need
from stairwise.evidence import Response
from stairwise.items.item import ItemKey
from stairwise.items.make import makers
from stairwise.learner import State
from stairwise.learner.diagnosis import READY, Scope, lesson_scope
from stairwise.learner.log import Floats
from stairwise.learner.state import Walk
from stairwise.learner.tracing import Likelihood, of_answer


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


def entry_check(
    curriculum: Curriculum, lesson: Lesson, settings: Settings | None = None, askable: Container[str] | None = None
) -> EntryCheck:
    """The check of a lesson: the skills of the rings below it that can be asked, nearest first.

    Skills can be asked that have a generator, unless `askable` says otherwise.
    """
    settings = settings or Settings()
    rings = curriculum.lesson_rings(lesson)[: settings.rings]
    below = [(skill, number) for number, ring in enumerate(rings, 1) for skill in ring]
    askable = makers() if askable is None else askable
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
    # Rounded, so that the last bits of a sum, which differ between machines, decide nothing.
    best = max(open_, key=lambda c: round(worth[c.skill] / c.seconds, 9), default=None)
    if best is None or worth[best.skill] < check.settings.least_gain:
        return None
    return ItemKey(best.skill, item_seed(seed, best.skill, counts[best.skill]))


def gains(check: EntryCheck, state: State, now: datetime) -> dict[str, float]:
    """Expected weighted bits that one question on each candidate would settle: of its own skill, and of the targets."""
    walk = Walk(state, now)
    scope = lesson_scope(state.model.curriculum, state.model.settings, check.lesson, check.settings.rings)
    answers = {c.skill: of_answer(walk, c.skill, right=True) for c in check.candidates}
    return expected(check, scope, walk.all_evidence(), answers)


def expected(
    check: EntryCheck, scope: Scope, evidence: Mapping[str, float], answers: Mapping[str, Likelihood]
) -> dict[str, float]:
    """The same from evidence in log-odds and the chances of a right answer.

    Exact on the network of the lesson: the mutual information of the answer and each target, from their joint chance,
    which is the chance of the answer with the target held and with it missing.
    """
    if not check.candidates:
        return {}
    skills = [c.skill for c in check.candidates]
    chances = scope.joint(evidence, [name for name, _ in check.targets])
    place = [scope.tree.place[skill] for skill in skills]
    lucky, sure = (np.array([getattr(answers[s], part) for s in skills]) for part in ("missing", "held"))
    right, given = (lucky + (sure - lucky) * part for part in (chances[0, place], chances[1:, place]))
    total = np.array([c.weight for c in check.candidates]) * _told(chances[0, place], right, sure)
    for (name, weight), with_it in zip(check.targets, given, strict=True):
        told = weight * _told(chances[0, scope.tree.place[name]], right, with_it)
        total = total + np.where([skill == name for skill in skills], 0.0, told)
    return dict(zip(skills, total.tolist(), strict=True))


def _told(share: Floats | float, right: Floats, with_it: Floats) -> Floats:
    """Mutual information in bits of an answer and a skill: `right` is the answer's chance, `with_it` its chance when
    the skill is held, which is so with the chance `share`."""
    without = np.clip((right - share * with_it) / np.maximum(1 - share, 1e-9), 0.0, 1.0)
    return np.maximum(bits(right) - share * bits(with_it) - (1 - share) * bits(without), 0.0)


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
