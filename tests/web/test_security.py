"""Headers, cookies, lockout, and requests that stay at home."""

import re

import pytest
from django.test import Client
from django.utils import timezone

from stairwise.web.accounts.lockout import MOST_TRIES
from stairwise.web.accounts.models import Teacher
from web.conftest import PASSWORD, join


def test_the_content_policy_is_strict(cast):
    response = cast.client("alice").get("/")
    policy = response.headers["Content-Security-Policy"]
    assert "default-src 'self'" in policy
    assert "unsafe" not in policy
    assert "frame-ancestors 'none'" in policy
    assert response.headers["X-Frame-Options"] == "DENY"
    assert response.headers["Referrer-Policy"] == "same-origin"
    assert response.headers["X-Content-Type-Options"] == "nosniff"


@pytest.mark.parametrize("person", ["alice", "sam", "nobody"])
def test_no_page_asks_anybody_else_for_anything(cast, check, question, person):
    client = cast.client(person)
    section, pages = cast.section.pk, []
    pages += ["/", "/join/", "/sign-in/", f"/join/{cast.section.code}/"]
    pages += ["/student/", "/student/question/1/"] if person == "sam" else []
    pages += [f"/sections/{section}/{p}/" for p in ("plan", "map", "roster", "codes")] if person == "alice" else []
    for page in pages:
        content = client.get(page, follow=True).content.decode()
        outside = re.findall(r'(?:src|href|action)="(?:https?:)?//[^"]*', content)
        assert not outside
        assert not re.findall(r"<script(?![^>]* src=)|\son\w+=|<style|\sstyle=", content)


def test_cookies_are_kept_from_scripts_and_other_sites(cast):
    client = Client()
    client.get("/sign-in/")
    client.post("/sign-in/", {"email": "alice@example.org", "password": PASSWORD})
    for name in ("sessionid", "csrftoken"):
        assert client.cookies[name]["httponly"]
        assert client.cookies[name]["samesite"] == "Lax"


def test_signing_in_and_out(cast):
    client = Client()
    wrong = client.post("/sign-in/", {"email": "alice@example.org", "password": "not this one"})
    assert b"do not belong together" in wrong.content
    right = client.post(
        "/sign-in/", {"email": "Alice@Example.org", "password": PASSWORD, "next": f"/sections/{cast.section.pk}/plan/"}
    )
    assert right.url == f"/sections/{cast.section.pk}/plan/"
    client.post("/sign-out/")
    assert client.get(f"/sections/{cast.section.pk}/plan/").status_code == 302


def test_signing_in_leads_nowhere_else(cast):
    response = Client().post(
        "/sign-in/", {"email": "alice@example.org", "password": PASSWORD, "next": "https://example.com/"}
    )
    assert response.url == "/"


def test_many_wrong_passwords_lock_that_teacher_only(cast):
    client = Client()
    for _ in range(MOST_TRIES):
        last = client.post("/sign-in/", {"email": "alice@example.org", "password": "guess"})
    assert last.status_code == 429
    assert client.post("/sign-in/", {"email": "alice@example.org", "password": PASSWORD}).status_code == 429
    assert client.post("/sign-in/", {"email": "bob@example.org", "password": PASSWORD}).status_code == 302


def test_many_wrong_codes_lock_that_student_only(cast):
    client = Client()
    for _ in range(MOST_TRIES):
        join(client, cast.sam, code="0000")
    assert join(client, cast.sam).status_code == 429
    assert join(client, cast.kim).status_code == 302


def test_a_right_code_forgets_earlier_slips(cast):
    client = Client()
    for _ in range(3):
        for _ in range(MOST_TRIES - 1):
            join(client, cast.sam, code="0000")
        assert join(client, cast.sam).status_code == 302


def test_guessing_class_codes_is_locked(cast):
    client = Client()
    for n in range(40):
        client.post("/join/", {"code": f"BBB-{n:03d}"})
    assert client.post("/join/", {"code": cast.section.code}).status_code == 429
    assert client.get(f"/join/{cast.section.code}/").status_code == 429


def test_forms_want_their_token(cast):
    client = Client(enforce_csrf_checks=True)
    client.force_login(cast.alice, backend="django.contrib.auth.backends.ModelBackend")
    assert client.post(f"/sections/{cast.section.pk}/checks/open/", {"lesson": "x"}).status_code == 403


def test_the_first_teacher_opens_the_school_once(db):
    client = Client()
    assert client.get("/").url == "/first/"
    data = {"name": "Alice", "email": "alice@example.org", "password": "short"}
    assert b"too short" in client.post("/first/", data).content
    assert client.post("/first/", {**data, "password": PASSWORD}).url == "/"
    assert "No period yet" in client.get("/").content.decode()
    other = Client()
    assert other.post("/first/", {**data, "email": "eve@example.org", "password": PASSWORD}).url == "/sign-in/"
    assert Teacher.objects.count() == 1


def test_a_student_who_was_taken_out_is_out(cast):
    client = cast.client("sam")
    cast.sam.delete()
    assert client.get("/student/").url == "/join/"


def test_passwords_are_kept_hashed(cast):
    assert PASSWORD not in cast.alice.password
    assert cast.alice.check_password(PASSWORD)
    assert timezone.now().tzinfo is not None
