from quality.algebra import field, worth


def is_right(item, answer):
    k, letter = int(field(item, "k")), field(item, "letter")
    left, right = (worth(side, {letter: k}) for side in field(item, "equation").split(" = "))
    if left == right:
        return answer == f"Yes. Both sides are {left}."
    return answer == f"No. The left side is {left}, and the right side is {right}."
