"""Class lists, codes and names."""

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile

from stairwise.errors import InvalidInput
from stairwise.web.rosters import codes, queries
from stairwise.web.rosters.actions import import_roster
from stairwise.web.rosters.models import Section, Student
from stairwise.web.teaching.models import PlanRecord


def test_a_period_is_added_with_a_plan(cast):
    data = {"name": "Period 6", "unit": "grade-8/linear-equations", "start": "2026-11-23", "minutes": "45"}
    response = cast.client("alice").post("/sections/new/", data, follow=True)
    section = Section.objects.get(name="Period 6")
    assert "No students yet" in response.content.decode()
    assert section.plans.count() == 1
    assert codes.tidy(section.code) == section.code


def test_the_next_unit_is_started(cast):
    data = {"name": "Period 1", "unit": "algebra-1/systems", "start": "2026-11-23", "minutes": "50"}
    response = cast.client("alice").post(f"/sections/{cast.section.pk}/edit/", data, follow=True)
    assert "Systems" in response.content.decode()
    cast.section.refresh_from_db()
    assert (cast.section.unit, cast.section.minutes, cast.section.students.count()) == ("systems", 50, 2)


def test_a_pasted_list_is_added_and_planned_for(cast):
    before = PlanRecord.objects.count()
    data = {"text": "name,period\nAda Lovelace,1\nKim Park,1\n"}
    page = cast.client("alice").post(f"/sections/{cast.section.pk}/roster/", data, follow=True).content.decode()
    assert "1 student was added." in page
    assert [s.name for s in cast.section.students.all()] == ["Sam Okafor", "Kim Park", "Ada Lovelace"]
    assert PlanRecord.objects.count() == before + 1


def test_an_uploaded_file_is_a_list_too(cast):
    file = SimpleUploadedFile("class.csv", "name\nJosé Peña\n".encode("cp1252"))
    cast.client("alice").post(f"/sections/{cast.section.pk}/roster/", {"file": file})
    assert cast.section.students.filter(name="José Peña").exists()


def test_all_problems_are_told_with_their_lines_and_nothing_is_added(cast):
    data = {"text": 'name,period\nAda Lovelace,9\n\n"Bose, Satyendra",1\nEmmy Noether,10\n'}
    response = cast.client("alice").post(f"/sections/{cast.section.pk}/roster/", data)
    page = response.content.decode()
    assert response.status_code == 422
    assert "line 2, period" in page
    assert "line 5, period" in page
    assert "line 4" not in page
    assert "yours are: Period 1" in page
    assert Student.objects.count() == 3


def test_a_half_bad_list_is_refused_whole(cast):
    with pytest.raises(InvalidInput):
        queries.placed_entries(cast.alice, "Ada,1\nBo,7\n")
    assert Student.objects.count() == 3


def test_a_period_is_found_by_its_name_or_number(cast):
    for period in ("Period 1", "period 1", "1"):
        ((section, _entry),) = queries.placed_entries(cast.alice, f"name,period\nAda,{period}\n")
        assert section == cast.section


def test_a_list_cannot_reach_another_teachers_period(cast):
    cast.elsewhere.name = "Period 9"
    cast.elsewhere.save()
    with pytest.raises(InvalidInput, match="no period '9'"):
        queries.placed_entries(cast.alice, "Ada,9\n")


def test_personal_codes_differ_within_a_section(cast):
    entries = queries.placed_entries(cast.alice, "\n".join(f"Student {n},1" for n in range(60)))
    import_roster(entries)
    found = [student.code for student in cast.section.students.all()]
    assert len(set(found)) == len(found) == 62


def test_a_new_code_and_taking_out(cast):
    alice, old = cast.client("alice"), cast.sam.code
    alice.post(f"/sections/{cast.section.pk}/students/{cast.sam.pid}/new-code/")
    cast.sam.refresh_from_db()
    assert cast.sam.code != old
    alice.post(f"/sections/{cast.section.pk}/students/{cast.sam.pid}/remove/")
    assert not Student.objects.filter(pk=cast.sam.pk).exists()


def test_codes_spell_nothing():
    assert not set("AEIOU01") & set("".join(codes.class_code() for _ in range(200)))
