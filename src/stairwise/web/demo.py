"""The demo school: one teacher, five periods of invented students, some weeks under way."""

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta

from django.conf import settings
from django.db import transaction
from django.utils import timezone

from stairwise.checks import next_question
from stairwise.curriculum import Lesson, curriculum
from stairwise.errors import StairwiseError
from stairwise.evidence import Response, Source
from stairwise.interop.rosters import RosterEntry
from stairwise.items.make import make_key
from stairwise.learner import State, update
from stairwise.simulate.classes import SimulatedStudent, respond, simulated_class
from stairwise.web.accounts.actions import add_teacher
from stairwise.web.accounts.models import Teacher
from stairwise.web.demo_names import FIRST, LAST
from stairwise.web.learning.actions import record_sitting
from stairwise.web.learning.queries import check_of, model
from stairwise.web.rosters.actions import add_section, import_roster
from stairwise.web.rosters.models import Section, Student
from stairwise.web.school_days import school_day
from stairwise.web.teaching.actions import close_check, open_check, replan
from stairwise.web.teaching.queries import can_be_checked, latest_plan

EMAIL = "demo@stairwise.local"
PASSWORD = "one-stair-at-a-time"  # noqa: S105  the demo's own, printed at its start
SIT_MINUTES = 8
MOST_CHECKS = 2
"""Enough to show a plan that changed; the demo has to start in a few seconds."""


@dataclass(frozen=True, slots=True)
class Class:
    """A period of the demo: what it works on, how many school days ago that began, and how strong it is (0..1)."""

    name: str
    course: str
    unit: str
    days_ago: int
    size: int
    strength: float


CLASSES = (
    Class("Period 1", "algebra-1", "linear-equations", 0, 28, 0.93),
    Class("Period 2", "algebra-1", "linear-equations", 1, 29, 0.94),
    Class("Period 3", "grade-8", "linear-equations", 2, 27, 0.93),
    Class("Period 4", "grade-8", "linear-equations", 6, 30, 0.95),
    Class("Period 5", "grade-7", "two-step-equations", 0, 26, 0.95),
)


@dataclass(frozen=True, slots=True)
class Demo:
    """What one needs to look around: the sign-in, and a student of the first period."""

    email: str
    password: str
    class_code: str
    student: str
    student_code: str


@transaction.atomic
def build(now: datetime, reset: bool = False) -> Demo:
    """Makes the demo school as of a moment, or returns the one there is; `reset` makes it anew.

    Raises StairwiseError outside of demo mode: it would empty a real school.
    """
    if not settings.DEMO:
        raise StairwiseError("The demo school is only made in demo mode, in a file of its own.")
    if reset:
        Section.objects.all().delete()
        Teacher.objects.all().delete()
    if not Teacher.objects.exists():
        _build(now)
    return _described()


def _described() -> Demo:
    section = Section.objects.order_by("name").first()
    student = section.students.first() if section else None
    if section is None or student is None:
        raise StairwiseError("The demo school has no students left. Start it with --reset to make it anew.")
    return Demo(EMAIL, PASSWORD, section.code, student.name, student.code)


def _build(now: datetime) -> None:
    rng = random.Random(8)
    teacher = add_teacher(EMAIL, "Ms. Demo", PASSWORD)
    first = school_day(timezone.localdate(now), 0)
    for made in CLASSES:
        _build_class(teacher, made, school_day(first, -made.days_ago), now, rng)


def _build_class(teacher: Teacher, made: Class, start: date, now: datetime, rng: random.Random) -> None:
    section = add_section(teacher, made.name, made.course, made.unit, start, 45)
    import_roster([(section, RosterEntry(name, "")) for name in _names(made.size, rng)])
    students = list(section.students.all())
    drawn = simulated_class(curriculum(), made.size, made.strength, rng)
    minds = [replace(mind, id=student.pid) for mind, student in zip(drawn, students, strict=True)]
    replan(section, min(now, _morning(start)), because="section")
    for lesson, at in list(_checks_so_far(section, start, now))[-MOST_CHECKS:]:
        _hold_check(section, lesson, students, minds, at, rng)


def _names(size: int, rng: random.Random) -> list[str]:
    pairs = zip(rng.sample(FIRST, size), rng.sample(LAST, size), strict=True)
    return sorted((f"{first} {last}" for first, last in pairs), key=lambda name: name.split()[-1])


def _checks_so_far(section: Section, start: date, now: datetime) -> Iterator[tuple[Lesson, datetime]]:
    """Lessons up to today's with the time of their check: the school day before, or the first morning of the unit.

    A unit that begins today has had none: its check is there to be opened.
    """
    plan = latest_plan(section)
    today = school_day(timezone.localdate(now), 0)
    for day in plan.days if plan and start < today else ():
        held = _morning(max(start, school_day(day.day, -1)))
        lesson = day.session.lesson
        if day.session.first and day.day <= today and held < now and can_be_checked(f"{section.course}.{lesson.id}"):
            yield lesson, held


def _morning(day: date) -> datetime:
    return timezone.make_aware(datetime.combine(day, time(8, 35)))


def _hold_check(
    section: Section,
    lesson: Lesson,
    students: Sequence[Student],
    minds: Sequence[SimulatedStudent],
    at: datetime,
    rng: random.Random,
) -> None:
    check = open_check(section, f"{section.course}.{lesson.id}", at)
    for student, mind in zip(students, minds, strict=True):
        seed = rng.randrange(2**31)
        record_sitting(check, student, seed, list(_sit(check.lesson, student, mind, seed, at, rng)))
    close_check(check, at + timedelta(minutes=SIT_MINUTES + 2))


def _sit(
    lesson: str, student: Student, mind: SimulatedStudent, seed: int, at: datetime, rng: random.Random
) -> Iterator[Response]:
    """A simulated student's answers in one check."""
    state, asked = State(model()), list[Response]()
    while (key := next_question(check_of(lesson), state, asked, seed, at)) is not None:
        at += timedelta(seconds=rng.uniform(25, 60))
        response = respond(mind, make_key(key), at, Source.ENTRY_CHECK, rng)
        asked.append(replace(response, student=student.pid))
        state = update(state, asked[-1], at)
        yield asked[-1]
