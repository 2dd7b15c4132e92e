"""What streams look at."""

from django.db import connection
from django.db.models import Count, Q

from stairwise.web.live.stream import Pulse
from stairwise.web.teaching.models import Check


def pulse_of_check(check_id: int) -> Pulse:
    """The state of a check's page; a check that is gone counts as closed.

    Runs in a thread that is reused for other streams, so its connection is closed again.
    """
    try:
        return _pulse(check_id)
    finally:
        connection.close()


def _pulse(check_id: int) -> Pulse:
    counted = Check.objects.annotate(
        started=Count("sittings", distinct=True),
        finished=Count("sittings", filter=Q(sittings__finished_at__isnull=False), distinct=True),
        answered=Count("sittings__questions__response", distinct=True),
    )
    row = counted.filter(pk=check_id).values_list("closed_at", "started", "finished", "answered").first()
    if row is None:
        return Pulse((), is_open=False)
    closed_at, *state = row
    return Pulse(tuple(int(value) for value in state), is_open=closed_at is None)
