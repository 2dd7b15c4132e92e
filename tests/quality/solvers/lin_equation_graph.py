from quality.algebra import worth


def is_right(item, answer):
    left, right = answer.split(" = ")
    return left == "y" and all(worth(right, {"x": x}) == y for x, y in item.model.curves[0].points)


def holds(item, line):
    return None
