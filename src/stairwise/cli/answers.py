"""Commands about answers: judge them and name the slips in them, one JSON object a line."""

import contextlib
import sys
import time
from collections.abc import Iterable
from pathlib import Path
from typing import Annotated

import typer

from stairwise.cli.evidence import opened

Lines = Annotated[Path | None, typer.Argument(exists=True, dir_okay=False, help="JSON lines; else standard input.")]


def add_to(app: typer.Typer) -> None:
    """Adds the commands."""
    app.command("grade")(grade)
    app.command("diagnose")(diagnose)


def grade(file: Lines = None) -> None:
    """Judge answers, `{"id", "expected", "student", "syntax", "form", "options"}` a line; without a key only read."""
    from stairwise.answers.grading import grade as graded

    with _source(file) as lines:
        _write(graded(lines, time.perf_counter))


def diagnose(file: Lines = None) -> None:
    """Name misconceptions: `{"id", "problem", "task", "student"}` a line, with the wrong rules that make the answer."""
    from stairwise.answers.diagnosing import diagnose_lines

    with _source(file) as lines:
        _write(diagnose_lines(lines))


def _source(file: Path | None) -> contextlib.AbstractContextManager[Iterable[str]]:
    if file is not None:
        return opened(file)
    sys.stdin.reconfigure(encoding="utf-8", errors="replace")  # type: ignore[union-attr]
    return contextlib.nullcontext(sys.stdin)


def _write(lines: Iterable[str]) -> None:
    """Each line as soon as it is there, so that another program can talk to this one."""
    for line in lines:
        print(line, flush=True)
