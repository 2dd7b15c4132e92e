"""Plans: the evidence gate, the limits, the order of stairs, and what gives way."""

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from stairwise.learner import Model
from stairwise.planning import Calendar, Mode, Settings, changes, class_evidence, plan
from stairwise.planning.changes import ChangeKind
from tiny import NOW, answered, lesson, tiny

KNOWN = tiny({"a": [], "b": ["a"], "c": ["b"], "d": ["b"], "e": ["c", "d"]})
LESSONS = [lesson("one", ["c"]), lesson("two", ["d"]), lesson("three", ["e"], minutes=90, least=60)]
ZERO = lesson("zero", ["a"])
UNCUT = [lesson("zero", ["a"], least=45), lesson("one", ["c"], least=45)]
CALENDAR = Calendar(date(2026, 11, 23))
CLASS = tuple(f"s{n}" for n in range(20))
SETTINGS = Settings()


def wrong(skill, students):
    return [answered(student, skill, right=False) for student in students]


def planned(responses, lessons=LESSONS, students=CLASS, calendar=CALENDAR, limits=SETTINGS):
    return plan(KNOWN, lessons, calendar, class_evidence(Model(KNOWN), students, responses, NOW), limits)


def test_without_evidence_there_is_no_support_but_a_check_is_asked_for():
    result = planned([])
    assert result.supports == ()
    assert [(check.lesson, check.skills[0], check.students) for check in result.checks] == [("one", "b", 20)]
    assert result.checks[0].worth > 0


@pytest.mark.parametrize(
    ("count", "least", "mode"), [(20, 30, Mode.MINI_LESSON), (5, 45, Mode.GROUP), (1, 30, Mode.ALONE)]
)
def test_the_mode_follows_how_many_need_it_and_what_the_lesson_can_give(count, least, mode):
    lessons = [ZERO, lesson("one", ["c"], least=least)]
    (first, *_) = planned(wrong("b", CLASS[:count]), lessons=lessons).supports
    assert (first.mode, first.skill, len(first.students)) == (mode, "b", count)


def test_the_lower_stair_comes_first_when_both_are_missing():
    both = CLASS[:12]
    result = planned([*wrong("a", both), *wrong("b", both)], lessons=LESSONS[:1])
    assert [support.skill for support in result.supports] == ["a", "b"]


def test_a_student_is_not_planned_twice_for_one_skill():
    result = planned(wrong("b", CLASS[:4]))
    served = [(student, support.skill) for support in result.supports for student in support.students]
    assert len(served) == len(set(served)) == 4


def test_a_support_that_was_given_waits_for_a_new_answer():
    first = planned(wrong("b", CLASS[:4]), lessons=LESSONS[:1])
    known = class_evidence(Model(KNOWN), CLASS, wrong("b", CLASS[:4]), NOW)
    again = plan(KNOWN, LESSONS[1:], CALENDAR, known, given=first.supports)
    assert "b" not in [s.skill for s in again.supports]
    later = NOW + timedelta(days=4)
    fresh = [*wrong("b", CLASS[:4]), *(answered(s, "b", right=False, at=later) for s in CLASS[:4])]
    known = class_evidence(Model(KNOWN), CLASS, fresh, later)
    anew = plan(KNOWN, LESSONS[1:], CALENDAR, known, given=first.supports)
    assert anew == plan(KNOWN, LESSONS[1:], CALENDAR, known)
    assert anew.supports


def test_a_group_has_at_most_six_and_takes_nothing_from_the_lesson():
    (first, *_) = planned(wrong("b", CLASS[:5]), lessons=UNCUT).supports
    assert (first.mode, first.taken) == (Mode.GROUP, 0)
    big = tuple(f"s{n}" for n in range(40))
    (first, *_) = planned(wrong("b", big[:11]), students=big, lessons=UNCUT).supports
    assert sorted(len(group) for group in first.groups) == [5, 6]


def test_a_support_that_takes_no_time_from_the_class_stands_on_the_day_before():
    responses = [*wrong("c", CLASS[:4]), *(answered(student, "d", right=True) for student in CLASS)]
    result = planned(responses, lessons=[ZERO, lesson("three", ["e"], least=45)])
    (only,) = result.supports
    assert (only.lesson, only.day) == ("three", date(2026, 11, 23))


def test_a_lesson_that_cannot_be_cut_keeps_its_minutes():
    result = planned(wrong("b", CLASS), lessons=[lesson("one", ["c"], minutes=45, least=45)])
    assert result.days[0].lesson_minutes == 45
    assert not result.supports[0].mode.whole_class


def test_the_reason_counts_the_answers_it_cites():
    (first, *_) = planned([*wrong("b", CLASS[:3]), answered("s0", "b", right=True), *wrong("a", ["other"])]).supports
    assert first.reason.text().startswith(f"{len(first.students)} of 20 students")
    assert (
        f"{first.reason.shows.fields['wrong']} of {first.reason.shows.fields['total']} answers wrong"
        in first.reason.text()
    )


def test_a_slip_is_named_from_two_answers_on():
    from stairwise.curriculum import Misconception

    known = tiny({"a": [], "b": ["a"]})
    slip = Misconception(id="m", name="Dropped the sign", does="x", example="x", rule="x")
    known = type(known)(known.standards, known.skills, {"m": slip}, {})
    log = [answered(s, "a", right=False, misconception="m", answer="7") for s in CLASS[:4]]
    for responses, named in ((log, True), ([log[0], *wrong("a", CLASS[1:4])], False)):
        evidence = class_evidence(Model(known), CLASS, responses, NOW)
        (first, *_) = plan(known, [lesson("one", ["b"])], CALENDAR, evidence).supports
        assert ("dropped the sign" in first.reason.text()) is named


logs = st.lists(st.tuples(st.sampled_from(CLASS), st.sampled_from("abcde"), st.booleans()), max_size=120)


@settings(max_examples=60, deadline=None)
@given(logs)
def test_promises_hold_for_any_evidence(log):
    responses = [answered(student, skill, right) for student, skill, right in log]
    result = planned(responses)
    missed = {(r.student, r.skills[0]) for r in responses if not r.right}
    for support in result.supports:
        near = {support.skill, *KNOWN.edges[support.skill], *(s for s, e in KNOWN.edges.items() if support.skill in e)}
        assert all(any((student, skill) in missed for skill in near) for student in support.students), "evidence gate"
        assert support.unproven == ()
        assert SETTINGS.least_support <= support.minutes <= SETTINGS.most_support
        assert len(set(support.students)) == len(support.students)
    for name in {support.lesson for support in result.supports}:
        assert len([s for s in result.supports if s.lesson == name]) <= SETTINGS.supports_per_lesson
    for day in result.days:
        assert day.lesson_minutes >= max(day.session.least, SETTINGS.grade_level_floor * day.session.minutes)
    assert result.grade_level_share >= SETTINGS.grade_level_floor
    assert result.ready >= result.ready_without - 1e-9
    assert result.certificate.value <= result.certificate.bound
    assert result == planned(responses), "same input, same plan"


@settings(max_examples=30, deadline=None)
@given(logs, logs)
def test_changes_account_for_every_difference(before, after):
    old, new = ([answered(s, k, right) for s, k, right in log] for log in (before, after))
    first, second = planned(old), planned(new)
    found = changes(first, second)
    keys = {kind: {c.support.key for c in found if c.kind is kind} for kind in ChangeKind}
    assert keys[ChangeKind.ADDED] == {s.key for s in second.supports} - {s.key for s in first.supports}
    assert keys[ChangeKind.DROPPED] == {s.key for s in first.supports} - {s.key for s in second.supports}
    assert changes(first, first) == []
