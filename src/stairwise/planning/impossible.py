"""Plans that cannot be: what stands in the way, in words that say which setting to relax."""

from collections import Counter
from collections.abc import Iterator, Sequence

from stairwise.errors import Problem, StairwiseError
from stairwise.planning.hand import Hand, Lock
from stairwise.planning.pacing import Calendar, Session
from stairwise.planning.settings import Settings
from stairwise.planning.supports import Mode


class Impossible(StairwiseError):
    """Settings or locks that no plan can keep, with everything that stands in the way.

    >>> raise Impossible([Problem("minutes", "a period has 0 minutes", "give the period its minutes")])
    Traceback (most recent call last):
    stairwise.planning.impossible.Impossible: There is no plan that keeps all of this:
      minutes: a period has 0 minutes; give the period its minutes
    """

    def __init__(self, problems: Sequence[Problem]) -> None:
        self.problems = tuple(problems)
        super().__init__("There is no plan that keeps all of this:\n" + "\n".join(f"  {p}" for p in problems))


def demand_possible(calendar: Calendar, settings: Settings, students: Sequence[str]) -> None:
    """Raises Impossible for numbers that rule every plan out, before any lesson is laid on a day."""
    problems = [*_calendar(calendar), *_limits(settings)]
    if not students:
        problems.append(Problem("students", "the section has none", "add a class list"))
    if problems:
        raise Impossible(problems)


def demand_locks_possible(
    hand: Hand, sessions: Sequence[Session], room: Sequence[int], settings: Settings, students: Sequence[str]
) -> None:
    """Raises Impossible for locks that break the limits by themselves."""
    problems = [
        *(problem for lock in hand.locks for problem in _place(lock, sessions, students)),
        *_crowded(hand, settings),
        *_minutes(hand, sessions, room, settings),
        *_double(hand),
    ]
    if problems:
        raise Impossible(problems)


def _calendar(calendar: Calendar) -> Iterator[Problem]:
    if calendar.minutes <= 0:
        yield Problem("minutes of a period", f"{calendar.minutes} leave no time to teach", "set them above 0")


def _limits(settings: Settings) -> Iterator[Problem]:
    if not 0 <= settings.grade_level_floor <= 1:
        yield Problem("grade-level floor", f"{settings.grade_level_floor} is no share", "set it between 0 and 1")
    if settings.supports_per_lesson < 0:
        yield Problem("supports per lesson", "they cannot be fewer than none", "set them to 0 or more")
    if settings.group_size < 1:
        yield Problem("group size", "a group needs a student", "set it to 1 or more")
    if settings.least_support > settings.most_support:
        what = f"the least ({settings.least_support}) is above the most ({settings.most_support})"
        yield Problem("support minutes", what, "lower the least or raise the most")


def _named(lock: Lock) -> str:
    return f"locked {lock.mode.value} on {lock.skill}, {lock.day}"


def _place(lock: Lock, sessions: Sequence[Session], students: Sequence[str]) -> Iterator[Problem]:
    starts = {session.lesson.id: session.day for session in reversed(sessions)}
    if lock.lesson not in starts:
        yield Problem(_named(lock), f"the lesson '{lock.lesson}' is not in this plan", "unlock it")
        return
    if lock.day not in {session.day for session in sessions}:
        yield Problem(_named(lock), "there is no lesson that day", "move it to a day with a lesson")
    elif lock.day > starts[lock.lesson]:
        yield Problem(_named(lock), f"its lesson begins on {starts[lock.lesson]}", "move it to that day or before")
    if strangers := [student for student in lock.students if student not in students]:
        yield Problem(_named(lock), f"{', '.join(strangers)} not in this section", "take them out of the support")
    if lock.minutes <= 0:
        yield Problem(_named(lock), f"{lock.minutes} minutes are none", "give it minutes")


def _crowded(hand: Hand, settings: Settings) -> Iterator[Problem]:
    for lesson, count in Counter(lock.lesson for lock in hand.locks).items():
        if count > settings.supports_per_lesson:
            what = f"{count} supports are locked, {settings.supports_per_lesson} are allowed"
            yield Problem(f"lesson '{lesson}'", what, "unlock one, or raise 'supports per lesson'")


def _minutes(hand: Hand, sessions: Sequence[Session], room: Sequence[int], settings: Settings) -> Iterator[Problem]:
    for session, free in zip(sessions, room, strict=True):
        today = [lock for lock in hand.locks if lock.day == session.day]
        taken = sum(lock.minutes for lock in today if lock.mode.whole_class)
        if taken > free:
            yield Problem(str(session.day), _too_many(taken, free, session, settings), _relax(session, settings))
        led = sum(lock.minutes * _groups(lock, settings) for lock in today if lock.mode is Mode.GROUP)
        if led > settings.group_minutes:
            what = f"locked groups need {led} of the teacher's minutes, there are {settings.group_minutes}"
            yield Problem(str(session.day), what, "unlock or move a group, or raise 'group minutes'")


def _too_many(taken: int, free: int, session: Session, settings: Settings) -> str:
    share = round(100 * settings.grade_level_floor)
    return (
        f"locked supports take {taken} minutes from the class, but only {free} can be taken: '{session.lesson.name}' "
        f"keeps at least {session.least} of its {session.minutes} minutes, and {share}% stay with grade-level content"
    )


def _relax(session: Session, settings: Settings) -> str:
    by_floor = settings.grade_level_floor * session.minutes > session.least
    setting = "lower the 'grade-level floor'" if by_floor else "lower the least minutes of the lesson"
    return f"shorten, move or unlock a support, or {setting}"


def _groups(lock: Lock, settings: Settings) -> int:
    return max(1, -(-len(lock.students) // settings.group_size))


def _double(hand: Hand) -> Iterator[Problem]:
    busy: Counter[tuple[str, object]] = Counter()
    for lock in hand.locks:
        if not lock.mode.whole_class:
            busy.update((student, lock.day) for student in lock.students)
    for day in sorted({str(day) for (_, day), count in busy.items() if count > 1}):
        who = sorted(student for (student, other), count in busy.items() if count > 1 and str(other) == day)
        what = f"{', '.join(who)} would be in two groups or practices at once"
        yield Problem(day, what, "move one to another day, or take them out of one")
