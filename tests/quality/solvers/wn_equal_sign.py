import re

from quality.arithmetic import number
from stairwise.notation.text import text


def _sides(item):
    return [number(side) for side in text(item.stem.fields["equation"]).split(" = ")]


def is_right(item, answer):
    # The verdict has to be right, and the values that it gives for a reason.
    left, right = _sides(item)
    told = [int(each) for each in re.findall(r"\d+", answer)]
    wanted = [left] if left == right else [left, right]
    return answer.startswith("True" if left == right else "False") and told == wanted and "value" in answer
