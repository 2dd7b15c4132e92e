"""Today: for each period the lesson, its supports, and the one thing to do next."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from stairwise.curriculum import Lesson
from stairwise.planning import Plan, PlannedDay
from stairwise.web.accounts.models import Teacher
from stairwise.web.rosters import queries as rosters
from stairwise.web.rosters.models import Section
from stairwise.web.teaching import queries
from stairwise.web.teaching.models import Check
from stairwise.web.teaching.shown import ShownSupport, show_all


@dataclass(frozen=True, slots=True)
class Period:
    """One period on the Today page.

    `next_step` is one of: watch (a check is open), add-students, check (open the check of `check_lesson`), teach,
    finished (the unit has no day left).
    """

    section: Section
    size: int
    planned: PlannedDay | None
    is_today: bool
    supports: list[ShownSupport]
    open_check: Check | None
    closed_check: Check | None
    check_lesson: Lesson | None
    silent: int
    next_step: str

    @property
    def check_address(self) -> str:
        """The address of the lesson whose check comes next."""
        return address(self.section, self.check_lesson) if self.check_lesson else ""


def address(section: Section, lesson: Lesson) -> str:
    """A lesson's address in the curriculum."""
    return f"{section.course}.{lesson.id}"


def periods(teacher: Teacher, today: date) -> list[Period]:
    """The teacher's periods, in order."""
    return [period(section, today) for section in rosters.sections(teacher)]


URGENT = ("watch", "check", "add-students", "finished", "teach")


def most_urgent(found: Sequence[Period]) -> Period | None:
    """The period whose next step comes first: what is open, then what a check would tell, then the rest."""
    return min(found, key=lambda p: URGENT.index(p.next_step), default=None)


def period(section: Section, today: date) -> Period:
    """One period as of a day."""
    plan = queries.latest_plan(section) or Plan(())
    names = queries.names_of(section)
    planned = next((day for day in plan.days if day.day >= today), None)
    held = queries.checks_held(section)
    open_check = queries.open_check_of(section)
    lesson = _lesson_to_check(section, plan, held, today)
    return Period(
        section=section,
        size=len(names),
        planned=planned,
        is_today=bool(planned and planned.day == today),
        supports=show_all(planned.supports, names, plan) if planned else [],
        open_check=open_check,
        closed_check=held.get(address(section, planned.session.lesson)) if planned else None,
        check_lesson=lesson,
        silent=_silent(plan, lesson),
        next_step=_next_step(open_check, names, planned, lesson),
    )


def _lesson_to_check(section: Section, plan: Plan, held: Mapping[str, Check], today: date) -> Lesson | None:
    """The lesson whose entry check comes next: the first one not begun before today that has had none."""
    coming = [day.session for day in plan.days if day.day >= today and day.session.first]
    for session in coming[:2]:
        key = address(section, session.lesson)
        if key not in held and queries.can_be_checked(key):
            return session.lesson
    return None


def _silent(plan: Plan, lesson: Lesson | None) -> int:
    """How many students have not been asked about what the lesson uses."""
    return max((advice.students for advice in plan.checks if lesson and advice.lesson == lesson.id), default=0)


def _next_step(
    open_check: Check | None, names: Mapping[str, str], planned: PlannedDay | None, lesson: Lesson | None
) -> str:
    if open_check:
        return "watch"
    if not names:
        return "add-students"
    if planned is None:
        return "finished"
    return "check" if lesson and (lesson.id == planned.session.lesson.id or not planned.session.first) else "teach"
