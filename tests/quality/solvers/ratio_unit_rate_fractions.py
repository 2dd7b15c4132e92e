from quality.algebra import field
from quality.arithmetic import number
from quality.harness import value


def is_right(item, answer):
    rate = value(answer.split("/min")[0].rsplit(" ", 1)[0])
    return rate * number(field(item, "b")) == number(field(item, "a"))


def holds(item, line):
    return None
