"""Wrong rules for slope, intercepts and distance."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from stairwise.answers.diagnosis.questions import Kind, Question
from stairwise.answers.diagnosis.rules import Fields, Wrong, asked, right, wrong
from stairwise.answers.diagnosis.systems import Row, rows
from stairwise.answers.diagnosis.terms import monomial
from stairwise.answers.diagnosis.trees import number, over, terms_of
from stairwise.notation import build, tree
from stairwise.notation.tree import Node

Four = tuple[Fraction, Fraction, Fraction, Fraction]


def _points(question: Question) -> Four:
    first, second, third, fourth = (number(node) or Fraction(0) for node in question.nodes[:4])
    return first, second, third, fourth


def _quotient(rise: Fraction, run: Fraction) -> Node:
    return build.number(rise / run) if run else tree.Words("undefined")


@right(Kind.POINTS_SLOPE)
def slope(question: Question) -> Node:
    """Rise over run."""
    x1, y1, x2, y2 = _points(question)
    return _quotient(y2 - y1, x2 - x1)


@asked(Kind.POINTS_SLOPE)
def slope_slips(question: Question) -> Iterator[Wrong]:
    """Run over rise; opposite orders; x and y mixed; the sums."""
    x1, y1, x2, y2 = _points(question)
    rise, run = y2 - y1, x2 - x1
    fields: Fields = {"rise": build.number(rise), "run": build.number(run)}
    yield from wrong("slope-inverted", over(run, rise), **fields)
    yield from wrong("slope-inverted", over(-run, rise), weight=0.4, **fields)
    yield from wrong("slope-mismatch", over(-rise, run), **fields)
    yield from wrong("slope-sign", over(-rise, run), weight=0.6, **fields)
    yield from wrong("hv-swap", _undefined_swapped(rise, run), variant="hv-slope")
    yield from wrong("distance-sum", over(y1 + y2, x1 + x2), variant="slope-added", weight=0.5)
    if rise and run:
        yield from wrong("slope-mismatch", over(y1 - x1, y2 - x2), variant="slope-within-points", weight=0.5)
        yield from wrong("slope-mismatch", over(y2 - x2, y1 - x1), variant="slope-within-points", weight=0.4)
        if min(x1, x2, y1, y2) < 0:
            yield from wrong("int-sub-neg-as-minus", over(abs(y2) - abs(y1), run), variant="slope-signs", weight=0.6)
            yield from wrong("int-sub-neg-as-minus", over(rise, abs(x2) - abs(x1)), variant="slope-signs", weight=0.6)
            yield from wrong(
                "int-sub-neg-as-minus", over(abs(y2) - abs(y1), abs(x2) - abs(x1)), variant="slope-signs", weight=0.5
            )


def _undefined_swapped(rise: Fraction, run: Fraction) -> Node | None:
    if rise and run:
        return None
    return tree.Integer(0) if not run else tree.Words("undefined")


def _standard(question: Question) -> Row | None:
    """ax + by = c, with y next to x even where only one of them is written."""
    relation = question.node
    if not isinstance(relation, tree.Relation):
        return None
    names = {*tree.letters(relation), "x", "y"}
    if names != {"x", "y"}:
        return None
    filler = build.equation(build.letter("x"), build.letter("y"))
    found = rows(Question(question.kind, (relation, filler)))
    return found[0] if found else None


@right(Kind.LINE_SLOPE)
def line_slope(question: Question) -> Node | None:
    """The slope of a line, of its parallels, or of its perpendiculars."""
    found = _standard(question)
    if found is None:
        return None
    if question.word == "perpendicular":
        return _quotient(found.b, found.a)
    return _quotient(-found.a, found.b)


@asked(Kind.LINE_SLOPE)
def line_slope_slips(question: Question) -> Iterator[Wrong]:
    """The start read as slope; the sign; run over rise; x = k and y = k mixed up."""
    found = _standard(question)
    if found is None:
        return
    a, b, c = found
    if not a or not b:
        yield from wrong("hv-swap", tree.Words("undefined") if b else tree.Integer(0), variant="hv-line")
        yield from wrong("hv-swap", build.number(c / (a or b)) if a or b else None, variant="hv-number", weight=0.7)
        return
    m, start = -a / b, c / b
    if question.word:
        yield from _related(question.word, m)
        return
    fields: Fields = {"slope": build.number(m), "start": build.number(start)}
    solved = isinstance(question.node, tree.Relation) and question.node.sides[0] == tree.Letter("y")
    yield from wrong("mb-swap", build.number(start) if start else None, **fields)
    yield from wrong("slope-sign", build.number(-m), **fields)
    yield from wrong("slope-inverted", build.number(1 / m), variant="slope-inverted-line", **fields)
    yield from wrong("slope-inverted", build.number(-1 / m), variant="slope-inverted-line", weight=0.5, **fields)
    if not solved:
        for value in dict.fromkeys((a, -a)):
            yield from wrong("eq-one-side", build.number(value), variant="slope-not-solved", weight=0.7, **fields)
    else:
        yield from _first_number(question, fields)


def _first_number(question: Question, fields: Fields) -> Iterator[Wrong]:
    """The first number on the right is taken for the slope."""
    relation = question.node
    if isinstance(relation, tree.Relation):
        first = terms_of(relation.sides[1])[0]
        term = monomial(first)
        if term is not None and not term.powers:
            yield from wrong("mb-swap", build.number(term.coefficient), **fields)


def _related(word: str, m: Fraction) -> Iterator[Wrong]:
    fields: Fields = {"slope": build.number(m)}
    if word == "perpendicular":
        yield from wrong("perp-negative-only", build.number(-m), **fields)
        yield from wrong("perp-negative-only", build.number(1 / m), variant="perp-reciprocal-only", **fields)
        yield from wrong("par-perp-swap", build.number(m), **fields)
    else:
        yield from wrong("par-perp-swap", build.number(-1 / m), variant="par-as-perp", **fields)
        yield from wrong("perp-negative-only", build.number(-m), variant="par-negative", weight=0.5, **fields)


@right(Kind.INTERCEPT)
def intercept(question: Question) -> Node | None:
    """Where the line meets the named axis."""
    found = _standard(question)
    below = (found.b if question.word == "y" else found.a) if found else None
    return build.number(found.c / below) if found and below else None


@asked(Kind.INTERCEPT)
def intercept_slips(question: Question) -> Iterator[Wrong]:
    """The other axis, the slope for the start, the sign."""
    found = _standard(question)
    if found is None or not found.a or not found.b:
        return
    a, b, c = found
    other, own = (c / a, c / b) if question.word == "y" else (c / b, c / a)
    fields: Fields = {"axis": question.word, "other": "x" if question.word == "y" else "y"}
    yield from wrong("intercept-swap", build.number(other), **fields)
    yield from wrong("mb-swap", build.number(-a / b), variant="mb-swap-start", **fields)
    yield from wrong("slope-sign", build.number(-own), variant="intercept-sign", weight=0.5, **fields)
    yield from wrong("eq-one-side", build.number(c), variant="intercept-not-divided", weight=0.6, **fields)


@right(Kind.DISTANCE)
def distance(question: Question) -> Node:
    """The distance of two points."""
    x1, y1, x2, y2 = _points(question)
    square = (x2 - x1) ** 2 + (y2 - y1) ** 2
    return tree.Root(build.number(square))


@asked(Kind.DISTANCE)
def distance_slips(question: Question) -> Iterator[Wrong]:
    """Legs added; no root taken; coordinates added."""
    x1, y1, x2, y2 = _points(question)
    run, rise = abs(x2 - x1), abs(y2 - y1)
    fields: Fields = {"run": build.number(run), "rise": build.number(rise)}
    if run and rise:
        yield from wrong("pyth-add", build.number(run + rise), **fields)
        yield from wrong("pyth-no-root", build.number(run**2 + rise**2), **fields)
    for square in {(x1 + x2) ** 2 + (y1 + y2) ** 2: None}:
        yield from wrong("distance-sum", tree.Root(build.number(square)), **fields)
    if not run or not rise:
        plain = abs(y1 + y2) if not run else abs(x1 + x2)
        yield from wrong("distance-sum", build.number(plain), **fields)
