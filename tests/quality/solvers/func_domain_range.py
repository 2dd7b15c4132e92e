import re


def is_right(item, answer):
    axis = 0 if "domain" in item.stem.text() else 1
    points, spots = item.model.curves[0].points, item.model.spots
    holes = {(spot.x, spot.y) for spot in spots if spot.hole}
    values = [point[axis] for point in points]
    low, high = min(values), max(values)
    found = re.fullmatch(r"(-?\d+) ([<≤]) ([xy]) ([<≤]) (-?\d+)", answer)
    signs = ["≤" if any(p[axis] == end and p not in holes for p in points) else "<" for end in (low, high)]
    return found.groups() == (str(low), signs[0], "xy"[axis], signs[1], str(high))


def holds(item, line):
    return None
