"""What every visual model is: a value that prints itself as SVG, as a text alternative and as speech."""

from abc import abstractmethod
from re import compile as pattern

from stairwise.items.phrase import Printed

_LATEX_SPECIAL = pattern(r"[&%$#_{}]")


class Model(Printed):
    """A picture that belongs to a question. Its `words` say all that the picture shows and nothing that it asks."""

    __slots__ = ()

    @abstractmethod
    def svg(self) -> str:
        """The picture: one SVG element with title and description, readable in gray, no text below 12 px."""

    @abstractmethod
    def words(self) -> str:
        """The text alternative."""

    def text(self) -> str:
        """The text alternative, marked as a picture."""
        return f"[{self.words()}]"

    def html(self) -> str:
        """The picture."""
        return self.svg()

    def latex(self) -> str:
        """The text alternative, for math mode."""
        return "\\text{" + _LATEX_SPECIAL.sub(r"\\\g<0>", self.words()) + "}"

    def speech(self) -> str:
        """The text alternative."""
        return self.words()
