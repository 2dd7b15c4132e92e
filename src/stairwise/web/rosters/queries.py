"""What is asked about sections and students."""

import secrets
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from django.db.models import Count, QuerySet
from django.http import Http404

from stairwise.curriculum import Course, curriculum
from stairwise.errors import InvalidInput, Problem
from stairwise.interop.rosters import RosterEntry, read_roster
from stairwise.web.accounts.models import Teacher
from stairwise.web.rosters.models import Section, Student
from stairwise.web.rosters.names import short_names


@dataclass(frozen=True, slots=True)
class Shown:
    """A student as the join page shows them."""

    pid: str
    name: str


def sections(teacher: Teacher) -> QuerySet[Section]:
    """A teacher's periods, in order of name, each with how many students it has."""
    return teacher.sections.annotate(size=Count("students")).order_by("name", "id")


def section_of(teacher: Teacher, section_id: int) -> Section:
    """A section the teacher may see; Http404 for any other, as if it did not exist."""
    found = teacher.sections.filter(pk=section_id).first()
    if found is None:
        raise Http404
    return found


def student_of(section: Section, pid: str) -> Student:
    """A student of a section, or Http404."""
    found = section.students.filter(pid=pid).first()
    if found is None:
        raise Http404
    return found


def section_by_code(code: str) -> Section | None:
    """The section that a class code belongs to."""
    return Section.objects.filter(code=code).first()


def shown_students(section: Section) -> list[Shown]:
    """The students of a section by first name, last names shortened."""
    students = list(section.students.all())
    names = short_names([student.name for student in students])
    return sorted((Shown(s.pid, n) for s, n in zip(students, names, strict=True)), key=lambda s: s.name.casefold())


def student_with(section: Section, pid: str, code: str) -> Student | None:
    """The student that a name and a personal code belong to."""
    student = section.students.filter(pid=pid).first()
    return student if student and secrets.compare_digest(student.code.encode(), code.strip().encode()) else None


def student_by_id(student_id: int) -> Student | None:
    """A student with their section, or None when they were taken out."""
    return Student.objects.select_related("section").filter(pk=student_id).first()


def courses_with_units() -> list[Course]:
    """Courses that one can teach from: those with lessons."""
    return [course for course in curriculum().courses.values() if course.units]


def placed_entries(
    teacher: Teacher, data: str | bytes, only: Section | None = None
) -> list[tuple[Section, RosterEntry]]:
    """A class list with the section of each student; raises InvalidInput with every problem at once.

    A period is a section's name or the number in it. Without periods the whole list goes to `only`.
    """
    entries = read_roster(data)
    own = list(sections(teacher))
    placed = [(_section_for(entry.period, own, only), entry) for entry in entries]
    problems = list(_misplaced(placed, own, _lines(data, entries)))
    if problems:
        raise InvalidInput("The class list", problems)
    return [(section, entry) for section, entry in placed if section is not None]


def _lines(data: str | bytes, entries: Sequence[RosterEntry]) -> list[int]:
    """The line that each entry stands on: the next one that holds all words of its name."""
    text = data if isinstance(data, str) else data.decode("utf-8", "replace")
    lines = [set(line.replace(",", " ").replace(";", " ").replace('"', " ").split()) for line in text.splitlines()]
    found, position = [], 0
    for entry in entries:
        words = set(entry.name.replace(",", " ").replace('"', " ").split())
        position = next((n for n in range(position, len(lines)) if words <= lines[n]), position - 1) + 1
        found.append(position)
    return found


def _section_for(period: str, own: Sequence[Section], only: Section | None) -> Section | None:
    if not period:
        return only or (own[0] if len(own) == 1 else None)
    wanted = period.casefold()
    return next((s for s in own if wanted in _names(s)), None)


def _names(section: Section) -> set[str]:
    name = section.name.casefold()
    digits = "".join(c for c in name if c.isdigit())
    return {name, digits, name.removeprefix("period").strip()} - {""}


def _misplaced(
    placed: Sequence[tuple[Section | None, RosterEntry]], own: Sequence[Section], lines: Sequence[int]
) -> Iterator[Problem]:
    known = ", ".join(section.name for section in own) or "none yet"
    for (section, entry), line in zip(placed, lines, strict=True):
        if section is None and entry.period:
            yield Problem(f"line {line}, period", f"there is no period '{entry.period}'", f"yours are: {known}")
        elif section is None:
            yield Problem(f"line {line}, period", f"{entry.name} has none", f"write one of: {known}")
