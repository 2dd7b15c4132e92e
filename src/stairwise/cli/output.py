"""How results are printed: JSON for programs, wrapped columns for people."""

import json
import shutil
import textwrap
from collections.abc import Iterable, Sequence
from typing import Any

NARROWEST = 60


def print_json(value: Any) -> None:
    """One JSON document, readable, with letters of every language as they are."""
    print(json.dumps(value, ensure_ascii=False, indent=2))


def width() -> int:
    """Columns of the terminal, 100 when it is not one."""
    return max(NARROWEST, shutil.get_terminal_size((100, 24)).columns)


def heading(text: str) -> None:
    """A line that stands out, with one empty line before it."""
    print(f"\n{text}\n{'-' * min(len(text), width())}")


def paragraph(text: str, indent: int = 0) -> None:
    """Text wrapped to the terminal."""
    space = " " * indent
    print(textwrap.fill(text, width(), initial_indent=space, subsequent_indent=space, break_on_hyphens=False))


def table(rows: Iterable[Sequence[str]], indent: int = 2) -> None:
    """Left-aligned columns; the last one wraps."""
    lines = [tuple(row) for row in rows]
    if not lines:
        return
    widths = [max(len(row[n]) for row in lines) for n in range(len(lines[0]) - 1)]
    for row in lines:
        _line(row, widths, indent)


def _line(row: Sequence[str], widths: Sequence[int], indent: int) -> None:
    start = " " * indent + "".join(f"{cell:<{size}}  " for cell, size in zip(row, widths, strict=False))
    room = max(20, width() - len(start))
    first, *rest = textwrap.wrap(row[-1], room, break_on_hyphens=False) or [""]
    print((start + first).rstrip())
    for more in rest:
        print(" " * len(start) + more)
