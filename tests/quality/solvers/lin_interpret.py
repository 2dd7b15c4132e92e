import re

from quality.algebra import field, worth


def is_right(item, answer):
    if "one" in item.stem.fields:
        return _compared(item, answer)
    at0, step = _facts(item, "equation")
    (n,) = (int(each) for each in re.findall(r"\d+", answer) if each not in ("0", "1"))
    is_change = re.search("for each|each week|each minute|each day", answer) and " go" in answer
    if is_change:
        return n == abs(step) and ("down" in answer) == (step < 0) and field(item, "n") == str(n)
    return " 0 " in answer and n == at0


def _facts(item, name):
    right = field(item, name).split(" = ")[1]
    (letter,) = set(re.findall("[a-z]", right))
    at0, at1 = (worth(right, {letter: x}) for x in (0, 1))
    return at0, at1 - at0


def _compared(item, answer):
    (b1, m1), (b2, m2) = (_facts(item, name) for name in ("one", "two"))
    names = field(item, "a"), field(item, "b")
    higher, faster = names[b2 > b1], names[abs(m2) > abs(m1)]
    said = re.findall(r"\b[A-Z]\w+", answer)
    return said[0] == higher and said[-1] == faster
