"""Reads what a student typed into the expression tree, or says in one sentence why it cannot."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal, TypeAlias

from stairwise.answers import characters, limits, phrases
from stairwise.answers.context import Context
from stairwise.answers.grammar import Parser
from stairwise.answers.latex import latex_tokens
from stairwise.answers.meaningless import refuse_meaningless
from stairwise.answers.problems import Unreadable
from stairwise.answers.tokens import Token, tokens
from stairwise.answers.words import resolve
from stairwise.notation.mathml import mathml
from stairwise.notation.speech import speech
from stairwise.notation.text import text as written
from stairwise.notation.tree import Node, Words

Syntax: TypeAlias = Literal["text", "latex"]
_COMMAND = re.compile(r"\\[A-Za-z{]")
_CLOSING = {"(": ")", "[": "]", "{": "}"}


@dataclass(frozen=True, slots=True)
class Reading:
    """How an answer was read: ``node`` or, where it could not be, ``problem`` and the place ``at``.

    ``guess`` is what the answer would be with its missing bracket.

    >>> read("1 1/2 x").read_as
    '1 1/2 x'
    >>> read("2x +").problem
    'There is nothing after the + sign.'
    """

    source: str
    node: Node | None
    problem: str = ""
    at: int = 0
    code: str = ""
    guess: Node | None = None

    @property
    def ok(self) -> bool:
        """Whether the answer could be read."""
        return self.node is not None

    @property
    def read_as(self) -> str:
        """The answer in plain, regular form; empty if it was not read."""
        return written(self.node) if self.node is not None else ""

    @property
    def mathml(self) -> str:
        """The answer as a ``<math>`` element, for a live preview; empty if it was not read."""
        return mathml(self.node) if self.node is not None else ""

    @property
    def speech(self) -> str:
        """The answer in words, for a screen reader; the problem, if it was not read."""
        return speech(self.node) if self.node is not None else self.problem


def read(text: str, syntax: Syntax = "text", context: Context | None = None) -> Reading:
    """Read ``text`` (at most ``limits.CHARACTERS`` characters) as typed text or as LaTeX.

    Never raises for any text; time is linear in its length.

    >>> read("x = 3 or x = -2").read_as
    'x = 3 or x = -2'
    >>> read("\\\\frac{3}{4}", "latex").read_as
    '3/4'
    >>> read("1,00").problem
    'The comma in 1,00 is not in a place for thousands. Write 100 or 1.00?'
    """
    context = context or Context()
    try:
        return Reading(text, node_of(text, syntax, context))
    except Unreadable as trouble:
        guess = _guess(text, trouble, syntax, context)
        problem = _sentence(trouble, guess)
        return Reading(text, None, problem, max(trouble.at, 0), trouble.code, guess)


def node_of(text: str, syntax: Syntax, context: Context) -> Node:
    """The tree of ``text``; raises Unreadable."""
    if len(text) > limits.CHARACTERS:
        raise Unreadable("too_long", limits.CHARACTERS)
    typed = phrases.trimmed(characters.plain(text))
    if not typed:
        raise Unreadable("empty", 0)
    whole = phrases.whole(typed, syntax)
    if whole is not None:
        return whole
    found = latex_tokens(typed) if syntax == "latex" or _COMMAND.search(typed) else tokens(typed)
    resolved = resolve(found, context)
    if len(resolved) > limits.TOKENS:
        raise Unreadable("too_long", limits.CHARACTERS)
    node = Parser(resolved, context).answer()
    refuse_meaningless(node)
    return node


def _guess(text: str, trouble: Unreadable, syntax: Syntax, context: Context) -> Node | None:
    """The answer with its closing brackets written, where only those are missing."""
    if trouble.code != "unclosed_plain" or syntax == "latex":
        return None
    missing = _missing(text)
    if not 0 < len(missing) <= 3:
        return None
    try:
        node = node_of(text.rstrip() + missing, syntax, context)
    except Unreadable:
        return None
    return None if isinstance(node, Words) else node


def _missing(text: str) -> str:
    waiting: list[str] = []
    for char in re.sub(r"[^()\[\]{}]", "", text):
        if char in _CLOSING:
            waiting.append(_CLOSING[char])
        elif waiting:
            waiting.pop()
    return "".join(reversed(waiting))


def _sentence(trouble: Unreadable, guess: Node | None) -> str:
    if guess is None:
        return trouble.sentence
    return Unreadable("unclosed", trouble.at, guess=written(guess), **trouble.fields).sentence


__all__ = ["Reading", "Syntax", "Token", "node_of", "read"]
