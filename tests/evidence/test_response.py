"""What one response says, and what it refuses to be."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from stairwise.answers.verdict import VerdictKind
from stairwise.evidence import Response, Source, in_order
from stairwise.items.item import ItemKey

NOW = datetime(2026, 11, 20, 8, tzinfo=UTC)
ONE = Response(
    student="p1",
    item="int.add/7/core/solve",
    skills=("int.add",),
    verdict=VerdictKind.CORRECT,
    at=NOW,
    source=Source.HINGE,
)


def test_right_wrong_and_neither():
    assert ONE.right is True
    assert replace(ONE, verdict=VerdictKind.WRONG_FORM).right is True
    assert replace(ONE, verdict=VerdictKind.INCORRECT).right is False
    assert replace(ONE, verdict=VerdictKind.UNREADABLE).right is None
    assert replace(ONE, verdict=VerdictKind.UNDECIDED).right is None


def test_key_of_our_item_and_of_somebody_elses():
    assert ONE.key == ItemKey("int.add", 7)
    assert replace(ONE, item="assistments:991").key is None


def test_a_time_without_a_zone_is_refused():
    with pytest.raises(ValueError, match="time zone"):
        replace(ONE, at=datetime(2026, 11, 20))


def test_no_skills_is_refused():
    with pytest.raises(ValueError, match="at least one skill"):
        replace(ONE, skills=())


def test_in_order_is_stable():
    later, first, second = (replace(ONE, at=NOW + timedelta(1)), replace(ONE, item="a"), replace(ONE, item="b"))
    assert in_order([later, first, second]) == [first, second, later]
