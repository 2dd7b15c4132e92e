def solve(item):
    # Try every pair of whole amounts.
    fields, more = item.stem.fields, "more" in item.stem.fields
    p, q, money, known = (fields[name].value for name in ("p", "q", "money", "more" if more else "count"))
    found = [
        (x, y) for x in range(200) for y in range(200) if (x - y if more else x + y) == known and p * x + q * y == money
    ]
    (pair,) = found
    return pair


def holds(item, line):
    return None
