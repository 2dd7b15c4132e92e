from fractions import Fraction

from quality.harness import numbers


def is_right(item, answer):
    spot, told = item.model.spots[0], numbers(answer)
    across, up = item.model.across[:-1], item.model.up[:-1]
    if len(told) == 2:
        # Both amounts, each with its unit: the sentences name the x-amount first.
        return "does point" in item.stem.text() and told == [spot.x, spot.y]
    return answer.startswith("Each " + across) and up in answer and told[0] * spot.x == Fraction(spot.y)
