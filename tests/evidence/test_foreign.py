"""Logs of other systems: mapped onto our skills, or refused whole."""

import io
from datetime import UTC, datetime, timedelta

import pytest

from stairwise.curriculum import curriculum
from stairwise.errors import InvalidInput, Unknown
from stairwise.evidence.foreign import known_maps, read_assistments, skill_map

BEGIN = datetime(2026, 9, 1, tzinfo=UTC)
HEAD = "user,t,item,skill,correct,fold\n"


def read(rows):
    return read_assistments(io.StringIO(HEAD + rows), skill_map("assistments-2009"), BEGIN)


def test_the_map_names_110_skills_and_only_ours():
    mapping = skill_map("assistments-2009")
    assert len(mapping.skills) == 110
    assert {skill for skills in mapping.skills.values() for skill in skills} <= set(curriculum().skills)


def test_every_map_reads():
    assert [len(skill_map(name).names) for name in known_maps()]


def test_rows_become_responses_in_order():
    imported = read("7,0,901,88,0,1\n7,1,902,68,1,1\n")
    first, second = imported.responses
    assert (first.student, first.item, first.skills, first.right) == ("7", "assistments:901", ("eq.multi-step",), False)
    assert (second.skills, second.right) == (("int.add", "int.sub"), True)
    assert second.at - first.at == timedelta(minutes=1)


def test_skills_that_we_do_not_have_are_listed():
    imported = read("7,0,901,8,0,1\n7,1,902,8,1,1\n")
    assert imported.responses == []
    assert imported.left_out == {"Venn Diagram": 2}


def test_bad_rows_stop_the_import_and_are_all_named():
    with pytest.raises(InvalidInput) as caught:
        read("7,0,901,88,0,1\n7,1,902,999,1,1\n7,x,903,88,2,1\n")
    where = [problem.where for problem in caught.value.problems]
    assert where == ["line 3, skill", "line 4, correct", "line 4, t"]


def test_an_unknown_map_names_those_there_are():
    with pytest.raises(Unknown, match="assistments-2009"):
        skill_map("assistment")
