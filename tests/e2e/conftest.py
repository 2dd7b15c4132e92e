"""A real server on a free port with a data folder of its own, and a real browser."""

import os
import re
import shutil
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

CHROMIUM = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
ARGUMENTS = ["--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu", "--disable-background-networking"]
START = (
    "import sys; from pathlib import Path; from stairwise.web.serve import serve;"
    "serve(port=int(sys.argv[1]), data=Path(sys.argv[2]), demo=sys.argv[3] == 'demo')"
)


@dataclass
class Server:
    """A server process with everything it started. `kill` is SIGKILL to all of them at once."""

    data: Path
    kind: str = "school"
    port: int = 0
    process: subprocess.Popen[bytes] | None = None
    output: Path = field(default=Path())

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    @property
    def file(self) -> Path:
        return self.data / ("demo.sqlite3" if self.kind == "demo" else "school.sqlite3")

    def start(self) -> "Server":
        self.port = self.port or free_port()
        self.output = self.data / "output.txt"
        settings = {"DJANGO_SETTINGS_MODULE", "STAIRWISE_HOSTS", "STAIRWISE_DATA", "STAIRWISE_DEMO"}
        with self.output.open("ab") as output:
            self.process = subprocess.Popen(
                [sys.executable, "-c", START, str(self.port), str(self.data), self.kind],
                stdout=output,
                stderr=output,
                start_new_session=True,
                env={name: value for name, value in os.environ.items() if name not in settings},
            )
        self._await()
        return self

    def _await(self) -> None:
        for _ in range(1200):
            assert self.process is not None
            assert self.process.poll() is None, self.output.read_text()
            try:
                urllib.request.urlopen(f"{self.address}/join/", timeout=2).close()
            except OSError:
                time.sleep(0.1)
            else:
                return
        raise AssertionError(self.output.read_text())

    def stop(self) -> int:
        """Ctrl-C; what the process returns."""
        assert self.process is not None
        self.process.send_signal(signal.SIGINT)
        return self.process.wait(timeout=20)

    def kill(self) -> None:
        assert self.process is not None
        os.killpg(self.process.pid, signal.SIGKILL)
        self.process.wait(timeout=20)


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@pytest.fixture
def school(tmp_path) -> Iterator[Server]:
    """A new school without a teacher."""
    server = Server(tmp_path).start()
    yield server
    if server.process and server.process.poll() is None:
        server.kill()


@pytest.fixture(scope="session")
def demo_folder(tmp_path_factory) -> Path:
    """The data of a demo school, made once and copied for each test."""
    server = Server(tmp_path_factory.mktemp("demo"), kind="demo").start()
    assert server.stop() == 0
    return server.data


@pytest.fixture
def demo_school(demo_folder, tmp_path) -> Iterator[Server]:
    """The demo school."""
    server = Server(shutil.copytree(demo_folder, tmp_path / "data"), kind="demo").start()
    yield server
    if server.process and server.process.poll() is None:
        server.kill()


@pytest.fixture(scope="module")
def chromium():
    """A browser; without one these tests are skipped. It brings an event loop, so it may not outlive its module."""
    if CHROMIUM is None:
        pytest.skip("no browser: get one with 'apt-get install chromium' to run the browser tests")
    from playwright.sync_api import expect, sync_playwright

    expect.set_options(timeout=30_000)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=ARGUMENTS)
        yield browser
        browser.close()


@pytest.fixture
def people(chromium):
    """Opens a browser window for one person after another; at the end nobody may have met an error or left the site."""
    windows, troubles = [], []

    def window(width: int = 1366, height: int = 768, **options):
        context = chromium.new_context(viewport={"width": width, "height": height}, **options)
        page = context.new_page()
        page.set_default_timeout(30_000)
        page.on("pageerror", lambda error: troubles.append(f"script: {error}"))
        page.on("console", lambda line: troubles.append(line.text) if line.type == "error" else None)
        page.on("request", lambda request: troubles.extend(_outside(request.url)))
        windows.append(context)
        return page

    yield window
    for context in windows:
        context.close()
    # A browser reports every answer of 422 as an error, and that is how "try again" is said.
    assert [line for line in troubles if "422" not in line] == []


def _outside(address: str) -> list[str]:
    return [] if re.match(r"(http://127\.0\.0\.1:\d+/|data:|blob:)", address) else [f"request to {address}"]


@pytest.fixture
def accessible():
    """Checks a page against WCAG 2.1 A and AA with axe."""
    from axe_playwright_python.sync_playwright import Axe

    axe = Axe()
    options = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"]}

    def check(page) -> None:
        found = axe.run(page, options=options).response["violations"]
        told = [
            f"{v['id']}: {node['html'][:160]} {node.get('failureSummary', '')[:300]}"
            for v in found
            for node in v["nodes"]
        ]
        assert told == [], f"{page.url}\n" + "\n".join(told)

    return check
