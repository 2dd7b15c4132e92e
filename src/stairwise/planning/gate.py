"""The evidence gate: who may be given a support on a skill, and what is believed of them."""

from collections import defaultdict
from collections.abc import Iterable
from functools import cached_property

from stairwise.curriculum import Curriculum
from stairwise.planning.evidence import ClassEvidence
from stairwise.planning.hand import Hand
from stairwise.planning.settings import Settings
from stairwise.planning.supports import Support


class Gate:
    """What the evidence of a section lets one act on; each answer is computed once."""

    def __init__(
        self,
        curriculum: Curriculum,
        evidence: ClassEvidence,
        settings: Settings,
        hand: Hand | None = None,
        given: Iterable[Support] = (),
    ) -> None:
        self.curriculum, self.evidence, self.settings = curriculum, evidence, settings
        self.hand = hand or Hand()
        self._served = {(student, support.skill): support.day for support in given for student in support.students}
        self._probability: dict[tuple[str, str], float] = {}

    def probability(self, student: str, skill: str) -> float:
        """The chance that a student has a skill, the teacher's "most of them miss this" included."""
        key = student, skill
        if key not in self._probability:
            belief = self.evidence.belief(student, skill)
            marked = skill in self.hand.most_miss and not belief.right + belief.wrong
            factor = self.settings.most_miss if marked else 1.0
            odds = factor * belief.probability / max(1 - belief.probability, 1e-9)
            self._probability[key] = odds / (1 + odds)
        return self._probability[key]

    def lacks(self, student: str, skill: str) -> bool:
        """Whether evidence shows that a student lacks a skill.

        A wrong answer on it, or the teacher's mark, and a belief below `act_below`; or a wrong answer on a neighbouring
        skill and a belief so low (`infer_below`) that nobody need ask. Who got a support for the skill has to answer on
        it first.
        """
        if self._waits(student, skill):
            return False
        probability = self.probability(student, skill)
        if probability >= self.settings.act_below:
            return False
        belief = self.evidence.belief(student, skill)
        if belief.wrong or (skill in self.hand.most_miss and not belief.right):
            return True
        return probability < self.settings.infer_below and not belief.right and self._wrong_nearby(student, skill)

    def lacking(self, skill: str) -> tuple[str, ...]:
        """The students of the class who lack a skill, by evidence."""
        return tuple(student for student in self.evidence.students if self.lacks(student, skill))

    def _waits(self, student: str, skill: str) -> bool:
        """Whether a student has not answered on a skill since the day of a support for it."""
        day = self._served.get((student, skill))
        answers = self.evidence.by_student.get(student, ())
        return day is not None and not any(skill in r.skills and r.at.date() > day for r in answers)

    def _wrong_nearby(self, student: str, skill: str) -> bool:
        near = (*self.curriculum.edges[skill], *self._above.get(skill, ()))
        return any(self.evidence.belief(student, other).wrong for other in near)

    @cached_property
    def _above(self) -> dict[str, list[str]]:
        found = defaultdict(list)
        for skill, edges in self.curriculum.edges.items():
            for edge in edges:
                found[edge].append(skill)
        return found
