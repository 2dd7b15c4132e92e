"""Answers in words, and the words around an answer that say nothing."""

from __future__ import annotations

import re

from stairwise.notation import tree
from stairwise.notation.tree import Node

_NONE = (
    r"no (?:real )?(?:solutions?|answers?|roots?|solution exists)|none|no real|(?:the )?empty ?set|null ?set|"
    r"not possible|impossible|nosolutions?|no sol(?:n|ution)?s?|there (?:is|are) no (?:real )?solutions?|"
    r"(?:it )?has no (?:real )?solutions?|no (?:real )?values?|never true|null"
)
_ALL = (
    r"(?:all|any|every) (?:real )?(?:numbers?|values?|reals?)(?: of [a-z])?|all reals?|all real|"
    r"infinite(?:ly)?(?: many)?(?: solutions?)?|infinite number of solutions?|everything|always true|"
    r"(?:x|y) ?(?:=|is|can be) ?(?:any|all) (?:real )?numbers?|any number|"
    r"(?:there are )?infinitely many(?: solutions?)?|identity|reals?|all solutions|"
    r"(?:it )?has infinitely many solutions"
)
WHOLE: tuple[tuple[re.Pattern[str], tree.WordsKind], ...] = (
    (re.compile(_NONE, re.IGNORECASE), "none"),
    (re.compile(_ALL, re.IGNORECASE), "all"),
    (re.compile(r"true|yes|always|correct", re.IGNORECASE), "true"),
    (re.compile(r"false|no|never", re.IGNORECASE), "false"),
    (re.compile(r"undefined|not defined|dne|does not exist|undef", re.IGNORECASE), "undefined"),
)
_BEFORE = re.compile(
    r"(?:(?:so |and |then )*(?:the|my|your) )?(?:final )?(?:answer|ans|solution|result|value|total)s?"
    r"(?: is| are| =|:| equals| would be)+ ?|(?:i (?:think|got|get)|it is|it's|its|is|that is|we get) (?=[\d(.$-]|[a-z]\b)",
    re.IGNORECASE,
)
_TIME = re.compile(r"(\d{1,2}):(\d{2}) ?([ap])\.? ?m\.?", re.IGNORECASE)
_MATH_TEXT = re.compile(r"\\(?:text|mathrm|textrm|mbox|operatorname)\s*\{([^{}\\]*)\}(?:\s*)")


def trimmed(text: str) -> str:
    """``text`` without what only introduces or ends an answer.

    >>> trimmed(" The answer is 12. ")
    '12.'
    """
    text = text.strip()
    if match := _BEFORE.match(text):
        text = text[match.end() :].lstrip() or text
    if text[-1:] == "." and len(text) > 1 and not text[-2].isdigit() and text[-2] != ".":
        text = text[:-1].rstrip()
    return text


def whole(text: str, syntax: str) -> Node | None:
    """The answer, if all of it is a known phrase or a time of day.

    >>> whole("infinitely many solutions", "text")
    Words(kind='all')
    """
    if syntax == "latex" and (match := _MATH_TEXT.fullmatch(text)):
        text = match[1].strip()
    if match := _TIME.fullmatch(text):
        return _time(int(match[1]), int(match[2]), match[3].lower())
    if not text[:1].isalpha():
        return None
    plain = re.sub(r"[ .!]+", " ", text).strip()
    for pattern, kind in WHOLE:
        if pattern.fullmatch(plain):
            return tree.Words(kind)
    return None


def _time(hours: int, minutes: int, half: str) -> Node | None:
    if not (1 <= hours <= 12 and minutes < 60):
        return None
    return tree.Time(hours, minutes, "am" if half == "a" else "pm")
