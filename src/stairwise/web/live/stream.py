"""A stream of events for one page: woken by the hub, it looks whether what the page shows has changed."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass

HEARTBEAT = 15.0
RETRY = b"retry: 1000\n\n"
STILL_HERE = b": still here\n\n"
UPDATE = b"event: update\ndata: now\n\n"
CLOSED = b"event: closed\ndata: now\n\n"


@dataclass(frozen=True, slots=True)
class Pulse:
    """What tells one state of a page from another, and whether more can come."""

    state: tuple[int, ...]
    is_open: bool


async def events(
    changed: asyncio.Event, look: Callable[[], Awaitable[Pulse]], heartbeat: float = HEARTBEAT
) -> AsyncIterator[bytes]:
    """Server-sent events until the page's subject is closed.

    The first look is told as an update too: something may have happened between the page and its stream.
    """
    yield RETRY
    last: Pulse | None = None
    while True:
        changed.clear()
        seen = await look()
        if seen != last:
            yield UPDATE if seen.is_open else CLOSED
        if not seen.is_open:
            return
        last = seen
        async for beat in _until(changed, heartbeat):
            yield beat


async def _until(changed: asyncio.Event, heartbeat: float) -> AsyncIterator[bytes]:
    """Waits for the next change; a comment now and then keeps proxies from hanging up."""
    while True:
        try:
            await asyncio.wait_for(changed.wait(), heartbeat)
        except TimeoutError:
            yield STILL_HERE
        else:
            return
