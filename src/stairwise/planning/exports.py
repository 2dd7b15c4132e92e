"""A plan to take away: an iCalendar file, a CSV file, and a week as data for a printed page."""

import csv
import io
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any

from stairwise.curriculum import Curriculum
from stairwise.planning.plan import Plan, PlannedDay
from stairwise.planning.supports import Support

COLUMNS = ("date", "for_lesson", "skill", "skill_name", "mode", "minutes", "group", "student", "reason")


@dataclass(frozen=True, slots=True)
class WeekSupport:
    """A support as it stands on a printed week: names instead of ids, groups as lists."""

    skill: str
    mode: str
    minutes: int
    groups: tuple[tuple[str, ...], ...]
    reason: str


@dataclass(frozen=True, slots=True)
class WeekDay:
    """A day of a printed week."""

    day: date
    lesson: str
    part: int
    parts: int
    minutes: int
    supports: tuple[WeekSupport, ...]


def weeks(plan: Plan, curriculum: Curriculum, names: Mapping[str, str]) -> list[tuple[WeekDay, ...]]:
    """The plan by calendar weeks, Monday first, ready to be printed. `names` by student id."""
    found: dict[tuple[int, int], list[WeekDay]] = {}
    for day in plan.days:
        found.setdefault(day.day.isocalendar()[:2], []).append(_week_day(day, curriculum, names))
    return [tuple(days) for days in found.values()]


def to_csv(plan: Plan, curriculum: Curriculum, names: Mapping[str, str]) -> str:
    """One row per student of each support, `group` counted from 1. Cells that a spreadsheet would run are quoted."""
    file = io.StringIO()
    writer = csv.writer(file, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    for support in plan.supports:
        writer.writerows(_rows(support, curriculum, names))
    return file.getvalue()


def to_icalendar(plan: Plan, curriculum: Curriculum, section: str, begins: time, made: datetime) -> bytes:
    """An iCalendar file (RFC 5545): one event per day, the period from `begins` on, local time, supports in its text.

    It names no students, as calendars are shared. `made` is the moment of writing, with a time zone; `section` becomes
    part of each event's lasting id, so that a second file updates the first one's events.
    """
    from icalendar import Calendar as File

    file = File()
    file.add("prodid", "-//Stairwise//Plan//EN")
    file.add("version", "2.0")
    for day in plan.days:
        file.add_component(_event(day, curriculum, section, begins, made))
    return bytes(file.to_ical())


def _event(day: PlannedDay, curriculum: Curriculum, section: str, begins: time, made: datetime) -> Any:
    from icalendar import Event

    event = Event()
    start = datetime.combine(day.day, begins)
    event.add("uid", f"{section}-{day.day.isoformat()}@stairwise")
    event.add("dtstamp", made)
    event.add("dtstart", start)
    event.add("dtend", start + timedelta(minutes=day.session.minutes + day.free))
    event.add("summary", day.session.lesson.name)
    event.add("description", "\n".join(_lines(day, curriculum)))
    return event


def _lines(day: PlannedDay, curriculum: Curriculum) -> Iterator[str]:
    yield f"{day.lesson_minutes} minutes of grade-level content."
    for support in day.supports:
        name = curriculum.skills[support.skill].name
        yield f"{support.mode.value}, {support.minutes} min, {len(support.students)} students: {name}"


def _rows(support: Support, curriculum: Curriculum, names: Mapping[str, str]) -> Iterator[tuple[str, ...]]:
    for number, group in enumerate(support.groups, 1):
        for student in group:
            row = (
                support.day.isoformat(),
                support.lesson,
                support.skill,
                curriculum.skills[support.skill].name,
                support.mode.value,
                str(support.minutes),
                str(number),
                names.get(student, student),
                support.reason.text(),
            )
            yield tuple(map(_harmless, row))


def _harmless(cell: str) -> str:
    """A cell that no spreadsheet takes for a formula."""
    return "'" + cell if cell[:1] in ("=", "+", "-", "@", "\t", "\r") else cell


def _week_day(day: PlannedDay, curriculum: Curriculum, names: Mapping[str, str]) -> WeekDay:
    supports = tuple(_week_support(support, curriculum, names) for support in day.supports)
    session = day.session
    return WeekDay(day.day, session.lesson.name, session.part, session.parts, day.lesson_minutes, supports)


def _week_support(support: Support, curriculum: Curriculum, names: Mapping[str, str]) -> WeekSupport:
    return WeekSupport(
        curriculum.skills[support.skill].name,
        support.mode.value,
        support.minutes,
        tuple(tuple(names.get(student, student) for student in group) for group in support.groups),
        support.reason.text(),
    )
