"""What can happen to checks and plans."""

from datetime import datetime

from django.db import IntegrityError, transaction
from django.utils import timezone

from stairwise.curriculum import curriculum
from stairwise.planning import Calendar
from stairwise.web.rosters.models import Section
from stairwise.web.teaching import plan_json, queries
from stairwise.web.teaching.models import Check, PlanRecord
from stairwise.web.teaching.replanning import next_plan


def open_check(section: Section, lesson: str, now: datetime) -> Check:
    """Opens the entry check of a lesson (by its address); when one is open already, that one.

    Raises Unknown when there is no such lesson.
    """
    curriculum().place(lesson)
    try:
        with transaction.atomic():
            return Check.objects.create(section=section, lesson=lesson, opened_at=now)
    except IntegrityError:
        return Check.objects.get(section=section, closed_at__isnull=True)


def close_check(check: Check, now: datetime) -> PlanRecord:
    """Closes a check and makes the plan that follows from it. Doing it again changes nothing.

    The plan is made after the check is closed and outside of its transaction, so that no answer has to wait for it; a
    server killed in between is made good by closing again.
    """
    with transaction.atomic():
        Check.objects.filter(pk=check.pk, closed_at__isnull=True).update(closed_at=now)
    made = PlanRecord.objects.filter(check_closed=check).first()
    return made or replan(check.section, now, because="check", check=check)


def replan(section: Section, now: datetime, because: str, check: Check | None = None) -> PlanRecord:
    """Makes the plan of a section from its answers, and keeps it."""
    made = next_plan(
        curriculum(),
        section.unit_record.lessons,
        Calendar(section.unit_start, section.minutes),
        queries.evidence_of(section, now),
        queries.latest_plan(section),
        timezone.localdate(now),
    )
    try:
        with transaction.atomic():
            return PlanRecord.objects.create(
                section=section, check_closed=check, made_at=now, because=because, body=plan_json.write(made)
            )
    except IntegrityError:  # the same check was closed twice at once
        return PlanRecord.objects.get(check_closed=check)
