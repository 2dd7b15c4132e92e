"""Plots of data: dots and boxes above a number line."""

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

from stairwise.items.models import pen
from stairwise.items.models.model import Model
from stairwise.items.models.pen import Number

LEFT, WIDTH = 30, 420


@dataclass(frozen=True, slots=True)
class DotPlot(Model):
    """A dot for each value, stacked where values repeat.

    >>> DotPlot((2, 3, 3, 5), "books").words()
    'A dot plot of books. 2: 1 dot. 3: 2 dots. 5: 1 dot.'
    """

    values: tuple[int, ...]
    what: str

    def words(self) -> str:
        """How many dots each value has."""
        counts = ((value, self.values.count(value)) for value in sorted(set(self.values)))
        said = " ".join(f"{value}: {count} dot{'s' if count > 1 else ''}." for value, count in counts)
        return f"A dot plot of {self.what}. {said}"

    def svg(self) -> str:
        """The picture."""
        low, high = min(self.values), max(self.values)
        base = 24 + 16 * max(self.values.count(value) for value in self.values)
        marks = _axis(low, high, 1, base, self.what)
        for value in sorted(set(self.values)):
            x = _at(value, low, high)
            marks += [pen.circle(x, base - 12 - 16 * n, 6) for n in range(self.values.count(value))]
        return pen.picture("Dot plot", self.words(), WIDTH + 2 * LEFT, base + 56, marks)


@dataclass(frozen=True, slots=True)
class BoxPlot(Model):
    """The least value, the quartiles and the greatest value.

    >>> BoxPlot((2, 4, 5, 8, 10), "minutes", 0, 12, 2).words()
    'A box plot of minutes. Least 2, first quartile 4, median 5, third quartile 8, greatest 10.'
    """

    five: tuple[Number, Number, Number, Number, Number]
    what: str
    low: int
    high: int
    step: int = 1

    def words(self) -> str:
        """The five numbers."""
        names = ("Least", "first quartile", "median", "third quartile", "greatest")
        said = ", ".join(f"{name} {pen.heard(value)}" for name, value in zip(names, self.five, strict=True))
        return f"A box plot of {self.what}. {said}."

    def svg(self) -> str:
        """The picture."""
        x = [_at(value, self.low, self.high) for value in self.five]
        marks = _axis(self.low, self.high, self.step, 80, self.what)
        marks += [pen.line(x[0], 42, x[1], 42, 2), pen.line(x[3], 42, x[4], 42, 2)]
        marks += [pen.box(x[1], 24, x[3] - x[1], 36, pen.SHADES[0]), pen.line(x[2], 24, x[2], 60, 3)]
        marks += [pen.line(x[n], 32, x[n], 52, 2) for n in (0, 4)]
        return pen.picture("Box plot", self.words(), WIDTH + 2 * LEFT, 136, marks)


def _at(value: Number, low: Number, high: Number) -> Number:
    return LEFT + WIDTH * Fraction(value - low) / Fraction(max(1, high - low))


def _axis(low: int, high: int, step: int, y: int, what: str) -> list[str]:
    ticks: Sequence[int] = range(low, high + 1, step)
    marks = [pen.line(LEFT - 14, y, LEFT + WIDTH + 14, y, 2)]
    for tick in ticks:
        marks += [pen.line(_at(tick, low, high), y - 5, _at(tick, low, high), y + 5)]
        marks.append(pen.words(_at(tick, low, high), y + 18, pen.said(tick), size=13))
    return [*marks, pen.words(LEFT + WIDTH // 2, y + 42, what)]
