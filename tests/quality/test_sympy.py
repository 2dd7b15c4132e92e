"""SymPy agrees: solutions of equations and values of expressions, worked out by somebody else's algebra."""

import re

import pytest
from sympy import Eq, simplify, solve, symbols, sympify

from quality.harness import EVERY, SEEDS, asked
from stairwise.items.make import make

COUNT = 200 if SEEDS >= 1_000 else 2
LETTERS = {name: symbols(name) for name in "abcdefghjkmnpqrstuvwxyz"}


def read(text):
    """Our own printing for SymPy, number by number; the text is ours, so nothing unexpected is run."""
    written = text.replace("×", "*").replace("÷", "/").replace("^", "**")
    written = re.sub(r"(?<=[0-9a-z)]) ?(?=[a-z(])", "*", written)
    written = re.sub(r"\d*\.\d+|\d+", r"Rational('\g<0>')", written)
    return sympify(written, locals=LETTERS, evaluate=True)


def plain(text):
    """Whether the text is one expression or equation that both sides can read."""
    return text is not None and re.fullmatch(r"[0-9a-z+\-×÷^/(). =]+", text) and not re.search(r"[a-z]{2}|\d \d", text)


@pytest.mark.parametrize(("skill", "level"), EVERY)
def test_sympy_agrees(skill, level):
    for seed in range(COUNT):
        item = make(skill, seed, level)
        stem, key = asked(item), item.answer_text
        if not plain(stem) or not plain(key) or stem.count("=") > 1 or "=" in key:
            pytest.skip("not an equation or expression that is asked for its value")
        if "=" in stem:
            (letter,) = set(re.findall(r"[a-z]", stem))
            left, right = map(read, stem.split("="))
            found = solve(Eq(left, right), LETTERS[letter])
            if letter in key or len(found) != 1:
                pytest.skip("not asked for the one solution")
            assert simplify(found[0] - read(key)) == 0, item.id
        elif bool(re.search(r"[a-z]", stem)) == bool(re.search(r"[a-z]", key)):
            assert has_its_value(item, stem, key), item.id


def has_its_value(item, stem, key):
    words = item.stem.text().lower()
    if not re.match(
        r"(work out|expand|combine|simplify|multiply|add|subtract|divide|write without|find the value)", words
    ):
        return True
    return simplify(read(stem) - read(key)) == 0
