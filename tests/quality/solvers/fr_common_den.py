from quality.arithmetic import given


def solve(item):
    # The first denominator that both fractions can have.
    first, second = given(item), given(item, "other")
    bottom = next(n for n in range(1, 1000) if (first * n).denominator == (second * n).denominator == 1)
    return f"{first * bottom}/{bottom}"
