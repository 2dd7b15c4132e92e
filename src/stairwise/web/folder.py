"""The folder that holds a school's data, and the secret key in it."""

import os
import secrets
from collections.abc import Mapping
from pathlib import Path

from platformdirs import user_data_path

KEY_FILE = "secret-key"


def data_folder(environment: Mapping[str, str] = os.environ) -> Path:
    """`STAIRWISE_DATA`, or the platform's folder for a user's data; made on first use, closed to other users."""
    named = environment.get("STAIRWISE_DATA")
    folder = Path(named).expanduser() if named else user_data_path("stairwise", appauthor=False)
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    return folder


def database(folder: Path, demo: bool) -> Path:
    """The demo school has a file of its own, so that resetting it can never touch a real one."""
    return folder / ("demo.sqlite3" if demo else "school.sqlite3")


def secret_key(folder: Path) -> str:
    """The key that signs sessions: made once, readable by its owner only.

    It is written aside and linked into place, so that two servers starting together end up with one key.
    """
    path = folder / KEY_FILE
    if not path.exists():
        draft = folder / f"{KEY_FILE}.{os.getpid()}"
        descriptor = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with os.fdopen(descriptor, "w") as file:
            file.write(secrets.token_urlsafe(50))
        _keep_first(draft, path)
    return path.read_text().strip()


def _keep_first(draft: Path, path: Path) -> None:
    try:
        os.link(draft, path)
    except FileExistsError:
        pass
    except OSError:  # a file system without hard links
        os.replace(draft, path)
        return
    draft.unlink(missing_ok=True)
