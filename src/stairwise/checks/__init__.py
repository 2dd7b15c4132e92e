"""Checks: who is missing which skill, from at most ten questions."""

from stairwise.checks.entry import Candidate, EntryCheck, entry_check, next_question
from stairwise.checks.settings import Settings

__all__ = ["Candidate", "EntryCheck", "Settings", "entry_check", "next_question"]
