"""The coordinate plane: lines, curves, points, shaded half-planes."""

from collections.abc import Callable
from dataclasses import dataclass
from fractions import Fraction
from itertools import pairwise

from stairwise.items.models import pen
from stairwise.items.models.model import Model
from stairwise.items.models.pen import Number

SIDE, LEFT, TOP = 320, 58, 20
FINE = 8  # pieces per unit step along a curve


@dataclass(frozen=True, slots=True)
class Spot:
    """A point of the plane and its name; a hole is drawn as an open circle."""

    x: Number
    y: Number
    name: str = ""
    hole: bool = False


@dataclass(frozen=True, slots=True)
class Curve:
    """A graph through its points, joined in order; a straight line needs two. `words` say what it looks like."""

    points: tuple[tuple[Number, Number], ...]
    words: str
    name: str = ""
    dashed: bool = False


@dataclass(frozen=True, slots=True)
class HalfPlane:
    """The shaded side of the line y = slope * x + intercept."""

    slope: Number
    intercept: Number
    above: bool


@dataclass(frozen=True, slots=True)
class Graph(Model):
    """A grid from low to high on both axes; numbers stand at every `step` (or `step_y`) squares' worth.

    >>> Graph(-5, 5, -5, 5, curves=(straight(2, -1, -5, 5),), spots=(Spot(1, 1, "A"),)).words()
    'A graph. x from -5 to 5, y from -5 to 5. A straight line through (0, -1) and (1, 1). Point A at (1, 1).'
    """

    left: Number
    right: Number
    bottom: Number
    top: Number
    step: Number = 1
    step_y: Number = 0
    curves: tuple[Curve, ...] = ()
    spots: tuple[Spot, ...] = ()
    shaded: HalfPlane | None = None
    across: str = "x"
    up: str = "y"

    def words(self) -> str:
        """What is drawn; a named curve or point by its name."""
        low, high, bottom, top = (pen.heard(each) for each in (self.left, self.right, self.bottom, self.top))
        parts = [f"A graph. {self.across} from {low} to {high}, {self.up} from {bottom} to {top}."]
        parts += [f"{each.name}: {each.words}." if each.name else f"{_capital(each.words)}." for each in self.curves]
        parts += [_spot_words(spot) for spot in self.spots]
        if self.shaded:
            parts.append(f"The side {'above' if self.shaded.above else 'below'} the line is shaded.")
        return " ".join(parts)

    def svg(self) -> str:
        """The picture."""
        marks = [*self._shade(), *self._grid(), *self._axes(), *self._numbers(), *self._drawn()]
        return pen.picture("Graph", self.words(), SIDE + LEFT + 40, SIDE + TOP + 44, marks)

    def _x(self, x: Number) -> Number:
        return LEFT + SIDE * Fraction(x - self.left) / Fraction(self.right - self.left)

    def _y(self, y: Number) -> Number:
        return TOP + SIDE * Fraction(self.top - y) / Fraction(self.top - self.bottom)

    def _ticks(self) -> tuple[list[Number], list[Number]]:
        return _steps(self.left, self.right, self.step), _steps(self.bottom, self.top, self.step_y or self.step)

    def _grid(self) -> list[str]:
        across, up = self._ticks()
        thin = Fraction(1, 3)
        return [pen.line(self._x(x), TOP, self._x(x), TOP + SIDE, thin) for x in across] + [
            pen.line(LEFT, self._y(y), LEFT + SIDE, self._y(y), thin) for y in up
        ]

    def _axes(self) -> list[str]:
        x, y = self._x(_within(0, self.left, self.right)), self._y(_within(0, self.bottom, self.top))
        marks = [pen.line(LEFT, y, LEFT + SIDE + 8, y, 2), pen.head(LEFT + SIDE + 10, y, 1, 0)]
        marks += [pen.line(x, TOP - 8, x, TOP + SIDE, 2), pen.head(x, TOP - 10, 0, -1)]
        if len(self.across) > 2 or len(self.up) > 2:
            named = pen.words(LEFT + SIDE // 2, TOP + SIDE + 34, self.across)
            side = f'<g transform="rotate(-90 12 {TOP + SIDE // 2})">{pen.words(12, TOP + SIDE // 2, self.up)}</g>'
            return [*marks, named, side]
        return [*marks, pen.words(LEFT + SIDE + 24, y, self.across), pen.words(x + 14, TOP - 8, self.up)]

    def _numbers(self) -> list[str]:
        across, up = self._ticks()
        x, y = self._x(_within(0, self.left, self.right)), self._y(_within(0, self.bottom, self.top))
        every_x, every_y = (-(-len(side) // 11) for side in (across, up))
        marks = [
            pen.words(self._x(at), y + 13, pen.said(at), size=pen.SMALLEST)
            for at in across[::every_x]
            if at or not up[0]
        ]
        marks += [pen.words(x - 6, self._y(at), pen.said(at), "end", pen.SMALLEST) for at in up[::every_y] if at]
        return marks

    def _drawn(self) -> list[str]:
        marks = list[str]()
        for curve in self.curves:
            points = [(self._x(x), self._y(y)) for x, y in _clipped(curve.points, self.bottom, self.top)]
            marks.append(pen.trail(points, Fraction(5, 2), "7 5" if curve.dashed else ""))
            if curve.name and points:
                x, y = points[-1]
                marks.append(pen.words(min(x + 10, LEFT + SIDE + 12), max(y, 12), curve.name, bold=True))
        for spot in self.spots:
            marks.append(pen.circle(self._x(spot.x), self._y(spot.y), 5, not spot.hole))
            marks.append(pen.words(self._x(spot.x) + 13, self._y(spot.y) - 12, spot.name, bold=True))
        return marks

    def _shade(self) -> list[str]:
        if self.shaded is None:
            return []
        half = self.shaded
        edge = [(x, _within(half.slope * x + half.intercept, self.bottom, self.top)) for x in self._fine()]
        far = self.top if half.above else self.bottom
        corners = [*edge, (self.right, far), (self.left, far)]
        return [pen.area((self._x(x), self._y(y)) for x, y in corners)]

    def _fine(self) -> list[Number]:
        count = 200
        return [self.left + Fraction(self.right - self.left) * n / count for n in range(count + 1)]


def straight(slope: Number, intercept: Number, left: Number, right: Number, name: str = "") -> Curve:
    """The line y = slope * x + intercept."""
    first, second = (0, intercept), (Fraction(slope).denominator, intercept + slope * Fraction(slope).denominator)
    words = f"a straight line through {_pair(*first)} and {_pair(*second)}"
    return Curve(((left, slope * left + intercept), (right, slope * right + intercept)), words, name)


def curve(rule: Callable[[Number], Number], left: int, right: int, words: str, name: str = "") -> Curve:
    """The graph of a rule, in many short pieces."""
    places = [Fraction(n, FINE) for n in range(left * FINE, right * FINE + 1)]
    return Curve(tuple((x, rule(x)) for x in places), words, name)


def _clipped(points: tuple[tuple[Number, Number], ...], bottom: Number, top: Number) -> list[tuple[Number, Number]]:
    """The part of the joined points between bottom and top (one run: what our graphs have)."""
    kept: list[tuple[Number, Number]] = []
    for first, second in pairwise(points):
        if max(first[1], second[1]) < bottom or min(first[1], second[1]) > top:
            continue
        ends = (_cut(first, first, second, bottom, top), _cut(second, first, second, bottom, top))
        kept += [end for end in ends if not kept or kept[-1] != end]
    return kept


def _cut(
    end: tuple[Number, Number], first: tuple[Number, Number], second: tuple[Number, Number], bottom: Number, top: Number
) -> tuple[Number, Number]:
    (x1, y1), (x2, y2) = first, second
    level = _within(end[1], bottom, top)
    return end if level == end[1] else (x1 + (x2 - x1) * Fraction(level - y1) / Fraction(y2 - y1), level)


def _steps(low: Number, high: Number, step: Number) -> list[Number]:
    first = -(-Fraction(low) // Fraction(step)) * step
    return [first + n * step for n in range(int(Fraction(high - first) // Fraction(step)) + 1)]


def _within(value: Number, low: Number, high: Number) -> Number:
    return min(max(value, low), high)


def _pair(x: Number, y: Number) -> str:
    return f"({pen.heard(x)}, {pen.heard(y)})"


def _spot_words(spot: Spot) -> str:
    kind = "Open circle" if spot.hole else "Point"
    return f"{kind} {spot.name} at {_pair(spot.x, spot.y)}." if spot.name else f"{kind} at {_pair(spot.x, spot.y)}."


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]
