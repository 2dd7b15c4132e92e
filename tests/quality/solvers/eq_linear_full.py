from fractions import Fraction

from quality.algebra import field, linear

WORDS = {"none": "no solution", "all": "all real numbers"}


def is_right(item, answer):
    right = linear(field(item, "equation"))
    if isinstance(right, str):
        return answer == WORDS[right]
    return answer not in WORDS.values() and Fraction(answer.split(" = ")[-1]) == right
