"""Why a skill is believed to be held or not, in a sentence that a teacher can check against the answers."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime, timedelta

from stairwise.curriculum import Curriculum
from stairwise.evidence import Response, in_order

WEEK = timedelta(days=7)
OLD = timedelta(days=14)
"""From here on it is said how long ago the last answer was: our judgement, two weeks of lessons."""

NUMBERS = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")


def why(curriculum: Curriculum, responses: Iterable[Response], skill: str, now: datetime) -> str:
    """What a student's answers say about one skill, or where the belief comes from when there are none.

    Counts readable answers up to now only, the latest ten; names a slip only when a misconception reproduced the
    answer. Times are spoken of in the zone of `now`.
    """
    readable = [r for r in in_order(responses) if r.right is not None and r.at <= now]
    own = [r for r in readable if skill in r.skills][-10:]
    if not own:
        return _from_others(curriculum, readable, skill)
    return "; ".join(_parts(curriculum, own, skill, now))


def _parts(curriculum: Curriculum, own: Sequence[Response], skill: str, now: datetime) -> Iterator[str]:
    right = sum(bool(r.right) for r in own)
    name = curriculum.skills[skill].name
    yield f"{right} of {len(own)} right on '{_lowered(name)}' {_since(own[0].at, now)}"
    for slip, count in Counter(r.misconception for r in own if r.misconception).most_common(2):
        known = curriculum.misconceptions.get(slip)
        yield f"{_number(count)} slip{'s' if count > 1 else ''} named '{known.name if known else slip}'"
    helped = sum(r.hints > 0 for r in own)
    if helped:
        yield f"{_number(helped)} with hints"
    if now - own[-1].at >= OLD:
        yield f"not checked for {_number((now - own[-1].at) // WEEK)} weeks"


def _from_others(curriculum: Curriculum, readable: Sequence[Response], skill: str) -> str:
    """Without own answers: the nearest answered skills that the belief leans on."""
    above = [s.id for s in curriculum.skills.values() if skill in curriculum.edges[s.id]]
    near = [s for s in (*curriculum.edges[skill], *above) if any(s in r.skills for r in readable)]
    if not near:
        return "not checked; nothing near it was checked either" if readable else "nothing was answered yet"
    names = " and ".join(f"'{_lowered(curriculum.skills[s].name)}'" for s in near[:2])
    return f"not checked itself; judged from answers on {names}"


def _since(first: datetime, now: datetime) -> str:
    day, today = first.astimezone(now.tzinfo), now
    if day.date() == today.date():
        return "today"
    if today.date() - day.date() < WEEK:
        return f"since {day:%A}"
    return f"since {day:%b} {day.day}"


def _number(count: int) -> str:
    """
    >>> _number(3), _number(12)
    ('three', '12')
    """
    return NUMBERS[count] if count < len(NUMBERS) else str(count)


def _lowered(name: str) -> str:
    return name[:1].lower() + name[1:]
