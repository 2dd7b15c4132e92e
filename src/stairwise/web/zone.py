"""This machine's time zone, by name."""

import os
from pathlib import Path
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

LINK = Path("/etc/localtime")


def local_zone() -> str:
    """The first name that is known: `STAIRWISE_TIME_ZONE`, `TZ`, where `/etc/localtime` points; else UTC."""
    for name in (os.environ.get("STAIRWISE_TIME_ZONE"), os.environ.get("TZ"), _linked()):
        if name and _known(name):
            return name
    return "UTC"


def _linked() -> str:
    return str(LINK.resolve()).rpartition("zoneinfo/")[2] if LINK.is_symlink() else ""


def _known(name: str) -> bool:
    try:
        ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return False
    return True
