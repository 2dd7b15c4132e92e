"""A plan to take away: calendars, spreadsheets, printed weeks."""

import csv
import io
from datetime import UTC, date, datetime, time

from icalendar import Calendar as File

from stairwise.learner import Model
from stairwise.planning import Calendar, class_evidence, plan, to_csv, to_icalendar, weeks
from tiny import NOW, answered, lesson, tiny

KNOWN = tiny({"a": [], "b": ["a"], "c": ["b"]})
LESSONS = [lesson("zero", ["a"], minutes=225, least=200), lesson("one", ["c"])]
CLASS = ("s1", "s2", "s3")
LOG = [answered(student, "b", right=False) for student in CLASS]
PLAN = plan(KNOWN, LESSONS, Calendar(date(2026, 11, 23)), class_evidence(Model(KNOWN), CLASS, LOG, NOW))
NAMES = {"s1": "=1+1", "s2": "Ana Ruiz"}


def test_csv_has_one_row_for_each_student_and_runs_no_formula():
    rows = [*csv.DictReader(io.StringIO(to_csv(PLAN, KNOWN, NAMES)))]
    assert sorted(row["student"] for row in rows) == sorted(["'=1+1", "Ana Ruiz", "s3"])
    assert {row["skill"] for row in rows} == {"b"}


def test_icalendar_is_read_back_by_its_own_rules_and_names_nobody():
    made = to_icalendar(PLAN, KNOWN, "period-3", time(9, 15), datetime(2026, 11, 20, tzinfo=UTC))
    events = [*File.from_ical(made).walk("VEVENT")]
    assert len(events) == len(PLAN.days) == len({event["uid"] for event in events})
    assert events[0].decoded("dtstart") == datetime(2026, 11, 23, 9, 15)
    assert (events[0].decoded("dtend") - events[0].decoded("dtstart")).seconds == 45 * 60
    assert b"Ana" not in made
    assert b"s1" not in made


def test_weeks_begin_on_monday_and_hold_every_day_once():
    printed = weeks(PLAN, KNOWN, NAMES)
    assert [len(week) for week in printed] == [5, 1]
    supports = [support for week in printed for day in week for support in day.supports]
    assert [support.skill for support in supports] == [KNOWN.skills[s.skill].name for s in PLAN.supports]
    assert "Ana Ruiz" in {name for support in supports for group in support.groups for name in group}
