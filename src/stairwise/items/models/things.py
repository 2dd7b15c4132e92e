"""Things to move: a balance, algebra tiles, base-ten blocks, counters, and arrows from inputs to outputs."""

from dataclasses import dataclass

from stairwise.items.models import pen
from stairwise.items.models.model import Model
from stairwise.items.models.pen import Label


@dataclass(frozen=True, slots=True)
class Balance(Model):
    """A balance with a box for each thing on its pans: letters and numbers.

    >>> Balance(("x", "x", 4), (10,)).words()
    'A level balance. Left pan: x, x, 4. Right pan: 10.'
    """

    left: tuple[Label, ...]
    right: tuple[Label, ...]

    def words(self) -> str:
        """What is on each pan."""
        left, right = (", ".join(pen.heard(each) for each in pan) for pan in (self.left, self.right))
        return f"A level balance. Left pan: {left}. Right pan: {right}."

    def svg(self) -> str:
        """The picture."""
        rows = max(-(-len(pan) // 4) for pan in (self.left, self.right))
        y = 20 + 36 * rows
        stand = [pen.line(110, y + 12, 330, y + 12, 3), pen.line(220, y + 12, 220, y + 56, 3)]
        foot = pen.line(180, y + 56, 260, y + 56, 3)
        return pen.picture(
            "Balance", self.words(), 440, y + 64, [*stand, foot, *_pan(self.left, 110, y), *_pan(self.right, 330, y)]
        )


def _pan(things: tuple[Label, ...], middle: int, y: int) -> list[str]:
    marks = [pen.line(middle - 92, y, middle + 92, y, 3), pen.line(middle, y, middle, y + 12, 2)]
    for place, thing in enumerate(things):
        row, column = divmod(place, 4)
        in_row = min(4, len(things) - 4 * row)
        x, top = middle - 21 * in_row + 42 * column, y - 36 * (row + 1)
        shade = pen.SHADES[0] if isinstance(thing, str) else ""
        marks += [pen.box(x + 2, top + 4, 38, 30, shade), pen.label(x + 21, top + 19, thing)]
    return marks


@dataclass(frozen=True, slots=True)
class Tiles(Model):
    """Algebra tiles, group by group: (how many, power of the letter). Negative ones are gray and marked with −.

    >>> Tiles(((2, 1), (-3, 0))).words()
    'Algebra tiles: 2 positive x tiles, 3 negative unit tiles.'
    """

    groups: tuple[tuple[int, int], ...]
    letter: str = "x"

    def words(self) -> str:
        """How many tiles of each kind, in order."""
        said = [_counted(count, f"{_sign(count)} {self._name(power)} tile") for count, power in self.groups]
        return f"Algebra tiles: {', '.join(said)}."

    def _name(self, power: int) -> str:
        return ("unit", self.letter, f"{self.letter}^2")[power]

    def svg(self) -> str:
        """The picture."""
        marks, x = list[str](), 10
        for count, power in self.groups:
            more, x = self._group(count, power, x)
            marks += more
        return pen.picture("Algebra tiles", self.words(), x, 78, marks)

    def _group(self, count: int, power: int, x: int) -> tuple[list[str], int]:
        wide, high = ((24, 24), (24, 58), (58, 58))[power]
        name = ("1", self.letter, f"{self.letter}²")[power]
        marks, rows = list[str](), 2 if power == 0 else 1
        for place in range(abs(count)):
            left, top = x + place // rows * (wide + 6), 10 + place % rows * 34
            marks.append(pen.box(left, top, wide, high, pen.SHADES[1] if count < 0 else ""))
            marks.append(pen.words(left + wide // 2, top + high // 2, f"−{name}" if count < 0 else name, size=12))
        return marks, x + -(-abs(count) // rows) * (wide + 6) + 16


def _sign(count: int) -> str:
    return "positive" if count > 0 else "negative"


@dataclass(frozen=True, slots=True)
class BaseTen(Model):
    """Base-ten blocks: flats of a hundred, rods of ten, small cubes.

    >>> BaseTen(1, 0, 4).words()
    'Base-ten blocks: 1 flat of 100, 4 small cubes.'
    """

    hundreds: int
    tens: int
    ones: int

    def words(self) -> str:
        """How many of each block."""
        named = ((self.hundreds, "flat"), (self.tens, "rod"), (self.ones, "small cube"))
        ends = (" of 100", " of 10", "")
        said = [_counted(count, name) + end for (count, name), end in zip(named, ends, strict=True) if count]
        return f"Base-ten blocks: {', '.join(said) or 'none'}."

    def svg(self) -> str:
        """The picture."""
        marks, x = list[str](), 10
        for _ in range(self.hundreds):
            marks += [pen.box(x + 9 * c, 10 + 9 * r, 9, 9) for r in range(10) for c in range(10)]
            x += 100
        for _ in range(self.tens):
            marks += [pen.box(x, 10 + 9 * r, 9, 9) for r in range(10)]
            x += 17
        for place in range(self.ones):
            marks.append(pen.box(x + 14 * (place // 5), 10 + 14 * (place % 5), 9, 9))
        return pen.picture("Base-ten blocks", self.words(), x + 14 * -(-self.ones // 5) + 10, 110, marks)


@dataclass(frozen=True, slots=True)
class Counters(Model):
    """Two rows of counters: + for each 1, and − for each -1.

    >>> Counters(3, 5).words()
    'Counters: 3 positive, 5 negative.'
    """

    positive: int
    negative: int

    def words(self) -> str:
        """How many of each kind."""
        return f"Counters: {self.positive} positive, {self.negative} negative."

    def svg(self) -> str:
        """The picture."""
        marks = list[str]()
        for y, count, sign in ((24, self.positive, "+"), (62, self.negative, "−")):
            for place in range(count):
                x = 24 + 36 * place
                marks += [pen.circle(x, y, 14, filled=False), pen.words(x, y, sign, bold=True)]
        return pen.picture("Counters", self.words(), 12 + 36 * max(1, self.positive, self.negative), 86, marks)


@dataclass(frozen=True, slots=True)
class Mapping(Model):
    """Arrows from each input to its output.

    >>> Mapping(((1, 4), (2, 4))).words()
    'A mapping diagram. Arrows: 1 to 4, 2 to 4.'
    """

    arrows: tuple[tuple[int, int], ...]

    def words(self) -> str:
        """Every arrow."""
        arrows = ", ".join(f"{pen.heard(start)} to {pen.heard(end)}" for start, end in self.arrows)
        return f"A mapping diagram. Arrows: {arrows}."

    def svg(self) -> str:
        """The picture."""
        starts, ends = (sorted({arrow[side] for arrow in self.arrows}) for side in (0, 1))
        marks = [pen.words(60, 14, "input", bold=True), pen.words(240, 14, "output", bold=True)]
        marks += [pen.words(60, 46 + 34 * n, pen.said(each)) for n, each in enumerate(starts)]
        marks += [pen.words(240, 46 + 34 * n, pen.said(each)) for n, each in enumerate(ends)]
        for start, end in self.arrows:
            y1, y2 = 46 + 34 * starts.index(start), 46 + 34 * ends.index(end)
            marks += [pen.line(82, y1, 216, y2, 1), pen.head(216, y2, 1, 0)]
        return pen.picture("Mapping diagram", self.words(), 300, 40 + 34 * max(len(starts), len(ends)), marks)


def _counted(count: int, name: str) -> str:
    return f"{abs(count)} {name}" if abs(count) == 1 else f"{abs(count)} {name}s"
