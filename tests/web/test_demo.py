"""The demo school."""

from datetime import UTC, date, datetime

import pytest

from stairwise.errors import StairwiseError
from stairwise.web import demo
from stairwise.web.accounts.models import Teacher
from stairwise.web.rosters.models import Section, Student
from stairwise.web.school_days import school_day
from stairwise.web.teaching.queries import latest_plan
from stairwise.web.teaching.today import periods

FRIDAY = datetime(2026, 11, 20, 14, 0, tzinfo=UTC)
SATURDAY = datetime(2026, 11, 21, 14, 0, tzinfo=UTC)


@pytest.fixture
def demo_mode(settings, db):
    settings.DEMO = True


@pytest.mark.parametrize("now", [FRIDAY, SATURDAY])
def test_it_is_in_the_middle_of_things(demo_mode, now):
    made = demo.build(now)
    teacher = Teacher.objects.get(email=made.email)
    assert teacher.check_password(made.password)
    today = school_day(now.astimezone().date(), 0)
    found = periods(teacher, today)
    assert [period.next_step for period in found].count("check") >= 2
    assert found[0].check_address == "algebra-1.multi-step-equations"
    assert found[0].is_today
    assert sum(bool(period.supports) for period in found) >= 2
    assert all(25 <= period.size <= 30 for period in found)
    assert Student.objects.filter(name=made.student, code=made.student_code, section__code=made.class_code).exists()


def test_a_second_start_keeps_it_and_a_reset_makes_it_anew(demo_mode, monkeypatch):
    monkeypatch.setattr(demo, "CLASSES", demo.CLASSES[:2])
    first = demo.build(FRIDAY)
    assert demo.build(SATURDAY) == first
    again = demo.build(SATURDAY, reset=True)
    assert again.class_code != first.class_code
    assert Section.objects.count() == len(demo.CLASSES)
    assert latest_plan(Section.objects.get(name="Period 1")).days[0].day == date(2026, 11, 23)


def test_a_real_school_is_never_touched(cast):
    with pytest.raises(StairwiseError, match="demo mode"):
        demo.build(FRIDAY, reset=True)
    assert Section.objects.count() == 2


def test_a_demo_that_was_emptied_says_what_to_do(demo_mode, monkeypatch):
    monkeypatch.setattr(demo, "CLASSES", demo.CLASSES[:1])
    demo.build(FRIDAY)
    Student.objects.all().delete()
    with pytest.raises(StairwiseError, match="--reset"):
        demo.build(FRIDAY)
