from fractions import Fraction

from quality.algebra import field, worth


def is_right(item, answer):
    # The rule with the input put in.
    right = field(item, "equation").split(" = ")[1]
    return worth(right, {"x": Fraction(field(item, "k"))}) == Fraction(answer)
