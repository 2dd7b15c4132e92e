"""Courses: their standards with emphasis and priority, and their units and lessons in order."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar

from stairwise.curriculum.records import STRICT
from stairwise.curriculum.standards import Emphasis
from stairwise.errors import Unknown


@dataclass(frozen=True, slots=True, kw_only=True)
class CourseStandard:
    """A standard as one course weighs it. `emphasis` is absent where no framework marks its cluster."""

    __pydantic_config__: ClassVar = STRICT

    code: str
    emphasis: Emphasis | None = None
    priority: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Lesson:
    """A lesson: the skills it teaches, the earlier skills it uses, its minutes and the least it can be cut to."""

    __pydantic_config__: ClassVar = STRICT

    id: str
    name: str
    teaches: tuple[str, ...]
    uses: tuple[str, ...]
    minutes: int
    least: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Unit:
    """A unit: lessons that belong together, in order, with one goal."""

    __pydantic_config__: ClassVar = STRICT

    id: str
    name: str
    goal: str
    lessons: tuple[Lesson, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Course:
    """A course. Without units it is a list of standards only.

    `year` is the school year it usually fills (9 is the first of high school); `minutes` the length of one period.
    """

    __pydantic_config__: ClassVar = STRICT

    id: str
    name: str
    year: int
    minutes: int
    standards: tuple[CourseStandard, ...]
    units: tuple[Unit, ...] = ()

    def unit(self, name: str) -> Unit:
        """The unit of that id, or `Unknown` with the ids there are."""
        for unit in self.units:
            if unit.id == name:
                return unit
        raise Unknown("unit", name, [unit.id for unit in self.units])

    def lessons(self) -> Iterator[Lesson]:
        """The lessons of all units, in order."""
        return (lesson for unit in self.units for lesson in unit.lessons)

    def total_minutes(self) -> int:
        """Minutes of all lessons, uncut."""
        return sum(lesson.minutes for lesson in self.lessons())
