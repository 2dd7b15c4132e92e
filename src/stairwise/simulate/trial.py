"""Teaches one section by one policy, and counts: who was ready for what, and where the minutes went."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta

from stairwise.answers.verdict import VerdictKind
from stairwise.curriculum import Curriculum, Lesson
from stairwise.evidence import Response, Source
from stairwise.learner import Model
from stairwise.planning import Calendar, ClassEvidence, Session, class_evidence, pace
from stairwise.simulate.policies import Given, JustInCase, Policy, View
from stairwise.simulate.world import Nature, Student, World, rates

START = date(2026, 9, 7)
CHECK_ITEMS = 10
ASK_AGAIN = 15
"""School days after which a check may ask a student's skill again."""


@dataclass(slots=True)
class Outcome:
    """What came of one section under one policy.

    `ready` student-lessons of `taught`; minutes of the class with grade-level content of all its minutes;
    student-minutes of support, and those of them of students who held the skill already; `spent` is what was used up
    to each day.
    """

    policy: str
    ready: int = 0
    taught: int = 0
    grade_level: int = 0
    minutes: int = 0
    support: int = 0
    wasted: int = 0
    spent: list[float] = field(default_factory=list)


class Trial:
    """One section, taught by one policy for so many days."""

    def __init__(
        self, curriculum: Curriculum, lessons: Sequence[Lesson], size: int, days: int, seed: str, policy: Policy
    ) -> None:
        self.curriculum, self.policy, self.nature = curriculum, policy, Nature()
        self.world = World(curriculum, size, seed, self.nature)
        self.world.forget(skill for lesson in lessons for skill in lesson.teaches)
        self.before = min(policy.before, days // 2)
        self.outcome = Outcome(policy.name)
        later = [*Calendar(START, lessons[0].minutes).first(self.before + 1)][-1]
        self.sessions = pace(lessons, Calendar(later, 45))[: days - self.before]
        self.lessons = lessons
        students = [student.id for student in self.world.students]
        self.evidence: ClassEvidence = class_evidence(Model(curriculum), students, (), self._at(START))
        self.pending: list[Response] = []
        self.asked: dict[str, int] = {}

    def run(self) -> Outcome:
        """All days, from the first check to the last lesson."""
        self._remediate()
        for number, session in enumerate(self.sessions):
            self._day(number, session)
        return self.outcome

    def _remediate(self) -> None:
        if not isinstance(self.policy, JustInCase):
            return
        session = self.sessions[0]
        for day in range(self.before):
            view = self._view(session)
            self.outcome.minutes += session.minutes
            for given in self.policy.remediation(view, day):
                self._give(given, day - self.before)
            self.world.night(day - self.before)

    def _day(self, number: int, session: Session) -> None:
        if session.first:
            self._check(number, session)
        supports = [*self.policy.today(self._view(session))]
        taken = sum(given.minutes for given in supports if given.mode.whole_class)
        for given in sorted(supports, key=lambda given: not given.mode.whole_class):
            if given.mode.whole_class:
                self._give(given, number)
        if session.first:
            self._count(session.lesson)
        self._lesson(number, session, taken)
        for given in supports:
            if not given.mode.whole_class:
                self._give(given, number)
        self.outcome.minutes += session.minutes
        self.outcome.grade_level += session.minutes - taken
        self.outcome.spent.append(self.outcome.support)
        self.world.night(number)

    def _lesson(self, number: int, session: Session, taken: int) -> None:
        share = (session.minutes - taken) / session.minutes / session.parts
        for student in self._present(number):
            self.world.lesson(student, session.lesson, share, session.part)
        if session.part == session.parts:
            for skill in session.lesson.teaches:
                self._ask(self._present(number), skill, number, Source.EXIT, session.day)

    def _count(self, lesson: Lesson) -> None:
        self.outcome.taught += len(self.world.students)
        self.outcome.ready += sum(self.world.ready(student, lesson) for student in self.world.students)

    def _give(self, given: Given, day: int) -> None:
        rate = rates(self.nature)[given.mode.value]
        chosen = [student for student in self._present(day) if student.id in given.students]
        for student in chosen:
            self.outcome.support += given.minutes
            self.outcome.wasted += given.minutes * (given.skill in student.holds)
            self.world.teach(student, given.skill, rate, given.minutes, day)
        at = self.sessions[max(0, day)].day
        self._ask(chosen, given.skill, f"after/{day}", Source.HINGE, at)

    def _check(self, number: int, session: Session) -> None:
        """The same check for every policy: what this lesson and the next two need, ten items at most."""
        asked = [s for s in self._askable(session.lesson) if number - self.asked.get(s, -99) >= ASK_AGAIN]
        for skill in asked[:CHECK_ITEMS]:
            self.asked[skill] = number
            self._ask(self._present(number), skill, f"check/{number}", Source.ENTRY_CHECK, session.day)

    def _askable(self, lesson: Lesson) -> Iterator[str]:
        position = self.lessons.index(lesson)
        coming = self.lessons[position : position + 3]
        taught = {skill for lesson in coming for skill in lesson.teaches}
        for depth in range(2):
            for other in coming:
                for ring in self.curriculum.lesson_rings(other)[depth : depth + 1]:
                    yield from (skill for skill in ring if skill not in taught)

    def _ask(self, students: Iterable[Student], skill: str, occasion: object, source: Source, day: date) -> None:
        for student in students:
            right = self.world.answers(student, skill, occasion)
            verdict = VerdictKind.CORRECT if right else VerdictKind.INCORRECT
            at = self._at(day) + timedelta(minutes=len(self.pending) % 60)
            item = f"simulated/{skill}"
            self.pending.append(
                Response(student=student.id, item=item, skills=(skill,), verdict=verdict, at=at, source=source)
            )

    def _view(self, session: Session) -> View:
        now = self._at(session.day) + timedelta(hours=1)
        self.evidence = self.evidence.grown(self.pending, now)
        self.pending = []
        holds = {student.id: student.holds for student in self.world.students}
        coming = tuple(self.lessons[self.lessons.index(session.lesson) :])
        return View(self.curriculum, session, coming, self.evidence, lambda student, skill: skill in holds[student])

    def _present(self, day: int) -> list[Student]:
        return [student for student in self.world.students if self.world.present(student, day)]

    def _at(self, day: date) -> datetime:
        return datetime.combine(day, time(7), UTC)
