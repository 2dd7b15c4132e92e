"""The hinge rule at its edges."""

from dataclasses import replace

import pytest

from stairwise.answers.verdict import VerdictKind
from stairwise.errors import StairwiseError
from stairwise.evidence import Source
from stairwise.lessons import Move, Settings, read_room
from tiny import answered


def room(right, wrong, misconception=None):
    good = [answered(f"r{n}", "a", right=True, source=Source.HINGE) for n in range(right)]
    return good + [
        answered(f"w{n}", "a", right=False, source=Source.HINGE, misconception=misconception) for n in range(wrong)
    ]


@pytest.mark.parametrize(
    ("right", "wrong", "move"),
    [
        (20, 0, Move.MOVE_ON),
        (16, 4, Move.MOVE_ON),
        (15, 5, Move.PAIR),
        (10, 10, Move.PAIR),
        (9, 11, Move.RETEACH),
        (0, 3, Move.RETEACH),
    ],
)
def test_the_move_follows_the_share_of_right_answers(right, wrong, move):
    assert read_room(room(right, wrong)).move is move


def test_slips_come_commonest_first():
    answers = [*room(5, 2, "slip-a"), *(replace(r, misconception="slip-b") for r in room(0, 3))]
    assert read_room(answers).slips == (("slip-b", 3), ("slip-a", 2))


def test_unreadable_answers_do_not_count():
    unread = [replace(r, verdict=VerdictKind.UNREADABLE) for r in room(0, 5)]
    reading = read_room([*room(4, 1), *unread])
    assert (reading.answered, reading.right, reading.move) == (5, 4, Move.MOVE_ON)


def test_an_empty_room_says_to_wait():
    with pytest.raises(StairwiseError, match="wait"):
        read_room([])


def test_a_teacher_can_change_the_shares():
    assert read_room(room(7, 3), Settings(move_on=0.7)).move is Move.MOVE_ON
