"""Plans as JSON, and the next plan of a unit that is under way."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from stairwise.answers import VerdictKind
from stairwise.curriculum import curriculum
from stairwise.errors import Unknown
from stairwise.evidence import Response, Source
from stairwise.items.phrase import Phrase
from stairwise.learner import Model
from stairwise.notation.build import number
from stairwise.planning import Calendar, Plan, class_evidence
from stairwise.web.teaching import plan_json
from stairwise.web.teaching.replanning import next_plan

COURSE = curriculum().course("algebra-1")
LESSONS = next(unit.lessons for unit in COURSE.units if unit.id == "linear-equations")
CALENDAR = Calendar(date(2026, 11, 16))
NOW = datetime(2026, 11, 16, 12, tzinfo=UTC)


def evidence(*skills: str):
    wrong = [
        Response(
            student=student,
            item=f"{skill}/{n}/core/solve",
            skills=(skill,),
            verdict=VerdictKind.INCORRECT,
            at=NOW,
            source=Source.ENTRY_CHECK,
        )
        for student in ("a", "b")
        for skill in skills
        for n in range(2)
    ]
    return class_evidence(Model(curriculum()), ["a", "b", "c", "d"], wrong, NOW)


def made(before: Plan | None, today: date, *skills: str) -> Plan:
    return next_plan(curriculum(), LESSONS, CALENDAR, evidence(*skills), before, today)


def test_a_plan_reads_back():
    plan = made(None, CALENDAR.start, "eq.both-sides", "exp.like-terms")
    assert plan.supports
    assert plan.checks
    assert plan_json.read(plan_json.write(plan), COURSE) == plan


def test_a_plan_of_lessons_that_are_gone_is_refused():
    body = plan_json.write(made(None, CALENDAR.start))
    with pytest.raises(Unknown, match="multi-step"):
        plan_json.read(body, replace(COURSE, units=()))


def test_a_reason_with_mathematics_in_it_is_refused():
    with pytest.raises(TypeError, match="value"):
        plan_json._phrase(Phrase("{value}", {"value": number(3)}))


def test_the_calendar_stays_while_the_unit_goes_on():
    whole = made(None, CALENDAR.start)
    for today in (date(2026, 11, 17), date(2026, 11, 19), date(2026, 11, 25)):
        assert [day.session for day in made(whole, today).days] == [day.session for day in whole.days]


def test_what_is_past_stays_as_it_was_planned():
    before = made(None, CALENDAR.start, "eq.both-sides")
    after = made(before, date(2026, 11, 19))
    past = [day for day in before.days if day.day < date(2026, 11, 18)]
    assert list(after.days[: len(past)]) == past
    assert not [support for support in after.supports if support.day >= date(2026, 11, 19)]


def test_what_is_coming_is_planned_from_the_new_answers():
    before = made(None, CALENDAR.start)
    assert not before.supports
    after = made(before, date(2026, 11, 18), "eq.multi-step")
    assert after.supports
    assert min(support.day for support in after.supports) >= date(2026, 11, 18)


def test_a_finished_unit_has_nothing_more_to_plan():
    before = made(None, CALENDAR.start, "eq.both-sides")
    assert made(before, date(2027, 6, 1), "eq.both-sides") == replace(before, checks=())
