"""Practised and retained are two things, and one slip never takes back either."""

from dataclasses import replace
from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as st

from stairwise.evidence import Source
from stairwise.practice import standing
from tiny import NOW, answered


def practice(marks, start=NOW, hints=0):
    """Responses a minute apart: 'r' right, 'w' wrong."""
    return [
        answered("p", "a", right=mark == "r", at=start + timedelta(minutes=n), source=Source.PRACTICE, hints=hints)
        for n, mark in enumerate(marks)
    ]


def later(days, mark="r"):
    return practice(mark, NOW + timedelta(days=days))


def test_three_in_a_row_unaided_is_practised():
    assert standing(practice("rr"), "a", NOW).practised is None
    assert standing(practice("rwrrr"), "a", NOW).practised == NOW + timedelta(minutes=4)
    assert standing(practice("rrr", hints=1), "a", NOW).practised is None


@given(st.text("rw", max_size=12), st.text("rw", max_size=12))
def test_no_answer_ever_takes_practised_back(before, after):
    first = standing(practice(before), "a", NOW)
    then = standing(practice(before + after), "a", NOW)
    assert first.practised is None or then.practised == first.practised


def test_retained_needs_every_recheck_in_its_time():
    log = practice("rrr")
    assert standing(log, "a", NOW).due == NOW + timedelta(days=2, minutes=2)
    for days, passed in ((3, 1), (11, 2), (33, 3)):
        log = [*log, *later(days)]
        assert standing(log, "a", NOW).passed == passed
    assert standing(log, "a", NOW).retained


def test_an_early_answer_is_no_recheck():
    assert standing([*practice("rrr"), *later(1)], "a", NOW).passed == 0


def test_a_failed_recheck_comes_again():
    log = [*practice("rrr"), *later(3), *later(11, "w")]
    now = standing(log, "a", NOW)
    assert (now.passed, now.due, now.retained) == (1, NOW + timedelta(days=18), False)


def test_ten_in_a_day_without_the_streak_pauses():
    assert not standing(practice("rw" * 4), "a", NOW).pause
    assert standing(practice("rw" * 5), "a", NOW).pause
    assert not standing(practice("rw" * 5), "a", NOW + timedelta(days=1)).pause


def test_only_practice_of_the_skill_counts():
    other = [replace(r, skills=("b",)) for r in practice("rrr")]
    checked = [replace(r, source=Source.ENTRY_CHECK) for r in practice("rrr")]
    assert standing([*other, *checked], "a", NOW).practised is None
