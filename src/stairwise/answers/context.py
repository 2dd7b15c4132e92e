"""What the item knows about its answers: which letters, functions and units are in play."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from stairwise.notation.tree import Node


@dataclass(frozen=True, slots=True)
class Context:
    """How to read an answer.

    ``variables`` are the letters of the problem; a name of several letters (``speed``) is one
    variable only if it is listed. ``functions`` are names that are applied, not multiplied.
    ``units`` says whether words after a number may be units: always, never, or where it is plain.
    ``several`` is true where more than one value is expected, so that ``+-2`` means two values.
    ``closed`` is true where no other letters than ``variables`` can be meant, so that a longer
    word is a word and not a product. ``given`` are numbers printed in the question, to notice a copied one.

    >>> Context(variables=("x", "speed")).names
    ('speed',)
    """

    variables: tuple[str, ...] = ()
    functions: tuple[str, ...] = ()
    units: Literal["auto", "always", "never"] = "auto"
    several: bool = False
    closed: bool = False
    given: tuple[Node, ...] = ()

    @property
    def names(self) -> tuple[str, ...]:
        """The declared variables of more than one letter, longest first."""
        plain = (name for name in self.variables if len(name) > 1 and "_" not in name)
        return tuple(sorted(plain, key=len, reverse=True))
