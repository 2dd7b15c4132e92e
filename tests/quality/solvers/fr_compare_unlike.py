from quality.arithmetic import given, number, parts

SIGNS = {"<": lambda a, b: a < b, ">": lambda a, b: a > b, "=": lambda a, b: a == b}


def is_right(item, answer):
    # The claim must be true; the reason must be true, about the same two numbers, and have one bottom.
    claim, reason = answer.rstrip(".").split(", because ")
    if not _true(claim) or " " not in reason or reason.split()[1] not in SIGNS or "/" not in reason:
        return False
    first, _, second = reason.split()
    same = number(first) == given(item, "first") and number(second) == given(item, "second")
    return _true(reason) and same and parts(first)[1] == parts(second)[1]


def _true(relation):
    first, sign, second = relation.split()
    return SIGNS[sign](number(first), number(second))
