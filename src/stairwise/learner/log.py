"""Logs of any system as arrays: who answered what, in order, right or wrong.

A log is a CSV with the columns `student, item, skill, correct` and, when it has them, `at`, `hints` and `seconds`.
Ten million rows take about 60 bytes each while they are read and 40 afterwards.
"""

import csv
import math
from array import array
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from itertools import pairwise
from typing import Any, TextIO

import numpy as np
from numpy.typing import NDArray

from stairwise.errors import InvalidInput, Problem

REQUIRED = ("student", "item", "skill", "correct")
OPTIONAL = ("at", "hints", "seconds")
SKILL_SEPARATOR = "~"
MOST_PROBLEMS = 50
MOST_SKILLS = 20
RIGHT = {"1": 1, "0": 0, "1.0": 1, "0.0": 0, "true": 1, "false": 0, "True": 1, "False": 0}

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]
Flags = NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class Log:
    """Responses sorted by student and, within one, by time; of one moment, in the order of the file.

    One response may stand in several rows, one per skill: `response_of` gives the response of each row of the file.
    `starts[s]:starts[s+1]` are the responses of student s; `first[r]:first[r+1]` the places in `skill` of response r.
    Unknown times and seconds are NaN. `chosen` marks the responses of a split.
    """

    students: Sequence[str]
    items: Sequence[str]
    skills: Sequence[str]
    starts: Ints
    item: Ints
    first: Ints
    skill: Ints
    right: Floats
    at: Floats
    hints: Floats
    seconds: Floats
    chosen: Flags
    response_of: Ints

    def __len__(self) -> int:
        """The number of responses."""
        return len(self.item)

    @property
    def student(self) -> Ints:
        """The student of each response."""
        return np.repeat(np.arange(len(self.students)), np.diff(self.starts))

    @property
    def earlier(self) -> Ints:
        """How many earlier responses of its student each response has."""
        return np.arange(len(self)) - np.repeat(self.starts[:-1], np.diff(self.starts))


@dataclass(slots=True)
class _Codes:
    """Names to numbers in order of appearance."""

    numbers: dict[str, int] = field(default_factory=dict)

    def of(self, name: str) -> int:
        return self.numbers.setdefault(name, len(self.numbers))


@dataclass(slots=True)
class _Columns:
    student: "array[int]" = field(default_factory=lambda: array("i"))
    item: "array[int]" = field(default_factory=lambda: array("i"))
    skills: "array[int]" = field(default_factory=lambda: array("i"))
    right: "array[int]" = field(default_factory=lambda: array("b"))
    at: "array[float]" = field(default_factory=lambda: array("d"))
    hints: "array[float]" = field(default_factory=lambda: array("f"))
    seconds: "array[float]" = field(default_factory=lambda: array("f"))
    chosen: "array[int]" = field(default_factory=lambda: array("b"))
    names: tuple[_Codes, _Codes, _Codes] = field(default_factory=lambda: (_Codes(), _Codes(), _Codes()))


def read_log(
    file: TextIO,
    source: str = "The log",
    names: Mapping[str, str] | None = None,
    split: tuple[str, str] | None = None,
) -> Log:
    """Reads a log. `names` says which column stands for which of ours, `{"user": "student"}`; `split` is a column and
    the value it has in the responses to be chosen.

    Raises InvalidInput with every bad row (at most 50), and then nothing is read. An empty log is refused.

    >>> import io
    >>> log = read_log(io.StringIO("student,item,skill,correct\\nb,i1,x,1\\na,i1,x~y,0\\nb,i2,x,0\\n"))
    >>> len(log), log.students, log.first.tolist(), log.skill.tolist()
    (3, ['b', 'a'], [0, 1, 2, 4], [0, 0, 0, 1])
    """
    reader = csv.reader(file, strict=True)
    columns, problems = _Columns(), list[Problem]()
    places = _places(reader, source, names or {}, split)
    for line, row in _rows(reader, problems):
        bad = _add(columns, row, places, split)
        if bad:
            problems.append(Problem(f"line {line}, {bad[0]}", bad[1], bad[2]))
        if len(problems) >= MOST_PROBLEMS:
            problems.append(Problem(f"after line {line}", "reading stopped here", "mend these first"))
            break
    if not problems and not columns.student:
        problems.append(Problem("line 2", "there are no responses", "give a log with at least one row"))
    if problems:
        raise InvalidInput(source, problems)
    return _sorted(columns, timed="at" in places)


def _rows(reader: Any, problems: list[Problem]) -> Iterator[tuple[int, list[str]]]:
    try:
        for row in reader:
            if row:
                yield reader.line_num, row
    except (csv.Error, UnicodeDecodeError) as error:
        what = f"this is not CSV text: {error}"
        problems.append(Problem(f"line {reader.line_num + 1}, row", what, "look for a quote that is not closed"))


def _places(reader: Any, source: str, names: Mapping[str, str], split: tuple[str, str] | None) -> Mapping[str, int]:
    problems: list[Problem] = []
    head = [names.get(name, name) for name in next((row for _, row in _rows(reader, problems)), [])]
    head = [name.removeprefix("\ufeff") for name in head]
    wanted = [*REQUIRED, *([split[0]] if split else [])]
    fix = f"a log needs the columns {', '.join(REQUIRED)}; rename them with --map theirs=ours"
    problems += [Problem(f"line 1, {n}", "this column is missing", fix) for n in wanted if n not in head]
    doubled = {name for name in (*wanted, *OPTIONAL) if head.count(name) > 1}
    problems += [Problem(f"line 1, {n}", "two columns have this name", "keep one") for n in sorted(doubled)]
    if problems:
        raise InvalidInput(source, problems)
    return {name: head.index(name) for name in (*wanted, *OPTIONAL) if name in head}


Bad = tuple[str, str, str]


def _add(columns: _Columns, row: Sequence[str], places: Mapping[str, int], split: tuple[str, str] | None) -> Bad | None:
    """Adds one row, or says what is wrong with it: field, what, fix."""
    try:
        student, item, skill, right = (row[places[name]] for name in REQUIRED)
        at, hints, seconds = (_number(name, row[places[name]]) if name in places else math.nan for name in OPTIONAL)
    except IndexError:
        return "row", f"it has {len(row)} cells", f"it needs {max(places.values()) + 1}"
    except ValueError as error:
        return str(error.args[0]), str(error.args[1]), "write a number, or leave it empty"
    bad = _refused(student, item, skill, right)
    if bad:
        return bad
    people, things, topics = columns.names
    columns.student.append(people.of(student))
    columns.item.append(things.of(item))
    columns.skills.append(topics.of(skill))
    columns.right.append(RIGHT[right])
    columns.at.append(at)
    columns.hints.append(0.0 if math.isnan(hints) else hints)
    columns.seconds.append(seconds)
    columns.chosen.append(split is None or row[places[split[0]]] == split[1])
    return None


def _refused(student: str, item: str, skill: str, right: str) -> Bad | None:
    if right not in RIGHT:
        return "correct", f"'{right}' is neither 0 nor 1", "write 1 for right and 0 for wrong"
    for name, value in (("student", student), ("item", item), ("skill", skill)):
        if not value.strip():
            return name, "it is empty", "every response needs one"
    parts = skill.split(SKILL_SEPARATOR)
    if len(parts) > MOST_SKILLS or not all(part.strip() for part in parts):
        return "skill", f"'{skill[:60]}' is no list of skills", f"join at most {MOST_SKILLS} names with ~"
    return None


def _number(name: str, text: str) -> float:
    if text in ("", "NA", "nan", "NaN", "None", "null"):
        return math.nan
    try:
        number = float(text)
    except ValueError:
        number = _seconds_of(name, text)
    if not math.isfinite(number) or (name != "at" and number < 0):
        raise ValueError(name, f"'{text[:40]}' is out of range")
    return number


def _seconds_of(name: str, text: str) -> float:
    if name == "at":
        try:
            moment = datetime.fromisoformat(text.strip())
            return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).timestamp()
        except (ValueError, OverflowError):
            pass
    kind = "neither seconds nor an ISO time" if name == "at" else "not a number"
    raise ValueError(name, f"'{text[:40]}' is {kind}")


def _sorted(columns: _Columns, timed: bool) -> Log:
    people, things, topics = (list(codes.numbers) for codes in columns.names)
    student, item = _ints(columns.student), _ints(columns.item)
    combination = _ints(columns.skills)
    right, at = np.array(columns.right, np.int8), np.array(columns.at)
    order = np.lexsort((at, student)) if timed else np.argsort(student, kind="stable")
    hints, seconds = np.array(columns.hints)[order], np.array(columns.seconds)[order]
    new = _begins(student[order], item[order], combination[order], right[order], at[order], hints, seconds)
    response_of = np.empty(len(order), np.int64)
    response_of[order] = np.cumsum(new) - 1
    kept = order[new]
    skills, first, skill = _skills(topics, combination[order], new)
    return Log(
        students=people,
        items=things,
        skills=skills,
        starts=np.searchsorted(student[kept], np.arange(len(people) + 1)),
        item=item[kept],
        first=first,
        skill=skill,
        right=right[kept].astype(float),
        at=at[kept],
        hints=hints[new].astype(float),
        seconds=seconds[new].astype(float),
        chosen=np.array(columns.chosen, bool)[kept],
        response_of=response_of,
    )


def _ints(values: "array[int]") -> Ints:
    return np.array(values, np.int64)


def _begins(
    student: Ints, item: Ints, skill: Ints, right: NDArray[np.int8], at: Floats, hints: Floats, seconds: Floats
) -> Flags:
    """Which sorted rows begin a response: not those that repeat the one before with another skill, or copy it whole.

    Without times a copy cannot be told from a second try at the same item, and counts as one.
    """
    same = (student[1:] == student[:-1]) & (item[1:] == item[:-1]) & (right[1:] == right[:-1])
    timed = at[1:] == at[:-1]
    untimed = np.isnan(at[1:]) & np.isnan(at[:-1])
    other_skill = skill[1:] != skill[:-1]
    alike = (hints[1:] == hints[:-1]) & _equal(seconds[1:], seconds[:-1])
    again = same & ((timed & (other_skill | alike)) | (untimed & other_skill))
    return np.concatenate([[True], ~again])


def _equal(one: Floats, other: Floats) -> Flags:
    return np.asarray((one == other) | (np.isnan(one) & np.isnan(other)), bool)


def _skills(topics: Sequence[str], combination: Ints, new: Flags) -> tuple[list[str], Ints, Ints]:
    """Single skills, and for each response the places of its own, each once."""
    codes = _Codes()
    lists = [sorted({codes.of(part.strip()) for part in topic.split(SKILL_SEPARATOR)}) for topic in topics]
    if all(new) and all(len(one) == 1 for one in lists):
        return list(codes.numbers), np.arange(len(new) + 1), np.array([one[0] for one in lists], np.int64)[combination]
    skill, first = array("i"), array("q", [0])
    begins = [*np.flatnonzero(new), len(new)]
    for begin, end in pairwise(begins):
        skill.extend(sorted({k for c in combination[begin:end].tolist() for k in lists[c]}))
        first.append(len(skill))
    return list(codes.numbers), np.array(first), _ints(skill)
