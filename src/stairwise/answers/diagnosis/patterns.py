"""How problems about percents, lists and conversions are worded."""

from __future__ import annotations

import re

from stairwise.answers.diagnosis.questions import Kind

NUMBER = r"-?\$?\d[\d,]*\.?\d*|-?\.\d+"
_N, _PERCENT = f"({NUMBER})", r" ?(?:%|percent)"
_WHAT = r"what (?:percent(?:age)?|%)"
_CHANGE = r"(?:percent(?:age)?|%) (?:change|increase|decrease|rise)"
_LESS = "decreased|reduced|discounted|marked down|less"
_MORE = "increased|raised|marked up|plus"

# a wording, what it asks, and which of its two numbers comes first
PERCENTS: tuple[tuple[re.Pattern[str], Kind, tuple[int, int]], ...] = (
    (re.compile(rf"{_WHAT} of {_N} is {_N}"), Kind.PERCENT_PART, (2, 1)),
    (re.compile(rf"{_N} is {_WHAT} of {_N}"), Kind.PERCENT_PART, (1, 2)),
    (re.compile(rf"{_N} out of {_N}(?: as a percent(?:age)?)?"), Kind.PERCENT_PART, (1, 2)),
    (re.compile(rf"{_N} is {_N}{_PERCENT} of what"), Kind.PERCENT_WHOLE, (1, 2)),
    (re.compile(rf"{_N}{_PERCENT} of what(?: number)? is {_N}"), Kind.PERCENT_WHOLE, (2, 1)),
    (re.compile(rf"{_CHANGE}[^\d-]*{_N} to {_N}"), Kind.PERCENT_CHANGE, (1, 2)),
)
# percent and amount, and whether the amount goes up or down
OFF: tuple[tuple[re.Pattern[str], tuple[int, int], str], ...] = (
    (re.compile(rf"{_N} ?% (?:off|discount (?:on|from|off)|decrease (?:of|in|from)) (?:of )?{_N}"), (1, 2), "down"),
    (re.compile(rf"{_N} ?% (?:tax|tip|markup|increase|raise) (?:on|of|in|from|added to) {_N}"), (1, 2), "up"),
    (re.compile(rf"{_N}[a-z ]* (?:{_LESS}) (?:by )?{_N} ?%"), (2, 1), "down"),
    (re.compile(rf"{_N}[a-z ]* (?:{_MORE}) (?:by )?{_N} ?%"), (2, 1), "up"),
    (re.compile(rf"{_N}[a-z ,]* {_N} ?% (?:discount|off)"), (2, 1), "down"),
    (re.compile(rf"{_N}[a-z ,]* {_N} ?% (?:tax|tip|increase|sales tax|markup)"), (2, 1), "up"),
)
PERCENT_OF = re.compile(rf"(?:find )?{_N}{_PERCENT} of {_N}")

_SIZES = "least|greatest|smallest|largest|biggest"
_WAYS = f"{_SIZES}|ascending|descending|increasing|decreasing"
ORDERING = re.compile(rf"(?i)\b(?:from |in )?(?:{_WAYS})(?: to (?:{_SIZES}))?(?: order)?:?")
DOWNWARD = re.compile(r"(?i)greatest to least|largest to smallest|descending|decreasing|biggest to")

_FORM = r"(?:fraction|number|decimal|percent(?:age)?|notation|form)(?: form| notation)?"
CONVERSION = re.compile(
    rf"(?i)(.+?),? (?:to|as|into|in|->|→) (?:an? |its )?(?:the )?"
    rf"((?:improper |mixed |scientific |standard )?{_FORM})(?: in (?:lowest|simplest).*)?"
)
