def solve(item):
    # Walk along the line, one space after another.
    line, at = item.model, item.model.low
    while at != line.marks[0].at:
        at += line.step
    return at
