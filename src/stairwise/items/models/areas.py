"""Rectangles cut up: area models with labels, grids with shaded squares, arrays of dots."""

from dataclasses import dataclass
from fractions import Fraction

from stairwise.items.models import pen
from stairwise.items.models.model import Model
from stairwise.items.models.pen import Label


@dataclass(frozen=True, slots=True)
class AreaModel(Model):
    """A rectangle cut into parts: a label for each row and column, and what stands in each part (None: left empty).

    >>> AreaModel((3,), ("x", 4), ((None, 12),)).words()
    'An area model. Row labels: 3. Column labels: x, 4. Inside, row by row: empty, 12.'
    """

    rows: tuple[Label, ...]
    columns: tuple[Label, ...]
    cells: tuple[tuple[Label | None, ...], ...] = ()

    def words(self) -> str:
        """The labels and what is inside."""
        inside = "; ".join(", ".join("empty" if c is None else pen.heard(c) for c in row) for row in self.cells)
        rows, columns = (", ".join(pen.heard(each) for each in side) for side in (self.rows, self.columns))
        said = f"An area model. Row labels: {rows}. Column labels: {columns}."
        return f"{said} Inside, row by row: {inside}." if inside else said

    def svg(self) -> str:
        """The picture."""
        left, wide, high = 20 + max(pen.width_of(row) for row in self.rows), 110, 64
        marks = [pen.label(left + wide * n + wide // 2, 20, each) for n, each in enumerate(self.columns)]
        marks += [pen.label(left - 12, 40 + high * n + high // 2, each, "end") for n, each in enumerate(self.rows)]
        for down in range(len(self.rows)):
            for across in range(len(self.columns)):
                x, y = left + wide * across, 40 + high * down
                inside = self.cells[down][across] if self.cells else None
                marks += [pen.box(x, y, wide, high)]
                marks += [pen.label(x + wide // 2, y + high // 2, inside)] if inside is not None else []
        width, height = left + wide * len(self.columns) + 12, 52 + high * len(self.rows)
        return pen.picture("Area model", self.words(), width, height, marks)


@dataclass(frozen=True, slots=True)
class Grid(Model):
    """Equal rows and columns. The first `shaded` parts are gray, row by row; or `across` columns and `down` rows are
    gray, and darker where they meet.

    >>> Grid(10, 10, shaded=35).words()
    'A grid of 10 rows and 10 columns, 100 equal parts. 35 parts are shaded.'
    """

    rows: int
    columns: int
    shaded: int = 0
    across: int = 0
    down: int = 0

    def words(self) -> str:
        """How many parts, and which are shaded."""
        parts = self.rows * self.columns
        said = f"A grid of {self.rows} rows and {self.columns} columns, {parts} equal parts."
        if self.across or self.down:
            return f"{said} {self.across} columns and {self.down} rows are shaded; where they meet it is darker."
        return f"{said} {self.shaded} parts are shaded."

    def svg(self) -> str:
        """The picture."""
        side = min(Fraction(44), Fraction(220, max(self.rows, self.columns)))
        marks = [
            pen.box(10 + side * across, 10 + side * down, side, side, self._shade(across, down))
            for down in range(self.rows)
            for across in range(self.columns)
        ]
        return pen.picture("Grid", self.words(), 20 + side * self.columns, 20 + side * self.rows, marks)

    def _shade(self, across: int, down: int) -> str:
        if self.across or self.down:
            layers = (across < self.across) + (down < self.down)
            return ("", pen.SHADES[0], pen.SHADES[2])[layers]
        return pen.SHADES[1] if down * self.columns + across < self.shaded else ""


@dataclass(frozen=True, slots=True)
class Array(Model):
    """Dots in equal rows; a dashed line after `split` columns cuts it in two.

    >>> Array(3, 7, split=5).words()
    'An array of 3 rows with 7 dots in each. A line cuts it after 5 columns.'
    """

    rows: int
    columns: int
    split: int = 0

    def words(self) -> str:
        """Rows and columns."""
        said = f"An array of {self.rows} rows with {self.columns} dots in each."
        return f"{said} A line cuts it after {self.split} columns." if self.split else said

    def svg(self) -> str:
        """The picture."""
        gap, height = 24, 24 * self.rows + 16
        dots = [
            pen.circle(20 + gap * across, 20 + gap * down, 7)
            for down in range(self.rows)
            for across in range(self.columns)
        ]
        cut = 20 + gap * self.split - gap // 2
        marks = [*dots, *([pen.line(cut, 2, cut, height - 2, 2, "6 4")] if self.split else [])]
        return pen.picture("Array", self.words(), gap * self.columns + 16, height, marks)
