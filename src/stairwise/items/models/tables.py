"""Tables of numbers."""

from dataclasses import dataclass
from html import escape

from stairwise.items.models import pen
from stairwise.items.models.model import Model
from stairwise.items.models.pen import Label
from stairwise.items.phrase import in_html
from stairwise.notation import build


@dataclass(frozen=True, slots=True)
class Table(Model):
    """A table with a head; None is a blank to fill in. `across` lays it on its side, as ratio tables often are.

    >>> Table(("x", "y"), ((1, 5), (3, None))).words()
    'A table. Columns: x, y. Row 1: 1, 5. Row 2: 3, blank.'
    """

    head: tuple[Label, ...]
    rows: tuple[tuple[Label | None, ...], ...]
    across: bool = False
    title: str = ""

    def words(self) -> str:
        """The table row by row."""
        rows = (", ".join("blank" if c is None else pen.heard(c) for c in row) for row in self.rows)
        numbered = " ".join(f"Row {n}: {row}." for n, row in enumerate(rows, 1))
        first = f"A table: {self.title}." if self.title else "A table."
        return f"{first} Columns: {', '.join(pen.heard(each) for each in self.head)}. {numbered}"

    def html(self) -> str:
        """A real table, which a screen reader reads cell by cell."""
        caption = f"<caption>{escape(self.title)}</caption>" if self.title else ""
        return f'<table class="picture">{caption}{self._lying() if self.across else self._standing()}</table>'

    def _standing(self) -> str:
        head = "".join(f'<th scope="col">{_html(each)}</th>' for each in self.head)
        rows = ("".join(f"<td>{_html(cell)}</td>" for cell in row) for row in self.rows)
        return f"<thead><tr>{head}</tr></thead><tbody>{''.join(f'<tr>{row}</tr>' for row in rows)}</tbody>"

    def _lying(self) -> str:
        lines = (
            f'<tr><th scope="row">{_html(name)}</th>{"".join(f"<td>{_html(row[n])}</td>" for row in self.rows)}</tr>'
            for n, name in enumerate(self.head)
        )
        return f"<tbody>{''.join(lines)}</tbody>"

    def svg(self) -> str:
        """The picture, for paper."""
        lines: list[tuple[Label | None, ...]] = [self.head, *self.rows]
        if self.across:
            lines = list(zip(*lines, strict=True))
        widths = [max(_width(line[n]) for line in lines) for n in range(len(lines[0]))]
        high, marks, y = max(_height(cell) for line in lines for cell in line), list[str](), 6
        for down, line in enumerate(lines):
            x = 6
            for n, cell in enumerate(line):
                is_head = n == 0 if self.across else down == 0
                marks.append(pen.box(x, y, widths[n], high, pen.SHADES[0] if is_head else ""))
                marks.append(pen.label(x + widths[n] // 2, y + high // 2, "" if cell is None else cell, bold=is_head))
                x += widths[n]
            y += high
        return pen.picture(self.title or "Table", self.words(), sum(widths) + 12, y + 6, marks)


def _html(cell: Label | None) -> str:
    if cell is None:
        return '<span aria-label="blank">?</span>'
    return in_html(cell if isinstance(cell, str) or not isinstance(cell, pen.EXACT) else build.number(cell))


def _width(cell: Label | None) -> int:
    return max(56, 24 + (0 if cell is None else pen.width_of(cell)))


def _height(cell: Label | None) -> int:
    return 48 if "/" in ("" if cell is None or isinstance(cell, str) else pen.said(cell)) else 34
