"""`stairwise`: all commands, and how errors reach a person."""

import sys

import typer

from stairwise.cli import answers, check, curriculum, evidence, items, learner, planning, school, simulate
from stairwise.errors import StairwiseError

app = typer.Typer(
    help="Just-in-time mathematics intervention: the few earlier skills the next lesson needs, right before it.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)
for module in (curriculum, answers, items, check, evidence, learner, planning, simulate, school):
    module.add_to(app)


def main() -> None:
    """Runs a command; an error of ours is one clear message and exit code 1."""
    try:
        app()
    except StairwiseError as error:
        print(error, file=sys.stderr)
        sys.exit(1)
    except BrokenPipeError:
        sys.stderr.close()
