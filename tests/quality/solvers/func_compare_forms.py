from quality.algebra import field, worth


def is_right(item, answer):
    right = field(item, "equation").split(" = ")[1]
    own = [worth(right, {"x": x}) for x in (0, 1)]
    (x1, y1), (x2, y2) = (item.model.rows if hasattr(item.model, "rows") else item.model.curves[0].points)[:2]
    slope = (y2 - y1) / (x2 - x1)
    rates, starts = (own[1] - own[0], slope), (own[0], y1 - slope * x1)
    is_rate = "faster" in item.stem.text()
    seen = rates if is_rate else starts
    best = field(item, "one" if seen[0] > seen[1] else "two")
    return answer.startswith(f"Function {best},") and ("rate of change" if is_rate else "start value") in answer
