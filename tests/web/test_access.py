"""Every address of the URL table against every kind of person. A new route fails here until it has a line."""

from collections.abc import Iterator

import pytest
from django.urls import URLPattern, URLResolver, get_resolver, reverse

PEOPLE = ("alice", "bob", "mallory", "sam", "kim", "nobody")

OWN = ("ok", "ok", "missing", "sign-in", "sign-in", "sign-in")
"""Pages of one section: its teachers only; to another teacher it does not exist."""
TEACHER = ("ok", "ok", "ok", "sign-in", "sign-in", "sign-in")
STUDENT = ("join", "join", "join", "ok", "ok", "join")
SAMS = ("join", "join", "join", "ok", "missing", "join")
"""A question of Sam's: Kim asks for her own of that number, and has none."""
ANYONE = ("ok",) * 6

TABLE = {
    "teaching:today": ("GET", ANYONE),
    "teaching:plan": ("GET", OWN),
    "teaching:map": ("GET", OWN),
    "teaching:evidence": ("GET", OWN),
    "teaching:open-check": ("POST", OWN),
    "teaching:try-answer": ("GET", TEACHER),
    "teaching:check": ("GET", OWN),
    "teaching:board": ("GET", OWN),
    "teaching:close-check": ("POST", OWN),
    "teaching:changes": ("GET", OWN),
    "rosters:add-section": ("GET", TEACHER),
    "rosters:edit-section": ("GET", OWN),
    "rosters:roster": ("GET", OWN),
    "rosters:codes": ("GET", OWN),
    "rosters:renew-code": ("POST", OWN),
    "rosters:remove-student": ("POST", OWN),
    "accounts:sign-in": ("GET", ANYONE),
    "accounts:sign-out": ("POST", ANYONE),
    "accounts:first": ("GET", ("sign-in",) * 6),
    "learning:join": ("GET", ANYONE),
    "learning:names": ("GET", ANYONE),
    "learning:home": ("GET", STUDENT),
    "learning:leave": ("POST", ("join",) * 6),
    "learning:ready": ("GET", STUDENT),
    "learning:start": ("POST", STUDENT),
    "learning:next": ("POST", STUDENT),
    "learning:question": ("GET", SAMS),
    "learning:read": ("GET", SAMS),
    "learning:done": ("GET", STUDENT),
    "live:check": ("GET", ("ok", "ok", "missing", "refused", "refused", "refused")),
    "set_language": ("POST", ANYONE),
}


def routes(patterns, space: str = "") -> Iterator[tuple[str, URLPattern]]:
    for pattern in patterns:
        if isinstance(pattern, URLResolver):
            inner = f"{space}{pattern.namespace}:" if pattern.namespace else space
            yield from routes(pattern.url_patterns, inner)
        else:
            yield f"{space}{pattern.name}", pattern


ROUTES = dict(routes(get_resolver().url_patterns))


def test_every_route_has_a_line():
    assert set(ROUTES) == set(TABLE)


def outcome(response) -> str:
    if response.status_code in (301, 302):
        if "/sign-in/" in response.url:
            return "sign-in"
        return "join" if response.url.startswith("/join/") else "ok"
    return {200: "ok", 401: "refused", 404: "missing"}.get(response.status_code, str(response.status_code))


@pytest.mark.parametrize("person", PEOPLE)
@pytest.mark.parametrize("name", TABLE)
def test_who_may_what(cast, check, question, name, person):
    method, expected = TABLE[name]
    known = {
        "section_id": cast.section.pk,
        "check_id": check.pk,
        "pid": cast.sam.pid,
        "skill": "eq.both-sides",
        "code": cast.section.code,
        "number": question.number,
    }
    address = reverse(name, kwargs={part: known[part] for part in ROUTES[name].pattern.converters})
    client = cast.client(person)
    response = client.post(address, {"lesson": check.lesson}) if method == "POST" else client.get(address)
    assert outcome(response) == expected[PEOPLE.index(person)]
    response.close()


@pytest.mark.parametrize("name", [name for name, (method, _) in TABLE.items() if method == "POST"])
def test_what_changes_things_is_not_done_by_looking(cast, check, name):
    known = {"section_id": cast.section.pk, "check_id": check.pk, "pid": cast.sam.pid}
    address = reverse(name, kwargs={part: known[part] for part in ROUTES[name].pattern.converters})
    for person in ("alice", "sam"):
        assert cast.client(person).get(address).status_code in (302, 405)
    cast.sam.refresh_from_db()
    check.refresh_from_db()
    assert check.is_open


def test_a_student_of_one_section_cannot_be_reached_through_another(cast):
    address = reverse("teaching:evidence", args=[cast.elsewhere.pk, cast.sam.pid, "eq.both-sides"])
    assert cast.client("mallory").get(address).status_code == 404
