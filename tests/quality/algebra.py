"""More school algebra from its printed text, for the solvers: decimals, all letters, powers, and how many solutions.

Worked out by Python's own arithmetic on what is printed: no code of the generators.
"""

import re
from fractions import Fraction
from functools import lru_cache
from string import ascii_letters

from stairwise.items.phrase import in_text


def field(item, name):
    """A field of the stem as text."""
    return in_text(item.stem.fields[name])


def worth(text, letters=None, **values):
    """The exact value of an expression; a letter without a value is worth a number of its own."""
    every = {letter: Fraction(at * at + 3, at % 4 + 2) for at, letter in enumerate(ascii_letters)}
    return Fraction(eval(_code(text), {"_n": Fraction}, every | (letters or {}) | values))


def points(text, letters="xynmkptabcdz", count=3):
    """Values of an expression for several values of its letters."""
    places = ({name: Fraction(5 * at + k, at + 2) for k, name in enumerate(letters)} for at in range(1, count + 1))
    return tuple(worth(text, place) for place in places)


def linear(text, letter=None, **known):
    """The solution of a linear equation in one letter: a number, "none" or "all"."""
    left, right = text.split(" = ")
    letter = letter or next(iter(re.findall("[a-z]", text)), "x")
    at = [worth(left, {letter: Fraction(x)}, **known) - worth(right, {letter: Fraction(x)}, **known) for x in (0, 1, 2)]
    assert at[2] - at[1] == at[1] - at[0], f"not linear: {text}"
    if at[0] == at[1]:
        return "all" if at[0] == 0 else "none"
    return at[0] / (at[0] - at[1])


@lru_cache(maxsize=50_000)
def _code(text):
    written = text.translate(str.maketrans({"×": "*", "÷": "/", "·": "*", "^": "**", "[": "(", "]": ")"}))
    written = re.sub(r"(?<=[0-9a-zA-Z)]) ?(?=[a-zA-Z(])", "*", written)
    written = re.sub(r"(?<=\)) ?(?=\d)", "*", written)
    return compile(re.sub(r"\d+(?:\.\d+)?", r"_n('\g<0>')", written.strip()), text, "eval")
