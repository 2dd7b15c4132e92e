"""The teacher's pages: Today, Plan, Class map, the check and what it changed."""

from datetime import timedelta

import pytest
from django.utils import timezone

from stairwise.planning import ChangeKind
from stairwise.web.learning import actions as learning
from stairwise.web.teaching import queries
from stairwise.web.teaching.actions import close_check, open_check, replan
from stairwise.web.teaching.board import board
from stairwise.web.teaching.models import Check, PlanRecord
from web.conftest import a_section


def answer_all_wrong(student, check):
    sitting = learning.start(student, check, timezone.now())
    while question := learning.ask_next(sitting, timezone.now()):
        learning.answer(question, "98765", f"{question.pk}", timezone.now())
        sitting.refresh_from_db()


def test_today_says_what_to_open_next(cast):
    page = cast.client("alice").get("/").content.decode()
    assert "Open the entry check for “Solve multi-step equations”" in page
    assert "2 of 2 students have not been asked" in page


def test_today_leads_to_an_open_check(cast, check):
    page = cast.client("bob").get("/").content.decode()
    assert "An entry check is open" in page
    assert f"/checks/{check.pk}/" in page


def test_today_of_an_empty_period_asks_for_students(cast):
    a_section(cast.mallory)
    assert "Add students" in cast.client("mallory").get("/").content.decode()


def test_today_after_the_unit_offers_the_next(cast):
    cast.section.plans.all().delete()
    cast.section.unit_start -= timedelta(days=60)
    cast.section.save()
    replan(cast.section, timezone.now(), because="section")
    assert "Start the next unit" in cast.client("alice").get("/").content.decode()


def test_the_whole_way_from_check_to_changed_plan(cast, check):
    for student in (cast.sam, cast.kim):
        answer_all_wrong(student, check)
    alice = cast.client("alice")
    page = alice.get(f"/checks/{check.pk}/").content.decode()
    assert 'data-live="' in page
    changes = alice.post(f"/checks/{check.pk}/close/", follow=True).content.decode()
    assert "What changed in the plan" in changes
    assert "students probably cannot yet do this" in changes
    assert "in the entry check" in changes
    assert "Sam Okafor" in changes
    today = alice.get("/").content.decode()
    assert "Sam Okafor" in today
    assert "whole class; 2 of 2 need it" in alice.get(f"/sections/{cast.section.pk}/plan/").content.decode()


def test_closing_twice_makes_one_plan(cast, check):
    first = close_check(check, timezone.now())
    assert close_check(check, timezone.now()) == first
    assert PlanRecord.objects.filter(check_closed=check).count() == 1


def test_a_close_that_was_cut_short_is_made_good(cast, check):
    Check.objects.filter(pk=check.pk).update(closed_at=timezone.now())
    alice = cast.client("alice")
    assert alice.get(f"/checks/{check.pk}/changes/").url == f"/checks/{check.pk}/"
    assert "Make the plan from it" in alice.get(f"/checks/{check.pk}/").content.decode()
    alice.post(f"/checks/{check.pk}/close/")
    assert PlanRecord.objects.filter(check_closed=check).exists()


def test_one_check_is_open_at_a_time(cast, check):
    assert open_check(cast.section, "algebra-1.justify-steps", timezone.now()) == check


@pytest.mark.parametrize("lesson", ["", "algebra-1.no-such-lesson"])
def test_a_check_of_no_lesson_is_not_opened(cast, lesson):
    response = cast.client("alice").post(f"/sections/{cast.section.pk}/checks/open/", {"lesson": lesson})
    assert response.status_code == 404


def test_the_board_counts_who_is_where(cast, check, question):
    seats = {seat.name: (seat.status, seat.answered) for seat in board(check).seats}
    assert seats == {"Sam Okafor": ("working", 0), "Kim Park": ("absent", 0)}
    answer_all_wrong(cast.sam, check)
    found = board(check)
    assert (found.joined, found.done) == (1, 1)
    assert found.answers == found.seats[0].answered == sum(bar.wrong for bar in found.bars)
    assert found.seats[0].status == "done"


def test_the_board_names_slips_with_counts(cast, check, question):
    from stairwise.items.make import make_key
    from stairwise.notation.text import text

    slip = make_key(question.key).distractors[0]
    learning.answer(question, text(slip.answer), "a", timezone.now())
    assert [(s.students, s.example) for s in board(check).slips] == [(1, text(slip.answer))]
    assert "Slips seen" in cast.client("alice").get(f"/checks/{check.pk}/board/").content.decode()


def test_the_map_opens_to_the_answers_behind_a_cell(cast, check):
    answer_all_wrong(cast.sam, check)
    alice = cast.client("alice")
    page = alice.get(f"/sections/{cast.section.pk}/map/").content.decode()
    assert "not yet" in page
    assert "not checked yet" in page
    asked = cast.sam.responses.first()
    address = f"/sections/{cast.section.pk}/map/{cast.sam.pid}/{asked.skills[0]}/"
    whole, part = alice.get(address), alice.get(address, headers={"HX-Request": "true"})
    for response in (whole, part):
        assert "98765" in response.content.decode()
        assert "<math" in response.content.decode()
    assert "<html" in whole.content.decode()
    assert "<html" not in part.content.decode()


def test_the_map_of_another_lesson_of_the_unit(cast):
    alice = cast.client("alice")
    address = f"/sections/{cast.section.pk}/map/"
    page = alice.get(address, {"lesson": "one-move-formulas"}).content.decode()
    assert "Before “Solve a formula for a letter in one move”" in page
    assert alice.get(address, {"lesson": "no-such"}).status_code == 404
    assert alice.get(f"{address}{cast.sam.pid}/no.such/").status_code == 404


def test_changes_are_told_against_the_plan_before(cast, check):
    answer_all_wrong(cast.sam, check)
    record = close_check(check, timezone.now())
    found = queries.changes_after(record)
    assert found
    assert {change.kind for change in found} == {ChangeKind.ADDED}
    again = replan(cast.section, timezone.now(), because="again")
    assert queries.changes_after(again) == []


def test_a_plan_of_a_course_that_changed_is_made_anew(cast):
    record = cast.section.plans.last()
    record.body["days"][0]["lesson"] = "gone"
    record.save()
    assert queries.latest_plan(cast.section) is None
    assert cast.client("alice").get("/").status_code == 200
    assert cast.client("alice").get(f"/sections/{cast.section.pk}/plan/").status_code == 200
