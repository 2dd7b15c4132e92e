import re
from fractions import Fraction

from quality.algebra import field, worth

HOLDS = {"<": Fraction.__lt__, ">": Fraction.__gt__, "≤": Fraction.__le__, "≥": Fraction.__ge__, "=": Fraction.__eq__}


def true_at(line, letter, x):
    left, sign, right = re.split(r" ([<>≤≥=]) ", line)
    return HOLDS[sign](worth(left, {letter: x}), worth(right, {letter: x}))


def is_right(item, answer):
    # The answer and the inequality of the stem are true for the same numbers, near the end and far from it.
    letter, asked = field(item, "letter"), field(item, "inequality")
    end = Fraction(answer.split()[-1])
    tried = [end + step for step in (-500, -20, -1, Fraction(-1, 50), 0, Fraction(1, 50), 1, 20, 500)]
    return all(true_at(asked, letter, x) == true_at(answer, letter, x) for x in tried)


def holds(item, line):
    return None
