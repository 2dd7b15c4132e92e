from fractions import Fraction

from quality.harness import numbers
from stairwise.items.phrase import in_text


def is_right(item, answer):
    rows = [(Fraction(x), Fraction(in_text(y))) for x, y in item.model.rows]
    (a, b), told = rows[0], numbers(answer)
    fits = all(a * y == b * x for x, y in rows)
    quotients = {y / x for x, y in rows}
    if fits:
        return answer.startswith("Yes. y ÷ x is") and set(told) == quotients
    return (
        answer.startswith("No. y ÷ x is") and "x ÷ y" not in answer and len(set(told)) == 2 and set(told) <= quotients
    )
