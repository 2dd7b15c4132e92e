def solve(item):
    # Try every pair of whole amounts.
    fields = {
        name: value.value for name, value in item.stem.fields.items() if name in ("count", "more", "money", "p", "q")
    }
    more = "{more}" in item.stem.template
    found = [
        (x, y)
        for x in range(200)
        for y in range(200)
        if (x - y == fields["more"] if more else x + y == fields["count"])
        and fields["p"] * x + fields["q"] * y == fields["money"]
    ]
    (pair,) = found
    return pair


def holds(item, line):
    return None
