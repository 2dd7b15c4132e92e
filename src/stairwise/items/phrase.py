"""A sentence with mathematics in it: one translatable template, printed as text, HTML or speech."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from html import escape
from re import compile as pattern
from string import Formatter
from types import MappingProxyType

from stairwise.notation.latex import latex
from stairwise.notation.mathml import mathml
from stairwise.notation.speech import speech
from stairwise.notation.text import text
from stairwise.notation.tree import Node

Field = Node | str | int
_LATEX_SPECIAL = pattern(r"[&%$#_{}]")


@dataclass(frozen=True, slots=True)
class Phrase:
    """A template with named fields, each a piece of mathematics, a word or a whole number.

    The template is the message that translators see; fields may be reordered in it.

    >>> from stairwise.notation.build import linear
    >>> fields = {"expression": linear(2, 3, "x"), "letter": "x", "value": 4}
    >>> Phrase("What is {expression} when {letter} is {value}?", fields).text()
    'What is 2x + 3 when x is 4?'
    """

    template: str
    fields: Mapping[str, Field] = field(default_factory=lambda: MappingProxyType({}))

    def text(self) -> str:
        """As plain text."""
        return self.template.format(**{name: _text(value) for name, value in self.fields.items()})

    def html(self) -> str:
        """As HTML with MathML; words are escaped."""
        return escape(self.template, quote=False).format(**{name: _html(value) for name, value in self.fields.items()})

    def latex(self) -> str:
        """As LaTeX for math mode: words in `\\text{...}`."""
        parts = Formatter().parse(self.template)
        return "".join(_latex_words(words) + (_latex(self.fields[name]) if name else "") for words, name, _, _ in parts)

    def speech(self) -> str:
        """As words to be read aloud."""
        return self.template.format(**{name: _speech(value) for name, value in self.fields.items()})


def _text(value: Field) -> str:
    return str(value) if isinstance(value, str | int) else text(value)


def _html(value: Field) -> str:
    return escape(str(value)) if isinstance(value, str | int) else mathml(value)


def _latex(value: Field) -> str:
    return _latex_words(str(value)) if isinstance(value, str | int) else latex(value)


def _latex_words(words: str) -> str:
    return "\\text{" + _LATEX_SPECIAL.sub(r"\\\g<0>", words) + "}" if words else ""


def _speech(value: Field) -> str:
    return str(value) if isinstance(value, str | int) else speech(value)
