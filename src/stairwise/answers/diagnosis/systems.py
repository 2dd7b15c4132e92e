"""Wrong rules for systems of two linear equations."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from typing import NamedTuple

from stairwise.answers.diagnosis.questions import Kind, Question
from stairwise.answers.diagnosis.rules import Wrong, asked, right, wrong
from stairwise.answers.diagnosis.working import difference
from stairwise.answers.diagnosis.worth import exact
from stairwise.notation import build, tree
from stairwise.notation.tree import Node


class Row(NamedTuple):
    """ax + by = c."""

    a: Fraction
    b: Fraction
    c: Fraction


def rows(question: Question) -> tuple[Row, Row] | None:
    """Both equations as ax + by = c in the letters of the system, in alphabetical order."""
    names = tree.letters(tree.All(question.nodes))
    found = [_row(node, names) for node in question.nodes]
    known = [row for row in found if row is not None]
    return (known[0], known[1]) if len(known) == 2 else None


def _row(node: Node, names: tuple[str, ...]) -> Row | None:
    if not isinstance(node, tree.Relation):
        return None
    whole, (x, y) = difference(node), names
    corners = [exact(whole, {x: Fraction(p), y: Fraction(q)}) for p, q in ((0, 0), (1, 0), (0, 1), (3, 7))]
    zero, first, second, check = (Fraction(0) if value is None else value for value in corners)
    row = Row(first - zero, second - zero, -zero)
    return row if None not in corners and check == 3 * row.a + 7 * row.b - row.c else None


def crossing(first: Row, second: Row) -> tuple[Fraction, Fraction] | None:
    """Where two lines cross, or None."""
    below = first.a * second.b - second.a * first.b
    if not below:
        return None
    x = (first.c * second.b - second.c * first.b) / below
    return x, (first.a * second.c - second.a * first.c) / below


@right(Kind.SYSTEM)
def solution(question: Question) -> Node | None:
    """The point, or what is true of parallel and equal lines."""
    found = rows(question)
    if found is None:
        return None
    point = crossing(*found)
    return build.point(*point) if point else tree.Words("all" if _same(*found) else "none")


def _same(first: Row, second: Row) -> bool:
    return first.a * second.c == second.a * first.c and first.b * second.c == second.b * first.c


@asked(Kind.SYSTEM)
def partial(question: Question) -> Iterator[Wrong]:
    """One of the two letters only, or both in the wrong places."""
    found = rows(question)
    point = crossing(*found) if found else None
    if point is None:
        return
    for name, value in zip(tree.letters(tree.All(question.nodes)), point, strict=True):
        made = build.equation(build.letter(name), build.number(value))
        yield from wrong("sys-one-var", made, letter=name, value=build.number(value))
    yield from wrong("coord-swap", build.point(point[1], point[0]), variant="coord-swap-system")


@asked(Kind.SYSTEM)
def kinds_confused(question: Question) -> Iterator[Wrong]:
    """Parallel and equal lines mixed up."""
    found = rows(question)
    if found is None or crossing(*found):
        return
    if _same(*found):
        yield from wrong("sys-same-none", tree.Words("none"))
    else:
        yield from wrong("sys-same-none", tree.Words("all"), variant="sys-parallel-all")


@asked(Kind.SYSTEM)
def added_for_subtracted(question: Question) -> Iterator[Wrong]:
    """Equal terms "cancel" although the equations were added."""
    found = rows(question)
    if found is None or not crossing(*found):
        return
    first, second = found
    if first.b == second.b and first.b:
        x = _over(first.c + second.c, first.a + second.a)
        yield from _from_x(x, found, "sys-elim-sign")
        yield from _from_x(_over(first.c - second.c, first.a + second.a), found, "sys-elim-sign", 0.6)
    if first.a == second.a and first.a:
        yield from _from_y(_over(first.c + second.c, first.b + second.b), found, "sys-elim-sign")
    if first.b == -second.b and first.b:
        yield from _from_x(_over(first.c - second.c, first.a + second.a), found, "sys-elim-sign", 0.7)
        yield from _from_x(_over(first.c + second.c, first.a - second.a), found, "sys-elim-sign", 0.7)


def _over(top: Fraction, below: Fraction) -> Fraction | None:
    return top / below if below else None


def _from_x(x: Fraction | None, found: tuple[Row, Row], name: str, weight: float = 1.0) -> Iterator[Wrong]:
    """The point that a wrong first letter leads to through either equation, or the letter alone."""
    if x is None:
        return
    yield from wrong(name, build.number(x), weight=weight * 0.9)
    for row in reversed(found):
        y = _over(row.c - row.a * x, row.b)
        if y is not None:
            yield from wrong(name, build.point(x, y), weight=weight)


def _from_y(y: Fraction | None, found: tuple[Row, Row], name: str, weight: float = 1.0) -> Iterator[Wrong]:
    if y is None:
        return
    yield from wrong(name, build.number(y), weight=weight * 0.9)
    for row in reversed(found):
        x = _over(row.c - row.b * y, row.a)
        if x is not None:
            yield from wrong(name, build.point(x, y), weight=weight)


@asked(Kind.SYSTEM)
def substituted_without_brackets(question: Question) -> Iterator[Wrong]:
    """3x + 2y with y = x + 5 becomes 3x + 2x + 5."""
    found = rows(question)
    if found is None:
        return
    names = tree.letters(tree.All(question.nodes))
    for index, other in ((0, 1), (1, 0)):
        line, (a, b, c) = _solved_for(question.nodes[index], names[1]), found[other]
        if line is not None:
            slope, start = line
            x = _over(c - start, a + b * slope) if b not in (0, 1) and start else None
            if x is not None:
                y = slope * x + start
                yield from wrong("sys-sub-no-paren", build.point(x, y))
                yield from wrong("sys-sub-no-paren", build.number(x), weight=0.9)


def _solved_for(node: Node, name: str) -> tuple[Fraction, Fraction] | None:
    """Slope and start of y = mx + b, where the equation is written so."""
    if not isinstance(node, tree.Relation) or node.sides[0] != tree.Letter(name):
        return None
    letters = tree.letters(node.sides[1])
    if len(letters) != 1 or letters[0] == name:
        return None
    zero, one = (exact(node.sides[1], {letters[0]: Fraction(k)}) for k in (0, 1))
    return (one - zero, zero) if zero is not None and one is not None else None


@asked(Kind.SYSTEM)
def scaled_partly(question: Question) -> Iterator[Wrong]:
    """An equation is multiplied on one side only before adding."""
    found = rows(question)
    if found is None or not crossing(*found):
        return
    for index, other in ((0, 1), (1, 0)):
        first, second = found[index], found[other]
        for top, below in ((second.a, first.a), (second.b, first.b)):
            k = -top / below if below else Fraction(0)
            if k.denominator == 1 and abs(k) > 1:
                partly = Row(first.a * k, first.b * k, first.c)
                point = crossing(partly, second)
                if point is None:
                    continue
                yield from wrong("sys-scale-partial", build.point(*point), factor=build.number(k))
