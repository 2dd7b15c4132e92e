import re

from stairwise.items.phrase import in_text


def is_right(item, answer):
    # What the number does is seen by putting 0 and 1 for x.
    line, number = in_text(item.stem.fields["line"]), int(in_text(item.stem.fields["number"]))
    at = [eval(re.sub(r"(\d+)x", rf"\1*{x}", line)) for x in (0, 1)]
    if re.match(r"(For each|For each warm)", answer):
        return at[1] - at[0] == number
    if re.search(r"\b0 (miles|weeks|warm days|hours)", answer):
        return at[0] == number
    return False
