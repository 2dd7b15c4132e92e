"""The whole site as one ASGI application: pages run as WSGI in threads, and only `live/` streams on the event loop.

A browser gives the live view the same cookies and policy only when it comes from the same address and port, so both
kinds share one server. Pages keep the short path (no switch between async and sync at every middleware) and one
database connection for each thread; streams cost no thread while they wait.
"""

import asyncio
import os
import signal
from collections.abc import Awaitable, Callable, MutableMapping
from typing import Any

from a2wsgi import WSGIMiddleware
from django.core.asgi import get_asgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "stairwise.web.settings")

from stairwise.web.wsgi import application as pages

Scope = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Any]]
Send = Callable[[Any], Awaitable[None]]

THREADS = 8
LIVE = "/live/"

_streams = get_asgi_application()
_pages = WSGIMiddleware(pages, workers=THREADS)  # type: ignore[arg-type]


async def application(scope: Scope, receive: Receive, send: Send) -> None:
    """Sends a request to the streams or to the pages; answers the server's own start and stop messages."""
    if scope["type"] == "lifespan":
        await _lifespan(receive, send)
    elif scope["path"].startswith(LIVE):
        await _streams(scope, receive, send)  # type: ignore[arg-type]
    else:
        await _pages(scope, _as_coroutine(receive), send)  # type: ignore[arg-type]


def _as_coroutine(receive: Receive) -> Receive:
    """granian hands out futures, where a2wsgi wants coroutines."""

    async def received() -> Any:
        return await receive()

    return received


async def _lifespan(receive: Receive, send: Send) -> None:
    watch = asyncio.create_task(_end_with_parent(os.getppid()))
    while True:
        message = await receive()
        await send({"type": f"{message['type']}.complete"})
        if message["type"] == "lifespan.shutdown":
            watch.cancel()
            return


async def _end_with_parent(parent: int) -> None:
    """A killed server must not leave a worker behind that holds the port and answers on its own."""
    while os.getppid() == parent:
        await asyncio.sleep(1)
    os.kill(os.getpid(), signal.SIGTERM)
