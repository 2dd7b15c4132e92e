"""Lessons on instructional days."""

from datetime import date, timedelta
from itertools import islice

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stairwise.errors import StairwiseError
from stairwise.planning import Calendar, pace
from tiny import lesson

MONDAY = date(2026, 11, 23)


def test_weekends_and_days_off_are_left_out():
    thanksgiving = frozenset({date(2026, 11, 26), date(2026, 11, 27)})
    days = list(islice(Calendar(MONDAY, days_off=thanksgiving).days(), 5))
    assert [day.day for day in days] == [23, 24, 25, 30, 1]


def test_a_calendar_of_days_off_says_so():
    off = frozenset(MONDAY + timedelta(n) for n in range(500))
    with pytest.raises(StairwiseError, match="no instructional days"):
        next(Calendar(MONDAY, days_off=off).days())


@given(st.lists(st.integers(1, 200), min_size=1, max_size=8), st.integers(20, 90))
def test_every_minute_of_every_lesson_falls_on_a_day_of_its_own(lengths, period):
    lessons = [lesson(str(n), ["a"], minutes=length, least=max(1, length // 2)) for n, length in enumerate(lengths)]
    sessions = pace(lessons, Calendar(MONDAY, period))
    assert len({session.day for session in sessions}) == len(sessions)
    assert sum(session.minutes for session in sessions) == sum(lengths)
    assert all(1 <= session.minutes <= period and session.least <= session.minutes for session in sessions)
    assert [s.lesson.id for s in sessions] == sorted((s.lesson.id for s in sessions), key=int)
