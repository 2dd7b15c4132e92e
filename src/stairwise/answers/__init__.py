"""Reads what a student typed; judges value and form; names the slip.

>>> verdict = judge("2x+6", "2(x+3)")
>>> verdict.kind.label, verdict.read_as
('correct', '2x + 6')
"""

from stairwise.answers.context import Context
from stairwise.answers.form import Form
from stairwise.answers.judging import judge
from stairwise.answers.reading import Reading, read
from stairwise.answers.verdict import Slip, Verdict, VerdictKind

__all__ = ["Context", "Form", "Reading", "Slip", "Verdict", "VerdictKind", "judge", "read"]
