from quality.arithmetic import given, number


def is_right(item, answer):
    as_mixed = " " in answer or "/" not in answer
    return number(answer) == given(item) and as_mixed == ("mixed" in item.stem.text())


def holds(item, line):
    return number(line) == given(item)
