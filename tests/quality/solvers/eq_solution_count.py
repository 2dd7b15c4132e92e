from quality.algebra import field, linear


def is_right(item, answer):
    right = linear(field(item, "equation"))
    if right == "all":
        return answer == "Every number is a solution."
    if right == "none":
        return answer == "It has no solution."
    return answer.startswith("It has one solution") and answer.endswith(f" = {right}.")
