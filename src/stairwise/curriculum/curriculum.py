"""The whole curriculum in one value, and the questions one asks of it."""

import difflib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import TypeVar

from stairwise.curriculum import graph
from stairwise.curriculum.courses import Course, Lesson, Unit
from stairwise.curriculum.misconceptions import Misconception
from stairwise.curriculum.skills import Need, Skill
from stairwise.curriculum.standards import Emphasis, Standard
from stairwise.errors import Unknown

T = TypeVar("T")

STRENGTH: Mapping[Emphasis, int] = {"additional": 0, "supporting": 1, "major": 2}


@dataclass(frozen=True, slots=True)
class Place:
    """Where a skill is met: a lesson of a unit of a course."""

    course: Course
    unit: Unit
    lesson: Lesson

    @property
    def key(self) -> str:
        """The lesson's address, such as `algebra-1.multi-step-equations`."""
        return f"{self.course.id}.{self.lesson.id}"


@dataclass(frozen=True)
class Curriculum:
    """Standards, skills, misconceptions and courses by id. Read only; validated by `load`."""

    standards: Mapping[str, Standard]
    skills: Mapping[str, Skill]
    misconceptions: Mapping[str, Misconception]
    courses: Mapping[str, Course]

    @cached_property
    def edges(self) -> dict[str, tuple[str, ...]]:
        """Direct prerequisites of every skill."""
        return {s.id: tuple(p.skill for p in s.prerequisites) for s in self.skills.values()}

    @cached_property
    def order(self) -> dict[str, int]:
        """Position of every skill in a topological order: prerequisites first."""
        return {skill: position for position, skill in enumerate(graph.order(self.edges))}

    @cached_property
    def needs(self) -> dict[tuple[str, str], Need]:
        """How badly (skill, prerequisite) is needed, for every edge."""
        return {(s.id, p.skill): p.need for s in self.skills.values() for p in s.prerequisites}

    def skill(self, name: str) -> Skill:
        """The skill of that id, or `Unknown` with the nearest ids."""
        return _named("skill", name, self.skills)

    def course(self, name: str) -> Course:
        """The course of that id, or `Unknown` with the nearest ids."""
        return _named("course", name, self.courses)

    def rings(self, skill: str) -> list[tuple[str, ...]]:
        """Ancestors of a skill by distance, nearest first."""
        return graph.rings(self.edges, [self.skill(skill).id])

    def lesson_rings(self, lesson: Lesson) -> list[tuple[str, ...]]:
        """What lies below a lesson: ring 1 is what it uses and what its skills directly need."""
        return graph.rings(self.edges, lesson.teaches, first=lesson.uses)

    def lesson_needs(self, lesson: Lesson) -> dict[str, Need]:
        """What a lesson needs at once (ring 1), and how badly; what it says it uses counts as blocking."""
        ring = next(iter(self.lesson_rings(lesson)), ())
        return {skill: self._need(lesson, skill) for skill in ring}

    def _need(self, lesson: Lesson, skill: str) -> Need:
        marks = [self.needs[(taught, skill)] for taught in lesson.teaches if (taught, skill) in self.needs]
        return Need.SLOWING if marks and Need.BLOCKING not in marks else Need.BLOCKING

    def places(self) -> Iterator[Place]:
        """Every lesson of every course, in order."""
        for course in self.courses.values():
            for unit in course.units:
                for lesson in unit.lessons:
                    yield Place(course, unit, lesson)

    def place(self, key: str) -> Place:
        """The lesson at an address such as `algebra-1.multi-step-equations`, or `Unknown`."""
        return _named("lesson", key, self._places)

    @cached_property
    def _places(self) -> dict[str, Place]:
        return {place.key: place for place in self.places()}

    def uses_of(self, skill: str) -> list[Place]:
        """The lessons that teach a skill or say that they use it."""
        return [p for p in self.places() if skill in p.lesson.teaches or skill in p.lesson.uses]

    def emphasis(self, course: Course, lesson: Lesson) -> Emphasis:
        """The strongest emphasis among the course's standards that the lesson teaches, else *additional*."""
        marks = [s.emphasis for s in course.standards if s.emphasis and s.code in self._codes(lesson)]
        return max(marks, key=STRENGTH.__getitem__, default="additional")

    def priority(self, course: Course, lesson: Lesson) -> bool:
        """Whether the lesson teaches a priority standard of the course."""
        return any(s.priority for s in course.standards if s.code in self._codes(lesson))

    def _codes(self, lesson: Lesson) -> set[str]:
        return {code for skill in lesson.teaches for code in self.skills[skill].standards}


def _named(kind: str, name: str, known: Mapping[str, T]) -> T:
    if name in known:
        return known[name]
    raise Unknown(kind, name, nearest(name, known))


def nearest(name: str, known: Iterable[str]) -> list[str]:
    """Up to three existing names that look like a mistyped one."""
    return difflib.get_close_matches(name, list(known), n=3, cutoff=0.6)
