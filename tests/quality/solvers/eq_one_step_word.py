import re
from fractions import Fraction

# What the story says of the number asked for, by a phrase of it; the numbers come in the order they are told.
TOLD = (
    ("got .* more", lambda a, c: c - a),
    ("taller than", lambda a, c: c - a),
    ("shells, .* more than", lambda c, a: c - a),
    ("gave .* of them away", lambda a, c: c + a),
    ("fewer than", lambda c, a: c + a),
    ("dollars off", lambda a, c: c + a),
    ("tickets of the same price", lambda a, c: Fraction(c, a)),
    ("times around", lambda a, c: Fraction(c, a)),
    ("times as many", lambda c, a: Fraction(c, a)),
    ("equally with", lambda a, c: a * c),
    ("equal pieces", lambda a, c: a * c),
)


def solve(item):
    story = item.stem.text()
    made = next(made for words, made in TOLD if re.search(words, story))
    return made(*map(int, re.findall(r"\d+", story)[:2]))


def holds(item, line):
    return None
