"""A student's way through a check: joining, answering, going back, clicking twice."""

from datetime import timedelta

import pytest
from django.test import Client
from django.utils import timezone

from stairwise.answers import VerdictKind
from stairwise.items.make import make_key
from stairwise.web.learning import actions, queries
from stairwise.web.learning.models import Question, Sitting, StoredResponse
from stairwise.web.rosters.actions import renew_code
from stairwise.web.teaching.actions import close_check, open_check
from web.conftest import LESSON, join

HTMX = {"HX-Request": "true"}


def right_answer(question: Question) -> str:
    item = make_key(question.key)
    return "ABCDEFGH"[item.choices.index(item.answer)] if item.choices else item.answer_text


def test_joining_wants_class_code_name_and_personal_code(cast):
    client = Client()
    assert (
        client.post("/join/", {"code": cast.section.code.lower().replace("-", " ")}).url
        == f"/join/{cast.section.code}/"
    )
    page = client.get(f"/join/{cast.section.code}/").content.decode()
    assert "Sam O." in page
    assert "Okafor" not in page
    assert b"not the code" in join(client, cast.sam, code="0000").content
    assert client.get("/student/").url == "/join/"
    assert join(client, cast.sam).url == "/student/"
    assert b"Hello, Sam!" in client.get("/student/").content


def test_an_unknown_class_code_is_told_kindly(db):
    assert b"No class has this code" in Client().post("/join/", {"code": "XXX-222"}).content


def test_a_student_waits_until_a_check_opens(cast):
    client = cast.client("sam")
    assert b"You are in" in client.get("/student/").content
    assert client.get("/student/", headers=HTMX).headers.get("HX-Redirect") is None
    open_check(cast.section, LESSON, timezone.now())
    assert client.get("/student/", headers=HTMX).headers["HX-Redirect"] == "/student/"
    assert b"Start" in client.get("/student/").content


def test_a_new_code_ends_old_sessions(cast):
    client = cast.client("sam")
    renew_code(cast.sam)
    assert client.get("/student/").url == "/join/"


def test_a_whole_check_without_javascript(cast, check):
    client = cast.client("sam")
    address = client.post("/student/start/").url
    for count in range(1, 11):
        page = client.get(address).content.decode()
        assert f"{count} of at most 10" in page
        assert "<math" in page
        question = queries.question_of(cast.sam, count)
        assert client.post(address, {"answer": right_answer(question), "client": f"c{count}"}).url == address
        assert "Yes, that is right." in client.get(address).content.decode()
        address = client.post("/student/next/").url
        if address.endswith("/done/"):
            break
    assert b"Thank you, Sam!" in client.get(address).content
    stored = StoredResponse.objects.filter(student=cast.sam)
    assert stored.count() == count
    assert {row.verdict for row in stored} == {VerdictKind.CORRECT.value}
    assert Sitting.objects.get().finished_at is not None
    assert client.get("/student/").url == "/student/done/"


def test_an_unreadable_answer_is_not_stored_and_may_be_tried_again(cast, question):
    client = cast.client("sam")
    response = client.post("/student/question/1/", {"answer": "3 +", "client": "a"})
    assert response.status_code == 422
    page = response.content.decode()
    assert "There is nothing after the + sign." in page
    assert "This does not count" in page
    assert 'value="3 +"' in page
    assert not StoredResponse.objects.exists()
    client.post("/student/question/1/", {"answer": right_answer(question), "client": "a"})
    assert StoredResponse.objects.get().verdict == "correct"


def test_a_wrong_answer_is_met_with_more_than_wrong(cast, question):
    item = make_key(question.key)
    from stairwise.notation.text import text

    slip = next(distractor for distractor in item.distractors if len(distractor.misconceptions) == 1)
    page = cast.client("sam").post("/student/question/1/", {"answer": text(slip.answer), "client": "a"}, follow=True)
    assert "Not yet." in page.content.decode()
    assert slip.feedback.html() in page.content.decode()
    assert StoredResponse.objects.get().misconception == slip.misconceptions[0]


def test_a_double_click_stores_once(cast, question):
    client = cast.client("sam")
    for _ in range(2):
        client.post("/student/question/1/", {"answer": "12345", "client": "same"}, headers=HTMX)
    assert StoredResponse.objects.count() == 1


def test_two_tabs_store_the_first_answer_only(cast, question):
    first = actions.answer(question, "12345", "tab-1", timezone.now())
    second = actions.answer(question, right_answer(question), "tab-2", timezone.now())
    assert first.stored == second.stored
    assert second.verdict.kind is VerdictKind.INCORRECT
    assert StoredResponse.objects.get().answer == "12345"


def test_a_race_between_two_tabs_gets_the_outcome_of_the_first(cast, question, monkeypatch):
    actions.answer(question, "12345", "tab-1", timezone.now())
    real, calls = queries.answer_to, []

    def late(asked):
        calls.append(asked)
        return None if len(calls) == 1 else real(asked)

    monkeypatch.setattr(queries, "answer_to", late)
    assert actions.answer(question, right_answer(question), "tab-2", timezone.now()).stored.answer == "12345"


def test_a_copied_form_is_still_an_answer(cast, check, question):
    actions.answer(question, "12345", "same", timezone.now())
    other = actions.ask_next(question.sitting, timezone.now())
    assert actions.answer(other, "54321", "same", timezone.now()).stored.question == other
    assert StoredResponse.objects.count() == 2


def test_next_asks_once_however_often_it_is_clicked(cast, question):
    client = cast.client("sam")
    for _ in range(3):
        assert client.post("/student/next/").url == "/student/question/1/"
    client.post("/student/question/1/", {"answer": "12345", "client": "a"})
    for _ in range(3):
        assert client.post("/student/next/").url == "/student/question/2/"
    assert Question.objects.count() == 2


def test_going_back_shows_what_was_answered(cast, question):
    client = cast.client("sam")
    client.post("/student/question/1/", {"answer": "12345", "client": "a"})
    client.post("/student/next/")
    page = client.get("/student/question/1/").content.decode()
    assert "12345" in page
    assert "Check answer" not in page


def test_an_answer_on_its_way_when_the_check_closes_is_kept(cast, check, question):
    close_check(check, timezone.now())
    client = cast.client("sam")
    client.post("/student/question/1/", {"answer": right_answer(question), "client": "a"})
    assert StoredResponse.objects.count() == 1
    assert client.post("/student/next/").url == "/student/done/"


def test_the_preview_reads_or_says_what_is_missing(cast, question):
    client = cast.client("sam")
    assert b"We read:" in client.get("/student/question/1/read/", {"answer": "1/2"}).content
    assert b"<mfrac>" in client.get("/student/question/1/read/", {"answer": "1/2"}).content
    assert b"nothing after" in client.get("/student/question/1/read/", {"answer": "2+"}).content
    assert client.get("/student/question/1/read/", {"answer": " "}).content.strip() == b""


@pytest.mark.parametrize("typed", ["<script>alert(1)</script>", "<b>x</b>", "\0", "9**9**9", "(" * 5000, "½" * 400])
def test_hostile_answers_are_shown_as_text(cast, question, typed):
    client = cast.client("sam")
    page = client.post("/student/question/1/", {"answer": typed, "client": "a"}, follow=True).content
    assert b"<script>alert" not in page
    assert b"<b>x" not in page
    assert b"<b>x" not in client.get("/student/question/1/read/", {"answer": typed}).content


def test_seconds_are_measured_unless_the_question_was_left_lying(cast, check):
    start = timezone.now()
    question = actions.ask_next(actions.start(cast.sam, check, start), start)
    actions.answer(question, "12345", "a", start + timedelta(seconds=42))
    later = actions.ask_next(question.sitting, start)
    actions.answer(later, "12345", "b", start + timedelta(hours=3))
    assert [row.seconds for row in StoredResponse.objects.order_by("id")] == [42.0, None]


def test_a_stored_response_is_the_response(cast, question):
    stored = actions.answer(question, "12345", "a", timezone.now()).stored
    stored.refresh_from_db()
    response = stored.to_response()
    assert response.student == cast.sam.pid
    assert response.item == question.item
    assert actions.columns(response) == {name: getattr(stored, name) for name in actions.columns(response)}


def test_neighbours_get_numbers_of_their_own(cast, check):
    one, two = (actions.ask_next(actions.start(s, check, timezone.now()), timezone.now()) for s in (cast.sam, cast.kim))
    assert one.item != two.item


@pytest.fixture
def choice(question) -> Question:
    """A question with choices in place of Sam's first."""
    question.item = "exp.equivalent/5/core/choose"
    question.save()
    return question


def test_choices_are_cards_and_answered_by_letter(cast, choice):
    client, item = cast.client("sam"), make_key(choice.key)
    page = client.get("/student/question/1/").content.decode()
    assert page.count('type="radio"') == len(item.choices) >= 4
    assert "data-answer" not in page
    empty = client.post("/student/question/1/", {"client": "a"})
    assert empty.status_code == 422
    assert b"This does not count" in empty.content
    assert not StoredResponse.objects.exists()
    answered = client.post("/student/question/1/", {"answer": right_answer(choice), "client": "a"}, follow=True)
    assert "Yes, that is right." in answered.content.decode()
    assert StoredResponse.objects.get().skills == ["exp.equivalent"]
