from fractions import Fraction


def solve(item):
    # Lay the pieces in a row, measured in the smallest ones.
    fields, text = item.stem.fields, item.stem.text()
    if "equal" in text:
        return Fraction(1, fields["n"].value)
    large = 1 if "one l" in text else fields["long"].value
    pieces = [fields["size"].value] * large + [1] * fields["short"].value
    return Fraction(min(pieces), sum(pieces))
