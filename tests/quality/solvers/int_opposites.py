from quality.algebra import field, worth


def solve(item):
    text = item.stem.text()
    if "apart" in text:
        half = next(n for n in range(1000) if n - (-n) == int(field(item, "gap")))
        return -half if "smaller" in text else half
    if "Which number is -" in text:
        return worth(field(item, "written"))
    return next(x for x in range(-200, 200) if x + int(field(item, "n")) == 0)
