"""The live view: the hub that sees changes, the stream for one page, and what tells one state from another."""

import asyncio
import sqlite3
from itertools import count

import pytest
from django.utils import timezone

from stairwise.web.learning import actions as learning
from stairwise.web.live import queries
from stairwise.web.live.hub import Hub
from stairwise.web.live.stream import CLOSED, RETRY, STILL_HERE, UPDATE, Pulse, events
from stairwise.web.teaching.actions import close_check


@pytest.fixture
def file(tmp_path):
    path = tmp_path / "school.sqlite3"
    with sqlite3.connect(path) as connection:
        connection.execute("PRAGMA journal_mode=WAL")
        connection.execute("CREATE TABLE t (x)")
    connection.close()
    return path


def write(path):
    connection = sqlite3.connect(path)
    with connection:
        connection.execute("INSERT INTO t VALUES (1)")
    connection.close()


def test_every_page_is_woken_by_a_commit_of_anyone(file):
    async def listen():
        hub = Hub(file)
        async with hub.subscribe() as one, hub.subscribe() as two:
            await asyncio.sleep(0.1)
            assert not one.is_set()
            await asyncio.to_thread(write, file)
            await asyncio.wait_for(asyncio.gather(one.wait(), two.wait()), 2)
            task = hub._task
        await asyncio.wait_for(task, 2)

    asyncio.run(listen())


def test_the_listener_starts_again_for_a_later_page(file):
    async def listen():
        hub = Hub(file)
        for _ in range(2):
            async with hub.subscribe() as changed:
                await asyncio.sleep(0.1)
                await asyncio.to_thread(write, file)
                await asyncio.wait_for(changed.wait(), 2)
            await asyncio.wait_for(hub._task, 2)

    asyncio.run(listen())


def test_a_page_that_comes_while_the_listener_stops_is_served(file):
    async def listen():
        hub = Hub(file)
        async with hub.subscribe():
            await asyncio.sleep(0.05)
        async with hub.subscribe() as changed:
            await asyncio.sleep(0.6)
            await asyncio.to_thread(write, file)
            await asyncio.wait_for(changed.wait(), 2)
        await asyncio.wait_for(hub._task, 2)

    asyncio.run(listen())


async def told(pulses, heartbeat=15.0, limit=20):
    """The events of a stream whose subject goes through these states, a change between each two."""
    changed, states = asyncio.Event(), iter(pulses)
    changed.set()

    async def look():
        changed.set()
        return next(states)

    return [event async for event, _ in _zip(events(changed, look, heartbeat), limit)]


async def _zip(stream, limit):
    for number in count():
        if number == limit:
            return
        try:
            yield await anext(stream), number
        except StopAsyncIteration:
            return


def test_a_stream_tells_changes_and_the_end():
    pulses = [Pulse((0,), True), Pulse((0,), True), Pulse((1,), True), Pulse((1,), False)]
    assert asyncio.run(told(pulses)) == [RETRY, UPDATE, UPDATE, CLOSED]


def test_a_stream_of_something_closed_ends_at_once():
    assert asyncio.run(told([Pulse((), False)])) == [RETRY, CLOSED]


def test_a_quiet_stream_keeps_beating():
    async def listen():
        changed, seen = asyncio.Event(), []

        async def look():
            return Pulse((0,), True)

        stream = events(changed, look, heartbeat=0.01)
        while len(seen) < 4:
            seen.append(await anext(stream))
        await stream.aclose()
        return seen

    assert asyncio.run(listen()) == [RETRY, UPDATE, STILL_HERE, STILL_HERE]


def test_what_the_page_shows_changes_the_pulse(cast, check):
    seen = [queries._pulse(check.pk)]
    sitting = learning.start(cast.sam, check, timezone.now())
    seen.append(queries._pulse(check.pk))
    question = learning.ask_next(sitting, timezone.now())
    learning.answer(question, "12345", "a", timezone.now())
    seen.append(queries._pulse(check.pk))
    learning.finish(sitting, timezone.now())
    seen.append(queries._pulse(check.pk))
    close_check(check, timezone.now())
    seen.append(queries._pulse(check.pk))
    assert [pulse.state for pulse in seen] == [(0, 0, 0), (1, 0, 0), (1, 0, 1), (1, 1, 1), (1, 1, 1)]
    assert [pulse.is_open for pulse in seen] == [True, True, True, True, False]
    assert queries._pulse(check.pk + 1) == Pulse((), is_open=False)


def test_several_students_are_counted_once_each(cast, check):
    for student in (cast.sam, cast.kim):
        sitting = learning.start(student, check, timezone.now())
        for number in range(3):
            question = learning.ask_next(sitting, timezone.now())
            learning.answer(question, "12345", f"{student.pk}/{number}", timezone.now())
        learning.finish(sitting, timezone.now())
    assert queries._pulse(check.pk).state == (2, 2, 6)
