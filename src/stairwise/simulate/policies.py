"""Ways to give support, to be compared: each says on a day what is taught to whom, from what a teacher could see.

Only the oracle sees the truth. A policy gets a `View`: the lessons, the day, the answers so far.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Protocol

from stairwise.curriculum import Curriculum, Lesson
from stairwise.planning import Calendar, ClassEvidence, Mode, Plan, Session, Settings, plan
from stairwise.planning.plan import Solver


@dataclass(frozen=True, slots=True)
class Given:
    """A support that is given today: to these students, and when whole-class, in front of everyone."""

    skill: str
    mode: Mode
    minutes: int
    students: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class View:
    """What a teacher sees on the morning of a day: the session, the lessons from it on, the answers of the class."""

    curriculum: Curriculum
    session: Session
    coming: tuple[Lesson, ...]
    evidence: ClassEvidence
    truth: Callable[[str, str], bool]

    @property
    def room(self) -> int:
        """Minutes that whole-class supports may take, the same for every policy."""
        return min(self.session.minutes - self.session.least, int(0.35 * self.session.minutes))

    def last_answers(self, skill: str) -> dict[str, bool]:
        """Each student's latest answer on a skill."""
        return {r.student: bool(r.right) for r in self.evidence.about(skill) if r.right is not None}


class Policy(Protocol):
    """A policy has a name, days of remediation that it wants before the first lesson, and says what it gives."""

    name: str
    before: int

    def today(self, view: View) -> Iterable[Given]:
        """The supports of a day."""


@dataclass(slots=True)
class NoSupport:
    """Every lesson as it stands."""

    name: str = "no support"
    before: int = 0

    def today(self, view: View) -> Iterable[Given]:  # noqa: ARG002
        """Nothing."""
        return ()


@dataclass(slots=True)
class JustInCase:
    """Gaps first: whole periods of earlier skills, the most missed first, and lessons only after that."""

    name: str = "just in case: all gaps first"
    before: int = 30

    def today(self, view: View) -> Iterable[Given]:  # noqa: ARG002
        """Nothing any more, once lessons begin."""
        return ()

    def remediation(self, view: View, day: int) -> Iterable[Given]:
        """Three skills of fifteen minutes a day, lowest stairs first, in front of everyone."""
        rings = (ring for lesson in view.coming for ring in view.curriculum.lesson_rings(lesson)[:2])
        taught = {skill for lesson in view.coming for skill in lesson.teaches}
        skills = sorted({s for ring in rings for s in ring} - taught, key=view.curriculum.order.__getitem__)
        chosen = skills[3 * day : 3 * day + 3]
        return (Given(skill, Mode.MINI_LESSON, 15, view.evidence.students) for skill in chosen)


@dataclass(slots=True)
class DirectPrerequisites:
    """On the first day of every lesson all that it directly needs, in front of everyone, as minutes allow."""

    name: str = "all direct prerequisites before each lesson"
    before: int = 0

    def today(self, view: View) -> Iterable[Given]:
        """The minutes of the day, shared out in pieces of at least five."""
        if not view.session.first:
            return ()
        skills = [*view.curriculum.lesson_needs(view.session.lesson)][: view.room // 5]
        minutes = min(15, view.room // len(skills)) if skills else 0
        return [Given(skill, Mode.MINI_LESSON, minutes, view.evidence.students) for skill in skills]


@dataclass(slots=True)
class ClassAverage:
    """What a good teacher does with a class report: the two skills with the lowest averages before each lesson.

    Missed by two fifths of the class or more, it is taught to all for ten minutes (or what is left); by fewer, to those
    whose last answer was wrong, in groups of six, two at most, on the lesson's first day.
    """

    name: str = "teacher-like: lowest class averages"
    before: int = 0

    def today(self, view: View) -> Iterable[Given]:
        """At most two supports on a lesson's first day."""
        if not view.session.first:
            return
        room, seats = view.room, 12
        for _, wrong, skill in sorted(self._averages(view))[:2]:
            if 5 * len(wrong) >= 2 * len(view.evidence.students) and room >= 5:
                minutes = min(10, room)
                room -= minutes
                yield Given(skill, Mode.MINI_LESSON, minutes, view.evidence.students)
            elif wrong and seats:
                yield Given(skill, Mode.GROUP, 10, tuple(wrong[:seats]))
                seats -= -(-len(wrong[:seats]) // 6) * 6

    def _averages(self, view: View) -> Iterator[tuple[float, list[str], str]]:
        for ring in view.curriculum.lesson_rings(view.session.lesson)[:2]:
            for skill in ring:
                answers = view.last_answers(skill)
                wrong = [student for student in view.evidence.students if answers.get(student) is False]
                if wrong:
                    yield sum(answers.values()) / len(answers), wrong, skill


@dataclass(slots=True)
class Stairwise:
    """Our own plan, made anew when a lesson begins."""

    name: str = "Stairwise"
    before: int = 0
    lessons_ahead: int = 3
    settings: Settings = field(default_factory=Settings)
    solver: Solver = "good"
    _plan: Plan | None = None

    def today(self, view: View) -> Iterator[Given]:
        """What the plan has for the day."""
        if view.session.first or self._plan is None:
            self._plan = self._made(view, self.evidence(view))
        for support in self._plan.supports:
            if support.day == view.session.day:
                everyone = view.evidence.students if support.mode.whole_class else support.students
                yield Given(support.skill, support.mode, support.minutes, everyone)

    def evidence(self, view: View) -> ClassEvidence:
        """What the plan is made from."""
        return view.evidence

    def _made(self, view: View, evidence: ClassEvidence) -> Plan:
        calendar = Calendar(view.session.day, view.session.minutes)
        lessons = view.coming[: self.lessons_ahead]
        return plan(view.curriculum, lessons, calendar, evidence, self.settings, before=self._plan, solver=self.solver)


@dataclass(frozen=True, slots=True)
class Certain:
    """A belief without doubt."""

    probability: float
    right: int
    wrong: int
    uncertainty: float = 0.0

    @property
    def answers(self) -> int:
        """As if it were one answer."""
        return self.right + self.wrong


class Revealed(ClassEvidence):
    """Evidence in which the truth can be looked up."""

    truth: Callable[[str, str], bool]

    def belief(self, student: str, skill: str) -> Certain:  # type: ignore[override]
        """The truth, as a belief."""
        held = self.truth(student, skill)
        return Certain(0.99 if held else 0.01, int(held), int(not held))


@dataclass(slots=True)
class Oracle(Stairwise):
    """The same plan, made by someone who sees what every student holds."""

    name: str = "oracle: knows the truth"

    def evidence(self, view: View) -> ClassEvidence:
        """The truth."""
        seen = view.evidence
        found = Revealed(seen.model, seen.students, seen.responses, seen.now, seen.known)
        object.__setattr__(found, "truth", view.truth)
        return found


@dataclass(slots=True)
class WithinMinutes:
    """Another policy that may not use more student-minutes by any day than a given one used by then."""

    other: Policy
    allowed: Sequence[float]
    name: str = ""
    before: int = 0
    _spent: float = 0.0
    _day: int = -1

    def __post_init__(self) -> None:
        self.name = self.name or f"{self.other.name}, in Stairwise's minutes"

    def today(self, view: View) -> Iterator[Given]:
        """What the other one gives, as long as it fits."""
        self._day += 1
        for given in self.other.today(view):
            cost = given.minutes * len(given.students)
            if self._spent + cost <= self.allowed[self._day]:
                self._spent += cost
                yield given


def all_policies() -> list[Policy]:
    """One of each, fresh."""
    return [NoSupport(), JustInCase(), DirectPrerequisites(), ClassAverage(), Stairwise(), Oracle()]
