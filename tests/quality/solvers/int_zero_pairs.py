import re

from quality.algebra import field
from quality.harness import numbers


def is_right(item, answer):
    text = item.stem.text()
    if item.model:
        # Take a + and a - away together as long as there are both.
        plus, minus, pairs = item.model.positive, item.model.negative, 0
        while plus and minus:
            plus, minus, pairs = plus - 1, minus - 1, pairs + 1
        return "away" in answer and numbers(answer) == [pairs, plus - minus]
    if "must be added" in text:
        return numbers(answer)[0] + int(field(item, "n")) == 0
    n, m = (int(each) for each in re.findall(r"\d+", text))
    found = re.match(r"(.*) = (-?\d+)\. It ends (.*)\.", answer)
    if found is None or eval(found[1]) != int(found[2]) or found[1] != f"{n} + (-{m})":
        return False
    if n == m:
        return found[3] == "where it began"
    return found[3] == (f"{n - m} above the start" if n > m else f"{m - n} below the start")


def holds(item, line):
    return None
