"""Class lists as teachers paste them."""

import contextlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stairwise.errors import InvalidInput
from stairwise.interop.rosters import RosterEntry, read_roster

ADA, BEN = RosterEntry("Ada Lovelace", "3"), RosterEntry("Ben Okri", "3")


@pytest.mark.parametrize(
    "text",
    [
        "name,period\nAda Lovelace,3\nBen Okri,3\n",
        "Name\tPeriod\r\nAda Lovelace\t3\r\nBen Okri\t3",
        "Student name;Class period\nAda  Lovelace ;3\n\n Ben Okri;3\n",
        "First name,Last name,Section\nAda,Lovelace,3\nBen,Okri,3\n",
        "Ada Lovelace,3\nBen Okri,3",
        "\ufeffname,period\nAda Lovelace,3\nBen Okri,3\n",
        'period,name\n3,"Ada Lovelace"\n3,Ben Okri\n',
    ],
)
def test_the_same_list_in_many_shapes(text):
    assert read_roster(text) == [ADA, BEN]


def test_a_list_of_names_alone():
    assert [entry.name for entry in read_roster("Ada\nBen\n")] == ["Ada", "Ben"]


def test_bytes_of_a_spreadsheet():
    assert read_roster("name\nJosé Ñandú\n".encode("cp1252")) == [RosterEntry("José Ñandú", "")]
    assert read_roster("name\nJosé Ñandú\n".encode("utf-8-sig")) == [RosterEntry("José Ñandú", "")]


def test_all_problems_at_once_and_nothing_read():
    with pytest.raises(InvalidInput) as caught:
        read_roster("name,period\nAda,3\n,3\nAda,3\n" + "x" * 81 + ",3\n")
    assert [p.where for p in caught.value.problems] == ["line 3, name", "line 4, name", "line 5, name"]


@pytest.mark.parametrize("data", ["", "   \n\n", "\n,\n"])
def test_an_empty_list_says_what_to_paste(data):
    with pytest.raises(InvalidInput, match="one student a line"):
        read_roster(data)


def test_a_quote_that_is_not_closed_is_one_student_and_not_a_crash():
    assert [entry.name for entry in read_roster('name\n"Ada\nBen\n')] == ["Ada Ben"]


@given(st.text(max_size=200) | st.binary(max_size=200))
def test_anything_is_read_or_refused_in_words(data):
    with contextlib.suppress(InvalidInput):
        assert all(entry.name for entry in read_roster(data))
