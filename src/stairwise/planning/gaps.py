"""Gaps: the earlier skills of a lesson that a class probably lacks, and the ones nobody has checked."""

from collections.abc import Iterator
from dataclasses import dataclass

from stairwise.curriculum import Curriculum, Lesson
from stairwise.planning.evidence import ClassEvidence
from stairwise.planning.settings import Settings


@dataclass(frozen=True, slots=True)
class Gap:
    """A skill below a lesson and how the class stands on it.

    `lacking` have a wrong answer on it and a belief below the threshold: the evidence gate. `unready` are those of
    them who lack something below the skill as well. `unchecked` have no answer on it and a belief that does not
    settle it. `weight` is what the gap counts for, in students.
    """

    skill: str
    ring: int
    lacking: tuple[str, ...]
    unready: tuple[str, ...]
    unchecked: tuple[str, ...]
    weight: float


def gaps(curriculum: Curriculum, lesson: Lesson, evidence: ClassEvidence, settings: Settings) -> list[Gap]:
    """The skills of the rings below a lesson, the weightiest gap first; ties nearest first."""
    rings = curriculum.lesson_rings(lesson)[: len(settings.ring_weight)]
    found = [
        _gap(curriculum, skill, number, evidence, settings) for number, ring in enumerate(rings, 1) for skill in ring
    ]
    return sorted(found, key=lambda gap: (-gap.weight, gap.ring, curriculum.order[gap.skill]))


def lacks(evidence: ClassEvidence, student: str, skill: str, settings: Settings) -> bool:
    """Whether evidence shows that a student lacks a skill: a wrong answer on it, and a belief below the threshold."""
    belief = evidence.belief(student, skill)
    return belief.wrong > 0 and belief.probability < settings.act_below


def _gap(curriculum: Curriculum, skill: str, ring: int, evidence: ClassEvidence, settings: Settings) -> Gap:
    lacking = tuple(s for s in evidence.students if lacks(evidence, s, skill, settings))
    unready = tuple(s for s in lacking if any(lacks(evidence, s, e, settings) for e in curriculum.edges[skill]))
    students = len(lacking) - (1 - settings.unready) * len(unready)
    return Gap(
        skill,
        ring,
        lacking,
        unready,
        tuple(_unchecked(evidence, skill, settings)),
        settings.ring_weight[ring - 1] * students,
    )


def _unchecked(evidence: ClassEvidence, skill: str, settings: Settings) -> Iterator[str]:
    for student in evidence.students:
        belief = evidence.belief(student, skill)
        if belief.answers == 0 and belief.probability < settings.check_below:
            yield student
