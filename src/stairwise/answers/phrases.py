"""Answers in words, the words around an answer that say nothing, and mathematics spelled out."""

from __future__ import annotations

import re
from typing import Literal

from stairwise.answers.problems import Unreadable
from stairwise.notation import tree
from stairwise.notation.tree import Node

_NONE = (
    r"no (?:real )?(?:solutions?|answers?|roots?|solution exists)|none|no real|(?:the )?empty ?set|null ?set|"
    r"not possible|impossible|nosolutions?|no sol(?:n|ution)?s?|there (?:is|are) no (?:real )?solutions?|"
    r"(?:it )?has no (?:real )?solutions?|no (?:real )?values?|never true|null|ns"
)
_ALL = (
    r"(?:all|any|every) (?:real )?(?:numbers?|values?|reals?)(?: of [a-z])?|all reals?|all real|"
    r"(?:the )?set of (?:all )?real numbers|(?:all )?real numbers?|"
    r"infinite(?:ly)?(?: many)?(?: solutions?)?|infinite number of solutions?|everything|always true|"
    r"(?:x|y) ?(?:=|is|can be) ?(?:any|all) (?:real )?numbers?|any number|"
    r"(?:there are )?infinitely many(?: solutions?)?|identity|reals?|all solutions|"
    r"(?:it )?has infinitely many solutions"
)
WHOLE: tuple[tuple[re.Pattern[str], tree.WordsKind], ...] = (
    (re.compile(_NONE, re.IGNORECASE), "none"),
    (re.compile(_ALL, re.IGNORECASE), "all"),
    (re.compile(r"true|yes|always|correct", re.IGNORECASE), "true"),
    (re.compile(r"false|no|never|incorrect", re.IGNORECASE), "false"),
    (re.compile(r"undefined|not defined|dne|does not exist|undef", re.IGNORECASE), "undefined"),
)
_BEFORE = re.compile(
    r"(?:(?:so|and|then|therefore|thus|hence|i think|i believe|i got|i get|we get|because) ,?)*"
    r"(?:(?:(?:the|my|your|our) )?(?:final |correct )?"
    r"(?:answer|ans|solution|result|value|total|point|interval|vertex|slope|sum|product)s?"
    r"(?: is| are| =|:| equals| would be)+ ?|(?:it is|it's|its|that is) (?=[\d(.$√+-]|[a-z]\b)|"
    r"(?:about|approximately|approx\.?|roughly|around|≈|∴) ?(?=[\d.$√-]))?",
    re.IGNORECASE,
)
_SPELLED: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(pattern, re.IGNORECASE), written)
    for pattern, written in (
        (r"\bis (?:greater|more|bigger|larger) than or equal to\b|\bis at least\b|\bis no less than\b", ">="),
        (r"\bis (?:less|smaller|fewer) than or equal to\b|\bis at most\b|\bis no more than\b", "<="),
        (r"\bis (?:greater|more|bigger|larger) than\b", ">"),
        (r"\bis (?:less|smaller|fewer) than\b", "<"),
        (r"\b(?:is not equal to|does not equal|is not)\b", "≠"),
        (r"\b(?:is equal to|equals|equal to)\b", "="),
        (r"(?<=[a-z)]) is (?=[-\d.(√]|[a-z]\b)", " = "),
        (r",? ?\b(?:with )?(?:an? )?(?:remainder|rem\b\.?)(?: of)? ?(?=\d)", " R "),
        (r"\b(?:the )?square root of ", "√"),
        (r"\b(?:the )?cube root of ", "∛"),
        (r"\b(?:raised )?to the power(?: of)? ", "^"),
        (r"(?<=[\w)]) squared\b(?! ?(?:in|ft|cm|m|km|yd|mi|units))", "²"),
        (r"(?<=[\w)]) cubed\b", "³"),
        (r"\bnegative (?=[\w(√$])", "-"),
        (r"(?<=\d) out of (?=\d)", "/"),
        (r"(?<=[\w)]) (?:over|divided by) (?=[\w(√-])", "/"),
        (r"(?<=[\w)]) (?:multiplied by|times) (?=[\w(√-])", "×"),
        (r"(?<=[\w)]) plus or minus (?=[\w(√])", "±"),
        (r"^(?:USD|US\$) ?(?=\d)", "$"),
        (r"\bdegrees? (?=[CF]\b|celsius|fahrenheit)", "°"),
        (r"°celsius\b", "°C"),
        (r"°fahrenheit\b", "°F"),
        (r"(?<=[A-Za-z])\.(?= |$)", ""),
        (r"(?<=[a-z]) and (?=\d+ ?(?:min|sec|in|oz|cents?|¢|g|cm|mm|ml)[a-z]*\b)", " "),
    )
)
_LETTERS = re.compile(r"[A-Za-z]{2}|[A-Za-z]\.| is ")
_TIME = re.compile(r"(\d{1,2}):(\d{2}) ?([ap])\.? ?m\.?", re.IGNORECASE)
_MAXIMA = re.compile(r"(?<![\d)\\ ])%(pi|e|i)\b")  # constants as computer algebra writes them
_HALF = re.compile(r" ?\\text ?\{ ?([apAP]\.?[mM]\.?) ?\}")
_CLOCK = re.compile(r"(\d{1,2}):(0\d)")
_MATH_TEXT = re.compile(r"\\(?:text|mathrm|textrm|mbox|operatorname)\s*\{([^{}\\]*)\}(?:\s*)")
_OUTWARD = re.compile(r"([\[\](])([^\[\]()]+[,;][^\[\]()]+)([\[\])])")


def trimmed(text: str) -> str:
    """``text`` without what only introduces or ends an answer, and with spelled-out signs written.

    >>> trimmed(" The answer is 12. "), trimmed("x is at least 3")
    ('12.', 'x >= 3')
    """
    text = _unwrapped(text.strip())
    if "%" in text:
        text = _MAXIMA.sub(r"\1", text)
    if _LETTERS.search(text) and "\\" not in text:
        text = _spelled(text)
    elif text[:1] in "≈∴":
        text = text[1:].lstrip() or text
    elif text.startswith("\\approx"):
        text = text[7:].lstrip() or text
    if text[-1:] == "." and len(text) > 1 and _closes(text):
        text = text[:-1].rstrip()
    return _inward(text) if text[:1] == "]" or text[-1:] == "[" else text


_WRAPPED = tuple(
    re.compile(pattern, re.DOTALL)
    for pattern in (r"\$\$(.+)\$\$", r"\$([^$]*[^$\\])\$", r"\\\((.+)\\\)", r"\\\[(.+)\\\]", r"\\boxed\s*\{(.+)\}")
)


def _unwrapped(text: str) -> str:
    """LaTeX without its delimiters, typed by those who know them."""
    if text[:1] not in "$\\" or not text:
        return text
    for pattern in _WRAPPED:
        if match := pattern.fullmatch(text):
            text = match[1].strip()
    return text


def _spelled(text: str) -> str:
    match = _BEFORE.match(text)
    if match and match.end():
        text = text[match.end() :].lstrip() or text
    for pattern, written in _SPELLED:
        text = pattern.sub(written, text)
    return text.strip()


def _closes(text: str) -> bool:
    """Whether the last point ends a sentence: not after a whole number, where it may be ``5.``"""
    last = re.search(r"[\d.]+\.$", text)
    return last is None or (last[0].count(".") == 2 and ".." not in last[0])


def _inward(text: str) -> str:
    """``]2, 5[`` in the usual notation: ``(2, 5)``."""
    match = _OUTWARD.fullmatch(text)
    if match is None:
        return text
    low, high = {"]": "("}.get(match[1], match[1]), {"[": ")"}.get(match[3], match[3])
    return f"{low}{match[2]}{high}"


def whole(text: str, syntax: str) -> Node | None:
    """The answer, if all of it is a known phrase or a time of day.

    >>> whole("infinitely many solutions", "text")
    Words(kind='all')
    """
    if syntax == "latex" and (match := _MATH_TEXT.fullmatch(text)):
        text = match[1].strip()
    if re.fullmatch(r"n\.?/?a\.?", text, re.IGNORECASE):
        raise Unreadable("words", 0, words=text)
    if match := _TIME.fullmatch(_HALF.sub(r" \1", text)):
        return _time(int(match[1]), int(match[2]), "am" if match[3] in "aA" else "pm")
    if match := _CLOCK.fullmatch(text):
        return tree.Time(int(match[1]), int(match[2])) if int(match[1]) < 24 else None
    if not text[:1].isalpha():
        return None
    plain = re.sub(r"[ .!]+", " ", text).strip()
    for pattern, kind in WHOLE:
        if pattern.fullmatch(plain):
            return tree.Words(kind)
    return None


def _time(hours: int, minutes: int, half: Literal["am", "pm"]) -> Node:
    if not (1 <= hours <= 12 and minutes < 60):
        raise Unreadable("time", 0, time=f"{hours}:{minutes:02d} {half}")
    return tree.Time(hours, minutes, half)
