from fractions import Fraction


def solve(item):
    # What times the number of sharers makes the total? Try all shares with that many parts in a whole.
    total, people = item.stem.fields["total"].value, item.stem.fields["people"].value
    return [Fraction(n, people) for n in range(1, 100) if Fraction(n, people) * people == total]
