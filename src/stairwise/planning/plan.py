"""Plans: which supports, when, for whom, for how long, what gives way, and how good that is known to be."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from typing import Literal

from stairwise.curriculum import Curriculum, Lesson
from stairwise.errors import Problem as Obstacle
from stairwise.items.phrase import Phrase
from stairwise.planning.advice import CheckAdvice, advise
from stairwise.planning.building import Builder, Ground, ground
from stairwise.planning.evidence import ClassEvidence
from stairwise.planning.exact import Certificate, solve
from stairwise.planning.explaining import Explainer
from stairwise.planning.greedy import quick
from stairwise.planning.hand import Hand
from stairwise.planning.impossible import Impossible
from stairwise.planning.pacing import Calendar, Session
from stairwise.planning.problem import Choice, Problem, readiness, value
from stairwise.planning.settings import Settings
from stairwise.planning.supports import Support

Solver = Literal["quick", "good", "best"]
"""At once; in about a second, with a bound; or searched until the plan is within `Settings.gap` of the bound."""


@dataclass(frozen=True, slots=True)
class PlannedDay:
    """One instructional day: its lesson, its supports, and the minutes that are left for the lesson.

    `free` are minutes of the period that no lesson fills; supports take them first.
    """

    session: Session
    supports: tuple[Support, ...]
    free: int = 0

    @property
    def day(self) -> date:
        """The date."""
        return self.session.day

    @property
    def lesson_minutes(self) -> int:
        """Minutes for grade-level content after whole-class supports took theirs."""
        return self.session.minutes - max(0, sum(support.taken for support in self.supports) - self.free)


@dataclass(frozen=True, slots=True)
class Omission:
    """A gap that gets no support, or not for all of its students, and why; `students` are those left out."""

    lesson: str
    skill: str
    students: tuple[str, ...]
    because: Phrase


@dataclass(frozen=True, slots=True)
class Plan:
    """The calendar of the next lessons with their supports, and the checks that it asks for.

    - `omissions`: gaps a teacher would ask about that get no support.
    - `certificate`: how close to the best plan this one is known to be.
    - `ready`, `ready_without`: expected ready student-lessons, with these supports and with none; `pairs` of how many.
    - `size`: students in the section.
    """

    days: tuple[PlannedDay, ...]
    checks: tuple[CheckAdvice, ...] = field(default=())
    omissions: tuple[Omission, ...] = field(default=())
    certificate: Certificate | None = None
    ready: float = 0.0
    ready_without: float = 0.0
    pairs: int = 0
    size: int = 0

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
        """Support minutes times the share of students in them whose evidence did not ask for them, rounded."""
        return round(sum(support.minutes * (1 - self._proven(support)) for support in self.supports))

    @property
    def coverage(self) -> float:
        """Share of the students who lack something by evidence that are in at least one support or group."""
        served = {student for support in self.supports for student in support.students}
        left = {student for omission in self.omissions for student in omission.students} - served
        return len(served) / len(served | left) if served | left else 1.0

    def _proven(self, support: Support) -> float:
        size = support.reason.who.fields.get("size", self.size)
        everyone = size if isinstance(size, int) else self.size
        attending = everyone if support.mode.whole_class else len(support.students)
        return (len(support.students) - len(support.unproven)) / attending if attending else 1.0


def plan(
    curriculum: Curriculum,
    lessons: Iterable[Lesson],
    calendar: Calendar,
    evidence: ClassEvidence,
    settings: Settings | None = None,
    *,
    hand: Hand | None = None,
    before: Plan | None = None,
    given: Iterable[Support] = (),
    solver: Solver = "good",
    seconds: float | None = None,
) -> Plan:
    """The best plan for the coming lessons of one section that evidence, settings and the teacher's hand allow.

    What is best is defined in `problem`. `before` is the plan the teacher saw last: where it does not matter, the new
    one keeps to it. `given` are supports that have taken place: who got one is not planned for that skill again until
    a new answer asks for it. The quick solver answers at once, and stands in when the others find nothing better; the
    others also say how far from the best their plan can be. `seconds` limits their search by time, and then the same
    input may give another plan on a slower machine. Raises `Impossible`, with every obstacle, when no plan keeps
    settings and locks.
    """
    chosen = settings or Settings()
    base = ground(curriculum, lessons, calendar, evidence, chosen, hand or Hand(), given)
    builder = Builder(base, before.supports if before else ())
    choice, certificate = best(builder.problem, chosen, solver, seconds)
    return _assembled(base, builder, choice, certificate)


def best(
    problem: Problem, settings: Settings, solver: Solver = "good", seconds: float | None = None
) -> tuple[Choice, Certificate]:
    """The better of the quick choice and the one of the program, with what is known about it."""
    fast = quick(problem)
    worth = value(problem, fast)
    if solver == "quick":
        return fast, Certificate(worth, float("inf"))
    choice, certificate = solve(problem, settings.gap, settings.nodes, seconds, thorough=solver == "best")
    if choice is not None and certificate.value >= worth:
        return choice, certificate
    if choice is None and certificate.bound == float("-inf"):
        raise Impossible([Obstacle("locked supports", "they contradict each other", "unlock one of them")])
    return fast, Certificate(worth, max(worth, certificate.bound), certificate.nodes)


def _assembled(base: Ground, builder: Builder, choice: Choice, certificate: Certificate) -> Plan:
    explainer = Explainer(base, builder, choice)
    supports = explainer.supports()
    days = tuple(
        PlannedDay(session, tuple(s for s in supports if s.day == session.day), base.free(session))
        for session in base.sessions
    )
    return Plan(
        days,
        checks=tuple(advise(base)),
        omissions=tuple(Omission(*omission) for omission in explainer.omissions()),
        certificate=certificate,
        ready=sum(readiness(builder.problem, choice).values()),
        ready_without=sum(readiness(builder.problem, {}).values()),
        pairs=builder.problem.size * len(builder.problem.demands),
        size=builder.problem.size,
    )
