"""What can happen to sections and rosters."""

from collections.abc import Mapping, Sequence
from datetime import date

from django.db import transaction

from stairwise.interop.rosters import RosterEntry
from stairwise.web.accounts.models import Teacher
from stairwise.web.rosters import codes
from stairwise.web.rosters.models import Section, Student


@transaction.atomic
def add_section(teacher: Teacher, name: str, course: str, unit: str, start: date, minutes: int) -> Section:
    """A new period of a teacher, with a class code that no other has."""
    code = codes.class_code()
    while Section.objects.filter(code=code).exists():
        code = codes.class_code()
    section = Section.objects.create(name=name, course=course, unit=unit, unit_start=start, minutes=minutes, code=code)
    section.teachers.add(teacher)
    return section


@transaction.atomic
def share_section(section: Section, teacher: Teacher) -> None:
    """Lets a co-teacher in."""
    section.teachers.add(teacher)


@transaction.atomic
def import_roster(entries: Sequence[tuple[Section, RosterEntry]]) -> Mapping[Section, list[Student]]:
    """Adds the students of a checked class list, all or none; who is in the section already stays as they are."""
    added: dict[Section, list[Student]] = {}
    for section, entry in entries:
        known = {student.name.casefold() for student in section.students.all()}
        if entry.name.casefold() not in known:
            added.setdefault(section, []).append(_add_student(section, entry.name))
    return added


def _add_student(section: Section, name: str) -> Student:
    taken = set(section.students.values_list("code", flat=True))
    position = section.students.count() + 1
    return Student.objects.create(
        section=section, pid=codes.pseudonym(), name=name, code=codes.personal_code(taken), position=position
    )


@transaction.atomic
def remove_student(student: Student) -> None:
    """Takes a student out, with all that they answered."""
    student.delete()


@transaction.atomic
def start_unit(section: Section, name: str, course: str, unit: str, start: date, minutes: int) -> None:
    """Sets what a period works on, and from when. Answers stay; old plans go, as they are of another calendar."""
    section.name, section.course, section.unit = name, course, unit
    section.unit_start, section.minutes = start, minutes
    section.save()
    section.plans.all().delete()


@transaction.atomic
def renew_code(student: Student) -> None:
    """A new personal code, when the old one got around."""
    student.code = codes.personal_code(set(student.section.students.values_list("code", flat=True)))
    student.save(update_fields=["code"])
