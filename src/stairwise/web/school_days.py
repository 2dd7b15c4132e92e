"""Weekdays, counted."""

from datetime import date, timedelta

SATURDAY = 5


def school_day(day: date, steps: int) -> date:
    """So many weekdays after (before, if negative) the first weekday that is not before a day.

    >>> school_day(date(2026, 11, 21), 0), school_day(date(2026, 11, 21), -1)
    (datetime.date(2026, 11, 23), datetime.date(2026, 11, 20))
    """
    while day.weekday() >= SATURDAY:
        day += timedelta(days=1)
    while steps:
        day += timedelta(days=1 if steps > 0 else -1)
        steps += 0 if day.weekday() >= SATURDAY else (-1 if steps > 0 else 1)
    return day
