from quality.arithmetic import given


def solve(item):
    if "expression" in item.stem.fields:
        return given(item)
    # Jump again and again.
    return sum(given(item, "part") for _ in range(item.stem.fields["k"].value))
