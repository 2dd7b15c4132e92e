"""Readers and writers of response logs: CSV and JSON lines, streaming and strict."""

import csv
import json
from collections.abc import Iterable, Iterator
from datetime import datetime
from typing import Any, TextIO

from stairwise.answers.verdict import VerdictKind
from stairwise.errors import InvalidInput, Problem
from stairwise.evidence.response import Response, Source

FIELDS = ("student", "item", "skills", "verdict", "at", "source", "answer", "misconception", "seconds", "hints")
REQUIRED = FIELDS[:6]
SKILL_SEPARATOR = "~"
MOST_PROBLEMS = 50


class Refused(Exception):
    """A value that a field cannot hold: what is wrong, and what to write instead."""

    def __init__(self, field: str, what: str, fix: str) -> None:
        super().__init__(what)
        self.field, self.what, self.fix = field, what, fix


def read_csv(file: TextIO, source: str = "The log") -> list[Response]:
    """Reads a CSV log with a header line (see FIELDS; skills joined with `~`; times in ISO 8601 with a zone).

    Raises InvalidInput with every bad row (line and field), and then returns nothing: a log is read whole or not.
    """
    reader = csv.DictReader(file, strict=True)
    return _read(_csv_rows(reader, source), source)


def read_jsonl(file: Iterable[str], source: str = "The log") -> list[Response]:
    """Reads one JSON object a line, with the same fields as the CSV log; `skills` may be a list. As strict."""
    return _read(_json_rows(file), source)


def write_csv(responses: Iterable[Response], file: TextIO) -> int:
    """Writes a CSV log and returns the number of rows."""
    writer = csv.DictWriter(file, FIELDS, lineterminator="\n")
    writer.writeheader()
    count = 0
    for response in responses:
        writer.writerow(as_row(response))
        count += 1
    return count


def write_jsonl(responses: Iterable[Response], file: TextIO) -> int:
    """Writes one JSON object a line and returns the number of lines."""
    count = 0
    for response in responses:
        file.write(json.dumps(as_row(response), ensure_ascii=False) + "\n")
        count += 1
    return count


def as_row(response: Response) -> dict[str, str]:
    """The response as flat text fields."""
    return {
        "student": response.student,
        "item": response.item,
        "skills": SKILL_SEPARATOR.join(response.skills),
        "verdict": response.verdict.value,
        "at": response.at.isoformat(),
        "source": response.source.value,
        "answer": response.answer,
        "misconception": response.misconception or "",
        "seconds": "" if response.seconds is None else f"{response.seconds:g}",
        "hints": str(response.hints),
    }


def from_row(row: dict[str, Any]) -> Response:
    """The response of flat text fields; raises Refused on the first field that cannot be read."""
    for field in REQUIRED:
        if not str(row.get(field) or "").strip():
            raise Refused(field, "it is empty", "every response needs one")
    return Response(
        student=str(row["student"]).strip(),
        item=str(row["item"]).strip(),
        skills=_skills(row["skills"]),
        verdict=_one_of("verdict", row["verdict"], VerdictKind),
        at=_time(row["at"]),
        source=_one_of("source", row["source"], Source),
        answer=str(row.get("answer") or ""),
        misconception=str(row.get("misconception") or "") or None,
        seconds=_number(row.get("seconds")),
        hints=int(_number(row.get("hints"), "hints") or 0),
    )


def _skills(value: Any) -> tuple[str, ...]:
    names = value if isinstance(value, list) else str(value).split(SKILL_SEPARATOR)
    skills = tuple(str(name).strip() for name in names)
    if not all(skills) or not skills:
        raise Refused("skills", f"'{value}' has an empty name", f"join skill ids with {SKILL_SEPARATOR}")
    return skills


def _one_of(field: str, value: Any, kind: Any) -> Any:
    try:
        return kind(str(value).strip())
    except ValueError:
        raise Refused(field, f"'{value}' is not one", f"write one of: {', '.join(kind)}") from None


def _time(value: Any) -> datetime:
    try:
        at = datetime.fromisoformat(str(value).strip())
    except ValueError:
        raise Refused("at", f"'{value}' is not a time", "write it like 2026-11-20T08:30:00+00:00") from None
    if at.tzinfo is None:
        raise Refused("at", f"'{value}' has no time zone", "add one, such as +00:00")
    return at


def _number(value: Any, field: str = "seconds") -> float | None:
    if value in (None, ""):
        return None
    try:
        number = float(value)
    except (TypeError, ValueError):
        raise Refused(field, f"'{value}' is not a number", "write a number, or leave it empty") from None
    if not 0 <= number < 1e7:
        raise Refused(field, f"{value} is out of range", "write a number from 0 up")
    return number


Row = tuple[int, dict[str, Any] | Refused]


def _read(rows: Iterator[Row], source: str) -> list[Response]:
    responses: list[Response] = []
    problems: list[Problem] = []
    for line, row in rows:
        try:
            if isinstance(row, Refused):
                raise row
            responses.append(from_row(row))
        except Refused as refused:
            problems.append(Problem(f"line {line}, {refused.field}", refused.what, refused.fix))
        if len(problems) == MOST_PROBLEMS:
            problems.append(Problem(f"after line {line}", "reading stopped here", "mend these first"))
            break
    if problems:
        raise InvalidInput(source, problems)
    return responses


def _csv_rows(reader: "csv.DictReader[str]", source: str) -> Iterator[Row]:
    missing = [name for name in REQUIRED if name not in (reader.fieldnames or ())]
    if missing:
        fix = f"name the columns {', '.join(FIELDS)}"
        raise InvalidInput(source, [Problem(f"line 1, {name}", "this column is missing", fix) for name in missing])
    try:
        for row in reader:
            extra = row.pop(None, None)
            cells = Refused("row", f"it has {len(extra)} cells too many", "quote commas") if extra else None
            yield reader.line_num, cells or row
    except csv.Error as error:
        yield reader.line_num + 1, Refused("row", f"this is not CSV: {error}", "look for a quote that is not closed")


def _json_rows(file: Iterable[str]) -> Iterator[Row]:
    for line, text in enumerate(file, 1):
        if text.strip():
            yield line, _json_row(text)


def _json_row(text: str) -> dict[str, Any] | Refused:
    try:
        row = json.loads(text)
    except json.JSONDecodeError as error:
        return Refused("row", f"this is not JSON: {error.msg}", "write one object a line")
    return row if isinstance(row, dict) else Refused("row", "this is not an object", "write one object a line")
