"""Planning: focus, gaps, supports, schedule and reasons."""

from stairwise.planning.advice import CheckAdvice
from stairwise.planning.changes import Change, ChangeKind, changes
from stairwise.planning.evidence import ClassEvidence, class_evidence
from stairwise.planning.exact import Certificate
from stairwise.planning.exports import to_csv, to_icalendar, weeks
from stairwise.planning.focus import Decision, Focus, focus
from stairwise.planning.gaps import Gap, gaps
from stairwise.planning.hand import Hand, Lock
from stairwise.planning.impossible import Impossible
from stairwise.planning.pacing import Calendar, Session, pace
from stairwise.planning.plan import Omission, Plan, PlannedDay, plan
from stairwise.planning.settings import Settings
from stairwise.planning.supports import Mode, Reason, Support

__all__ = [
    "Calendar",
    "Certificate",
    "Change",
    "ChangeKind",
    "CheckAdvice",
    "ClassEvidence",
    "Decision",
    "Focus",
    "Gap",
    "Hand",
    "Impossible",
    "Lock",
    "Mode",
    "Omission",
    "Plan",
    "PlannedDay",
    "Reason",
    "Session",
    "Settings",
    "Support",
    "changes",
    "class_evidence",
    "focus",
    "gaps",
    "pace",
    "plan",
    "to_csv",
    "to_icalendar",
    "weeks",
]
