from fractions import Fraction


def solve(item):
    fields, text = item.stem.fields, item.stem.text()
    if "large piece" in text:
        pieces = [fields["size"].value] + [1] * fields["short"].value
        return Fraction(fields["k"].value, sum(pieces))
    if item.model:
        (bar,) = item.model.bars
        return Fraction(bar.shaded, bar.parts)
    wanted = ["wanted"] * fields["k"].value + ["other"] * fields["rest"].value
    return Fraction(wanted.count("wanted"), len(wanted))
