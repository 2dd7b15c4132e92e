"""Wrong rules for quadratic equations and parabolas."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from stairwise.answers.diagnosis.questions import Kind, Question
from stairwise.answers.diagnosis.rules import Fields, Wrong, asked, right, wrong
from stairwise.answers.diagnosis.trees import bare, number
from stairwise.answers.diagnosis.working import coefficients, difference, several
from stairwise.answers.diagnosis.worth import exact, rooted
from stairwise.notation import build, tree
from stairwise.notation.tree import Node

Coefficients = tuple[Fraction, Fraction, Fraction]


def _quadratic(question: Question) -> Coefficients | None:
    """a, b, c of ax² + bx + c = 0."""
    relation = question.node
    if not isinstance(relation, tree.Relation) or tree.letters(relation) != (question.letter,):
        return None
    found = coefficients(difference(relation), question.letter, 2)
    return (found[2], found[1], found[0]) if found and found[2] else None


def _pair(first: Fraction, second: Fraction) -> Node:
    return several([first, second])


@asked(Kind.EQUATION)
def one_root(question: Question) -> Iterator[Wrong]:
    """x² = 49 gives 7 only, or half of 49."""
    found = _quadratic(question)
    if found is None or found[1]:
        return
    square = -found[2] / found[0]
    if square <= 0:
        return
    root, half = rooted(square, 2), build.number(square / 2)
    shown = build.number(root) if isinstance(root, Fraction) else tree.Root(build.number(square))
    fields: Fields = {"square": build.number(square), "root": shown, "letter": question.letter, "half": half}
    yield from wrong("root-one-only", shown, **fields)
    yield from wrong("root-half", half, variant="root-half-square", **fields)
    yield from wrong("root-half", _pair(square / 2, -square / 2), variant="root-half-square", **fields)


@asked(Kind.EQUATION)
def factors_equal_number(question: Question) -> Iterator[Wrong]:
    """(x + 1)(x + 3) = 8 solved as x + 1 = 8 or x + 3 = 8; zeros read off with their signs."""
    relation = question.node
    if not isinstance(relation, tree.Relation):
        return
    product, value = bare(relation.sides[0]), exact(relation.sides[1])
    if not isinstance(product, tree.Product) or value is None:
        return
    lines = [coefficients(factor, question.letter, 1) for factor in product.factors if tree.letters(factor)]
    known = [line for line in lines if line is not None and line[1]]
    if len(known) != len(lines) or len(known) != 2:
        return
    if value:
        roots = [(value - b) / a for b, a in known]
        yield from wrong("zero-product-any", several(roots), value=relation.sides[1])
        zeros = [-b / a for b, a in known]
        yield from wrong("zero-product-any", several(zeros), value=relation.sides[1], weight=0.7)
    else:
        yield from wrong("root-sign", several([b / a for b, a in known]), letter=question.letter)


@asked(Kind.EQUATION)
def signs_of_zeros(question: Question) -> Iterator[Wrong]:
    """The zeros with opposite signs; b used for -b; only the root divided; the sign in the root."""
    found = _quadratic(question)
    if found is None:
        return
    a, b, c = found
    under = b * b - 4 * a * c
    root = rooted(under, 2) if under >= 0 else None
    relation = question.node
    product = isinstance(relation, tree.Relation) and any(
        isinstance(bare(side), tree.Product) for side in relation.sides
    )
    if b and isinstance(root, Fraction):
        fields: Fields = {"b": build.number(b), "minus": build.number(-b), "bottom": build.number(2 * a)}
        turned = _pair((b + root) / (2 * a), (b - root) / (2 * a))
        if not product:
            yield from wrong("qf-b-sign", turned, **fields)
            yield from wrong("root-sign", turned, variant="root-sign-factored", weight=0.6)
        yield from wrong("qf-denominator", _pair(-b + root / (2 * a), -b - root / (2 * a)), **fields)
        if root:
            yield from wrong(
                "quad-divide-x" if not c else "root-one-only",
                build.number((-b + root) / (2 * a)) if c else build.number(-b / a),
                variant="" if not c else "root-one-solution",
                weight=1.0 if not c else 0.7,
                letter=question.letter,
                root=build.number(0),
                square=build.number(0),
            )
    yield from _wrong_discriminant(a, b, c)


def _wrong_discriminant(a: Fraction, b: Fraction, c: Fraction) -> Iterator[Wrong]:
    under = b * b + 4 * a * c
    root = rooted(under, 2) if under >= 0 else None
    if not b or not c:
        return
    fields: Fields = {"b": build.number(b), "product": build.number(4 * a * c)}
    if under < 0:
        yield from wrong("qf-disc-sign", tree.Words("none"), **fields)
    elif isinstance(root, Fraction):
        yield from wrong("qf-disc-sign", _pair((-b + root) / (2 * a), (-b - root) / (2 * a)), **fields)


# -- parabolas -------------------------------------------------------------------------------


def _parabola(question: Question) -> Coefficients | None:
    found = coefficients(question.node, question.letter, 2)
    return (found[2], found[1], found[0]) if found and found[2] else None


@right(Kind.VERTEX)
def vertex(question: Question) -> Node | None:
    """The turning point."""
    found = _parabola(question)
    if found is None:
        return None
    a, b, c = found
    return build.point(-b / (2 * a), c - b * b / (4 * a))


@asked(Kind.VERTEX)
def vertex_slips(question: Question) -> Iterator[Wrong]:
    """The sign of h flipped, or the coordinates swapped."""
    found = _parabola(question)
    if found is None:
        return
    a, b, c = found
    h, k = -b / (2 * a), c - b * b / (4 * a)
    fields: Fields = {"h": build.number(h), "k": build.number(k)}
    yield from wrong("vertex-sign", build.point(-h, k), **fields)
    yield from wrong("coord-swap", build.point(k, h), **fields)


@right(Kind.AXIS)
def axis(question: Question) -> Node | None:
    """The number the axis of symmetry goes through."""
    found = _parabola(question)
    return build.number(-found[1] / (2 * found[0])) if found else None


@asked(Kind.AXIS)
def axis_slips(question: Question) -> Iterator[Wrong]:
    """b/(2a) without the minus."""
    found = _parabola(question)
    if found and found[1]:
        a, b, _ = found
        fields: Fields = {"a": build.number(a), "b": build.number(b)}
        yield from wrong("axis-formula", build.number(b / (2 * a)), **fields)
        yield from wrong("axis-formula", build.number(-b / a), variant="axis-no-two", weight=0.6, **fields)


# -- points ----------------------------------------------------------------------------------


def _xy(question: Question) -> tuple[Fraction, Fraction]:
    first, second = (number(node) or Fraction(0) for node in question.nodes[:2])
    return first, second


@right(Kind.POINT_CHANGE)
def reflected(question: Question) -> Node:
    """A point across an axis."""
    x, y = _xy(question)
    return build.point(x, -y) if question.word == "x" else build.point(-x, y)


@asked(Kind.POINT_CHANGE)
def reflected_slips(question: Question) -> Iterator[Wrong]:
    """Across the other axis, or both, or the coordinates swapped."""
    x, y = _xy(question)
    fields: Fields = {"axis": question.word}
    yield from wrong("coord-reflect-axis", build.point(-x, y) if question.word == "x" else build.point(x, -y), **fields)
    yield from wrong("coord-sign", build.point(-x, -y), **fields)
    yield from wrong("coord-swap", build.point(y, x), variant="coord-swap-reflect", **fields)
