"""What a section's responses say, skill by skill: the base of every gap and every reason."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from functools import cached_property

from stairwise.evidence import Response, in_order
from stairwise.learner import Belief, Model, State, replay
from stairwise.learner.state import Walk


@dataclass(frozen=True)
class ClassEvidence:
    """The students of a section, their responses, and the beliefs that follow at one moment.

    `students` are pseudonymous ids in roster order. Responses of others are left aside.
    """

    model: Model
    students: tuple[str, ...]
    responses: tuple[Response, ...]
    now: datetime
    known: Mapping[str, tuple[int, State]] = field(default_factory=dict, compare=False)
    """States that were computed before, with how many of the student's responses each has seen."""

    @cached_property
    def by_student(self) -> Mapping[str, tuple[Response, ...]]:
        """Each student's responses up to the moment, in order of time."""
        found: dict[str, list[Response]] = {student: [] for student in self.students}
        for response in in_order(self.responses):
            if response.student in found and response.at <= self.now:
                found[response.student].append(response)
        return {student: tuple(responses) for student, responses in found.items()}

    @cached_property
    def _walks(self) -> Mapping[str, Walk]:
        return {student: Walk(self._replayed(student), self.now) for student in self.students}

    def _replayed(self, student: str) -> State:
        seen, state = self.known.get(student, (0, State(self.model)))
        return replay(state, self.by_student[student][seen:])

    def grown(self, responses: Iterable[Response], now: datetime) -> "ClassEvidence":
        """The evidence with more responses, all later than the ones there are: what was computed is kept."""
        known = {student: (len(self.by_student[student]), self.state(student)) for student in self.students}
        return ClassEvidence(self.model, self.students, (*self.responses, *responses), now, known)

    def belief(self, student: str, skill: str) -> Belief:
        """What is believed of one student and skill."""
        return self._walks[student].belief(skill)

    def state(self, student: str) -> State:
        """One student's state."""
        return self._walks[student].state

    def about(self, skill: str) -> tuple[Response, ...]:
        """Responses that speak about a skill, in order of time."""
        return tuple(self._about.get(skill, ()))

    @cached_property
    def _about(self) -> Mapping[str, list[Response]]:
        found: defaultdict[str, list[Response]] = defaultdict(list)
        for responses in self.by_student.values():
            for response in responses:
                for skill in response.skills:
                    found[skill].append(response)
        return found


def class_evidence(
    model: Model, students: Iterable[str], responses: Iterable[Response], now: datetime
) -> ClassEvidence:
    """The evidence of a section at a moment."""
    return ClassEvidence(model, tuple(students), tuple(responses), now)
