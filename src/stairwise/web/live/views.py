"""Streams of server-sent events."""

from collections.abc import AsyncIterator
from functools import cache, partial
from pathlib import Path

from asgiref.sync import sync_to_async
from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBase, StreamingHttpResponse
from django.views.decorators.http import require_safe

from stairwise.web.accounts.models import Teacher
from stairwise.web.live.hub import Hub
from stairwise.web.live.queries import pulse_of_check
from stairwise.web.live.stream import events
from stairwise.web.teaching.queries import check_for

STREAM_HEADERS = {"Cache-Control": "no-store", "X-Accel-Buffering": "no"}


@cache
def hub() -> Hub:
    """The listener of this process."""
    return Hub(Path(str(settings.DATABASES["default"]["NAME"])))


@require_safe
async def check_events(request: HttpRequest, check_id: int) -> HttpResponseBase:
    """A check as it happens: `update` after each change that its page shows, `closed` at the end."""
    user = await request.auser()
    if not isinstance(user, Teacher):
        return HttpResponse(status=401)
    try:
        await sync_to_async(check_for)(user, check_id)
    except Http404:
        return HttpResponse(status=404)
    return StreamingHttpResponse(_stream(check_id), content_type="text/event-stream", headers=STREAM_HEADERS)


async def _stream(check_id: int) -> AsyncIterator[bytes]:
    async with hub().subscribe() as changed:
        async for event in events(changed, partial(sync_to_async(pulse_of_check), check_id)):
            yield event
