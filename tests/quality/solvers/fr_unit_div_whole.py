from quality.arithmetic import given


def solve(item):
    # One share is what gives the part back when all are put together.
    shares, taken = item.stem.fields["k"].value, item.stem.fields.get("m")
    one = given(item, "part") * given(item, "part") / (given(item, "part") * shares)
    return one * (taken.value if taken and "{m}" in item.stem.template else 1)
