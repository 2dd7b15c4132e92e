from fractions import Fraction

from quality.algebra import field
from quality.arithmetic import number


def is_right(item, answer):
    text = item.stem.text()
    form = "percent" if answer.endswith("%") else "fraction" if "/" in answer else "decimal"
    return worth(answer) == worth(field(item, "given")) and f"as a {form}" in text


def worth(text):
    return number(text.strip("%")) / (100 if text.endswith("%") else 1)


def holds(item, line):
    if "out of" in line or "hundredths" in line:
        first, *rest = line.split()
        return Fraction(first) / (int(rest[-1]) if rest[-1].isdigit() else 100) == worth(field(item, "given"))
    return worth(line) == worth(field(item, "given"))
