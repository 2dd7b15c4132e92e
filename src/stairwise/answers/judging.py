"""Judges an answer against a key: value first, then form."""

from __future__ import annotations

from collections.abc import Mapping

from stairwise.answers.context import Context
from stairwise.answers.equality import equal
from stairwise.answers.form import Form, form_of
from stairwise.answers.messages import message
from stairwise.answers.reading import Syntax, read
from stairwise.answers.verdict import Verdict, VerdictKind
from stairwise.notation.text import text
from stairwise.notation.tree import Node


def judge(
    answer: str,
    key: str | Node,
    form: Form | str | Mapping[str, object] | None = None,
    syntax: Syntax = "text",
    context: Context | None = None,
) -> Verdict:
    """Whether ``answer`` is worth the same as ``key`` and has the form asked for.

    Never raises for any ``answer``; a key that cannot be read raises ValueError.

    >>> judge("0.75", "3/4").kind
    <VerdictKind.CORRECT: 'correct'>
    >>> judge("x = 2", "x = 3").kind
    <VerdictKind.INCORRECT: 'incorrect'>
    """
    context = context or Context()
    form_of(form)
    expected = key_node(key, context)
    reading = read(answer, syntax, context)
    if reading.node is None:
        return Verdict(VerdictKind.UNREADABLE, None, reading.problem)
    same = equal(reading.node, expected)
    kind = {True: VerdictKind.CORRECT, False: VerdictKind.INCORRECT, None: VerdictKind.UNDECIDED}[same]
    shown = text(reading.node)
    return Verdict(kind, same, message(kind.value), shown, shown, (), reading.node)


def key_node(key: str | Node, context: Context) -> Node:
    """The tree of a key; raises ValueError if it cannot be read."""
    if not isinstance(key, str):
        return key
    reading = read(key, "text", context)
    if reading.node is None:
        raise ValueError(message("unreadable_key", problem=reading.problem))
    return reading.node
