"""Gaps: the earlier skills of a lesson that a class probably lacks, and the ones nobody has checked."""

from collections.abc import Iterator
from dataclasses import dataclass

from stairwise.curriculum import Curriculum, Lesson
from stairwise.planning.evidence import ClassEvidence
from stairwise.planning.gate import Gate
from stairwise.planning.hand import Hand
from stairwise.planning.settings import Settings


@dataclass(frozen=True, slots=True)
class Gap:
    """A skill below a lesson and how the class stands on it.

    `lacking` lack it by evidence (see `gate`). `unready` are those of them who lack something directly below the skill
    as well. `unchecked` have no answer on it and a belief that does not settle it. `weight` is what the gap counts
    for, in students.
    """

    skill: str
    ring: int
    lacking: tuple[str, ...]
    unready: tuple[str, ...]
    unchecked: tuple[str, ...]
    weight: float


def gaps(
    curriculum: Curriculum, lesson: Lesson, evidence: ClassEvidence, settings: Settings, hand: Hand | None = None
) -> list[Gap]:
    """The skills of the rings below a lesson, the weightiest gap first; ties nearest first.

    Gaps of the teacher's own count as needed directly; what was struck out is not listed.
    """
    gate = Gate(curriculum, evidence, settings, hand)
    found = [_gap(gate, skill, ring) for skill, ring in below(gate, lesson).items()]
    return sorted(found, key=lambda gap: (-gap.weight, gap.ring, curriculum.order[gap.skill]))


def below(gate: Gate, lesson: Lesson) -> dict[str, int]:
    """The skills below a lesson that may be supported, with their ring."""
    rings = gate.curriculum.lesson_rings(lesson)[: gate.settings.rings]
    found = {skill: number for number, ring in enumerate(rings, 1) for skill in ring}
    found |= {skill: 1 for own, skill in gate.hand.own_gaps if own == lesson.id and skill not in lesson.teaches}
    return {skill: ring for skill, ring in found.items() if not gate.hand.strikes(lesson.id, skill)}


def lacks(evidence: ClassEvidence, student: str, skill: str, settings: Settings) -> bool:
    """Whether evidence shows that a student lacks a skill."""
    return Gate(evidence.model.curriculum, evidence, settings).lacks(student, skill)


def unchecked(gate: Gate, skill: str) -> Iterator[str]:
    """Students with no answer on a skill and a belief that does not settle it."""
    for student in gate.evidence.students:
        belief = gate.evidence.belief(student, skill)
        silent = belief.right + belief.wrong == 0
        if silent and belief.probability < gate.settings.check_below and not gate.lacks(student, skill):
            yield student


def _gap(gate: Gate, skill: str, ring: int) -> Gap:
    lacking = gate.lacking(skill)
    unready = tuple(s for s in lacking if any(gate.lacks(s, e) for e in gate.curriculum.edges[skill]))
    students = len(lacking) - (1 - gate.settings.unready) * len(unready)
    weight = gate.settings.ring_weight[min(ring, len(gate.settings.ring_weight)) - 1]
    return Gap(skill, ring, lacking, unready, tuple(unchecked(gate, skill)), weight * students)
