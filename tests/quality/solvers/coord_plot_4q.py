def solve(item):
    # Walk from the origin, one unit after another.
    spot, x, y = item.model.spots[0], 0, 0
    while x != spot.x:
        x += 1 if spot.x > 0 else -1
    while y != spot.y:
        y += 1 if spot.y > 0 else -1
    return (x, y)
