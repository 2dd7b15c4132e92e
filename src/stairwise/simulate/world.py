"""A simulated class whose truth is known: who holds what, how it is learned, forgotten, shown and taught.

Nothing here comes from `learner` or `planning`, neither code nor numbers, so that a plan is not graded by the rules
that made it. Chance is drawn by name (`World.chance`), so that two policies meet the same students, the same absences
and the same luck, and differ only by what they do.
"""

import hashlib
import math
import random
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from stairwise.curriculum import Curriculum, Lesson, Need


@dataclass(frozen=True, slots=True)
class Nature:
    """The numbers of the simulated truth.

    - `ability_spread`: standard deviation between students, in log-odds. In the ASSISTments 2009 log, students with ten
      or more skills differ by 0.19 in their share of right first answers, that is 0.8 in log-odds.
    - `section_spread`: between sections; our judgement, a third of the variance between students of a school.
    - `mean`: log-odds to hold a skill of `even_grade` whose prerequisites are held; 61% of first answers are right
      in that log, 65% in Koedinger et al. 2023. `per_grade`: how much easier each grade below is.
    - `missing_stair`: what is left of the chance to hold a skill for each blocking prerequisite that is missing.
    - `slip`, `guess`: means; each student has an own value around them.
    - `learns_ready`, `learns_unready`: chance to learn what a full lesson teaches, holding all that it needs, or not.
    - `taught_class`, `taught_group`, `practised`: chance to learn a skill in ten minutes of a class's mini-lesson, of a
      small group, of practice alone, all blocking prerequisites held; `without_stair`: what is left with one missing.
    - `speed_spread`: students learn faster or slower by a factor with this spread (log-normal).
    - `fades`: chance a day to lose what was learned and not used since; `used`: chance that use in a lesson fixes it.
    - `absent`: chance to miss a day.

    The learning numbers are our judgement, different from the planner's on purpose.
    """

    ability_spread: float = 0.8
    section_spread: float = 0.4
    mean: float = 1.5
    per_grade: float = 0.35
    even_grade: int = 8
    missing_stair: float = 0.4
    slip: float = 0.09
    guess: float = 0.1
    learns_ready: float = 0.75
    learns_unready: float = 0.2
    taught_class: float = 0.38
    taught_group: float = 0.52
    practised: float = 0.24
    without_stair: float = 0.35
    speed_spread: float = 0.35
    fades: float = 0.05
    used: float = 0.6
    absent: float = 0.06


GRADES = {"A1": 9, "HS": 10}


@dataclass(slots=True)
class Student:
    """One student's truth: skills held (fresh ones may fade) and traits."""

    id: str
    ability: float
    speed: float
    slip: float
    guess: float
    holds: set[str] = field(default_factory=set)
    fresh: set[str] = field(default_factory=set)


class World:
    """One section: its students, and what happens to them."""

    def __init__(self, curriculum: Curriculum, size: int, seed: str, nature: Nature | None = None) -> None:
        self.curriculum, self.seed, self.nature = curriculum, seed, nature or Nature()
        self.blocking = {
            skill: tuple(e for e in edges if curriculum.needs[skill, e] is Need.BLOCKING)
            for skill, edges in curriculum.edges.items()
        }
        rng = random.Random(seed)
        section = rng.gauss(0, self.nature.section_spread)
        self.students = [self._student(f"s{n:02d}", section, rng) for n in range(1, size + 1)]

    def chance(self, *name: object) -> float:
        """A number in 0..1 that depends on its name and the section's seed alone."""
        digest = hashlib.blake2b("/".join(map(str, (self.seed, *name))).encode(), digest_size=8).digest()
        return int.from_bytes(digest, "big") / 2**64

    def forget(self, before: Iterable[str]) -> None:
        """Takes out of everyone's knowledge what the course is still to teach."""
        coming = set(before)
        for student in self.students:
            student.holds -= coming

    def present(self, student: Student, day: int) -> bool:
        """Whether a student is there on a day."""
        return self.chance("absent", student.id, day) >= self.nature.absent

    def needs(self, lesson: Lesson) -> tuple[str, ...]:
        """What a lesson needs, as it truly is: the blocking prerequisites."""
        return tuple(s for s, need in self.curriculum.lesson_needs(lesson).items() if need is Need.BLOCKING)

    def ready(self, student: Student, lesson: Lesson) -> bool:
        """Whether a student holds all that a lesson needs."""
        return student.holds.issuperset(self.needs(lesson))

    def answers(self, student: Student, skill: str, *occasion: object) -> bool:
        """Whether a student's answer to one item of a skill is right."""
        luck = self.chance("answer", student.id, skill, *occasion)
        return luck >= student.slip if skill in student.holds else luck < student.guess

    def teach(self, student: Student, skill: str, rate: float, minutes: int, *occasion: object) -> None:
        """A support of some minutes: `rate` is the chance of ten minutes for a student of usual speed."""
        if skill in student.holds or self.chance("support", student.id, skill, *occasion) >= self._learns(
            student, skill, rate, minutes
        ):
            return
        student.holds.add(skill)
        student.fresh.add(skill)

    def lesson(self, student: Student, lesson: Lesson, share: float, part: int) -> None:
        """Part of a grade-level lesson, a share of its minutes: some learn what is taught; what is used is fixed."""
        ready = self.ready(student, lesson)
        rate = self.nature.learns_ready if ready else self.nature.learns_unready
        for skill in lesson.teaches:
            if self.chance("lesson", student.id, skill, part) < 1 - (1 - rate) ** (share * student.speed):
                student.holds.add(skill)
                student.fresh.add(skill)
        for skill in self.needs(lesson):
            if skill in student.fresh and self.chance("fix", student.id, skill, lesson.id, part) < self.nature.used:
                student.fresh.discard(skill)

    def night(self, day: int) -> None:
        """Some of what is fresh is lost."""
        for student in self.students:
            for skill in sorted(student.fresh):
                if self.chance("fade", student.id, skill, day) < self.nature.fades:
                    student.fresh.discard(skill)
                    student.holds.discard(skill)

    def _learns(self, student: Student, skill: str, rate: float, minutes: int) -> float:
        stands = student.holds.issuperset(self.blocking[skill])
        base = rate * (1.0 if stands else self.nature.without_stair)
        return float(1 - (1 - base) ** (student.speed * minutes / 10))

    def _student(self, name: str, section: float, rng: random.Random) -> Student:
        nature = self.nature
        student = Student(
            name,
            ability=section + rng.gauss(0, nature.ability_spread),
            speed=math.exp(rng.gauss(0, nature.speed_spread)),
            slip=min(0.3, rng.expovariate(1 / nature.slip)),
            guess=min(0.3, rng.expovariate(1 / nature.guess)),
        )
        for skill in self.curriculum.order:
            if rng.random() < self._held(student, skill):
                student.holds.add(skill)
        return student

    def _held(self, student: Student, skill: str) -> float:
        grade = self.curriculum.skills[skill].grade
        below = self.nature.even_grade - GRADES.get(grade, int(grade) if grade.isdecimal() else 9)
        missing = sum(earlier not in student.holds for earlier in self.blocking[skill])
        odds = self.nature.mean + student.ability + self.nature.per_grade * below
        return float(self.nature.missing_stair**missing / (1 + math.exp(-odds)))


def rates(nature: Nature) -> Mapping[str, float]:
    """The true chance of ten minutes, by the name of a support's mode."""
    return {
        "whole-class mini-lesson": nature.taught_class,
        "warm-up": nature.taught_class,
        "small group": nature.taught_group,
        "individual practice": nature.practised,
    }
