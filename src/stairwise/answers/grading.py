"""JSON lines in, JSON lines out: what ``stairwise grade`` does, without files or a clock of its own."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Iterator
from typing import Any

from stairwise.answers.context import Context
from stairwise.answers.form import Form, form_of
from stairwise.answers.judging import judge
from stairwise.answers.messages import message
from stairwise.answers.reading import Syntax, read
from stairwise.answers.verdict import Verdict, VerdictKind

_HALVES = re.compile("[\ud800-\udfff]")
Clock = Callable[[], float]


def grade(lines: Iterable[str], clock: Clock) -> Iterator[str]:
    """One line of JSON for each line of JSON, in order; a bad line gets an error, never an exception.

    ``clock`` tells seconds (``time.perf_counter``). Blank lines are skipped.

    >>> for line in grade(['{"id": 1, "expected": "3/4", "student": "0.75"}'], lambda: 0.0):
    ...     print(line)
    {"id": 1, "verdict": "correct", "equivalent": true, "message": "Correct.", "read_as": "0.75", "milliseconds": 0.0}
    """
    for line in lines:
        if line.strip():
            started = clock()
            result = grade_line(line)
            result["milliseconds"] = round((clock() - started) * 1000, 3)
            yield written(result)


def written(result: dict[str, Any]) -> str:
    """JSON with readable letters; escaped where half a character could not be written out.

    >>> written({"said": "é"}), written({"said": chr(0xD800)}).isascii()
    ('{"said": "é"}', True)
    """
    line = json.dumps(result, ensure_ascii=False)
    return line if line.isascii() or not _HALVES.search(line) else json.dumps(result)


def grade_line(line: str) -> dict[str, Any]:
    """The result for one line, without its time."""
    case: object = None
    try:
        case = json.loads(line)
        if not isinstance(case, dict):
            raise ValueError("each line must be a JSON object")
        return {"id": case.get("id"), **_graded(case)}
    except Exception as trouble:  # noqa: BLE001  one bad line must never end the stream; what it was is reported
        name = case.get("id") if isinstance(case, dict) else None
        return {"id": name, **_outcome(VerdictKind.UNDECIDED, None, "", ""), "error": str(trouble)}


def _graded(case: dict[str, Any]) -> dict[str, Any]:
    student, syntax = _text(case, "student"), _syntax(case)
    options = case.get("options") or {}
    context = context_of(options)
    form = _tolerant(form_of(case.get("form")), options.get("tolerance"))
    if case.get("expected") is None:
        return _read_only(student, syntax, context)
    return _line(judge(student, _text(case, "expected"), form, syntax, context))


def _text(case: dict[str, Any], name: str) -> str:
    value = case.get(name)
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        raise ValueError(f"{name} must be a string")
    return str(value)


def _syntax(case: dict[str, Any]) -> Syntax:
    syntax = case.get("syntax") or "text"
    if syntax not in ("text", "latex"):
        raise ValueError(f"syntax must be text or latex, not {syntax!r}")
    return "latex" if syntax == "latex" else "text"


def context_of(options: object) -> Context:
    """A context from the options of a line; unknown options are an error.

    >>> context_of({"variables": ["x"]}).variables
    ('x',)
    """
    if not isinstance(options, dict):
        raise ValueError("options must be an object")
    unknown = sorted(set(options) - {"variables", "functions", "tolerance", "units"})
    if unknown:
        raise ValueError(f"unknown option {', '.join(unknown)}")
    return Context(_names(options, "variables"), _names(options, "functions"), options.get("units") or "auto")


def _names(options: dict[str, Any], name: str) -> tuple[str, ...]:
    found = options.get(name) or []
    if not isinstance(found, list) or not all(isinstance(each, str) for each in found):
        raise ValueError(f"{name} must be a list of strings")
    return tuple(found)


def _tolerant(form: Form | None, tolerance: object) -> Form | None:
    """A tolerance option is the form of the same name, where the line names no other."""
    if tolerance is None or form is not None:
        return form
    if isinstance(tolerance, dict):
        return Form("tolerance", **tolerance)
    return Form("tolerance", absolute=tolerance)


def _read_only(student: str, syntax: Syntax, context: Context) -> dict[str, Any]:
    reading = read(student, syntax, context)
    kind = VerdictKind.CORRECT if reading.ok else VerdictKind.UNREADABLE
    return _outcome(kind, None, reading.problem, reading.read_as)


def _line(verdict: Verdict) -> dict[str, Any]:
    outcome = _outcome(verdict.kind, verdict.equivalent, verdict.message, verdict.read_as)
    if verdict.misconceptions:
        outcome["misconceptions"] = [slip.name for slip in verdict.misconceptions]
    return outcome


def _outcome(kind: VerdictKind, equivalent: bool | None, said: str, read_as: str) -> dict[str, Any]:
    said = said or (message(kind.label) if kind is VerdictKind.UNDECIDED else "")
    return {"verdict": kind.label, "equivalent": equivalent, "message": said, "read_as": read_as}
