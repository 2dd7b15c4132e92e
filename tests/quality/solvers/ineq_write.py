import re

SIGNS = (
    ("≤", ("no more than", "at most", "maximum", "up to and including", "may not get warmer")),
    ("≥", ("at least", "or taller", "minimum", "No fewer than", "or hotter")),
    ("<", ("under", "less than", "Fewer than", "colder than")),
    (">", ("over", "more than", "More than", "warmer than")),
)


def solve(item):
    story = item.stem.text()
    sign = next(sign for sign, words in SIGNS if any(word in story for word in words))
    letter = re.search(r"Let (\w) be", story)[1]
    return f"{letter} {sign} {re.search(r'-?[0-9]+', story)[0]}"


def holds(item, line):
    return None
