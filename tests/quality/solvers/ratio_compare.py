import re
from fractions import Fraction


def is_right(item, answer):
    text = item.stem.text()
    found = [Fraction(n) for n in re.findall(r"\d+(?:\.\d+)?", text)]
    told = [Fraction(n) for n in re.findall(r"\d+(?:\.\d+)?", answer)]
    n, p, m, q = found
    first, second = p / n, q / m
    if "shop" in text:
        best = "A" if first < second else "B"
        return answer.startswith(f"Shop {best}. One pen") and told == sorted((first, second))
    strong = "A" if first < second else "B"
    if not answer.startswith(f"Drink {strong}. For"):
        return False
    water, high, low = told
    return high / water == max(1 / first, 1 / second) and low / water == min(1 / first, 1 / second)
