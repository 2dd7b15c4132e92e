"""Cuts typed text into tokens. Linear in the length of the text; nothing is interpreted here.

>>> [(token.kind, token.value) for token in tokens("2x ≥ .5")]
[('number', '2'), ('word', 'x'), ('relation', '>='), ('number', '.5')]
"""

from __future__ import annotations

import re
from typing import NamedTuple

from stairwise.answers import limits
from stairwise.answers.characters import SUBSCRIPTS, SUPERSCRIPTS, VULGAR
from stairwise.answers.problems import Unreadable


class Token(NamedTuple):
    """A piece of an answer: ``at`` is where it starts, ``spaced`` whether a space precedes it."""

    kind: str
    value: str
    at: int
    spaced: bool = False


RELATIONS: dict[str, str] = {
    "=": "=",
    "==": "=",
    "<": "<",
    ">": ">",
    "<=": "<=",
    "=<": "<=",
    "≤": "<=",
    ">=": ">=",
    "=>": ">=",
    "≥": ">=",
    "!=": "!=",
    "≠": "!=",
    "<>": "!=",
    "/=": "!=",
    "=/=": "!=",
    "≈": "approx",
    "~=": "approx",
    "∈": "in",
}
DIGITS = frozenset("0123456789")
_GROUPED = re.compile(r"[1-9]\d{0,2}(?:,\d{3})+(?![\d,])(?:\.\d+)?(?!\.?\d)")
_SPACED = re.compile(r"[1-9]\d{0,2}(?: \d{3})+(?![\d ]*\d)(?:\.\d+)?(?! *[/½⅓⅔¼¾])")
_NUMBER = re.compile(r"(?:\d+(?:\.(?!\.)\d*)?|\.\d+)")
_SCIENCE = re.compile(r"[eE][+-]?\d+(?![.\d]|[A-Za-z])")
_MORE = re.compile(r"(\.\.\.|…)")
_BAR = re.compile(r"\((\d+)\)(?:\.\.\.|…)")
_WORD = re.compile(r"[A-Za-zΑ-Ωα-ω]+(?:'(?=[a-z]))?[A-Za-z]*")
_FIGURE = re.compile(r"[∠△⊿] ?[A-Z]{1,3}|[∠△⊿] ?\d")  # an angle or triangle is one name
_RELATION = re.compile(r"=/=|< ?=|=<|> ?=|=>|!=|<>|==|~=|/=|[=<>≤≥≠≈∈]")
_PLUS_MINUS = re.compile(r"±|\+/-|\+ ?/ ?- ?|\+-")
_SUPER = re.compile(f"[{''.join(SUPERSCRIPTS)}]+")
_SUB = re.compile(f"[{''.join(SUBSCRIPTS)}]+")
_OTHER: dict[str, tuple[str, str]] = {
    "+": ("op", "+"),
    "-": ("op", "-"),
    "*": ("op", "*"),
    "×": ("op", "×"),
    "/": ("op", "/"),
    "÷": ("op", "÷"),
    "^": ("op", "^"),
    "√": ("root", "2"),
    "∛": ("root", "3"),
    "∜": ("root", "4"),
    "(": ("open", "("),
    "[": ("open", "["),
    "{": ("open", "{"),
    ")": ("close", ")"),
    "]": ("close", "]"),
    "}": ("close", "}"),
    "|": ("bar", "|"),
    ",": ("comma", ","),
    ";": ("comma", ";"),
    ":": ("colon", ":"),
    "_": ("sub", "_"),
    "%": ("post", "%"),
    "!": ("post", "!"),
    "°": ("post", "°"),
    "'": ("post", "'"),
    '"': ("post", '"'),
    "¢": ("post", "¢"),
    "$": ("money", "$"),
    "£": ("money", "£"),
    "€": ("money", "€"),
    "⌊": ("floor", "floor"),
    "⌈": ("floor", "ceil"),
    "⌋": ("close", "floor"),
    "⌉": ("close", "ceil"),
    "∅": ("words", "none"),
    "ℝ": ("words", "all"),
    "∞": ("constant", "infinity"),
    "∪": ("union", "∪"),
    "&": ("and", "and"),
    "∧": ("and", "and"),
    "∨": ("or", "or"),
}


def tokens(text: str) -> list[Token]:
    """The tokens of ``text``, which must already be ``characters.plain``.

    Raises Unreadable for a symbol or number that means nothing, or for more than
    ``limits.TOKENS`` tokens.
    """
    found: list[Token] = []
    at, depth = 0, 0
    while at < len(text):
        spaced = text[at] == " "
        if spaced:
            at += 1
            while at < len(text) and text[at] == " ":
                at += 1
            if at == len(text):
                break
        token, at = _next(text, at, spaced, depth)
        found.append(token)
        depth += (token.kind == "open") - (token.kind == "close")
        if len(found) > limits.TOKENS:
            raise Unreadable("too_long", at)
    return found


def _next(text: str, at: int, spaced: bool, depth: int) -> tuple[Token, int]:
    char = text[at]
    if char in DIGITS or (char == "." and text[at + 1 : at + 2] in DIGITS):
        return _number(text, at, spaced, depth)
    if match := _WORD.match(text, at):
        return Token("word", match[0], at, spaced), match.end()
    if match := _FIGURE.match(text, at):
        return Token("name", match[0].replace(" ", ""), at, spaced), match.end()
    if match := _RELATION.match(text, at):
        return Token("relation", RELATIONS[match[0].replace(" ", "")], at, spaced), match.end()
    if match := _PLUS_MINUS.match(text, at):
        kind = "maybe" if match[0] == "+-" else "op"
        return Token(kind, "±", at, spaced), match.end()
    if text.startswith("**", at):
        return Token("op", "^", at, spaced), at + 2
    if char in _OTHER:
        kind, value = _OTHER[char]
        return Token(kind, value, at, spaced), at + 1
    return _rare(text, at, spaced)


def _rare(text: str, at: int, spaced: bool) -> tuple[Token, int]:
    if text[at] in VULGAR:
        return Token("vulgar", text[at], at, spaced), at + 1
    if match := _SUPER.match(text, at):
        return Token("super", "".join(SUPERSCRIPTS[char] for char in match[0]), at, spaced), match.end()
    if match := _SUB.match(text, at):
        return Token("subtext", "".join(SUBSCRIPTS[char] for char in match[0]), at, spaced), match.end()
    if match := _MORE.match(text, at):
        return Token("more", "...", at, spaced), match.end()
    raise Unreadable("symbol", at, symbol=visible(text[at]))


def visible(char: str) -> str:
    """A character as it can be shown: control characters by their number.

    >>> visible("@"), visible(chr(0))
    ('@', 'U+0000')
    """
    return char if char.isprintable() else f"U+{ord(char):04X}"


def _number(text: str, at: int, spaced: bool, depth: int) -> tuple[Token, int]:
    for pattern in (_GROUPED, _SPACED) if not depth or _roomy(text) else ():
        if match := pattern.match(text, at):
            return Token("number", _ungrouped(match[0]), at, spaced), match.end()
    match = _NUMBER.match(text, at)
    end = match.end() if match else at + 1
    value = text[at:end]
    if not depth:
        _refuse_thousands(text, at)
    if (text[end : end + 1] == "." and text[end + 1 : end + 3] != "..") or (
        "." in value and re.match(r"\.\d", text[end:])
    ):
        raise Unreadable("decimal_points", at, number=re.match(r"[\d.]+", text[at:])[0])  # type: ignore[index]
    return number_tail(text, at, end, value, spaced)


def number_tail(text: str, at: int, end: int, value: str, spaced: bool) -> tuple[Token, int]:
    """What may be glued to a number: an exponent of ten or the dots of a repeating decimal."""
    if match := _SCIENCE.match(text, end):
        return Token("science", f"{value}e{match[0][1:].lstrip('+')}", at, spaced), match.end()
    if "." in value and (match := _BAR.match(text, end)):
        return Token("repeating", f"{value} {match[1]}", at, spaced), match.end()
    if "." in value and (match := _MORE.match(text, end)):
        return Token("dots", value, at, spaced), match.end()
    return Token("number", value, at, spaced), end


def _roomy(text: str) -> bool:
    """Inside brackets a comma before a space separates, so a tight comma groups digits."""
    return ", " in text and bool(_GROUPED.search(text))


def _ungrouped(digits: str) -> str:
    return digits.replace(",", "").replace(" ", "")


def _refuse_thousands(text: str, at: int) -> None:
    """``1,00`` and ``1,2345`` are misplaced thousands, not lists of two numbers."""
    match = re.match(r"\d{1,3}((?:,\d+)+)(?![\d/.^*x])", text[at:])
    if match is None or (at and text[at - 1] in ",.+-*/^<>=") or text[at + match.end() :].strip(" .%$"):
        return
    groups = match[1][1:].split(",")
    zeros = any(group[0] == "0" and len(group) > 1 for group in groups)
    if zeros or (len(groups) == 1 and len(groups[0]) > 3):
        plain = match[0].replace(",", "")
        point = match[0].replace(",", ".", 1).replace(",", "")
        raise Unreadable("thousands", at, number=match[0], plain=plain, decimal=point)
