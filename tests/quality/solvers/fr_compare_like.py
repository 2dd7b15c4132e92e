from fractions import Fraction

from quality.harness import value
from stairwise.items.phrase import in_text


def is_right(item, answer):
    first, second = (Fraction(in_text(item.stem.fields[name])) for name in ("first", "second"))
    if "equal" in answer:
        return first == second
    why = "more of them" if "/" in answer and _bottoms(item)[0] == _bottoms(item)[1] else "its parts are larger"
    return value(answer) == max(first, second) and why in answer


def _bottoms(item):
    return [in_text(item.stem.fields[name]).split("/")[1] for name in ("first", "second")]
