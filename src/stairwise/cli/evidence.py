"""Commands about evidence: reading other systems' logs."""

import contextlib
import gzip
import io
import os
import random
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated, Any, TextIO

import typer

from stairwise.cli.output import heading, table

FALL = datetime(2026, 9, 1, tzinfo=UTC)


def add_to(app: typer.Typer) -> None:
    """Adds the commands."""
    app.command("import-responses")(import_responses)


def import_responses(
    log: Annotated[Path, typer.Argument(exists=True, dir_okay=False, help="The log: CSV, plain or .gz.")],
    out: Annotated[Path, typer.Option(help="Where to write our log: .csv or .jsonl.")],
    skill_map: Annotated[str, typer.Option("--map", help="Which skill map to read it with.")] = "assistments-2009",
    begin: Annotated[datetime, typer.Option(help="The day of the first answers, when the log has no times.")] = FALL,
    students: Annotated[int, typer.Option(help="Draw so many students (0: all).")] = 0,
    lesson: Annotated[str, typer.Option(help="Draw among students with answers below this lesson.")] = "",
    seed: Annotated[int, typer.Option(help="Seed of the draw.")] = 1,
    roster: Annotated[Path | None, typer.Option(help="Write the drawn students as a class list.")] = None,
) -> None:
    """Read a log of another system into ours. Rows that are wrong stop the import; nothing is half-imported."""
    from stairwise.evidence.foreign import read_assistments
    from stairwise.evidence.foreign import skill_map as read_map

    with opened(log) as file:
        imported = read_assistments(file, read_map(skill_map), begin.replace(tzinfo=UTC), str(log))
    responses = _drawn(imported.responses, students, lesson, seed)
    _write(responses, out)
    if roster:
        _write_roster(sorted({response.student for response in responses}), roster)
    _report(responses, imported.left_out, out)


def opened(path: Path) -> TextIO:
    """A text file, unpacked when its name ends in .gz."""
    if path.suffix == ".gz":
        return io.TextIOWrapper(gzip.open(path), encoding="utf-8", newline="")
    return path.open(encoding="utf-8", newline="")


def read_log(path: Path) -> Any:
    """A log of ours, CSV or JSON lines by its name."""
    from stairwise.evidence.logs import read_csv, read_jsonl

    with opened(path) as file:
        return (read_jsonl if ".jsonl" in path.suffixes else read_csv)(file, str(path))


def _drawn(responses: Any, students: int, lesson: str, seed: int) -> Any:
    if not students:
        return responses
    below = _skills_below(lesson)
    able = sorted({r.student for r in responses if not below or below & set(r.skills)})
    chosen = set(random.Random(seed).sample(able, min(students, len(able))))
    return [response for response in responses if response.student in chosen]


def _skills_below(lesson: str) -> set[str]:
    from stairwise.curriculum import curriculum

    if not lesson:
        return set()
    rings = curriculum().lesson_rings(curriculum().place(lesson).lesson)
    return {skill for ring in rings[:3] for skill in ring}


def _write(responses: Any, out: Path) -> None:
    from stairwise.evidence.logs import write_csv, write_jsonl

    with replaced(out) as file:
        (write_jsonl if out.suffix == ".jsonl" else write_csv)(responses, file)


@contextlib.contextmanager
def replaced(path: Path) -> Iterator[TextIO]:
    """A file that appears under its name only once it is whole."""
    part = path.with_name(f".{path.name}.part")
    try:
        with part.open("w", encoding="utf-8", newline="") as file:
            yield file
        os.replace(part, path)
    finally:
        part.unlink(missing_ok=True)


def _write_roster(students: list[str], path: Path) -> None:
    with replaced(path) as file:
        file.write("id,name,period\n")
        file.writelines(f"{student},Student {student},1\n" for student in students)


def _report(responses: Any, left_out: Any, out: Path) -> None:
    count = len({response.student for response in responses})
    print(f"{len(responses)} responses of {count} students are in {out}.")
    if left_out:
        heading(f"Left out: {sum(left_out.values())} rows whose skill is not in our curriculum")
        table([(str(rows), name) for name, rows in left_out.most_common()])
