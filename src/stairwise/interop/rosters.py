"""Class lists as CSV: bytes to students, all problems at once."""

import csv
import io
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from stairwise.errors import InvalidInput, Problem

NAME = ("name", "student name", "full name", "student")
FIRST, LAST = ("first name", "first", "given name"), ("last name", "last", "family name", "surname")
PERIOD = ("period", "class", "section", "class period")
ID = ("id", "student id", "sis id")
LONGEST_NAME = 80


@dataclass(frozen=True, slots=True)
class RosterEntry:
    """One student of a class list. `period` is "" when the list has none; `id` is the school's own, if given."""

    name: str
    period: str
    id: str = ""


def read_roster(data: str | bytes, source: str = "The class list") -> list[RosterEntry]:
    """Reads a pasted or uploaded class list.

    Commas, semicolons or tabs; a header with `name` (or `first name` and `last name`) and, if wanted, `period` and
    `id`; without a header the columns are name and period. Raises InvalidInput with every problem: no name, a name that
    is too long, the same student twice in a period.

    >>> read_roster("name,period\\nAda Lovelace,3\\n")
    [RosterEntry(name='Ada Lovelace', period='3', id='')]
    """
    rows = list(_rows(_decoded(data, source), source))
    if not rows:
        raise InvalidInput(
            source, [Problem("line 1", "there are no students", "paste one student a line: name, period")]
        )
    columns, body = _columns(rows)
    entries: list[RosterEntry] = []
    problems: list[Problem] = []
    for line, row in body:
        entry = _entry(row, columns)
        problems += _problems(line, entry, entries)
        entries.append(entry)
    if problems:
        raise InvalidInput(source, problems)
    return entries


def _decoded(data: str | bytes, source: str) -> str:
    if isinstance(data, str):
        return data.lstrip("\ufeff")
    for encoding in ("utf-8-sig", "cp1252"):
        try:
            return data.decode(encoding)
        except UnicodeDecodeError:
            continue
    raise InvalidInput(source, [Problem("the file", "this is not text", "save the sheet as CSV (UTF-8) and try again")])


def _rows(text: str, source: str) -> Iterator[tuple[int, list[str]]]:
    first = text.lstrip().partition("\n")[0]
    delimiter = max("\t;,", key=first.count)
    reader = csv.reader(io.StringIO(text.replace("\0", ""), newline=""), delimiter=delimiter, skipinitialspace=True)
    try:
        for row in reader:
            cells = [" ".join(cell.split()) for cell in row]
            if any(cells):
                yield reader.line_num, cells
    except csv.Error as error:
        problem = Problem(f"line {reader.line_num}", str(error), "look for a quote that is not closed")
        raise InvalidInput(source, [problem]) from None


Columns = dict[str, int]


def _columns(rows: Sequence[tuple[int, list[str]]]) -> tuple[Columns, Sequence[tuple[int, list[str]]]]:
    header = [cell.lower() for cell in rows[0][1]]
    named = {
        field: next(n for n, cell in enumerate(header) if cell in names)
        for field, names in (("name", NAME), ("first", FIRST), ("last", LAST), ("period", PERIOD), ("id", ID))
        if any(cell in names for cell in header)
    }
    if "name" in named or "first" in named or "last" in named:
        return named, rows[1:]
    return {"name": 0, "period": 1}, rows


def _entry(row: Sequence[str], columns: Columns) -> RosterEntry:
    cell = {field: row[n] if n < len(row) else "" for field, n in columns.items()}
    name = cell.get("name") or f"{cell.get('first', '')} {cell.get('last', '')}".strip()
    return RosterEntry(name, cell.get("period", ""), cell.get("id", ""))


def _problems(line: int, entry: RosterEntry, before: Sequence[RosterEntry]) -> Iterator[Problem]:
    if not entry.name:
        yield Problem(f"line {line}, name", "it is empty", "write the student's name")
    if len(entry.name) > LONGEST_NAME:
        yield Problem(f"line {line}, name", f"it has more than {LONGEST_NAME} letters", "one student a line")
    if entry.name and any((entry.name, entry.period) == (other.name, other.period) for other in before):
        yield Problem(f"line {line}, name", f"'{entry.name}' is already in this period", "add a middle initial")
