"""Draws: strings of SVG from exact numbers. Everything is in the color of the text around it, so it prints in gray.

>>> circle(10, Fraction(5, 2), 3)
'<circle cx="10" cy="2.5" r="3" fill="currentColor"/>'
"""

from collections.abc import Iterable
from fractions import Fraction
from html import escape
from typing import TypeAlias

from stairwise.items.phrase import Printed, in_text
from stairwise.notation.tree import Divide, Negative, Node

Number: TypeAlias = int | Fraction
Label: TypeAlias = Node | Printed | str | int | Fraction
EXACT = (int, Fraction)
SIZE = 15
SMALLEST = 12
SHADES = ("0.12", "0.3", "0.5")
FONT = "Atkinson Hyperlegible, Noto Sans, DejaVu Sans, Arial, sans-serif"


def fixed(number: Number) -> str:
    """A coordinate, to a hundredth.

    >>> fixed(Fraction(1, 3)), fixed(-4), fixed(Fraction(5, 2))
    ('0.33', '-4', '2.5')
    """
    hundredths = round(Fraction(number) * 100)
    sign, (whole, rest) = "-" if hundredths < 0 else "", divmod(abs(hundredths), 100)
    return f"{sign}{whole}.{rest:02d}".rstrip("0").rstrip(".")


def picture(title: str, words: str, width: Number, height: Number, marks: Iterable[str]) -> str:
    """The SVG element: a title, a description, and the marks."""
    size = f'width="{fixed(width)}" height="{fixed(height)}" viewBox="0 0 {fixed(width)} {fixed(height)}"'
    start = f'<svg xmlns="http://www.w3.org/2000/svg" class="picture" role="img" {size} aria-label="{escape(words)}"'
    kept = f'font-family="{FONT}" font-size="{SIZE}"'
    named = f"<title>{escape(title)}</title><desc>{escape(words)}</desc>"
    return f"{start} {kept}>{named}{''.join(marks)}</svg>"


def line(x1: Number, y1: Number, x2: Number, y2: Number, width: Number = 1, dash: str = "") -> str:
    """A straight line."""
    dashes = f' stroke-dasharray="{dash}"' if dash else ""
    ends = f'x1="{fixed(x1)}" y1="{fixed(y1)}" x2="{fixed(x2)}" y2="{fixed(y2)}"'
    return f'<line {ends} stroke="currentColor" stroke-width="{fixed(width)}"{dashes}/>'


def box(x: Number, y: Number, width: Number, height: Number, shade: str = "", dash: str = "") -> str:
    """A rectangle; `shade` is how gray it is, "" for empty."""
    fill = f'fill="currentColor" fill-opacity="{shade}"' if shade else 'fill="none"'
    dashes = f' stroke-dasharray="{dash}"' if dash else ""
    place = f'x="{fixed(x)}" y="{fixed(y)}" width="{fixed(width)}" height="{fixed(height)}"'
    return f'<rect {place} {fill} stroke="currentColor"{dashes}/>'


def circle(x: Number, y: Number, radius: Number, filled: bool = True) -> str:
    """A dot, or a ring that hides what is under it."""
    look = 'fill="currentColor"' if filled else 'fill="#fff" stroke="currentColor" stroke-width="2"'
    return f'<circle cx="{fixed(x)}" cy="{fixed(y)}" r="{fixed(radius)}" {look}/>'


def trail(points: Iterable[tuple[Number, Number]], width: Number = 2, dash: str = "") -> str:
    """Points joined by straight lines."""
    dashes = f' stroke-dasharray="{dash}"' if dash else ""
    joined = " ".join(f"{fixed(x)},{fixed(y)}" for x, y in points)
    look = f'fill="none" stroke="currentColor" stroke-width="{fixed(width)}"{dashes}'
    return f'<polyline points="{joined}" {look}/>'


def area(points: Iterable[tuple[Number, Number]], shade: str = SHADES[0]) -> str:
    """A filled polygon without an outline."""
    joined = " ".join(f"{fixed(x)},{fixed(y)}" for x, y in points)
    return f'<polygon points="{joined}" fill="currentColor" fill-opacity="{shade}"/>'


def arc(x1: Number, x2: Number, y: Number, height: Number) -> str:
    """A jump from x1 to x2 above y, with an arrow head."""
    middle, toward = Fraction(x1 + x2) / 2, 1 if x2 > x1 else -1
    curve = f"M{fixed(x1)} {fixed(y)} Q{fixed(middle)} {fixed(y - 2 * height)} {fixed(x2)} {fixed(y)}"
    head = trail(((x2 - 7 * toward, y - 7), (x2, y), (x2 - toward, y - 10)))
    return f'<path d="{curve}" fill="none" stroke="currentColor" stroke-width="2"/>{head}'


def head(x: Number, y: Number, dx: int, dy: int) -> str:
    """An arrow head at (x, y) that points to (dx, dy), one of the four directions."""
    first, second = ((x - 7 * dx - 4 * dy, y - 7 * dy - 4 * dx), (x - 7 * dx + 4 * dy, y - 7 * dy + 4 * dx))
    return trail((first, (x, y), second), width=Fraction(3, 2))


def words(x: Number, y: Number, said: str, anchor: str = "middle", size: int = SIZE, bold: bool = False) -> str:
    """Text whose middle line is at y."""
    weight = ' font-weight="bold"' if bold else ""
    place = f'x="{fixed(x)}" y="{fixed(y + Fraction(size * 35, 100))}" text-anchor="{anchor}"'
    sized = f' font-size="{size}"' if size != SIZE else ""
    return f'<text {place}{sized}{weight} fill="currentColor">{escape(said, quote=False)}</text>'


def label(x: Number, y: Number, of: Label, anchor: str = "middle", bold: bool = False) -> str:
    """A label centered at (x, y); a fraction is written one number above the other."""
    sign, of = ("−", of.of) if isinstance(of, Negative) and isinstance(of.of, Divide) else ("", of)
    if isinstance(of, Fraction) and of.denominator > 1:
        sign, top, bottom = "−" if of < 0 else "", str(abs(of.numerator)), str(of.denominator)
    elif isinstance(of, Divide) and of.style == "bar":
        top, bottom = said(of.num), said(of.den)
    else:
        return words(x, y, said(of), anchor, bold=bold)
    return _stacked(x, y, sign, top, bottom)


def _stacked(x: Number, y: Number, sign: str, top: str, bottom: str) -> str:
    half = Fraction(max(len(top), len(bottom)) * 9, 2)
    marks = words(x, y - 10, top), line(x - half, y, x + half, y), words(x, y + 10, bottom)
    return "".join(marks) + (words(x - half - 6, y, sign) if sign else "")


def said(of: Label) -> str:
    """A label as text, with a real minus sign.

    >>> said(-3), said(Fraction(1, 2)), said("apples")
    ('−3', '1/2', 'apples')
    """
    if isinstance(of, str):
        return of
    plain = str(of) if isinstance(of, int | Fraction) else in_text(of)
    return plain.replace("-", "−")


def heard(of: Label) -> str:
    """A label in a text alternative, with a plain minus sign."""
    return said(of).replace("−", "-")


def width_of(of: Label) -> int:
    """About how wide a label is."""
    return 9 * len(said(of))
