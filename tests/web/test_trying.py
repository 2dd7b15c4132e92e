"""The page on which a teacher tries any answer against any key."""

import pytest
from django.test import Client


def tried(cast, **fields):
    client = Client()
    client.force_login(cast.alice)
    return client.get("/answers/", fields).content.decode()


@pytest.mark.parametrize(
    ("key", "answer", "form", "says"),
    [
        ("3/4", ".75", "", "Correct"),
        ("3/4", "6/8", "lowest_terms", "another form"),
        ("3/4", "4/3", "", "Not equal"),
        ("x + 2", "x +", "", "nothing after the + sign"),
    ],
)
def test_it_says_what_a_student_would_be_told(cast, key, answer, form, says):
    assert says in tried(cast, key=key, answer=answer, form=form)


def test_both_sides_are_shown_as_they_were_read(cast):
    page = tried(cast, key="1 1/2", answer="3/2")
    assert page.count("<math") == 2
    assert "halves" in page or "over" in page


def test_hostile_input_is_escaped_and_answered(cast):
    page = tried(cast, key="1", answer="<script>alert(1)</script>")
    assert "<script>alert" not in page


def test_an_unknown_form_is_no_crash(cast):
    assert "Try an answer" in tried(cast, key="1", answer="1", form="prettier")
