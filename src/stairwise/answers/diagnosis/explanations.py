"""One kind, exact sentence for each match, on the problem's own numbers."""

from __future__ import annotations

import re
from collections.abc import Mapping

from stairwise.answers.diagnosis.algebra_sentences import ALGEBRA
from stairwise.answers.diagnosis.candidates import Candidate
from stairwise.answers.diagnosis.number_sentences import NUMBERS
from stairwise.notation.text import text
from stairwise.notation.tree import Node

ENGLISH: dict[str, str] = {**NUMBERS, **ALGEBRA}


def explanation(found: Candidate, table: Mapping[str, str] = ENGLISH) -> str:
    """The sentence for a candidate; a template missing from ``table`` falls back to English.

    Raises KeyError for a rule without a template, or a template with an unknown field.

    >>> from stairwise.answers.diagnosis.rules import Wrong
    >>> from stairwise.notation import build
    >>> half, two = build.number(8), build.number(16)
    >>> explanation(Candidate(Wrong("root-half", half, {"half": "8", "value": "16"}), half, before=two))
    '8 is half of 16. The square root is the number that gives 16 when multiplied by itself.'
    """
    key = found.wrong.variant or found.misconception
    return table.get(key, ENGLISH[key]).format(**_fields(found))


# 2/3 ÷ (4/5) is plain without its brackets, as the problem had it
_BRACKETS = re.compile(r"(?<=[×÷*] )\((\d+(?: \d+)?/\d+)\)")


def plain(node: Node) -> str:
    """A tree on one line, as a problem prints it.

    >>> from stairwise.notation import build, tree
    >>> plain(tree.Product((build.number(2), tree.Mixed(1, 1, 2)), "times"))
    '2 × 1 1/2'
    """
    return _BRACKETS.sub(r"\1", text(node))


def _fields(found: Candidate) -> dict[str, str]:
    fields = {"after": plain(found.wrong.node)}
    if found.before is not None:
        fields["before"] = plain(found.before)
    if found.right is not None:
        fields["right"] = plain(found.right)
    return {**fields, **found.wrong.fields}
