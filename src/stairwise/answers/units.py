"""Everyday units: their names, sizes and dimensions.

A unit's size is an exact fraction of its base unit (meter, gram, second, dollar, degree, byte,
kelvin, ampere); its dimension maps a base to an exponent. Volumes are cubes of lengths.
"""

from __future__ import annotations

from fractions import Fraction
from functools import cache

from stairwise.notation.tree import Unit

Dimension = tuple[tuple[str, int], ...]

_INCH = Fraction(254, 10_000)
_FOOT, _YARD, _MILE = 12 * _INCH, 36 * _INCH, 63_360 * _INCH
_GALLON = 231 * _INCH**3
_POUND = Fraction(45_359_237, 100_000)
_LITER = Fraction(1, 1000)
_FORCE = {"g": 1, "m": 1, "s": -2}
_ENERGY = {"g": 1, "m": 2, "s": -2}
_POWER = {"g": 1, "m": 2, "s": -3}

# canonical name: (size, dimension, other spellings)
_TABLE: dict[str, tuple[Fraction | int, dict[str, int], str]] = {
    "mm": (Fraction(1, 1000), {"m": 1}, "millimeter millimetre"),
    "cm": (Fraction(1, 100), {"m": 1}, "centimeter centimetre"),
    "dm": (Fraction(1, 10), {"m": 1}, "decimeter decimetre"),
    "m": (1, {"m": 1}, "meter metre"),
    "km": (1000, {"m": 1}, "kilometer kilometre"),
    "μm": (Fraction(1, 10**6), {"m": 1}, "um micrometer micrometre micron"),
    "nm": (Fraction(1, 10**9), {"m": 1}, "nanometer nanometre"),
    "in": (_INCH, {"m": 1}, "inch inches"),
    "ft": (_FOOT, {"m": 1}, "foot feet"),
    "yd": (_YARD, {"m": 1}, "yard"),
    "mi": (_MILE, {"m": 1}, "mile"),
    "acre": (43_560 * _FOOT**2, {"m": 2}, "acres ac"),
    "ha": (10_000, {"m": 2}, "hectare"),
    "mL": (_LITER / 1000, {"m": 3}, "ml milliliter millilitre cc ccm"),
    "cL": (_LITER / 100, {"m": 3}, "cl centiliter centilitre"),
    "dL": (_LITER / 10, {"m": 3}, "dl deciliter decilitre"),
    "L": (_LITER, {"m": 3}, "l liter litre"),
    "kL": (1, {"m": 3}, "kl kiloliter kilolitre"),
    "tsp": (_GALLON / 768, {"m": 3}, "teaspoon"),
    "tbsp": (_GALLON / 256, {"m": 3}, "tablespoon tbs"),
    "fl oz": (_GALLON / 128, {"m": 3}, "floz fluidounce fluidounces"),
    "cup": (_GALLON / 16, {"m": 3}, "cups"),
    "pt": (_GALLON / 8, {"m": 3}, "pint"),
    "qt": (_GALLON / 4, {"m": 3}, "quart"),
    "gal": (_GALLON, {"m": 3}, "gallon"),
    "mg": (Fraction(1, 1000), {"g": 1}, "milligram milligramme"),
    "g": (1, {"g": 1}, "gram gramme gm"),
    "kg": (1000, {"g": 1}, "kilogram kilogramme kilo"),
    "μg": (Fraction(1, 10**6), {"g": 1}, "ug mcg microgram"),
    "t": (10**6, {"g": 1}, "tonne metricton"),
    "oz": (_POUND / 16, {"g": 1}, "ounce"),
    "lb": (_POUND, {"g": 1}, "pound lbs"),
    "ton": (2000 * _POUND, {"g": 1}, "tons"),
    "ms": (Fraction(1, 1000), {"s": 1}, "millisecond msec"),
    "s": (1, {"s": 1}, "sec second secs"),
    "min": (60, {"s": 1}, "minute mins"),
    "h": (3600, {"s": 1}, "hr hour hrs"),
    "day": (86_400, {"s": 1}, "days d"),
    "week": (604_800, {"s": 1}, "weeks wk wks"),
    "month": (2_628_000, {"s": 1}, "months mo"),
    "year": (31_536_000, {"s": 1}, "years yr yrs"),
    "decade": (315_360_000, {"s": 1}, "decades"),
    "century": (3_153_600_000, {"s": 1}, "centuries"),
    "mph": (_MILE / 3600, {"m": 1, "s": -1}, ""),
    "kph": (Fraction(1000, 3600), {"m": 1, "s": -1}, "kmh kmph"),
    "fps": (_FOOT, {"m": 1, "s": -1}, ""),
    "knot": (Fraction(1852, 3600), {"m": 1, "s": -1}, "knots kn"),
    "mpg": (_MILE / _GALLON, {"m": -2}, ""),
    "rpm": (Fraction(6), {"°": 1, "s": -1}, ""),
    "$": (1, {"$": 1}, "dollar dollars USD usd buck bucks"),
    "¢": (Fraction(1, 100), {"$": 1}, "cent cents"),
    "penny": (Fraction(1, 100), {"$": 1}, "pennies"),
    "nickel": (Fraction(5, 100), {"nickel": 1}, "nickels"),
    "€": (1, {"€": 1}, "euro euros EUR"),
    "£": (1, {"£": 1}, "GBP"),
    "°": (1, {"°": 1}, "degree degrees deg"),
    "arcmin": (Fraction(1, 60), {"°": 1}, ""),
    "arcsec": (Fraction(1, 3600), {"°": 1}, ""),
    "rad": (1, {"rad": 1}, "radian radians"),
    "°C": (1, {"K": 1}, "celsius Celsius centigrade"),
    "°F": (Fraction(5, 9), {"K": 1}, "fahrenheit Fahrenheit"),
    "K": (1, {"K": 1}, "kelvin Kelvin"),
    "N": (1000, _FORCE, "newton"),
    "kN": (10**6, _FORCE, "kilonewton"),
    "J": (1000, _ENERGY, "joule"),
    "kJ": (10**6, _ENERGY, "kilojoule"),
    "cal": (4184, _ENERGY, "calorie"),
    "kcal": (4_184_000, _ENERGY, "kilocalorie"),
    "kWh": (3_600_000_000, _ENERGY, "kwh"),
    "Wh": (3_600_000, _ENERGY, ""),
    "W": (1000, _POWER, "watt"),
    "kW": (10**6, _POWER, "kilowatt kw"),
    "MW": (10**9, _POWER, "megawatt"),
    "Pa": (1000, {"g": 1, "m": -1, "s": -2}, "pascal"),
    "kPa": (10**6, {"g": 1, "m": -1, "s": -2}, "kilopascal"),
    "Hz": (1, {"s": -1}, "hertz"),
    "kHz": (1000, {"s": -1}, "kilohertz"),
    "A": (1, {"A": 1}, "amp ampere amps"),
    "mA": (Fraction(1, 1000), {"A": 1}, "milliamp"),
    "V": (1000, {"g": 1, "m": 2, "s": -3, "A": -1}, "volt"),
    "mol": (1, {"mol": 1}, "mole moles"),
    "byte": (1, {"byte": 1}, "bytes B"),
    "KB": (1000, {"byte": 1}, "kilobyte kb"),
    "MB": (10**6, {"byte": 1}, "megabyte mb"),
    "GB": (10**9, {"byte": 1}, "gigabyte gb"),
    "TB": (10**12, {"byte": 1}, "terabyte tb"),
    "dozen": (12, {}, "dozens doz"),
    "pair": (2, {}, "pairs"),
    "unit": (1, {"unit": 1}, "units"),
}
OFFSETS: dict[str, Fraction] = {"°C": Fraction(27_315, 100), "°F": Fraction(45_967, 100)}
PREFIXES: dict[str, int] = {"square": 2, "sq": 2, "cubic": 3, "cu": 3}
SUFFIXES: dict[str, int] = {"squared": 2, "cubed": 3}
SHORT = frozenset("mgLlshWVNJK")


def _aliases() -> dict[str, str]:
    names: dict[str, str] = {}
    for name, (_, _, spellings) in _TABLE.items():
        names[name] = name
        for spelling in spellings.split():
            names[spelling] = name
            if len(spelling) > 3:
                names.setdefault(spelling + "s", name)
    return names


ALIASES = _aliases()


def canonical(word: str) -> str | None:
    """The one name of a unit, or None; capitals are forgiven where they change nothing.

    >>> canonical("inches"), canonical("Cm"), canonical("apples")
    ('in', 'cm', None)
    """
    found = ALIASES.get(word)
    return found if found or len(word) == 1 else ALIASES.get(word.lower())


@cache
def size(unit: Unit) -> tuple[Fraction, Dimension]:
    """How many base units ``unit`` holds, and its dimension; an unknown noun is its own base.

    >>> size(Unit((("mi", 1), ("h", -1))))
    (Fraction(1397, 3125), (('m', 1), ('s', -1)))
    """
    factor, dimension = Fraction(1), dict[str, int]()
    for name, power in unit.parts:
        each, bases, _ = _TABLE.get(name, (1, {_singular(name): 1}, ""))
        factor *= Fraction(each) ** power
        for base, exponent in bases.items():
            dimension[base] = dimension.get(base, 0) + exponent * power
    return factor, tuple(sorted((base, n) for base, n in dimension.items() if n))


def known(unit: Unit) -> bool:
    """Whether every part is a unit of measure (so that leaving it out matters).

    >>> known(Unit((("apples", 1),)))
    False
    """
    return all(name in _TABLE and name != "unit" for name, _ in unit.parts)


def _singular(noun: str) -> str:
    for ending, plain in (("ies", "y"), ("ches", "ch"), ("shes", "sh"), ("xes", "x"), ("s", "")):
        if noun.endswith(ending) and len(noun) > len(ending) + 1:
            return noun[: -len(ending)] + plain
    return noun
