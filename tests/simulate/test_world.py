"""The simulated truth: the same luck for every policy, and a world that behaves as its numbers say."""

import ast
from pathlib import Path

import pytest

from stairwise.curriculum import curriculum
from stairwise.simulate import compare as comparing
from stairwise.simulate.compare import interval, section, table
from stairwise.simulate.policies import ClassAverage, DirectPrerequisites, NoSupport, WithinMinutes
from stairwise.simulate.trial import Trial
from stairwise.simulate.world import Nature, World, rates

KNOWN = curriculum()
COURSE = KNOWN.course("algebra-1")
LESSONS = comparing.window(COURSE, "test", 8)[:6]


def trial(policy, seed="test"):
    return Trial(KNOWN, LESSONS, 12, 8, seed, policy).run()


def test_the_truth_shares_no_code_with_what_it_grades():
    source = Path(comparing.__file__).with_name("world.py").read_text(encoding="utf-8")
    imports = [node.module for node in ast.walk(ast.parse(source)) if isinstance(node, ast.ImportFrom)]
    assert not [name for name in imports if name.startswith(("stairwise.learner", "stairwise.planning"))]


def test_the_same_seed_is_the_same_class_and_the_same_luck():
    one, two = World(KNOWN, 5, "x"), World(KNOWN, 5, "x")
    assert [student.holds for student in one.students] == [student.holds for student in two.students]
    assert one.chance("a", 1) == two.chance("a", 1) != World(KNOWN, 5, "y").chance("a", 1)
    assert trial(DirectPrerequisites()) == trial(DirectPrerequisites())


def test_a_missing_stair_makes_a_skill_rarer():
    world = World(KNOWN, 400, "many")
    edges = world.blocking["eq.two-step-signed"]
    stands = [s for s in world.students if s.holds.issuperset(edges)]
    falls = [s for s in world.students if not s.holds.issuperset(edges)]
    assert share(stands) > share(falls) + 0.2


def share(students):
    return sum("eq.two-step-signed" in student.holds for student in students) / len(students)


def test_support_teaches_at_its_rate_and_nobody_twice():
    world = World(KNOWN, 1000, "many", Nature(speed_spread=0.0))
    lacking = [s for s in world.students if "int.add" not in s.holds and s.holds.issuperset(world.blocking["int.add"])]
    for student in world.students:
        world.teach(student, "int.add", rates(world.nature)["small group"], 10)
    learned = sum("int.add" in student.holds for student in lacking) / len(lacking)
    assert learned == pytest.approx(world.nature.taught_group, abs=4 * (0.25 / len(lacking)) ** 0.5)


def test_no_support_uses_no_minutes_and_every_policy_meets_the_same_lessons():
    nothing, direct = trial(NoSupport()), trial(DirectPrerequisites())
    assert (nothing.support, nothing.wasted, nothing.grade_level) == (0, 0, nothing.minutes)
    assert direct.taught == nothing.taught
    assert direct.ready >= nothing.ready
    assert 0 < direct.wasted <= direct.support
    assert direct.grade_level >= 0.65 * direct.minutes


def test_within_minutes_never_uses_more_by_any_day():
    allowed = [100.0 * (day + 1) for day in range(8)]
    spent = trial(WithinMinutes(ClassAverage(), allowed)).spent
    assert all(used <= most for used, most in zip(spent, allowed, strict=False))


def test_the_table_has_every_policy_and_pairs_sections_with_stairwise():
    rows = table([section(KNOWN, COURSE, f"t/{n}", 4, 6) for n in range(2)])
    ours = next(row for row in rows if row.policy == "Stairwise")
    assert ours.behind == interval([0.0, 0.0])
    assert {row.policy for row in rows} >= {"no support", "oracle: knows the truth", "just in case: all gaps first"}
    assert all(row.ready.low <= row.ready.mean <= row.ready.high for row in rows)
