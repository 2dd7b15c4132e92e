import re
from fractions import Fraction

UNITS = {"mi/h": "miles per hour", "gal/min": "gallons", "m/min": "meters", "$/lb": "dollars per pound"}


def is_right(item, answer):
    total, count = (Fraction(n) for n in re.findall(r"\d+", item.stem.text()))
    number, unit = re.fullmatch(r"\$?([\d.]+(?:/\d+)?) ?(\D.*)", answer).groups()
    unit = f"${unit}" if answer.startswith("$") else unit
    return count * Fraction(number) == total and UNITS[unit] in item.stem.text()
