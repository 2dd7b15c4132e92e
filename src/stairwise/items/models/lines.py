"""Number lines: one, with points, jumps and rays; or two side by side."""

from dataclasses import dataclass
from fractions import Fraction

from stairwise.items.models import pen
from stairwise.items.models.model import Model
from stairwise.items.models.pen import Label, Number

LEFT, WIDTH = 36, 480


@dataclass(frozen=True, slots=True)
class Mark:
    """A dot on a number line and its name, "" for none."""

    at: Number
    name: str = ""


@dataclass(frozen=True, slots=True)
class Ray:
    """All numbers to one side of an end, the end itself with them when it is `closed`."""

    at: Number
    closed: bool
    right: bool


@dataclass(frozen=True, slots=True)
class NumberLine(Model):
    """A line from low to high with a tick every `step`; only the `labeled` ticks have numbers.

    >>> line = NumberLine(0, 2, Fraction(1, 4), labeled=(0, 1, 2), marks=(Mark(Fraction(7, 4), "A"),))
    >>> print(line.words())
    A number line from 0 to 2 with 8 equal spaces. Ticks labeled: 0, 1, 2. Point A is 3 spaces after 1.
    """

    low: Number
    high: Number
    step: Number
    labeled: tuple[Number, ...] = ()
    marks: tuple[Mark, ...] = ()
    jumps: tuple[tuple[Number, Number], ...] = ()
    rays: tuple[Ray, ...] = ()

    def __post_init__(self) -> None:
        if Fraction(self.high - self.low) / Fraction(self.step) % 1 or self.high <= self.low:
            raise ValueError("the ticks must end where the line ends")

    @property
    def spaces(self) -> int:
        """How many spaces there are between the ticks."""
        return int(Fraction(self.high - self.low) / Fraction(self.step))

    def words(self) -> str:
        """Where things are, counted in spaces from the start."""
        low, high, spaces = pen.heard(self.low), pen.heard(self.high), self.spaces
        labels = ", ".join(pen.heard(each) for each in self.labeled)
        parts = [f"A number line from {low} to {high} with {spaces} equal spaces."]
        parts += [f"Ticks labeled: {labels}."] if labels else []
        parts += [self._place(mark) for mark in self.marks]
        parts += [f"A jump goes from {pen.heard(start)} to {pen.heard(end)}." for start, end in self.jumps]
        return " ".join([*parts, *(self._ray(ray) for ray in self.rays)])

    def _place(self, mark: Mark) -> str:
        named = f"Point {mark.name}" if mark.name else "A point"
        if mark.at in self.labeled:
            return f"{named} is at {pen.heard(mark.at)}."
        start = max((each for each in self.labeled if each < mark.at), default=self.low)
        count = Fraction(mark.at - start) / Fraction(self.step)
        spaces = "1 space" if count == 1 else f"{count} spaces"
        return f"{named} is {spaces} after {pen.heard(start)}."

    def _ray(self, ray: Ray) -> str:
        end, side = "a filled dot" if ray.closed else "an open circle", "right" if ray.right else "left"
        return f"There is {end} at {pen.heard(ray.at)}, and the line to the {side} of it is thick."

    def svg(self) -> str:
        """The picture."""
        top = 60 if self.jumps else 32
        y = top + (4 if self.marks else 0)
        marks = [*self._axis(y), *(self._jump(start, end, y) for start, end in self.jumps)]
        marks += [mark for ray in self.rays for mark in self._thick(ray, y)]
        marks += [mark for each in self.marks for mark in self._dot(each, y)]
        return pen.picture("Number line", self.words(), WIDTH + 2 * LEFT, y + 52, marks)

    def _x(self, at: Number) -> Number:
        return LEFT + WIDTH * Fraction(at - self.low) / Fraction(self.high - self.low)

    def _axis(self, y: int) -> list[str]:
        marks = [pen.line(12, y, WIDTH + 2 * LEFT - 12, y, 2), pen.head(WIDTH + 2 * LEFT - 10, y, 1, 0)]
        marks.append(pen.head(10, y, -1, 0))
        for count in range(self.spaces + 1):
            at = self.low + count * self.step
            long = at in self.labeled
            marks.append(pen.line(self._x(at), y - (9 if long else 6), self._x(at), y + (9 if long else 6)))
            marks += [pen.label(self._x(at), y + 30, at)] if long else []
        return marks

    def _dot(self, mark: Mark, y: int) -> list[str]:
        return [pen.circle(self._x(mark.at), y, 6), pen.words(self._x(mark.at), y - 22, mark.name, bold=True)]

    def _jump(self, start: Number, end: Number, y: int) -> str:
        return pen.arc(self._x(start), self._x(end), y - 2, 18)

    def _thick(self, ray: Ray, y: int) -> list[str]:
        end, toward = (WIDTH + 2 * LEFT - 8, 1) if ray.right else (8, -1)
        heavy = pen.line(self._x(ray.at), y, end, y, 6)
        return [heavy, pen.head(end + 2 * toward, y, toward, 0), pen.circle(self._x(ray.at), y, 7, ray.closed)]


@dataclass(frozen=True, slots=True)
class DoubleNumberLine(Model):
    """Two lines with ticks at the same places; None is a blank to fill in.

    >>> DoubleNumberLine("miles", "hours", (0, 4, None), (0, 1, 2)).words()
    'A double number line. miles: 0, 4, blank. hours: 0, 1, 2. Numbers in the same place belong together.'
    """

    top: str
    bottom: str
    above: tuple[Label | None, ...]
    below: tuple[Label | None, ...]

    def words(self) -> str:
        """Both lines from the start."""
        above, below = (
            ", ".join("blank" if n is None else pen.heard(n) for n in row) for row in (self.above, self.below)
        )
        return (
            f"A double number line. {self.top}: {above}. {self.bottom}: {below}. "
            "Numbers in the same place belong together."
        )

    def svg(self) -> str:
        """The picture."""
        left = 24 + max(pen.width_of(self.top), pen.width_of(self.bottom))
        gap = Fraction(WIDTH - 60, max(1, len(self.above) - 1))
        marks = []
        for name, row, y, side in ((self.top, self.above, 46, -22), (self.bottom, self.below, 92, 24)):
            marks += [pen.words(left - 16, y, name, "end"), pen.line(left, y, left + WIDTH - 30, y, 2)]
            marks.append(pen.head(left + WIDTH - 30, y, 1, 0))
            for place, number in enumerate(row):
                x = left + 10 + gap * place
                marks.append(pen.line(x, y - 7, x, y + 7))
                marks.append(pen.label(x, y + side, "?" if number is None else number))
        return pen.picture("Double number line", self.words(), left + WIDTH - 10, 140, marks)
