"""A sentence with mathematics in it: one translatable template, printed as text, HTML or speech."""

from abc import ABC, abstractmethod
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from html import escape
from re import compile as pattern
from string import Formatter
from types import MappingProxyType
from typing import TypeAlias

from stairwise.notation.latex import latex
from stairwise.notation.mathml import mathml
from stairwise.notation.speech import speech
from stairwise.notation.text import text
from stairwise.notation.tree import Node
from stairwise.notation.typst import typst


class Printed(ABC):
    """What prints itself: a phrase inside a phrase, or a picture (whose text is what it shows, in words)."""

    __slots__ = ()

    @abstractmethod
    def text(self) -> str:
        """As plain text."""

    @abstractmethod
    def html(self) -> str:
        """As HTML."""

    @abstractmethod
    def latex(self) -> str:
        """As LaTeX for math mode."""

    @abstractmethod
    def speech(self) -> str:
        """As words to be read aloud."""

    @abstractmethod
    def typst(self) -> str:
        """As Typst markup, for paper."""


Field: TypeAlias = Node | str | int | Printed
_LATEX_SPECIAL = pattern(r"[&%$#_{}]")


@dataclass(frozen=True, slots=True)
class Phrase(Printed):
    """A template with named fields, each a piece of mathematics, a word or a whole number.

    The template is the message that translators see; fields may be reordered in it.

    >>> from stairwise.notation.build import linear
    >>> fields = {"expression": linear(2, 3, "x"), "letter": "x", "value": 4}
    >>> Phrase("What is {expression} when {letter} is {value}?", fields).text()
    'What is 2x + 3 when x is 4?'
    """

    template: str
    fields: Mapping[str, Field] = field(default_factory=lambda: MappingProxyType({}), hash=False)

    def translated(self, translate: Callable[[str], str]) -> "Phrase":
        """The phrase in another language, phrases inside it too; `translate` is a gettext function.

        >>> Phrase("Work out {sum}.", {"sum": "3 + 4"}).translated({"Work out {sum}.": "{sum} = ?"}.get).text()
        '3 + 4 = ?'
        """
        fields = {
            name: value.translated(translate) if isinstance(value, Phrase) else value
            for name, value in self.fields.items()
        }
        return Phrase(translate(self.template), fields)

    def text(self) -> str:
        """As plain text."""
        return self.template.format(**{name: in_text(value) for name, value in self.fields.items()})

    def html(self) -> str:
        """As HTML with MathML; words are escaped."""
        return escape(self.template, quote=False).format(**{name: in_html(each) for name, each in self.fields.items()})

    def latex(self) -> str:
        """As LaTeX for math mode: words in `\\text{...}`."""
        parts = Formatter().parse(self.template)
        return "".join(_latex_words(words) + (in_latex(self.fields[name]) if name else "") for words, name, *_ in parts)

    def speech(self) -> str:
        """As words to be read aloud."""
        return self.template.format(**{name: in_speech(value) for name, value in self.fields.items()})

    def typst(self) -> str:
        """As Typst markup; an equation has its spoken words as text alternative."""
        parts = Formatter().parse(self.template)
        return "".join(_typst_words(words) + (in_typst(self.fields[name]) if name else "") for words, name, *_ in parts)


Line: TypeAlias = Node | Phrase
"""One line of work, an answer or a choice: mathematics or a sentence."""


def in_text(value: Field) -> str:
    """Mathematics, a sentence, a picture or a word as plain text.

    >>> from stairwise.notation.build import number
    >>> in_text(number(-3)), in_text(Phrase("Both"))
    ('-3', 'Both')
    """
    if isinstance(value, str | int):
        return str(value)
    return value.text() if isinstance(value, Printed) else text(value)


def in_html(value: Field) -> str:
    """The same as HTML; words are escaped."""
    if isinstance(value, str | int):
        return escape(str(value))
    return value.html() if isinstance(value, Printed) else mathml(value)


def in_latex(value: Field) -> str:
    """The same as LaTeX for math mode."""
    if isinstance(value, str | int):
        return _latex_words(str(value))
    return value.latex() if isinstance(value, Printed) else latex(value)


def in_speech(value: Field) -> str:
    """The same as words to be read aloud."""
    if isinstance(value, str | int):
        return str(value)
    return value.speech() if isinstance(value, Printed) else speech(value)


def in_typst(value: Field) -> str:
    """The same as Typst markup.

    >>> from stairwise.notation.build import number
    >>> in_typst(number(3))
    '#math.equation(alt: "3", $3$)'
    """
    if isinstance(value, str | int):
        return _typst_words(str(value))
    if isinstance(value, Printed):
        return value.typst()
    drawn = typst(value)
    equation = f"math.equation(alt: {_typst_string(speech(value))}, ${drawn}$)"
    # The numbers of a fraction in a line of text are too small to read on paper.
    return f"#text(1.3em, {equation})" if "frac(" in drawn else f"#{equation}"


def _typst_words(words: str) -> str:
    return f"#{_typst_string(words)}" if words else ""


def _typst_string(words: str) -> str:
    return '"' + words.replace("\\", "\\\\").replace('"', '\\"') + '"'


def _latex_words(words: str) -> str:
    return "\\text{" + _LATEX_SPECIAL.sub(r"\\\g<0>", words) + "}" if words else ""
