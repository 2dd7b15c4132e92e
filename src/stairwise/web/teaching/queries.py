"""What is asked about checks, plans and the evidence of a section."""

from collections.abc import Mapping
from datetime import datetime

from django.http import Http404

from stairwise.errors import Unknown
from stairwise.planning import Change, ClassEvidence, Plan, changes, class_evidence
from stairwise.web.accounts.models import Teacher
from stairwise.web.learning.queries import check_of, model, responses_of
from stairwise.web.rosters.models import Section
from stairwise.web.teaching import plan_json
from stairwise.web.teaching.models import Check, PlanRecord


def evidence_of(section: Section, now: datetime) -> ClassEvidence:
    """What the section's answers say at a moment."""
    students = [student.pid for student in section.students.all()]
    return class_evidence(model(), students, responses_of(section), now)


def names_of(section: Section) -> Mapping[str, str]:
    """Students' names by pseudonym, in roster order."""
    return {student.pid: student.name for student in section.students.all()}


def latest_plan(section: Section) -> Plan | None:
    """The plan in force, or None when there is none or its course has changed since."""
    record = section.plans.last()
    return read_plan(record) if record else None


def read_plan(record: PlanRecord) -> Plan | None:
    """The plan of a record, or None when its course no longer has its lessons."""
    try:
        return plan_json.read(record.body, record.section.course_record)
    except Unknown:
        return None


def check_for(teacher: Teacher, check_id: int) -> Check:
    """A check of a section the teacher may see, or Http404."""
    found = Check.objects.select_related("section").filter(pk=check_id, section__teachers=teacher).first()
    if found is None:
        raise Http404
    return found


def open_check_of(section: Section) -> Check | None:
    """The section's open check."""
    return section.checks.filter(closed_at__isnull=True).first()


def checks_held(section: Section) -> Mapping[str, Check]:
    """The section's latest check of each lesson, by the lesson's address."""
    return {check.lesson: check for check in section.checks.order_by("opened_at")}


def can_be_checked(lesson: str) -> bool:
    """Whether there are questions for what lies below a lesson (by its address)."""
    return bool(check_of(lesson).candidates)


def changes_after(record: PlanRecord) -> list[Change]:
    """What a plan changed against the one before it."""
    earlier = record.section.plans.filter(pk__lt=record.pk).last()
    before, after = (read_plan(earlier) if earlier else None), read_plan(record)
    return changes(before or Plan(()), after) if after else []
