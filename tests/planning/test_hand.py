"""The teacher's hand: what is locked stands, what is struck out stays away, and what cannot be is said in words."""

from datetime import date

import pytest

from stairwise.learner import Model
from stairwise.planning import Calendar, Hand, Impossible, Lock, Mode, Settings, changes, class_evidence, plan
from stairwise.planning import hand as hands
from stairwise.planning.changes import ChangeKind
from tiny import NOW, answered, lesson, tiny

KNOWN = tiny({"a": [], "b": ["a"], "c": ["b"], "d": ["b"], "e": ["c", "d"]})
LESSONS = [lesson("zero", ["a"]), lesson("one", ["c"]), lesson("two", ["d"])]
CALENDAR = Calendar(date(2026, 11, 23))
CLASS = tuple(f"s{n}" for n in range(20))
LOG = [answered(student, "b", right=False) for student in CLASS[:5]]


def planned(hand=None, log=LOG, **more):
    evidence = class_evidence(Model(KNOWN), CLASS, log, NOW)
    return plan(KNOWN, LESSONS, CALENDAR, evidence, hand=hand, **more)


def test_a_moved_and_resized_support_stands_where_it_was_put():
    before = planned()
    (support,) = before.supports
    day = next(d.day for d in before.days if d.day != support.day and d.day <= date(2026, 11, 24))
    hand = hands.resize(Hand(), support, 12)
    (resized,) = planned(hand).supports
    assert (resized.minutes, resized.day, resized.locked) == (12, support.day, True)
    (moved,) = planned(hands.move(hand, resized, day)).supports
    assert (moved.day, moved.minutes, moved.students) == (day, 12, support.students)
    (change,) = changes(before, planned(hands.move(hand, resized, day)))
    assert change.kind is ChangeKind.MOVED
    assert change.because.text().startswith("You moved it from Nov")


def test_a_dropped_support_does_not_come_back_until_it_is_added():
    (support,) = planned().supports
    hand = hands.drop(Hand(), support)
    after = planned(hand)
    assert support.key not in {other.key for other in after.supports}
    again = hands.add(hand, Lock(support.lesson, "b", Mode.GROUP, support.day, 10))
    assert support.key in {other.key for other in planned(again).supports}


def test_a_strike_out_everywhere_leaves_nothing():
    after = planned(hands.strike_out(Hand(), "b"))
    assert after.supports == ()
    assert {omission.because.text() for omission in after.omissions} == {"You struck it out."}


def test_most_of_them_miss_this_counts_as_weak_evidence():
    assert planned(log=[]).supports == ()
    (support,) = planned(hands.most_miss(Hand(), "b"), log=[]).supports
    assert (support.skill, len(support.students)) == ("b", 20)
    assert "You marked it" in support.reason.text()
    right = [answered("s0", "b", right=True)]
    (support,) = planned(hands.most_miss(Hand(), "b"), log=right).supports
    assert "s0" not in support.students, "an answer says more than the mark"


def test_a_gap_of_ones_own_is_supported_by_evidence_only():
    log = [answered(student, "e", right=False) for student in CLASS[:5]]
    assert all(support.skill != "e" for support in planned(log=log).supports)
    after = planned(hands.add_gap(Hand(), "one", "e"), log=log)
    assert ("one", "e") in {support.key for support in after.supports}
    assert planned(hands.add_gap(Hand(), "one", "e"), log=[]).supports == ()


def test_a_support_added_without_evidence_shows_on_the_just_in_case_meter():
    hand = hands.add(Hand(), Lock("one", "b", Mode.MINI_LESSON, date(2026, 11, 24), 10))
    after = planned(hand, log=[])
    (support,) = after.supports
    assert set(support.unproven) == set(CLASS)
    assert after.just_in_case_minutes == 10


@pytest.mark.parametrize(
    ("lock", "word"),
    [
        (Lock("one", "b", Mode.MINI_LESSON, date(2026, 11, 24), 20), "grade-level floor|least minutes"),
        (Lock("one", "b", Mode.GROUP, date(2026, 11, 28), 10, ("s1",)), "no lesson that day"),
        (Lock("one", "b", Mode.GROUP, date(2026, 11, 25), 10, ("s1",)), "begins on 2026-11-24"),
        (Lock("nine", "b", Mode.GROUP, date(2026, 11, 24), 10, ("s1",)), "not in this plan"),
        (Lock("one", "b", Mode.GROUP, date(2026, 11, 24), 10, ("x9",)), "x9 not in this section"),
        (Lock("one", "b", Mode.GROUP, date(2026, 11, 24), 10, CLASS), "group minutes"),
        (Lock("one", "b", Mode.GROUP, date(2026, 11, 24), 0, ("s1",)), "0 minutes"),
    ],
)
def test_a_lock_that_cannot_be_kept_says_what_to_relax(lock, word):
    with pytest.raises(Impossible, match=word):
        planned(hands.add(Hand(), lock))


@pytest.mark.parametrize(
    ("settings", "word"),
    [
        (Settings(grade_level_floor=1.5), "grade-level floor"),
        (Settings(supports_per_lesson=-1), "supports per lesson"),
        (Settings(group_size=0), "group size"),
        (Settings(least_support=20), "lower the least or raise the most"),
    ],
)
def test_settings_that_rule_every_plan_out_are_named(settings, word):
    with pytest.raises(Impossible, match=word):
        planned(settings=settings)


def test_every_obstacle_is_named_at_once():
    with pytest.raises(Impossible) as caught:
        plan(
            KNOWN,
            LESSONS,
            Calendar(CALENDAR.start, 0),
            class_evidence(Model(KNOWN), (), [], NOW),
            Settings(group_size=0),
        )
    assert len(caught.value.problems) == 3


def test_more_locks_than_a_lesson_may_have():
    hand = Hand()
    for skill, day in (("a", 23), ("b", 24), ("e", 24)):
        hand = hands.add(hand, Lock("two", skill, Mode.WARM_UP, date(2026, 11, day), 5, ("s1",)))
    with pytest.raises(Impossible, match="supports per lesson"):
        planned(hand)


@pytest.mark.parametrize("solver", ["quick", "good", "best"])
def test_a_new_answer_elsewhere_leaves_tomorrow_as_it_was(solver):
    before = planned(solver=solver)
    more = [*LOG, answered("s9", "b", right=True), answered("s7", "a", right=True)]
    after = planned(log=more, before=before, solver=solver)
    assert changes(before, after) == []


def test_a_check_that_shows_more_need_is_reported_as_changes():
    before = planned()
    more = [*LOG, *(answered(student, "b", right=False) for student in CLASS[5:])]
    found = changes(before, planned(log=more, before=before))
    assert found
    assert all(change.because.text() for change in found)
