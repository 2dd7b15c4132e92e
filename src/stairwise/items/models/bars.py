"""Bars: tape diagrams for stories, fraction bars for parts of a whole."""

from dataclasses import dataclass
from fractions import Fraction

from stairwise.items.models import pen
from stairwise.items.models.model import Model
from stairwise.items.models.pen import Label

WIDTH, HEIGHT = 400, 38


@dataclass(frozen=True, slots=True)
class Row:
    """One tape: a name, its parts from left to right, and the total above it; equal parts unless sizes are given."""

    name: str
    parts: tuple[Label, ...]
    total: Label | None = None
    sizes: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Tape(Model):
    """Tapes of parts, one below the other; a part is as long in one row as in the next.

    >>> Tape((Row("Mia", ("x", "x", "x", 4), total=19),)).words()
    'A tape diagram. Mia: 4 parts, x, x, x, 4; 19 in all.'
    """

    rows: tuple[Row, ...]

    def words(self) -> str:
        """Each tape with its parts."""
        return " ".join(["A tape diagram.", *(_tape_words(row) for row in self.rows)])

    def svg(self) -> str:
        """The picture."""
        left = 16 + max(pen.width_of(row.name) for row in self.rows)
        longest = max(sum(_sizes(row)) for row in self.rows)
        marks, y = list[str](), 8
        for row in self.rows:
            y += 30 if row.total is not None else 4
            marks += _tape(row, left, y, Fraction(WIDTH, longest))
            y += HEIGHT + 10
        return pen.picture("Tape diagram", self.words(), left + WIDTH + 12, y, marks)


def _tape_words(row: Row) -> str:
    parts = ", ".join(pen.heard(part) or "empty" for part in row.parts)
    total = f"; {pen.heard(row.total)} in all" if row.total is not None else ""
    name = f"{row.name}: " if row.name else ""
    count = "1 part" if len(row.parts) == 1 else f"{len(row.parts)} parts"
    return f"{name}{count}, {parts}{total}."


def _sizes(row: Row) -> tuple[int, ...]:
    return row.sizes or (1,) * len(row.parts)


def _tape(row: Row, left: int, y: int, unit: Fraction) -> list[str]:
    marks, x = [pen.words(left - 10, y + HEIGHT // 2, row.name, "end")], Fraction(left)
    for part, size in zip(row.parts, _sizes(row), strict=True):
        marks += [pen.box(x, y, size * unit, HEIGHT), pen.label(x + size * unit / 2, y + HEIGHT // 2, part)]
        x += size * unit
    if row.total is not None:
        marks += [pen.line(left, y - 8, x, y - 8), pen.line(left, y - 12, left, y - 4), pen.line(x, y - 12, x, y - 4)]
        marks.append(pen.words((left + x) / 2, y - 20, pen.said(row.total)))
    return marks


@dataclass(frozen=True, slots=True)
class Bar:
    """A whole cut into equal parts, the first ones shaded."""

    parts: int
    shaded: int
    name: str = ""


@dataclass(frozen=True, slots=True)
class FractionBars(Model):
    """Bars of one length, one below the other. A number above 1 takes several bars.

    >>> FractionBars((Bar(8, 3), Bar(8, 5))).words()
    'Fraction bars of the same length. 8 equal parts, 3 shaded. 8 equal parts, 5 shaded.'
    """

    bars: tuple[Bar, ...]

    def words(self) -> str:
        """Each bar with its parts."""
        first = "A fraction bar." if len(self.bars) == 1 else "Fraction bars of the same length."
        return " ".join([first, *(_bar_words(bar) for bar in self.bars)])

    def svg(self) -> str:
        """The picture."""
        named = max(pen.width_of(bar.name) for bar in self.bars)
        left = 10 + (named + 10 if named else 0)
        marks = [mark for place, bar in enumerate(self.bars) for mark in _bar(bar, left, 8 + 50 * place)]
        return pen.picture("Fraction bars", self.words(), left + WIDTH + 10, 50 * len(self.bars) + 6, marks)


def _bar_words(bar: Bar) -> str:
    name = f"{bar.name}: " if bar.name else ""
    return f"{name}{bar.parts} equal part{'s' if bar.parts > 1 else ''}, {bar.shaded} shaded."


def _bar(bar: Bar, left: int, y: int) -> list[str]:
    part = Fraction(WIDTH, bar.parts)
    boxes = [
        pen.box(left + part * place, y, part, HEIGHT, pen.SHADES[1] if place < bar.shaded else "")
        for place in range(bar.parts)
    ]
    return [*([pen.words(left - 10, y + HEIGHT // 2, bar.name, "end")] if bar.name else []), *boxes]
