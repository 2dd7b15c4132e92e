"""The command line: one module for each part of the loop."""

from stairwise.cli.main import main

__all__ = ["main"]
