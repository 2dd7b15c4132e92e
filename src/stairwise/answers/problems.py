"""Why an answer could not be read, and where."""

from __future__ import annotations

from stairwise.answers.messages import ENGLISH, message


class Unreadable(Exception):
    """Reading stopped at ``at`` (an index into the text) for the reason ``code``.

    >>> Unreadable("nothing_after", 3, symbol="+").sentence
    'There is nothing after the + sign.'
    """

    def __init__(self, code: str, at: int = 0, **fields: object) -> None:
        super().__init__(code)
        self.code = code
        self.at = at
        self.fields = fields

    @property
    def sentence(self) -> str:
        """The kind sentence for the student."""
        return message(self.code, ENGLISH, **self.fields)


class Undecided(Exception):
    """A comparison ran into a bound before it could be settled."""
