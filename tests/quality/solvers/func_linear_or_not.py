from fractions import Fraction

from quality.algebra import field, worth


def is_right(item, answer):
    pairs = _pairs(item)
    slopes = {Fraction(y - pairs[0][1], x - pairs[0][0]) for x, y in pairs[1:]}
    return answer.startswith(
        "It is linear. Equal steps" if len(slopes) == 1 else "It is not linear. Equal steps in x give different"
    )


def _pairs(item):
    if item.model is None:
        right = field(item, "equation").split(" = ")[1]
        return [(x, worth(right, {"x": x})) for x in (0, 1, 2, 3)]
    return item.model.rows if hasattr(item.model, "rows") else [(spot.x, spot.y) for spot in item.model.spots]
