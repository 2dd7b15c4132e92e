"""Compares policies on the same sections, with intervals."""

import math
import random
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from stairwise.curriculum import Course, Curriculum, Lesson
from stairwise.simulate.policies import ClassAverage, DirectPrerequisites, Stairwise, WithinMinutes, all_policies
from stairwise.simulate.trial import Outcome, Trial

OURS = Stairwise().name
MATCHED = (DirectPrerequisites, ClassAverage)
"""The policies that are also run within Stairwise's student-minutes, and Stairwise within theirs."""


@dataclass(frozen=True, slots=True)
class Interval:
    """A mean over sections with its 95% interval (Student's t)."""

    mean: float
    low: float
    high: float


@dataclass(frozen=True, slots=True)
class Row:
    """One policy over all sections: means by section, and how many more student-lessons Stairwise made ready."""

    policy: str
    ready: Interval
    share: Interval
    grade_level: Interval
    support: Interval
    wasted: Interval
    behind: Interval


def compare(
    curriculum: Curriculum, course: Course, sections: int, seed: int, days: int = 40, size: int = 28
) -> list[Row]:
    """Teaches every section by every policy. Sections start at different lessons of the course."""
    outcomes = [section(curriculum, course, f"{seed}/{n}", days, size) for n in range(sections)]
    return table(outcomes)


def section(curriculum: Curriculum, course: Course, seed: str, days: int, size: int) -> list[Outcome]:
    """One section by every policy: the same students, the same lessons, the same luck."""
    lessons = window(course, seed, days)

    def run(policy: object) -> Outcome:
        return Trial(curriculum, lessons, size, days, seed, policy).run()  # type: ignore[arg-type]

    found = [run(policy) for policy in all_policies()]
    spent = {outcome.policy: outcome.spent for outcome in found}
    for rival in MATCHED:
        found.append(run(WithinMinutes(rival(), spent[OURS])))
        found.append(run(WithinMinutes(Stairwise(), spent[rival().name], f"{OURS}, in the minutes of: {rival().name}")))
    return found


def window(course: Course, seed: str, days: int) -> Sequence[Lesson]:
    """Consecutive lessons that fill the days, from a place in the course that depends on the seed."""
    lessons = [*course.lessons()]
    ends = [sum(lesson.minutes for lesson in lessons[n:]) >= days * course.minutes for n in range(len(lessons))]
    first = random.Random(f"window/{seed}").randrange(max(1, sum(ends)))
    return lessons[first:]


def table(sections: Sequence[Sequence[Outcome]]) -> list[Row]:
    """One row per policy, in the order they were run."""
    ours = [_ready(next(o for o in outcomes if o.policy == OURS)) for outcomes in sections]
    names = [outcome.policy for outcome in sections[0]]
    return [_row(name, [outcomes[n] for outcomes in sections], ours) for n, name in enumerate(names)]


def _row(name: str, outcomes: Sequence[Outcome], ours: Sequence[float]) -> Row:
    def over(value: Callable[[Outcome], float]) -> Interval:
        return interval(value(outcome) for outcome in outcomes)

    return Row(
        name,
        ready=over(_ready),
        share=over(lambda o: o.ready / max(1, o.taught)),
        grade_level=over(lambda o: o.grade_level / max(1, o.minutes)),
        support=over(lambda o: o.support),
        wasted=over(lambda o: o.wasted),
        behind=interval(mine - _ready(outcome) for mine, outcome in zip(ours, outcomes, strict=True)),
    )


def _ready(outcome: Outcome) -> float:
    return float(outcome.ready)


T_95 = {1: 12.71, 2: 4.30, 3: 3.18, 4: 2.78, 5: 2.57, 6: 2.45, 7: 2.36, 8: 2.31, 9: 2.26, 14: 2.14, 19: 2.09, 29: 2.05}
"""Student's t for 95%, by degrees of freedom; the next lower one stands for those between."""


def interval(values: Iterable[float]) -> Interval:
    """The mean and its 95% interval.

    >>> found = interval([1.0, 2.0, 3.0])
    >>> found.mean, round(found.low, 2), round(found.high, 2)
    (2.0, -0.48, 4.48)
    """
    xs = [*values]
    mean = sum(xs) / len(xs)
    if len(xs) == 1:
        return Interval(mean, -math.inf, math.inf)
    spread = math.sqrt(sum((x - mean) ** 2 for x in xs) / (len(xs) - 1) / len(xs))
    t = T_95[max(n for n in T_95 if n < len(xs))]
    return Interval(mean, mean - t * spread, mean + t * spread)
