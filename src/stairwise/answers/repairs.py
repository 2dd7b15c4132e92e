"""Small slips of typing around an answer that is plain to read: mended only to accept, never to refuse.

``2(x+3``, ``= 12``, ``12,`` and ``"12"`` are no well-formed answers, so reading alone asks back;
but where the mended answer is right, the student has answered.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from stairwise.answers.context import Context
from stairwise.answers.reading import Reading, Syntax, read

_QUOTED = re.compile(r"[\"'“”‘’«»](.*)[\"'“”‘’«»]")


def mended(reading: Reading, syntax: Syntax, context: Context) -> Iterator[Reading]:
    """Readings of what an unreadable answer may have meant.

    >>> [each.read_as for each in mended(read("= 12"), "text", Context())]
    ['12']
    """
    if reading.guess is not None:
        yield Reading(reading.source, reading.guess)
    text = reading.source.strip()
    for candidate in _candidates(text):
        again = read(candidate, syntax, context)
        if again.ok:
            yield again


def _candidates(text: str) -> Iterator[str]:
    if text.startswith("=") and len(text) > 1:
        yield text[1:]
    if text[-1:] in (",", ";", "=", ":"):
        yield text[:-1]
    if match := _QUOTED.fullmatch(text):
        yield match[1]
