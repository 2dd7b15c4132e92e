"""Starts the school in the browser: one server, one address, friendly lines only."""

import os
import socket
from pathlib import Path

from stairwise.errors import StairwiseError

WORKERS = 1
STOP_SECONDS = 3
WILDCARDS = ("0.0.0.0", "::", "")  # noqa: S104  an address that the operator asked for


def serve(
    host: str = "127.0.0.1", port: int = 8000, data: Path | None = None, demo: bool = False, reset: bool = False
) -> None:
    """Serves the school of a data folder, or the demo school, until Ctrl-C.

    Raises StairwiseError when the port is taken.
    """
    refuse_taken(host, port)
    prepare(data, demo, host)
    for line in (*_welcome(host, port), *(_demo_lines(reset) if demo else _school_lines())):
        print(line, flush=True)
    _run(host, port)


def refuse_taken(host: str, port: int) -> None:
    """Says so before anything is set up when the port is not free."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    with socket.socket(family) as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((host, port))
        except OSError as error:
            raise StairwiseError(f"Port {port} on {host} cannot be used ({error.strerror}). Try --port.") from None


def prepare(data: Path | None, demo: bool, host: str = "127.0.0.1") -> None:
    """Names the data folder, loads Django and brings the database up to date."""
    os.environ["DJANGO_SETTINGS_MODULE"] = "stairwise.web.settings"
    os.environ["STAIRWISE_DEMO"] = "1" if demo else "0"
    if data is not None:
        os.environ["STAIRWISE_DATA"] = str(data)
    os.environ.setdefault("STAIRWISE_HOSTS", ",".join(hosts(host)))
    import django
    from django.core.management import call_command

    django.setup()
    call_command("migrate", verbosity=0, interactive=False)


def hosts(host: str) -> list[str]:
    """The names this machine goes by when it listens on an address."""
    local = ["127.0.0.1", "localhost", "[::1]"]
    if host not in WILDCARDS:
        return [*local, f"[{host}]" if ":" in host else host]
    name = socket.gethostname()
    return [*local, name, f"{name}.local", *filter(None, [network_address()])]


def network_address() -> str:
    """This machine's address in its network, or "". Connecting a datagram socket sends nothing."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        try:
            probe.connect(("192.0.2.1", 9))
        except OSError:
            return ""
        return str(probe.getsockname()[0])


def _welcome(host: str, port: int) -> list[str]:
    shown = (network_address() or "127.0.0.1") if host in WILDCARDS else host
    return ["", f"  Stairwise is at   http://{f'[{shown}]' if ':' in shown else shown}:{port}"]


def _demo_lines(reset: bool) -> list[str]:
    from django.utils import timezone

    from stairwise.web.demo import build

    demo = build(timezone.now(), reset)
    return [
        f"  Teacher           {demo.email}   password {demo.password}",
        f"  Class code        {demo.class_code}   (a student: {demo.student}, personal code {demo.student_code})",
        "",
        "  Every student of this school is invented. Stop with Ctrl-C; start with --reset to make it anew.",
        "",
    ]


def _school_lines() -> list[str]:
    from django.conf import settings

    return [f"  Data folder       {settings.DATA}", "", "  Stop with Ctrl-C.", ""]


def _run(host: str, port: int) -> None:
    from granian.constants import Interfaces
    from granian.log import LogLevels
    from granian.server import Server

    server = Server(
        "stairwise.web.asgi:application",
        address=host,
        port=port,
        interface=Interfaces.ASGI,
        workers=WORKERS,
        websockets=False,
        log_level=LogLevels.error,
        log_access=False,
        workers_kill_timeout=STOP_SECONDS,
        respawn_failed_workers=True,
    )
    server.serve()
    print("  Stairwise has stopped. Everything is saved.", flush=True)
