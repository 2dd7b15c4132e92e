from quality.arithmetic import given


def solve(item):
    # Take parts away until nothing is left, and count.
    left, count = given(item, "w"), 0
    while left > 0:
        left, count = left - given(item, "part"), count + 1
    assert left == 0
    return count // item.stem.fields["m"].value if "{m}" in item.stem.template else count
