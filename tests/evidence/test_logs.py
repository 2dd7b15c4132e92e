"""Logs: what is written reads back; what is wrong is named by line and field, and nothing is half-imported."""

import io
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stairwise.answers.verdict import VerdictKind
from stairwise.errors import InvalidInput
from stairwise.evidence import Response, Source
from stairwise.evidence.logs import read_csv, read_jsonl, write_csv, write_jsonl

HEAD = "student,item,skills,verdict,at,source,answer,misconception,seconds,hints\n"
GOOD = "p1,x:1,int.add,correct,2026-11-20T08:00:00+00:00,practice,3,,12,0\n"
words = st.text(st.characters(codec="utf-8", exclude_categories=["C", "Z"]), min_size=1, max_size=12).filter(
    lambda text: "~" not in text
)

responses = st.builds(
    Response,
    student=words,
    item=words,
    skills=st.lists(words, min_size=1, max_size=3).map(tuple),
    verdict=st.sampled_from(VerdictKind),
    at=st.datetimes(min_value=datetime(2000, 1, 1), timezones=st.just(UTC)),
    source=st.sampled_from(Source),
    answer=st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs"]), max_size=20),
    misconception=st.none() | words,
    seconds=st.none() | st.integers(0, 3600).map(float),
    hints=st.integers(0, 9),
)


@given(st.lists(responses, max_size=5))
def test_csv_reads_back(log):
    file = io.StringIO(newline="")
    assert write_csv(log, file) == len(log)
    file.seek(0)
    assert read_csv(file) == log


@given(st.lists(responses, max_size=5))
def test_json_lines_read_back(log):
    file = io.StringIO()
    assert write_jsonl(log, file) == len(log)
    file.seek(0)
    assert read_jsonl(file) == log


@pytest.mark.parametrize(
    ("row", "line", "field"),
    [
        (GOOD.replace("p1", ""), 3, "student"),
        (GOOD.replace("correct", "yes"), 3, "verdict"),
        (GOOD.replace("+00:00", ""), 3, "at"),
        (GOOD.replace("2026-11-20", "20/11/26"), 3, "at"),
        (GOOD.replace("practice", "homework"), 3, "source"),
        (GOOD.replace(",12,", ",soon,"), 3, "seconds"),
        (GOOD.replace(",12,", ",-1,"), 3, "seconds"),
        (GOOD.replace("int.add", "int.add~"), 3, "skills"),
        (GOOD.replace("\n", ",extra\n"), 3, "row"),
        (GOOD.replace("p1", '"p1'), 3, "row"),
    ],
)
def test_a_bad_row_is_named_and_nothing_is_read(row, line, field):
    with pytest.raises(InvalidInput) as caught:
        read_csv(io.StringIO(HEAD + GOOD + row + GOOD), "log.csv")
    assert any(problem.where == f"line {line}, {field}" for problem in caught.value.problems)


def test_all_bad_rows_come_at_once():
    with pytest.raises(InvalidInput) as caught:
        read_csv(io.StringIO(HEAD + GOOD.replace("correct", "?") * 3))
    assert [problem.where for problem in caught.value.problems] == [f"line {n}, verdict" for n in (2, 3, 4)]


def test_a_flood_of_problems_is_cut():
    with pytest.raises(InvalidInput) as caught:
        read_csv(io.StringIO(HEAD + GOOD.replace("correct", "?") * 999))
    assert len(caught.value.problems) == 51


def test_missing_columns_are_named():
    with pytest.raises(InvalidInput, match="verdict"):
        read_csv(io.StringIO("student,item\n"))


def test_an_empty_file_lacks_its_columns():
    with pytest.raises(InvalidInput, match="column is missing"):
        read_csv(io.StringIO(""))


@pytest.mark.parametrize("line", ["{", "[]", "3", '{"student": "p1"}'])
def test_a_bad_json_line_is_named(line):
    with pytest.raises(InvalidInput, match="line 1"):
        read_jsonl([line])
