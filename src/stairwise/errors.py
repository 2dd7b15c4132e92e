"""The error family: what went wrong, where, and what to do about it."""

from collections.abc import Sequence
from dataclasses import dataclass


class StairwiseError(Exception):
    """Base of every error that Stairwise raises on purpose."""


class Unknown(StairwiseError):
    """A name that nothing goes by, with the nearest names that exist.

    >>> raise Unknown("skill", "eq.multistep", ["eq.multi-step"])
    Traceback (most recent call last):
    stairwise.errors.Unknown: There is no skill 'eq.multistep'. Did you mean eq.multi-step?
    """

    def __init__(self, kind: str, name: str, nearest: Sequence[str] = ()) -> None:
        hint = f" Did you mean {' or '.join(nearest)}?" if nearest else ""
        super().__init__(f"There is no {kind} '{name}'.{hint}")


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing wrong with an input: where it is, what is wrong, what to do.

    >>> print(Problem("roster.csv, line 3, period", "'six' is not a number", "write 6"))
    roster.csv, line 3, period: 'six' is not a number; write 6
    """

    where: str
    what: str
    fix: str

    def __str__(self) -> str:
        return f"{self.where}: {self.what}; {self.fix}"


class InvalidInput(StairwiseError):
    """An input that was refused as a whole, with all of its problems.

    >>> raise InvalidInput("log.csv", [Problem("line 2, verdict", "'yes' is no verdict", "write correct")])
    Traceback (most recent call last):
    stairwise.errors.InvalidInput: log.csv was not read: 1 problem
      line 2, verdict: 'yes' is no verdict; write correct
    """

    def __init__(self, source: str, problems: Sequence[Problem]) -> None:
        self.source = source
        self.problems = tuple(problems)
        count = f"{len(problems)} problem{'s' if len(problems) != 1 else ''}"
        super().__init__(f"{source} was not read: {count}\n" + "\n".join(f"  {p}" for p in problems))
