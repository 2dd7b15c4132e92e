"""Focus: priority content stays, supporting content is shortened first, and the minutes add up."""

import pytest

from stairwise.curriculum import curriculum
from stairwise.errors import StairwiseError
from stairwise.planning import focus

COURSES = ["grade-6", "grade-7", "grade-8", "algebra-1"]


def fitted(course, days):
    known = curriculum()
    return focus(known, known.course(course), days, 45)


@pytest.mark.parametrize("course", COURSES)
@pytest.mark.parametrize("days", [180, 150, 140, 120, 100, 60, 1])
def test_promises(course, days):
    result = fitted(course, days)
    assert all(d.action != "leave out" for d in result.decisions if d.priority)
    assert all(d.minutes in (0, d.lesson.least, d.lesson.minutes) for d in result.decisions)
    assert sum(d.freed for d in result.decisions) == result.course.total_minutes() - result.minutes
    assert result.short == max(0, result.minutes - days * 45)
    if result.short:
        assert all(d.minutes == d.lesson.least for d in result.decisions if d.priority)


@pytest.mark.parametrize("course", COURSES)
@pytest.mark.parametrize("days", range(100, 165, 5))
def test_nothing_else_gives_way_while_supporting_content_is_whole(course, days):
    actions = {(d.action, d.emphasis) for d in fitted(course, days).decisions if d.freed and not d.priority}
    whole = [
        d
        for d in fitted(course, days).decisions
        if d.emphasis == "supporting" and not d.priority and d.action == "keep" and d.lesson.least < d.lesson.minutes
    ]
    if whole:
        assert actions <= {("shorten", "supporting")}


@pytest.mark.parametrize("course", COURSES)
def test_with_enough_days_everything_is_kept(course):
    assert {d.action for d in fitted(course, 180).decisions} == {"keep"}


@pytest.mark.parametrize("course", COURSES)
def test_no_kept_priority_lesson_loses_a_blocking_lesson(course):
    known = curriculum()
    result = fitted(course, 90)
    gone = {skill for d in result.decisions if d.action == "leave out" for skill in d.lesson.teaches}
    for decision in result.decisions:
        if decision.priority:
            needed = {
                p.skill for s in decision.lesson.teaches for p in known.skills[s].prerequisites if p.need == "blocking"
            }
            assert not needed & gone
            assert not set(decision.lesson.uses) & gone


@pytest.mark.parametrize(("days", "minutes"), [(0, 45), (10, 0), (-1, 45)])
def test_no_time_is_an_error_in_words(days, minutes):
    known = curriculum()
    with pytest.raises(StairwiseError, match="positive"):
        focus(known, known.course("algebra-1"), days, minutes)


def test_a_list_of_standards_cannot_be_fitted():
    known = curriculum()
    with pytest.raises(StairwiseError, match="list of standards"):
        focus(known, known.course("geometry"), 100, 45)
