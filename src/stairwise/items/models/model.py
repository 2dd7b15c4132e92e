"""What every visual model is: a value that prints itself as SVG, as a text alternative and as speech."""

from abc import abstractmethod
from re import compile as pattern

from stairwise.items.phrase import Printed

SCALE = 0.62  # points on paper for each pixel
_WIDTH = pattern(r'width="([\d.]+)"')
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

    def typst(self) -> str:
        """The picture with its text alternative; the document defines `picture`, which keeps it within its column."""
        drawn, said = (each.replace("\\", "\\\\").replace('"', '\\"') for each in (self.svg(), self.words()))
        return f'#picture("{drawn}", "{said}", {self._points()}pt)'

    def _points(self) -> int:
        width = _WIDTH.search(self.svg())
        return round(float(width[1]) * SCALE) if width else 200
