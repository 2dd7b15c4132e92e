"""The fixed cast: Alice teaches Period 1 and Bob with her, Mallory teaches elsewhere; Sam and Kim learn."""

import itertools
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

import pytest
from django.test import Client
from django.utils import timezone

from stairwise.interop.rosters import RosterEntry
from stairwise.web.accounts.actions import add_teacher
from stairwise.web.accounts.models import Teacher
from stairwise.web.learning import actions as learning
from stairwise.web.learning.models import Question
from stairwise.web.rosters.actions import add_section, import_roster, share_section
from stairwise.web.rosters.models import Section, Student
from stairwise.web.teaching.actions import open_check, replan
from stairwise.web.teaching.models import Check

PASSWORD = "a short sentence"
LESSON = "algebra-1.multi-step-equations"
NOW = datetime(2026, 11, 20, 15, 0, tzinfo=UTC)


@dataclass
class Cast:
    alice: Teacher
    bob: Teacher
    mallory: Teacher
    section: Section
    elsewhere: Section
    sam: Student
    kim: Student

    def client(self, person: str) -> Client:
        """A browser of one person: a teacher who signed in, a student who joined, or nobody."""
        client = Client()
        who = getattr(self, person, None)
        if isinstance(who, Teacher):
            client.force_login(who, backend="django.contrib.auth.backends.ModelBackend")
        elif isinstance(who, Student):
            join(client, who)
        return client


def join(client: Client, student: Student, code: str | None = None):
    return client.post(
        f"/join/{student.section.code}/", {"student": student.pid, "code": student.code if code is None else code}
    )


def weekday(day: date) -> date:
    while day.weekday() >= 5:
        day += timedelta(days=1)
    return day


def a_section(teacher: Teacher, *names: str, start: date | None = None) -> Section:
    section = add_section(
        teacher, "Period 1", "algebra-1", "linear-equations", start or weekday(timezone.localdate()), 45
    )
    import_roster([(section, RosterEntry(name, "")) for name in names])
    replan(section, timezone.now(), because="section")
    return section


@pytest.fixture
def cast(db) -> Cast:
    alice = add_teacher("alice@example.org", "Alice", PASSWORD)
    bob = add_teacher("bob@example.org", "Bob", PASSWORD)
    mallory = add_teacher("mallory@example.net", "Mallory", PASSWORD)
    section = a_section(alice, "Sam Okafor", "Kim Park")
    share_section(section, bob)
    elsewhere = a_section(mallory, "Pat Doe")
    sam, kim = section.students.all()
    return Cast(alice, bob, mallory, section, elsewhere, sam, kim)


@pytest.fixture
def check(cast: Cast) -> Check:
    """The entry check of Alice's section, open."""
    return open_check(cast.section, LESSON, timezone.now())


@pytest.fixture(autouse=True)
def same_questions(monkeypatch: pytest.MonkeyPatch) -> None:
    """Sittings draw their seeds in a fixed order, so that a test meets the same items every time."""
    seeds = itertools.count(7)
    monkeypatch.setattr(learning.secrets, "randbelow", lambda _: next(seeds))


@pytest.fixture
def question(cast: Cast, check: Check) -> Question:
    """Sam's first question."""
    return learning.ask_next(learning.start(cast.sam, check, timezone.now()), timezone.now())
