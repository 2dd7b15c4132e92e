"""What changed between two plans, and because of what."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from stairwise.items.phrase import Phrase
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
    minutes or students.
    """
    old = {support.key: support for support in before.supports}
    new = {support.key: support for support in after.supports}
    found = [*_kept(old, new), *_dropped(old, new)]
    return sorted(found, key=lambda change: change.support.day)


def _kept(old: dict[tuple[str, str], Support], new: dict[tuple[str, str], Support]) -> Iterator[Change]:
    for key, support in new.items():
        if key not in old:
            yield Change(ChangeKind.ADDED, support, support.reason.shows)
        elif old[key].day != support.day:
            yield Change(ChangeKind.MOVED, support, _moved(old[key], support))
        elif _differs(old[key], support):
            yield Change(ChangeKind.CHANGED, support, _changed(old[key], support))


def _dropped(old: dict[tuple[str, str], Support], new: dict[tuple[str, str], Support]) -> Iterator[Change]:
    for key, support in old.items():
        if key not in new:
            yield Change(
                ChangeKind.DROPPED,
                support,
                Phrase("The new answers no longer ask for it, or another gap matters more."),
            )


def _differs(old: Support, new: Support) -> bool:
    return (old.mode, old.minutes, set(old.students)) != (new.mode, new.minutes, set(new.students))


def _moved(old: Support, new: Support) -> Phrase:
    return Phrase(
        "It was on {before}; as {mode} it now stands right before the lesson.",
        {"before": old.day.strftime("%b %d").replace(" 0", " "), "mode": new.mode.value},
    )


def _changed(old: Support, new: Support) -> Phrase:
    return Phrase(
        "Before: {old_mode} for {old_count}. Now: {mode} for {count}.",
        {
            "old_mode": old.mode.value,
            "old_count": len(old.students),
            "mode": new.mode.value,
            "count": len(new.students),
        },
    )
