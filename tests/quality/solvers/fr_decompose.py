from quality.arithmetic import given, number, parts
from stairwise.notation.text import text


def is_right(item, answer):
    whole, den = given(item), parts(text(item.stem.fields["expression"]))[1]
    pieces = answer.split(" + ")
    wanted = [text(item.stem.fields[name]) for name in ("first", "second") if name in item.stem.fields]
    return number(answer) == whole and pieces[:-1] == wanted and all(parts(each)[1] == den for each in pieces)


def holds(item, line):
    return number(line) == given(item)
