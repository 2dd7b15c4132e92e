"""Logs of other systems, read through a map from their skill names to our skills."""

import csv
import tomllib
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from importlib.resources import files
from typing import TextIO

from stairwise.answers.verdict import VerdictKind
from stairwise.errors import InvalidInput, Problem, Unknown
from stairwise.evidence.response import Response, Source

COLUMNS = ("user", "t", "item", "skill", "correct")
STEP = timedelta(minutes=1)
"""The log gives the order of a student's answers and no times; answers are set this far apart."""


@dataclass(frozen=True, slots=True)
class SkillMap:
    """Their skill numbers to our skill ids (none: the skill is left out), and their names."""

    skills: Mapping[str, tuple[str, ...]]
    names: Mapping[str, str]


@dataclass(slots=True)
class Imported:
    """What an import read, and the rows it left out by skill name because no skill of ours stands for theirs."""

    responses: list[Response] = field(default_factory=list)
    left_out: Counter[str] = field(default_factory=Counter)


def skill_map(name: str) -> SkillMap:
    """The map of that name that ships with Stairwise, such as `assistments-2009`."""
    file = files("stairwise.evidence") / "data" / f"{name}.toml"
    if not file.is_file():
        raise Unknown("skill map", name, known_maps())
    records = tomllib.loads(file.read_text(encoding="utf-8"))["skill"]
    return SkillMap(
        skills={str(r["number"]): tuple(r["skills"]) for r in records},
        names={str(r["number"]): r["name"] for r in records},
    )


def known_maps() -> list[str]:
    """Names of the maps that ship with Stairwise."""
    folder = files("stairwise.evidence") / "data"
    return sorted(file.name.removesuffix(".toml") for file in folder.iterdir() if file.name.endswith(".toml"))


def read_assistments(file: TextIO, mapping: SkillMap, start: datetime, source: str = "The log") -> Imported:
    """Reads a log with the columns `user, t, item, skill, correct` (0 or 1), in the order of `t` for each user.

    Repeated rows of one answer (same user, item and time, once per skill) become one response each, as in the log.
    Raises InvalidInput with every bad row, and then nothing is imported.
    """
    imported, problems = Imported(), list[Problem]()
    for line, row in _rows(file, source):
        bad = _problems(line, row, mapping)
        problems += bad
        if not bad:
            _add(imported, row, mapping, start)
    if problems:
        raise InvalidInput(source, problems[:50])
    return imported


def _rows(file: TextIO, source: str) -> Iterator[tuple[int, dict[str, str]]]:
    reader = csv.DictReader(file, strict=True)
    missing = [name for name in COLUMNS if name not in (reader.fieldnames or ())]
    if missing:
        fix = f"the log needs the columns {', '.join(COLUMNS)}"
        raise InvalidInput(source, [Problem(f"line 1, {name}", "this column is missing", fix) for name in missing])
    try:
        for row in reader:
            yield reader.line_num, row
    except csv.Error as error:
        where, what = f"line {reader.line_num + 1}", f"this is not CSV: {error}"
        raise InvalidInput(source, [Problem(where, what, "look for a quote that is not closed")]) from None


def _problems(line: int, row: Mapping[str, str], mapping: SkillMap) -> list[Problem]:
    found = []
    if row["skill"] not in mapping.skills:
        found.append(Problem(f"line {line}, skill", f"'{row['skill']}' is not in the map", "add it to the skill map"))
    if row["correct"] not in ("0", "1"):
        found.append(Problem(f"line {line}, correct", f"'{row['correct']}' is neither 0 nor 1", "write 0 or 1"))
    if not str(row["t"]).isdecimal():
        found.append(Problem(f"line {line}, t", f"'{row['t']}' is not a whole number", "write the order of the answer"))
    return found


def _add(imported: Imported, row: Mapping[str, str], mapping: SkillMap, start: datetime) -> None:
    skills = mapping.skills[row["skill"]]
    if not skills:
        imported.left_out[mapping.names[row["skill"]]] += 1
        return
    imported.responses.append(
        Response(
            student=row["user"],
            item=f"assistments:{row['item']}",
            skills=skills,
            verdict=VerdictKind.CORRECT if row["correct"] == "1" else VerdictKind.INCORRECT,
            at=start + STEP * int(row["t"]),
            source=Source.IMPORTED,
        )
    )
