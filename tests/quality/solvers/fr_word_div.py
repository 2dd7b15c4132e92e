from fractions import Fraction

from quality.arithmetic import given, number


def solve(item):
    # What times the size makes the total? In both kinds of story.
    total, size = given(item, "total"), given(item, "size")
    common = total.denominator * size.denominator
    return Fraction(int(total * common), int(size * common))


def holds(item, line):
    return number(line) == solve(item)
