import re

FITS = (
    ("plan A cost less", lambda first, second: first < second),
    ("at least as much", lambda first, second: first >= second),
    ("no more than shop B", lambda first, second: first <= second),
    ("hold more", lambda first, second: first > second),
)


def is_right(item, answer):
    story = item.stem.text()
    b, a, d, c = (int(n) for n in re.findall(r"\d+", story))
    fits = next(fits for words, fits in FITS if words in story)
    sign, limit = re.fullmatch(r"n ([<>≤≥=]) (-?\d+)", answer).groups()
    end = int(limit)
    for n in range(401):
        said = {"<": n < end, ">": n > end, "≤": n <= end, "≥": n >= end, "=": n == end}[sign]
        if said != fits(b + a * n, d + c * n):
            return False
    return True


def holds(item, line):
    return None
