import re

from quality.harness import numbers
from stairwise.items.phrase import in_text


def is_right(item, answer):
    fact = in_text(item.stem.fields["fact"])
    first, second = numbers(fact)
    if re.search(r"every|Every|times", answer):
        return False
    told = re.search(r"is equally|the same profit", answer)
    if fact.count("(") == 2:
        return bool(told) and set(numbers(answer)) == {first, second}
    return not told and numbers(answer) == [first, second]


def holds(item, line):
    return None
