from fractions import Fraction

from quality.arithmetic import given, number


def is_right(item, answer):
    # The larger one must be named, and the reason must say how far both are from 1/2 or from 1.
    first, second = given(item, "first"), given(item, "second")
    large, small = max(first, second), min(first, second)
    if number(answer.split(" is larger")[0]) != large if " is larger" in answer else True:
        return False
    if "1/2" in answer:
        return small < Fraction(1, 2) < large and "It is more than 1/2" in answer
    if "lacks" not in answer:
        return False
    less, more = answer.split("It lacks ")[1].split(" of 1,")[0], answer.rstrip(".").split(": ")[-1]
    return number(less) == 1 - large and number(more) == 1 - small
