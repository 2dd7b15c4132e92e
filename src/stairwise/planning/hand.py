"""The teacher's hand: everything a teacher decides about a plan, as one value. Undo is the value before.

>>> hand = most_miss(strike_out(Hand(), "int.add"), "eq.both-sides")
>>> hand.strikes("any lesson", "int.add"), sorted(hand.most_miss)
(True, ['eq.both-sides'])
"""

from dataclasses import dataclass, replace
from datetime import date

from stairwise.planning.supports import Mode, Support

EVERY_LESSON = ""


@dataclass(frozen=True, slots=True)
class Lock:
    """A support that stands as the teacher wants it. Without students, the planner chooses them by evidence."""

    lesson: str
    skill: str
    mode: Mode
    day: date
    minutes: int
    students: tuple[str, ...] = ()

    @property
    def key(self) -> tuple[str, str]:
        """The lesson and the skill, as for a support."""
        return self.lesson, self.skill


@dataclass(frozen=True, slots=True)
class Hand:
    """What the teacher decided.

    - `locks`: supports that were added, moved, resized or locked.
    - `struck`: (lesson, skill) never to be planned; EVERY_LESSON for the lesson strikes the skill out everywhere.
    - `own_gaps`: (lesson, skill) that the lesson needs by the teacher's judgement, whatever the map says.
    - `most_miss`: skills marked "most of them miss this", weak evidence about everyone who was not checked.
    """

    locks: tuple[Lock, ...] = ()
    struck: frozenset[tuple[str, str]] = frozenset()
    own_gaps: frozenset[tuple[str, str]] = frozenset()
    most_miss: frozenset[str] = frozenset()

    def strikes(self, lesson: str, skill: str) -> bool:
        """Whether a skill is struck out for a lesson."""
        return (lesson, skill) in self.struck or (EVERY_LESSON, skill) in self.struck


def add(hand: Hand, lock: Lock) -> Hand:
    """Adds a support, in place of another of its lesson and skill; it is no longer struck out."""
    others = tuple(other for other in hand.locks if other.key != lock.key)
    return replace(hand, locks=(*others, lock), struck=hand.struck - {lock.key, (EVERY_LESSON, lock.skill)})


def lock(hand: Hand, support: Support) -> Hand:
    """Keeps a support as it is."""
    return add(hand, _as_it_is(support))


def move(hand: Hand, support: Support, day: date) -> Hand:
    """Moves a support to another day, and keeps it there."""
    return add(hand, replace(_as_it_is(support), day=day))


def resize(hand: Hand, support: Support, minutes: int) -> Hand:
    """Gives a support other minutes, and keeps them."""
    return add(hand, replace(_as_it_is(support), minutes=minutes))


def drop(hand: Hand, support: Support) -> Hand:
    """Takes a support out; it does not come back for this lesson."""
    return replace(release(hand, support), struck=hand.struck | {support.key})


def release(hand: Hand, support: Support) -> Hand:
    """Unlocks a support: the planner may move or drop it again."""
    return replace(hand, locks=tuple(other for other in hand.locks if other.key != support.key))


def strike_out(hand: Hand, skill: str, lesson: str = EVERY_LESSON) -> Hand:
    """Strikes a gap out, for one lesson or for all."""
    return replace(hand, struck=hand.struck | {(lesson, skill)})


def add_gap(hand: Hand, lesson: str, skill: str) -> Hand:
    """Adds a gap of the teacher's own: the lesson needs this skill."""
    return replace(hand, own_gaps=hand.own_gaps | {(lesson, skill)}, struck=hand.struck - {(lesson, skill)})


def most_miss(hand: Hand, skill: str) -> Hand:
    """Marks a skill "most of them miss this"."""
    return replace(hand, most_miss=hand.most_miss | {skill})


def _as_it_is(support: Support) -> Lock:
    return Lock(support.lesson, support.skill, support.mode, support.day, support.minutes, support.students)
