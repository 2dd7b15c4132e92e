"""One listener for each process: sees that the database changed, and tells every open page of this process.

SQLite's `PRAGMA data_version` changes on a connection when another connection, of this process or any other, has
committed. One connection asks for it four times a second, whatever the number of pages, and only while a page is open.
"""

import asyncio
import sqlite3
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

INTERVAL = 0.25


class Hub:
    """Wakes subscribers when the database file has changed. Belongs to one event loop."""

    def __init__(self, file: Path) -> None:
        self.file = file
        self._waiting: set[asyncio.Event] = set()
        self._task: asyncio.Task[None] | None = None

    @asynccontextmanager
    async def subscribe(self) -> AsyncIterator[asyncio.Event]:
        """An event that is set after each change; clear it, then look."""
        changed = asyncio.Event()
        self._waiting.add(changed)
        if self._task is None or self._task.done():
            self._task = asyncio.create_task(self._listen())
        try:
            yield changed
        finally:
            self._waiting.discard(changed)

    async def _listen(self) -> None:
        """Runs until nobody waits any more."""
        connection = sqlite3.connect(f"file:{self.file}?mode=ro", uri=True, isolation_level=None)
        try:
            last = _version(connection)
            while self._waiting:
                await asyncio.sleep(INTERVAL)
                now = _version(connection)
                if now != last:
                    last = now
                    self._wake()
        finally:
            connection.close()

    def _wake(self) -> None:
        for changed in self._waiting:
            changed.set()


def _version(connection: sqlite3.Connection) -> int:
    return int(connection.execute("PRAGMA data_version").fetchone()[0])
