"""Every case in ``cases/*.jsonl`` is graded; each file must agree with its cases almost everywhere.

A case says what a strict, kind teacher would say: ``accept`` (right, in the asked form), ``equivalent``
(same value; null where the case does not say), and for the suite ``parse`` whether the answer is well formed.
The cases were written without looking at the engine: when one disagrees, ask first which of the two is right.
"""

import json
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from stairwise.answers.grading import grade

Case = dict[str, Any]

FOLDER = Path(__file__).parent / "cases"
FILES = sorted(FOLDER.glob("*.jsonl"))
FIELDS = {
    "id", "suite", "kind", "expected", "student", "syntax", "form", "options", "accept", "equivalent", "note",
}  # fmt: skip
VERDICTS = {"correct", "wrong_form", "incorrect", "unreadable", "undecided"}
SHARE = 0.97  # the least share of agreement in a file; raise it as the engine improves
NEVER_ACCEPT_WRONGLY = ("hostile", "near-misses")
SHOWN = 60

by_file = pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
_graded: dict[Path, list[tuple[Case, Case]]] = {}


def cases_of(path: Path) -> list[Case]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").split("\n") if line]


def asked(case: Case) -> str:
    """The line to grade: what a caller would send, without the truth."""
    return json.dumps({name: case[name] for name in ("id", "expected", "student", "syntax", "form", "options")})


def graded(path: Path) -> list[tuple[Case, Case]]:
    """Each case with its result. A file is graded once, whichever test comes first."""
    if path not in _graded:
        cases = cases_of(path)
        lines = list(grade((asked(case) for case in cases), lambda: 0.0))
        assert len(lines) == len(cases), f"{len(cases)} lines in, {len(lines)} lines out"
        _graded[path] = [(case, json.loads(line)) for case, line in zip(cases, lines, strict=True)]
    return _graded[path]


def accepted(case: Case, result: Case) -> bool:
    if case["suite"] == "parse":
        return result.get("verdict") in VERDICTS - {"unreadable"}
    return result.get("verdict") == "correct"


def agrees(case: Case, result: Case) -> bool:
    if accepted(case, result) != case["accept"]:
        return False
    if case["equivalent"] is None:
        return True
    return (result.get("equivalent") is True) == case["equivalent"]


def described(case: Case, result: Case) -> str:
    form = f" as {json.dumps(case['form'])}" if case["form"] else ""
    key = "" if case["suite"] == "parse" else f" for {shortened(case['expected'])}"
    truth = "accept" if case["accept"] else "refuse"
    said = result.get("verdict") or result
    return (
        f"{case['id']}: {truth} {shortened(case['student'])}{key}{form}, equivalent {case['equivalent']}"
        f"{' (' + case['note'] + ')' if case['note'] else ''}\n"
        f"    said {said}, equivalent {result.get('equivalent')}, read as {shortened(result.get('read_as'))}:"
        f" {result.get('message')}"
    )


def shortened(text: str | None) -> str:
    return repr(text) if text is None or len(text) <= 80 else f"{text[:60]!r}... ({len(text)} characters)"


def listed(pairs: list[tuple[Case, Case]]) -> str:
    more = [f"... and {len(pairs) - SHOWN} more"] if len(pairs) > SHOWN else []
    return "\n".join([described(*pair) for pair in pairs[:SHOWN]] + more)


def all_cases() -> Iterator[Case]:
    for path in FILES:
        yield from cases_of(path)


def test_cases_have_one_shape_and_no_duplicates() -> None:
    cases = list(all_cases())
    assert len(cases) >= 1500
    assert all(set(case) == FIELDS for case in cases)
    assert all((case["expected"] is None) == (case["suite"] == "parse") for case in cases)
    counted = Counter(case["id"] for case in cases) + Counter(asked({**case, "id": ""}) for case in cases)
    assert [each for each, count in counted.items() if count > 1] == []


@by_file
def test_each_line_gets_a_verdict(path: Path) -> None:
    lost = [pair for pair in graded(path) if pair[1].get("verdict") not in VERDICTS or pair[1]["id"] != pair[0]["id"]]
    assert not lost, "\n" + listed(lost)


@by_file
def test_agreement(path: Path) -> None:
    pairs = graded(path)
    apart = [pair for pair in pairs if not agrees(*pair)]
    share = 1 - len(apart) / len(pairs)
    assert share >= SHARE, f"{path.stem}: {share:.3f} agree, at least {SHARE} must; {len(apart)} apart\n{listed(apart)}"


@pytest.mark.parametrize("name", NEVER_ACCEPT_WRONGLY)
def test_no_false_accept(name: str) -> None:
    false = [pair for pair in graded(FOLDER / f"{name}.jsonl") if accepted(*pair) and not pair[0]["accept"]]
    assert not false, "\n" + listed(false)
