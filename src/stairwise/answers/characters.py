"""One spelling for every character students and their devices use."""

from __future__ import annotations

import unicodedata

SAME: dict[str, str] = {
    **dict.fromkeys("−–—‐‑‒―﹣－➖˗", "-"),
    **dict.fromkeys("✕✖⨯╳⨉", "×"),
    **dict.fromkeys("·⋅∙•⁎∗＊‧・●", "*"),
    **dict.fromkeys("∕⁄／", "/"),
    **dict.fromkeys("➗", "÷"),
    **dict.fromkeys("➕﹢", "+"),
    **dict.fromkeys("’′‘´`ʹ", "'"),
    **dict.fromkeys("”″ʺ", '"'),
    **dict.fromkeys("⩽≦⪯", "≤"),
    **dict.fromkeys("⩾≧⪰", "≥"),
    **dict.fromkeys("⟨〈", "("),
    **dict.fromkeys("⟩〉", ")"),
    **dict.fromkeys("∣│｜⎮", "|"),
    **dict.fromkeys("º˚", "°"),
    **dict.fromkeys("∏Π", "Π"),
    **dict.fromkeys("∶ː", ":"),
    **dict.fromkeys("，、", ","),
    **dict.fromkeys("；", ";"),
    "…": "…",
    **dict.fromkeys("∓", "±"),
    **dict.fromkeys("øØ⌀", "∅"),
    "＆": "&",
    "µ": "μ",
    "𝜋": "π",
    "ϕ": "φ",
    "\t": " ",
    "\n": " ",
    "\r": " ",
}
INVISIBLE = dict.fromkeys(
    [0x200B, 0x200C, 0x200D, 0x2060, 0xFEFF, 0x00AD, 0x200E, 0x200F, 0x2061, 0x2062, 0x2063, 0xFE0E, 0xFE0F]
)
SUPERSCRIPTS = dict(zip("⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁽⁾ⁿˣ⁄", "0123456789+-()nx/", strict=True))
SUBSCRIPTS = dict(zip("₀₁₂₃₄₅₆₇₈₉ₙᵢₖ₊₋", "0123456789nik+-", strict=True))
VULGAR: dict[str, tuple[int, int]] = {
    "½": (1, 2),
    "⅓": (1, 3),
    "⅔": (2, 3),
    "¼": (1, 4),
    "¾": (3, 4),
    "⅕": (1, 5),
    "⅖": (2, 5),
    "⅗": (3, 5),
    "⅘": (4, 5),
    "⅙": (1, 6),
    "⅚": (5, 6),
    "⅐": (1, 7),
    "⅛": (1, 8),
    "⅜": (3, 8),
    "⅝": (5, 8),
    "⅞": (7, 8),
    "⅑": (1, 9),
    "⅒": (1, 10),
}
_KEPT = frozenset([*SUPERSCRIPTS, *SUBSCRIPTS, *VULGAR, "…", "ℝ", "∞"])


_WIDE = {"℃": "°C", "℉": "°F", "⩵": "==", "№": ""}


def plain(text: str) -> str:
    """``text`` with look-alike characters replaced and invisible ones removed.

    >>> plain("２·x − 3\\u200b")
    '2*x - 3'
    """
    if text.isascii():
        return text.replace("\t", " ").replace("\n", " ").replace("\r", " ").replace("`", "'")
    return "".join(_plain(char) for char in text.translate(INVISIBLE))


def _plain(char: str) -> str:
    if char.isascii():
        return " " if char in "\t\n\r" else "'" if char == "`" else char
    if char in _WIDE:
        return _WIDE[char]
    if char in SAME:
        return SAME[char]
    if char in _KEPT:
        return char
    if unicodedata.category(char) == "Zs":
        return " "
    folded = unicodedata.normalize("NFKC", char)
    return folded if len(folded) == 1 else char
