from fractions import Fraction


def solve(item):
    # Walk along the line, one space after another.
    line, place, spaces = item.model, Fraction(0), 0
    while place != line.marks[0].at:
        place, spaces = place + line.step, spaces + 1
    in_one = sum(1 for n in range(1, 100) if n * line.step <= 1)
    return Fraction(spaces, in_one)
