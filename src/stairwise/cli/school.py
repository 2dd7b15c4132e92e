"""The school in the browser: start it, with its own data or as a demo."""

from pathlib import Path
from typing import Annotated

import typer


def add_to(app: typer.Typer) -> None:
    """Adds the commands."""
    app.command("serve")(serve)


def serve(
    port: Annotated[int, typer.Option(min=1, max=65535, help="The port to listen on.")] = 8000,
    host: Annotated[str, typer.Option(help="The address to listen on; 0.0.0.0 for the whole building.")] = "127.0.0.1",
    data: Annotated[Path | None, typer.Option(help="The folder for the school's data.")] = None,
    demo: Annotated[bool, typer.Option("--demo", help="Start the demo school, in a file of its own.")] = False,
    reset: Annotated[bool, typer.Option("--reset", help="Make the demo school anew.")] = False,
) -> None:
    """Start Stairwise in the browser."""
    from stairwise.web.serve import serve as start

    start(host=host, port=port, data=data, demo=demo, reset=reset)
