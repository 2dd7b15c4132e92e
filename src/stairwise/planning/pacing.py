"""Pacing: lessons laid on instructional days."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import islice

from stairwise.curriculum import Lesson
from stairwise.errors import StairwiseError

SATURDAY = 5
LONGEST_BREAK = 400


@dataclass(frozen=True, slots=True)
class Calendar:
    """Instructional days: weekdays from `start` that are not `days_off`, each with one period of `minutes`."""

    start: date
    minutes: int = 45
    days_off: frozenset[date] = frozenset()

    def days(self) -> Iterator[date]:
        """Instructional days, without end.

        >>> from itertools import islice
        >>> friday = date(2026, 11, 20)
        >>> [day.day for day in islice(Calendar(friday).days(), 3)]
        [20, 23, 24]
        """
        day, skipped = self.start, 0
        while skipped < LONGEST_BREAK:
            open_ = day.weekday() < SATURDAY and day not in self.days_off
            skipped = 0 if open_ else skipped + 1
            if open_:
                yield day
            day += timedelta(days=1)
        raise StairwiseError(f"There are no instructional days after {self.start}: take some days off out.")

    def first(self, count: int) -> Iterator[date]:
        """The first so many instructional days."""
        return islice(self.days(), count)


@dataclass(frozen=True, slots=True)
class Session:
    """The part of a lesson that falls on one day. `least` is the fewest minutes that part can be cut to."""

    day: date
    lesson: Lesson
    minutes: int
    least: int
    part: int
    parts: int

    @property
    def first(self) -> bool:
        """Whether the lesson starts here."""
        return self.part == 1


def pace(lessons: Iterable[Lesson], calendar: Calendar) -> list[Session]:
    """Sessions of the lessons, one period a day, in order. A lesson longer than a period goes on the next day."""
    days = calendar.days()
    return [session for lesson in lessons for session in _sessions(lesson, calendar.minutes, days)]


def _sessions(lesson: Lesson, period: int, days: Iterator[date]) -> list[Session]:
    parts = -(-lesson.minutes // period)
    minutes = _split(min(lesson.minutes, parts * period), parts)
    least = _split(min(lesson.least, parts * period), parts)
    return [Session(next(days), lesson, minutes[n], least[n], n + 1, parts) for n in range(parts)]


def _split(total: int, parts: int) -> Sequence[int]:
    """Whole minutes as even as can be, the longer parts first."""
    share, rest = divmod(total, parts)
    return [share + (n < rest) for n in range(parts)]
