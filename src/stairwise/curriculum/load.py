"""Reads the curriculum's data files, and refuses them with every problem named."""

import tomllib
from collections.abc import Iterator, Mapping
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from typing import Any, TypeVar

from stairwise.curriculum.check import check
from stairwise.curriculum.courses import Course
from stairwise.curriculum.curriculum import Curriculum
from stairwise.curriculum.misconceptions import Misconception
from stairwise.curriculum.skills import Skill
from stairwise.curriculum.standards import Standard
from stairwise.errors import InvalidInput, Problem

R = TypeVar("R", Standard, Skill, Misconception, Course)
KINDS: dict[str, type] = {kind.__name__: kind for kind in (Standard, Skill, Misconception, Course)}


@cache
def curriculum() -> Curriculum:
    """The curriculum that ships with Stairwise."""
    return load(files("stairwise.curriculum") / "data")


def load(folder: Traversable) -> Curriculum:
    """Reads a folder of data files: `standards/`, `skills/`, `misconceptions/`, `courses/`, each of TOML files.

    Raises InvalidInput with all problems at once: unreadable files, wrong fields, unknown ids, cycles, skills that
    nothing reaches.
    """
    problems: list[Problem] = []
    courses = _records(folder, "courses", None, Course, "id", problems)
    loaded = Curriculum(
        standards=_records(folder, "standards", "standard", Standard, "code", problems),
        skills=_records(folder, "skills", "skill", Skill, "id", problems),
        misconceptions=_records(folder, "misconceptions", "misconception", Misconception, "id", problems),
        courses=dict(sorted(courses.items(), key=lambda entry: entry[1].year)),
    )
    problems += [] if problems else check(loaded)
    if problems:
        raise InvalidInput("The curriculum", problems)
    return loaded


def _records(
    folder: Traversable, part: str, key: str | None, kind: type[R], name: str, problems: list[Problem]
) -> Mapping[str, R]:
    found: dict[str, R] = {}
    for file in sorted((folder / part).iterdir(), key=lambda f: f.name):
        if not file.name.endswith(".toml"):
            continue
        for where, raw in _raw(file, f"{part}/{file.name}", key, name, problems):
            record = _record(raw, kind, where, problems)
            if record is None:
                continue
            if getattr(record, name) in found:
                problems.append(Problem(where, "this id is used twice", "rename one of the two"))
            found[getattr(record, name)] = record
    return found


def _raw(
    file: Traversable, path: str, key: str | None, name: str, problems: list[Problem]
) -> Iterator[tuple[str, dict[str, Any]]]:
    try:
        data = tomllib.loads(file.read_text(encoding="utf-8"))
    except tomllib.TOMLDecodeError as error:
        problems.append(Problem(path, f"this is not TOML: {error}", "mend the line it names"))
        return
    records = [data] if key is None else data.pop(key, [])
    for extra in data if key else ():
        problems.append(Problem(path, f"'{extra}' does not belong here", f"start each record with [[{key}]]"))
    for number, raw in enumerate(records, 1):
        yield f"{path}, {raw.get(name, f'record {number}')}", raw


def _record(raw: dict[str, Any], kind: type[R], where: str, problems: list[Problem]) -> R | None:
    from pydantic import ValidationError  # heavy, and only needed when data is read

    try:
        return _adapter(kind.__name__).validate_python(raw)  # type: ignore[no-any-return]
    except ValidationError as error:
        for detail in error.errors():
            field = ".".join(str(part) for part in detail["loc"])
            problems.append(Problem(f"{where}, {field}", detail["msg"], "see docs/add-a-skill.md for the fields"))
    return None


@cache
def _adapter(kind: str) -> Any:
    from pydantic import TypeAdapter

    return TypeAdapter(KINDS[kind])
