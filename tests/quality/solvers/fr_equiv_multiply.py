from quality.arithmetic import given, parts


def solve(item):
    # Try every fraction that has the number asked for.
    wanted, by_top = item.stem.fields["given"].value, "top number" in item.stem.text()
    value = given(item)
    for other in range(1, 1000):
        top, bottom = (wanted, other) if by_top else (other, wanted)
        if top == value * bottom:
            return f"{top}/{bottom}"
    return None


def is_right(item, answer):
    return parts(answer) == parts(solve(item))
