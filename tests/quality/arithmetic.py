"""Arithmetic as it is printed, mixed numbers with it, worked out by Python's own: for the solvers of number skills."""

import re
from fractions import Fraction

from stairwise.items.phrase import in_text


def number(line):
    """The value of a line: `1 3/4 × (2/5)` is 7/10."""
    written = re.sub(r"(\d+) (\d+)/(\d+)|\d+(?:\.\d+)?", _exact, line.replace("×", "*").replace("÷", "/"))
    return eval(written.replace("^", "**"), {"F": Fraction})


def _exact(found):
    return f"(F({found[1]}) + F({found[2]}) / F({found[3]}))" if found[1] else f"F('{found[0]}')"


def given(item, name="expression"):
    """The value of what the stem shows."""
    return number(in_text(item.stem.fields[name]))


def parts(line):
    """Top and bottom of a fraction as it is written, or a whole number and 1."""
    top, _, bottom = line.partition("/")
    return int(top), int(bottom or 1)
