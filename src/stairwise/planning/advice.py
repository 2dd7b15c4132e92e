"""Checks that would change the plan: the value of asking, where evidence is missing."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from stairwise.planning.building import Ground
from stairwise.planning.gaps import unchecked

WRONG_LEAVES = 0.1
"""What a wrong answer typically leaves of a belief; a student then counts as lacking the skill."""


@dataclass(frozen=True, slots=True)
class CheckAdvice:
    """A lesson before which a check would change the plan. `skills` are to be asked, the most telling first.

    `students` is how many of the class nothing is known of. `worth` is the value of the answers, in ready
    student-lessons, the minutes of asking deducted.
    """

    lesson: str
    day: date
    skills: tuple[str, ...]
    students: int
    worth: float = 0.0


def advise(base: Ground) -> Iterator[CheckAdvice]:
    """A check for each lesson where asking is worth its minutes; no skill is asked for two lessons.

    Asking one student costs a minute. It can change the plan only when the answer is wrong; then a support may
    follow. Its value is the chance of that times what the support would gain beyond its own price.
    """
    asked: set[str] = set()
    for lesson in range(len(base.lessons)):
        values = {s: _worth(base, lesson, s) for s in base.below(lesson) if s not in asked}
        most = sorted((s for s, worth in values.items() if worth > 0), key=lambda s: -values[s])
        skills = tuple(most[: base.settings.check_items])
        total = sum(values[skill] for skill in skills)
        if total >= base.settings.check_least:
            asked.update(skills)
            students = max(len([*unchecked(base.gate, skill)]) for skill in skills)
            day = base.sessions[base.starts[lesson]].day
            yield CheckAdvice(base.lessons[lesson].id, day, skills, students, round(total, 3))


def _worth(base: Ground, lesson: int, skill: str) -> float:
    """What asking all unchecked students about one skill is worth before one lesson."""
    weight = base.weight(lesson)
    needs = base.needs(lesson)
    students = [*unchecked(base.gate, skill)]
    total = sum(_of_student(base, needs, student, skill, weight) for student in students)
    return total - base.settings.price * base.settings.check_minutes / base.settings.check_items * len(students)


def _of_student(base: Ground, needs: dict[str, float], student: str, skill: str, weight: float) -> float:
    """The chance of a wrong answer times what the support that would follow gains."""
    chance = base.gate.probability(student, skill)
    gain = base.settings.gain_group * (1 - WRONG_LEAVES) - base.settings.price * base.settings.group / weight
    lifted = sum(_passed_on(base, need, skill) * w * _others(base, needs, student, need) for need, w in needs.items())
    return max(0.0, (1 - chance) * gain * lifted * weight)


def _passed_on(base: Ground, need: str, skill: str) -> float:
    if need == skill:
        return 1.0
    return base.settings.carries if skill in base.curriculum.edges[need] else 0.0


def _others(base: Ground, needs: dict[str, float], student: str, need: str) -> float:
    product = 1.0
    for other, weight in needs.items():
        if other != need:
            product *= 1 - weight * (1 - base.gate.probability(student, other))
    return product
