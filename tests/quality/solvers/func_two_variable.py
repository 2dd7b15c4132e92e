import re

from quality.algebra import worth


def is_right(item, answer):
    out, right = answer.split(" = ")
    (into,) = set(re.findall("[a-z]", right))
    told, pairs = _pairs(item)
    return told == (into, out) and all(worth(right, {into: x}) == y for x, y in pairs)


def _pairs(item):
    if item.model:
        return item.model.head, item.model.rows
    text = item.stem.text()
    out, into = re.search(
        r"gives .*?\b([a-z])\b(?!').*? (?:from|after|for) .*?\b([a-z])\b",
        text.replace(" a from", " a. from") if " age a " in text else text,
    ).groups()
    k = item.stem.fields["k"].value
    once = item.stem.fields["f"].value if "rents" in text or "tank" in text else 0
    if re.search("older|weighs|scores", text):
        return (into, out), [(3, 3 + k), (8, 8 + k)]
    return (into, out), [(0, once), (5, 5 * k + once)]


def holds(item, line):
    return None
