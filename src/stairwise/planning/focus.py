"""Focus: what is kept, shortened or left out when a course does not fit the days there are."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Literal

from stairwise.curriculum import Course, Curriculum, Emphasis, Lesson, Need, graph
from stairwise.errors import StairwiseError

Action = Literal["keep", "shorten", "leave out"]
STAGES: tuple[tuple[Action, Emphasis, bool], ...] = (
    ("shorten", "supporting", False),
    ("shorten", "additional", False),
    ("leave out", "additional", False),
    ("leave out", "supporting", False),
    ("shorten", "major", False),
    ("shorten", "additional", True),
    ("shorten", "supporting", True),
    ("shorten", "major", True),
)
"""What gives way, in order: (action, emphasis, priority). Priority content is shortened last and never left out."""


@dataclass(frozen=True, slots=True)
class Decision:
    """What becomes of one lesson, the minutes it keeps and frees, and why."""

    unit: str
    lesson: Lesson
    emphasis: Emphasis
    priority: bool
    action: Action
    minutes: int
    reason: str

    @property
    def freed(self) -> int:
        """Minutes that the decision frees."""
        return self.lesson.minutes - self.minutes


@dataclass(frozen=True, slots=True)
class Focus:
    """A course fitted to its days. `short` is how many minutes are still missing when even this does not fit."""

    course: Course
    available: int
    decisions: tuple[Decision, ...] = field(default=())

    @property
    def minutes(self) -> int:
        """Minutes of all lessons as decided."""
        return sum(decision.minutes for decision in self.decisions)

    @property
    def short(self) -> int:
        """Minutes missing, 0 when it fits."""
        return max(0, self.minutes - self.available)


def focus(curriculum: Curriculum, course: Course, days: int, minutes: int) -> Focus:
    """Fits a course into so many days of so many minutes.

    Goes through STAGES until it fits; within a stage the later lessons of the year give way first, as what comes
    early is built on. A lesson that a kept priority lesson needs, at whatever distance, is never left out.
    """
    if days <= 0 or minutes <= 0:
        raise StairwiseError("Days and minutes must be positive: nothing can be taught in no time.")
    if not course.units:
        raise StairwiseError(f"{course.name} is a list of standards without lessons, so there is nothing to fit.")
    fitting = _Fitting(curriculum, course, days * minutes)
    for stage in STAGES:
        fitting.run(*stage)
    return Focus(course, days * minutes, tuple(fitting.decisions()))


class _Fitting:
    def __init__(self, curriculum: Curriculum, course: Course, available: int) -> None:
        self.curriculum, self.course, self.available = curriculum, course, available
        self.minutes = {lesson.id: lesson.minutes for lesson in course.lessons()}
        self.needed_by = _needed_by(curriculum, course)

    def run(self, action: Action, emphasis: Emphasis, priority: bool) -> None:
        """One stage, latest lessons first, until the course fits."""
        for lesson in reversed(list(self.course.lessons())):
            fits = sum(self.minutes.values()) <= self.available
            if not fits and self._marks(lesson) == (emphasis, priority):
                self._give_way(action, lesson)

    def _give_way(self, action: Action, lesson: Lesson) -> None:
        if action == "shorten":
            self.minutes[lesson.id] = lesson.least
        elif lesson.id not in self.needed_by:
            self.minutes[lesson.id] = 0

    def _marks(self, lesson: Lesson) -> tuple[Emphasis, bool]:
        return self.curriculum.emphasis(self.course, lesson), self.curriculum.priority(self.course, lesson)

    def decisions(self) -> Iterator[Decision]:
        for unit in self.course.units:
            for lesson in unit.lessons:
                emphasis, priority = self._marks(lesson)
                action = self._action(lesson)
                why = self._why(lesson, action, emphasis, priority)
                yield Decision(unit.id, lesson, emphasis, priority, action, self.minutes[lesson.id], why)

    def _action(self, lesson: Lesson) -> Action:
        left = self.minutes[lesson.id]
        return "leave out" if left == 0 else "shorten" if left < lesson.minutes else "keep"

    def _why(self, lesson: Lesson, action: Action, emphasis: Emphasis, priority: bool) -> str:
        if action == "leave out":
            return f"{emphasis} content that no priority lesson of this course builds on"
        if action == "shorten":
            return f"{'priority' if priority else emphasis} content: cut to the least that still teaches it"
        if priority:
            return "priority content"
        if lesson.id in self.needed_by:
            return f"'{self.needed_by[lesson.id].name}' builds on it"
        return f"{emphasis} content, and the days allow it"


def _needed_by(curriculum: Curriculum, course: Course) -> dict[str, Lesson]:
    """For each lesson whose skills a priority lesson blocks on, at any distance, the first such lesson."""
    blocking = {
        skill: tuple(e for e in edges if curriculum.needs[(skill, e)] is Need.BLOCKING)
        for skill, edges in curriculum.edges.items()
    }
    teacher = {skill: lesson for lesson in course.lessons() for skill in lesson.teaches}
    found: dict[str, Lesson] = {}
    for lesson in course.lessons():
        if curriculum.priority(course, lesson):
            for ring in graph.rings(blocking, lesson.teaches, first=lesson.uses):
                for skill in ring:
                    if skill in teacher:
                        found.setdefault(teacher[skill].id, lesson)
    return found
