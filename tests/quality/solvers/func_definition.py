import re

from quality.harness import numbers
from stairwise.items.phrase import in_text


def is_right(item, answer):
    pairs = set(_pairs(item))
    inputs = [x for x, _ in pairs]
    twice = {x for x in inputs if inputs.count(x) > 1}
    if not twice:
        return answer == "It is a function. Each input has just one output."
    return bool(re.match("It is not a function. The input", answer)) and set(numbers(answer)) - {2} <= twice


def _pairs(item):
    model = item.model
    if model is None:
        found = numbers(in_text(item.stem.fields["pairs"]))
        return list(zip(found[::2], found[1::2], strict=True))
    if hasattr(model, "spots"):
        return [(spot.x, spot.y) for spot in model.spots]
    return model.rows if hasattr(model, "rows") else model.arrows
