"""Plans: which supports, when, for whom, for how long, and what gives way. Greedy; the interface stays."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date

from stairwise.curriculum import Curriculum, Lesson
from stairwise.planning.evidence import ClassEvidence
from stairwise.planning.gaps import Gap, gaps
from stairwise.planning.pacing import Calendar, Session, pace
from stairwise.planning.reasons import reason
from stairwise.planning.settings import Settings
from stairwise.planning.supports import Mode, Support


@dataclass(frozen=True, slots=True)
class CheckAdvice:
    """A lesson whose gaps nobody knows yet: a check would change the plan. `skills` are the unchecked ones."""

    lesson: str
    day: date
    skills: tuple[str, ...]
    students: int


@dataclass(frozen=True, slots=True)
class PlannedDay:
    """One instructional day: its lesson, its supports, and the minutes that are left for the lesson."""

    session: Session
    supports: tuple[Support, ...]

    @property
    def day(self) -> date:
        """The date."""
        return self.session.day

    @property
    def lesson_minutes(self) -> int:
        """Minutes for grade-level content after whole-class supports took theirs."""
        return self.session.minutes - sum(support.taken for support in self.supports)


@dataclass(frozen=True, slots=True)
class Plan:
    """The calendar of the next lessons with their supports, and the checks that it asks for."""

    days: tuple[PlannedDay, ...]
    checks: tuple[CheckAdvice, ...] = field(default=())

    @property
    def supports(self) -> tuple[Support, ...]:
        """All supports, by day."""
        return tuple(support for day in self.days for support in day.supports)

    @property
    def grade_level_share(self) -> float:
        """Share of the minutes, 0..1, that stays with grade-level content."""
        total = sum(day.session.minutes for day in self.days)
        return sum(day.lesson_minutes for day in self.days) / total if total else 1.0

    @property
    def just_in_case_minutes(self) -> int:
        """Whole-class support minutes times the share of students whose evidence did not ask for them, rounded."""
        return round(sum(support.taken * (1 - share) for support, share in self._shares()))

    def _shares(self) -> Iterable[tuple[Support, float]]:
        for support in self.supports:
            size = support.reason.who.fields.get("size")
            yield support, len(support.students) / size if isinstance(size, int) and size else 1.0


def plan(
    curriculum: Curriculum,
    lessons: Iterable[Lesson],
    calendar: Calendar,
    evidence: ClassEvidence,
    settings: Settings | None = None,
    given: Iterable[Support] = (),
) -> Plan:
    """The plan for the coming lessons of one section. `given` are the supports that have taken place.

    Lesson by lesson, in order, the weightiest gaps get a support right before it, at most `supports_per_lesson`, while
    the day's minutes allow: a lesson never falls below its least minutes nor below the grade-level floor. A student who
    got a support for a skill is not planned for it again until a new answer asks for it.
    """
    planner = _Planner(curriculum, evidence, settings or Settings(), given)
    sessions = pace(lessons, calendar)
    for position, session in enumerate(sessions):
        if session.first:
            planner.prepare(sessions, position)
    return Plan(tuple(PlannedDay(s, tuple(planner.supports[s.day])) for s in sessions), tuple(planner.checks))


class _Planner:
    """The supports chosen so far, by day."""

    def __init__(
        self, curriculum: Curriculum, evidence: ClassEvidence, settings: Settings, given: Iterable[Support]
    ) -> None:
        self.curriculum, self.evidence, self.settings = curriculum, evidence, settings
        self.supports: dict[date, list[Support]] = {}
        self.checks: list[CheckAdvice] = []
        self._served = {(student, s.skill) for s in given for student in s.students if self._waits(s, student)}

    def _waits(self, support: Support, student: str) -> bool:
        """Whether a student has not answered on a skill since the day of the support for it."""
        answers = self.evidence.by_student.get(student, ())
        return not any(support.skill in r.skills and r.at.date() > support.day for r in answers)

    def prepare(self, sessions: Sequence[Session], position: int) -> None:
        """Chooses the supports of the lesson that starts at a position."""
        session = sessions[position]
        found = gaps(self.curriculum, session.lesson, self.evidence, self.settings)
        self._advise(session, found)
        for later in sessions[position : position + session.parts]:
            self.supports.setdefault(later.day, [])
        chosen = 0
        for gap in found:
            if chosen < self.settings.supports_per_lesson:
                chosen += self._support(sessions, position, gap)

    def _support(self, sessions: Sequence[Session], position: int, gap: Gap) -> bool:
        students = tuple(s for s in gap.lacking if (s, gap.skill) not in self._served)
        if not students:
            return False
        mode, minutes = self._mode(sessions[position], students)
        if minutes < self.settings.least_support:
            mode, minutes = Mode.GROUP, self.settings.group
        session = sessions[position] if mode.whole_class else sessions[max(0, position - 1)]
        support = self._built(sessions[position].lesson, session.day, gap, mode, minutes, students)
        self.supports[session.day].append(support)
        self._served.update((student, gap.skill) for student in support.students)
        return True

    def _mode(self, session: Session, students: Sequence[str]) -> tuple[Mode, int]:
        """The mode that fits the share of the class, and the minutes that the day still allows it."""
        share = len(students) / len(self.evidence.students)
        room = self._room(session)
        if share >= self.settings.whole_class_share:
            return Mode.MINI_LESSON, min(self.settings.mini_lesson, room)
        if share >= self.settings.warm_up_share:
            return Mode.WARM_UP, min(self.settings.warm_up, room)
        if len(students) > 2:
            return Mode.GROUP, self.settings.group
        return Mode.ALONE, self.settings.alone

    def _room(self, session: Session) -> int:
        """Minutes that whole-class supports may still take from a session."""
        taken = sum(support.taken for support in self.supports[session.day])
        kept = max(session.least, -(-session.minutes * self.settings.grade_level_floor // 1))
        return int(min(session.minutes - kept - taken, self.settings.most_support))

    def _built(
        self, lesson: Lesson, day: date, gap: Gap, mode: Mode, minutes: int, students: tuple[str, ...]
    ) -> Support:
        groups = self._groups(gap, students) if mode is Mode.GROUP else (students,)
        chosen = [student for group in groups for student in group]
        because = reason(self.curriculum, lesson, gap, chosen, self.evidence)
        return Support(lesson.id, gap.skill, gap.ring, day, mode, minutes, groups, because)

    def _groups(self, gap: Gap, students: tuple[str, ...]) -> tuple[tuple[str, ...], ...]:
        """Even groups of the neediest students, as many as one teacher reaches."""
        most = self.settings.group_size * self.settings.groups_at_once
        neediest = sorted(students, key=lambda s: self.evidence.belief(s, gap.skill).probability)[:most]
        count = -(-len(neediest) // self.settings.group_size)
        return tuple(tuple(neediest[n::count]) for n in range(count))

    def _advise(self, session: Session, found: Sequence[Gap]) -> None:
        """Asks for a check where most of the class has said nothing about what the lesson uses directly."""
        size = len(self.evidence.students)
        silent = [gap for gap in found if gap.ring == 1 and len(gap.unchecked) > size / 2]
        if silent:
            most = max(len(gap.unchecked) for gap in silent)
            skills = tuple(gap.skill for gap in silent)
            self.checks.append(CheckAdvice(session.lesson.id, session.day, skills, most))
