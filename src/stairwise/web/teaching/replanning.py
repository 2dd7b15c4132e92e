"""The next plan of a unit that is under way: what is past stays, what comes is planned anew."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from stairwise.curriculum import Curriculum, Lesson
from stairwise.planning import Calendar, ClassEvidence, Plan, PlannedDay, pace, plan


def next_plan(
    curriculum: Curriculum,
    lessons: Sequence[Lesson],
    calendar: Calendar,
    evidence: ClassEvidence,
    before: Plan | None,
    today: date,
) -> Plan:
    """The plan of a unit's lessons as seen on a day.

    Days of lessons that began before `today` stay as `before` has them (without it, they carry no support); the
    lessons that have not begun are planned from the evidence, and stand alone while there are no students. The quick
    solver plans them: a teacher waits for it after closing a check.
    """
    sessions = pace(lessons, calendar)
    begun = {session.lesson.id for session in sessions if session.first and session.day < today}
    coming = [lesson for lesson in lessons if lesson.id not in begun]
    kept = [_kept(PlannedDay(s, ()), before, coming, today) for s in sessions if s.lesson.id in begun]
    first = next((s.day for s in sessions if s.lesson.id not in begun), None)
    if first is None:
        return Plan(tuple(kept))
    if not evidence.students:
        return Plan((*kept, *(PlannedDay(s, ()) for s in sessions if s.lesson.id not in begun)))
    given = [support for day in kept if day.day < today for support in day.supports]
    coming_days = replace(calendar, start=first)
    made = plan(curriculum, coming, coming_days, evidence, before=before, given=given, solver="quick")
    return Plan((*kept, *made.days), made.checks)


def _kept(day: PlannedDay, before: Plan | None, coming: Sequence[Lesson], today: date) -> PlannedDay:
    """A day as it was planned, without what was meant for lessons that are planned anew and has not happened yet."""
    again = {lesson.id for lesson in coming} if day.day >= today else set()
    old = next((d for d in before.days if d.day == day.day), day) if before else day
    return PlannedDay(day.session, tuple(s for s in old.supports if s.lesson not in again))
