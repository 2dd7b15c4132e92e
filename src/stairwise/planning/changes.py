"""What changed between two plans, and because of what."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from stairwise.items.phrase import Field, Phrase
from stairwise.planning.plan import Plan
from stairwise.planning.supports import Support


class ChangeKind(StrEnum):
    """What happened to a support."""

    ADDED = "added"
    DROPPED = "dropped"
    MOVED = "moved"
    CHANGED = "changed"


@dataclass(frozen=True, slots=True)
class Change:
    """One difference: the support (as it is now, or as it was when dropped) and why."""

    kind: ChangeKind
    support: Support
    because: Phrase


def changes(before: Plan, after: Plan) -> list[Change]:
    """Differences from one plan to the next, by day.

    A support is the same when its lesson and skill are; then it may have moved to another day, or changed in mode,
    minutes or students. What lay on days that the new plan no longer has is over, not dropped.
    """
    start = min((day.day for day in after.days), default=date.min)
    old = {support.key: support for support in before.supports if support.day >= start}
    new = {support.key: support for support in after.supports}
    found = [*_kept(old, new), *_dropped(old, new, after)]
    return sorted(found, key=lambda change: change.support.day)


def _kept(old: dict[tuple[str, str], Support], new: dict[tuple[str, str], Support]) -> Iterator[Change]:
    for key, support in new.items():
        if key not in old:
            yield Change(ChangeKind.ADDED, support, _added(support))
        elif old[key].day != support.day:
            yield Change(ChangeKind.MOVED, support, _moved(old[key], support))
        elif _differs(old[key], support):
            yield Change(ChangeKind.CHANGED, support, _changed(old[key], support))


def _dropped(old: dict[tuple[str, str], Support], new: dict[tuple[str, str], Support], after: Plan) -> Iterator[Change]:
    for key, support in old.items():
        if key not in new:
            yield Change(ChangeKind.DROPPED, support, _why_dropped(support, after))


def _added(support: Support) -> Phrase:
    return Phrase("You set it.") if support.locked else support.reason.shows


def _why_dropped(support: Support, after: Plan) -> Phrase:
    """The plan's own word on the gap where it has one; else whose need it now meets, or that nobody needs it."""
    for omission in after.omissions:
        if omission.skill == support.skill:
            return omission.because
    for other in after.supports:
        if other.skill == support.skill:
            fields: dict[str, Field] = {"day": _day(other.day), "mode": other.mode.value}
            return Phrase("The skill is now supported on {day}, as {mode}.", fields)
    return Phrase("The new answers no longer ask for it, or only for a student or two.")


def _differs(old: Support, new: Support) -> bool:
    return (old.mode, old.minutes, set(old.students)) != (new.mode, new.minutes, set(new.students))


def _moved(old: Support, new: Support) -> Phrase:
    fields: dict[str, Field] = {"before": _day(old.day), "day": _day(new.day)}
    if new.locked:
        return Phrase("You moved it from {before} to {day}.", fields)
    return Phrase("It was on {before}; on {day} its minutes gain more.", fields)


def _changed(old: Support, new: Support) -> Phrase:
    return Phrase(
        "Before: {old_mode}, {old_minutes} min for {old_count}. Now: {mode}, {minutes} min for {count}.",
        {
            "old_mode": old.mode.value,
            "old_minutes": old.minutes,
            "old_count": len(old.students),
            "mode": new.mode.value,
            "minutes": new.minutes,
            "count": len(new.students),
        },
    )


def _day(day: date) -> str:
    return day.strftime("%b %d").replace(" 0", " ")
