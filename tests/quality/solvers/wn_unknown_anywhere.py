from stairwise.notation.text import text


def solve(item):
    # Try every number in the blank.
    left, right = text(item.stem.fields["equation"]).split(" = ")
    return [n for n in range(500) if eval(left.replace("?", str(n))) == eval(right.replace("?", str(n)))]


def holds(item, line):
    (x,) = solve(item)
    left, right = line.replace("?", str(x)).split(" = ")
    return eval(left) == eval(right)
