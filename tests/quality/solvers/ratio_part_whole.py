import re
from fractions import Fraction

from quality.harness import numbers


def is_right(item, answer):
    text, (x, y) = item.stem.text(), numbers(answer)
    if "rest" in text:
        part = re.search(r"(\d+)/(\d+) of", text)
        if part:
            share = Fraction(part[0][:-3])
        else:
            counts = sorted(int(n) for n in re.findall(r"\d+", text))
            share = Fraction(counts[0], counts[1])
        return x / (x + y) == share
    a, b = (int(n) for n in re.findall(r"\d+", text))
    return x * (a + b) == y * a
