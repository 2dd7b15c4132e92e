"""Any log is read whole or refused with every problem; hostile ones included."""

import contextlib
import io

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from learner_logs import log_of
from stairwise.errors import InvalidInput
from stairwise.learner.log import read_log

HEAD = "student,item,skill,correct"


def test_rows_are_sorted_by_student_and_time_and_lead_back_to_their_responses():
    log = log_of([HEAD + ",at", "b,i1,x,1,20", "a,i2,x,0,5", "b,i3,y,0,10"])
    assert [log.items[i] for i in log.item] == ["i3", "i1", "i2"]
    assert [log.items[log.item[r]] for r in log.response_of] == ["i1", "i2", "i3"]


def test_times_are_seconds_or_iso_and_may_be_missing():
    log = log_of([HEAD + ",at", "a,i,x,1,1970-01-01T00:01:00Z", "a,j,x,1,30", "a,k,x,1,"])
    assert log.at[:2].tolist() == [30, 60]
    assert np.isnan(log.at[2])


def test_rows_of_one_response_per_skill_become_one_response():
    log = log_of([HEAD, "a,i,x,1", "a,i,y,1", "a,i,y,1", "a,j,x,1"])
    assert len(log) == 3
    assert log.skill[log.first[0] : log.first[1]].tolist() == [0, 1]
    assert log.response_of.tolist() == [0, 0, 1, 2]


def test_copied_rows_count_once_when_they_have_times():
    log = log_of([HEAD + ",at", *["a,i,x,1,100"] * 5, "a,i,x,1,200"])
    assert len(log) == 2
    assert log.response_of.tolist() == [0, 0, 0, 0, 0, 1]


def test_several_skills_in_one_row():
    log = log_of([HEAD, "a,i,x~y~x,1"])
    assert list(log.skills) == ["x", "y"]
    assert log.skill.tolist() == [0, 1]


def test_columns_are_renamed_and_a_split_is_chosen():
    file = io.StringIO("user,item,kc,correct,fold\na,i,x,1,train\na,i,x,0,test\n")
    log = read_log(file, "x", {"user": "student", "kc": "skill"}, ("fold", "test"))
    assert log.chosen.tolist() == [False, True]


@pytest.mark.parametrize(
    ("lines", "says"),
    [
        ([""], "student: this column is missing"),
        ([HEAD], "there are no responses"),
        (["student,item,skill"], "line 1, correct: this column is missing"),
        ([HEAD, "a,i,x,2"], "line 2, correct: '2' is neither 0 nor 1"),
        ([HEAD, "a,i,x,1", "a,i"], "line 3, row: it has 2 cells"),
        ([HEAD, "a,,x,1"], "line 2, item: it is empty"),
        ([HEAD, "a,i,x~~y,1"], "is no list of skills"),
        ([HEAD + ",at", "a,i,x,1,yesterday"], "line 2, at: 'yesterday' is neither"),
        ([HEAD + ",seconds", "a,i,x,1,-4"], "out of range"),
        ([HEAD + ",at", "a,i,x,1,inf"], "out of range"),
        ([HEAD, 'a,"i,x,1'], "this is not CSV"),
        ([HEAD + ",correct", "a,i,x,1,1"], "two columns have this name"),
    ],
)
def test_what_cannot_be_read_is_refused_with_line_and_field(lines, says):
    with pytest.raises(InvalidInput, match=says.replace("'", ".")):
        log_of(lines)


def test_at_most_fifty_problems_are_listed():
    with pytest.raises(InvalidInput) as refused:
        log_of([HEAD, *["a,i,x,maybe"] * 1000])
    assert len(refused.value.problems) == 51


@given(st.binary(max_size=200))
def test_any_bytes_are_read_or_refused(data):
    with contextlib.suppress(InvalidInput):
        read_log(io.TextIOWrapper(io.BytesIO(data), encoding="utf-8", newline=""))
