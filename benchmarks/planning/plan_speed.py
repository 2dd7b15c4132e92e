"""Time and gap of planning, together. One command: python benchmarks/planning/plan_speed.py [--instances 50]

Instances are simulated sections of 30 (their truth from stairwise.simulate.world), each student with up to five answers
below every coming lesson, from places all over the four courses. For each: the quick plan, the good plan (relaxation,
and the search among what it leans to) and, with --best, the search to within 1%. The gap is a share of the plan's
value; "of the gain" is the same difference as a share of what supports add in all, which is the stricter number.
"""

import argparse
import os
import random
import statistics
import time
from datetime import UTC, date, datetime

from stairwise.answers.verdict import VerdictKind
from stairwise.curriculum import curriculum
from stairwise.evidence import Response, Source
from stairwise.learner import Model
from stairwise.planning import Calendar, Settings, class_evidence, pace
from stairwise.planning.building import Builder, ground
from stairwise.planning.exact import solve
from stairwise.planning.greedy import quick
from stairwise.planning.hand import Hand
from stairwise.planning.plan import plan
from stairwise.planning.problem import value
from stairwise.simulate.compare import window
from stairwise.simulate.world import World

COURSES = ("grade-6", "grade-7", "grade-8", "algebra-1")
NOW = datetime(2026, 9, 7, 7, tzinfo=UTC)
CALENDAR = Calendar(date(2026, 9, 7))


def main() -> None:
    """Prints one line per instance and the medians."""
    options = _options()
    known = curriculum()
    solve(_problem(known, "algebra-1", "warm", options.days, options.students)[0], thorough=False)
    print(f"load {os.getloadavg()[0]:.1f}, {os.cpu_count()} cores; {options.days} days, {options.students} students")
    rows = [_row(known, n, options) for n in range(options.instances)]
    for name in rows[0]:
        values = sorted(row[name] for row in rows)
        print(
            f"{name:32} median {statistics.median(values):8.4f}  90% {values[int(0.9 * len(values))]:8.4f}"
            f"  most {values[-1]:8.4f}"
        )
    within = sum(row["good: gap"] <= 0.01 for row in rows)
    print(f"good plan proven within 1% of the best value: {within} of {len(rows)}")


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--instances", type=int, default=50)
    parser.add_argument("--days", type=int, default=10)
    parser.add_argument("--students", type=int, default=30)
    parser.add_argument("--best", action="store_true", help="search each to within 1%%, 60 s at most")
    return parser.parse_args()


def _problem(known, course, seed, days, students):
    lessons, evidence = section(known, course, seed, days, students)
    started = time.perf_counter()
    base = ground(known, lessons, CALENDAR, evidence, Settings(), Hand())
    problem = Builder(base).problem
    return problem, time.perf_counter() - started, (lessons, evidence)


def section(known, course, seed, days, students):
    """The lessons of the next days and a class's answers on what they need."""
    lessons = window(known.course(course), seed, days)
    sessions = pace(lessons, CALENDAR)[:days]
    lessons = [session.lesson for session in sessions if session.first]
    world = World(known, students, seed)
    taught = {skill for lesson in lessons for skill in lesson.teaches}
    world.forget(taught)
    log = []
    for number, lesson in enumerate(lessons):
        below = [skill for ring in known.lesson_rings(lesson)[:2] for skill in ring if skill not in taught]
        for student in world.students:
            for skill in random.Random(f"{seed}/{number}/{student.id}").sample(below, min(len(below), 5)):
                log.append(_answer(world, student, skill, number))
    evidence = class_evidence(Model(known), [student.id for student in world.students], log, NOW)
    for student in evidence.students:
        evidence.state(student)
    return lessons, evidence


def _answer(world, student, skill, number):
    right = world.answers(student, skill, number)
    verdict = VerdictKind.CORRECT if right else VerdictKind.INCORRECT
    return Response(
        student=student.id, item=f"x/{skill}", skills=(skill,), verdict=verdict, at=NOW, source=Source.ENTRY_CHECK
    )


def _row(known, number, options):
    course = COURSES[number % len(COURSES)]
    problem, building, (lessons, evidence) = _problem(known, course, f"bench/{number}", options.days, options.students)
    nothing = value(problem, {})
    started = time.perf_counter()
    fast = quick(problem)
    quick_time = time.perf_counter() - started
    started = time.perf_counter()
    _, good = solve(problem, 0.01, thorough=False)
    good_time = time.perf_counter() - started
    row = {
        "building: s": building,
        "quick: s": quick_time,
        "quick: loss of the gain": _share(good.value - value(problem, fast), good.value - nothing),
        "good: s": good_time,
        "good: gap": good.gap or 0.0,
        "good: gap of the gain": _share(good.bound - good.value, good.bound - nothing),
        "gain, ready student-lessons": good.value - nothing,
    }
    if options.best:
        started = time.perf_counter()
        _, best = solve(problem, 0.01, None, 60)
        row |= {
            "best: s": time.perf_counter() - started,
            "best: gap": best.gap or 0.0,
            "best: gap of the gain": _share(best.bound - best.value, best.bound - nothing),
        }
    started = time.perf_counter()
    plan(known, lessons, CALENDAR, evidence)
    row["whole plan with reasons: s"] = time.perf_counter() - started
    print(course, number, " ".join(f"{name}={x:.4f}" for name, x in row.items()), flush=True)
    return row


def _share(part, whole):
    return max(0.0, part) / whole if whole > 1e-9 else 0.0


if __name__ == "__main__":
    main()
