"""Statements about one real letter, compared over the whole number line.

The roots and poles of every comparison cut the line into points and open pieces; two statements
mean the same when they are both true or both false at every such point, between each two, and
beyond the extremes. This treats equations, inequalities, "or", intervals and "no solution" alike.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cmp_to_key
from itertools import pairwise
from typing import Any

from flint import acb_poly, arb, arb_poly, fmpq, fmpq_mpoly, fmpq_poly, fmpz_poly

from stairwise.answers import limits
from stairwise.answers.balls import Balls, ball, is_zero, sign
from stairwise.answers.polynomials import Ring
from stairwise.answers.problems import Undecided
from stairwise.answers.values import NotRational, Undefined
from stairwise.notation import tree
from stairwise.notation.tree import Node

_RADICALS = 3
_NEVER: tuple[int, ...] = ()
_HOLDS: dict[str, tuple[int, ...]] = {
    "=": (0,),
    "approx": (0,),
    "!=": (-1, 1),
    "<": (-1,),
    ">": (1,),
    "<=": (-1, 0),
    ">=": (0, 1),
}


@dataclass(slots=True)
class Line:
    """The points where some comparison can change, found so far; ``whole`` is False where the
    list may have holes (a function with no exact treatment)."""

    name: str
    fixed: Balls = field(default_factory=dict)
    points: list[arb] = field(default_factory=list)
    whole: bool = True


def equal_on_line(left: Node, right: Node, name: str, fixed: Balls | None = None) -> bool | None:
    """Whether two statements about ``name`` have the same solutions; None if it cannot be told.

    >>> x = tree.Letter("x")
    >>> two = tree.Relation(("=",), (x, tree.Integer(2)))
    >>> equal_on_line(two, tree.Relation(("=",), (tree.Sum((x, x)), tree.Integer(4))), "x")
    True
    """
    return compared(left, right, name, fixed or {})[0]


def compared(left: Node, right: Node, name: str, fixed: Balls) -> tuple[bool | None, bool]:
    """As ``equal_on_line``, and whether any point was found where both are true.

    Where the points may have holes and nothing true was found, nothing is decided.
    """
    line = Line(name, fixed)
    for statement in (left, right):
        collect(statement, line)
    doubtful = seen = False
    for sample in samples(line):
        try:
            truth = holds(left, sample, line)
            if truth != holds(right, sample, line):
                return False, seen
            seen = seen or truth
        except Undecided:
            doubtful = True
    return (None if doubtful or not (line.whole or seen) else True), seen


def solutions(statement: Node, name: str) -> list[arb] | None:
    """The solutions, in increasing order, of a statement with finitely many; else None.

    >>> x = tree.Letter("x")
    >>> [each.str(3) for each in solutions(tree.Relation(("=",), (x, tree.Integer(2))), "x")]
    ['2.00']
    """
    line = Line(name)
    collect(statement, line)
    ordered = distinct(line.points)
    try:
        if any(holds(statement, sample, line) for sample in between(ordered)):
            return None
        return [point for point in ordered if holds(statement, point, line)]
    except Undecided:
        return None


def samples(line: Line) -> Iterator[arb]:
    """Every cut point and a point of every piece."""
    ordered = distinct(line.points)
    yield from between(ordered)
    yield from ordered
    if not line.whole:
        for step in range(-40, 41):
            yield arb(fmpq(step, 4)) + arb(fmpq(1, 37))


def between(ordered: list[arb]) -> Iterator[arb]:
    """A rational point below, between and above the given points."""
    if not ordered:
        yield arb(fmpq(3, 7))
        return
    yield _floor(ordered[0]) - 1
    for low, high in pairwise(ordered):
        yield ((low + high) / 2).mid()
    yield _floor(ordered[-1]) + 2


def _floor(value: arb) -> arb:
    return value.mid().floor()


def distinct(points: list[arb]) -> list[arb]:
    """Points in increasing order, each once; raises Undecided where two cannot be told apart."""
    ordered = sorted(points, key=cmp_to_key(_compare))
    kept: list[arb] = []
    for point in ordered:
        if not kept or _compare(kept[-1], point):
            kept.append(point)
    return kept


def _compare(left: arb, right: arb) -> int:
    return sign(left - right)


# -- truth at a point ------------------------------------------------------------------------


def holds(statement: Node, at: arb, line: Line) -> bool:
    """Whether ``statement`` is true at a point; a comparison with an undefined side is false."""
    match statement:
        case tree.Any(of):
            return any(holds(each, at, line) for each in of)
        case tree.All(of):
            return all(holds(each, at, line) for each in of)
        case tree.Relation(operators, sides):
            where = {**line.fixed, line.name: at}
            pairs = zip(operators, sides, sides[1:], strict=False)
            return all(_true(operator, left, right, where) for operator, left, right in pairs)
    raise Undecided


def _true(operator: str, left: Node, right: Node, where: Balls) -> bool:
    try:
        return sign(ball(left, where) - ball(right, where)) in _HOLDS.get(operator, _NEVER)
    except Undefined:
        return False


# -- where truth can change ------------------------------------------------------------------


def collect(statement: Node, line: Line) -> None:
    """Add to ``line`` every point where a comparison inside ``statement`` can change."""
    match statement:
        case tree.Any(of) | tree.All(of):
            for each in of:
                collect(each, line)
        case tree.Relation(_, sides):
            for left, right in pairwise(sides):
                cut(tree.Sum((left, tree.Negative(right))), line)
        case _:
            raise Undecided


def cut(difference: Node, line: Line) -> None:
    """The roots and poles of one expression."""
    if line.name not in tree.letters(difference):
        return
    if not _cut_exactly(difference, line) and not _cut_linear(difference, line):
        _cut_numerically(difference, line)


def _cut_exactly(difference: Node, line: Line) -> bool:
    """Rational functions with roots and absolute values, by elimination."""
    if line.fixed:
        return False
    ring = Ring((line.name,), _RADICALS)
    try:
        value = ring.quotient(difference)
    except (NotRational, Undefined):
        return False
    for polynomial in (value.num, value.den):
        _add_roots(_eliminated(polynomial, ring), line)
    for _, inner, _ in ring.sides:
        for polynomial in (inner.num, inner.den):
            _add_roots(_eliminated(polynomial, ring), line)
    return True


def _eliminated(polynomial: fmpq_mpoly, ring: Ring) -> fmpq_poly:
    """``polynomial`` with every spare generator eliminated by a resultant."""
    result = polynomial
    for generator, inner, index in reversed(ring.sides):
        rule = inner.den * generator**index - inner.num
        if str(generator) not in str(result):
            continue
        result = result.resultant(rule, str(generator))
        if result.total_degree() > 3 * limits.DEGREE:
            raise Undecided
    coefficients: dict[int, fmpq] = {}
    for monomial, coefficient in zip(result.monoms(), result.coeffs(), strict=True):
        coefficients[int(monomial[0])] = coefficient
    return fmpq_poly([coefficients.get(k, fmpq(0)) for k in range(max(coefficients, default=0) + 1)])


def _add_roots(polynomial: fmpq_poly, line: Line) -> None:
    if polynomial.degree() < 1:
        return
    for factor, _ in polynomial.numer().factor_squarefree()[1]:
        line.points.extend(real_roots(factor))


def real_roots(polynomial: fmpz_poly) -> list[arb]:
    """The real roots of a squarefree integer polynomial.

    >>> [root.str(3) for root in real_roots(fmpz_poly([-4, 0, 1]))]
    ['-2.00', '2.00']
    """
    if polynomial.degree() == 1:
        return [-arb(polynomial[0]) / arb(polynomial[1])]
    roots: Any = polynomial.complex_roots()  # pairs, though the library says balls
    return [root.real for root, _ in roots if root.imag == 0]


def _cut_linear(difference: Node, line: Line) -> bool:
    """A polynomial with real coefficients (π, roots, fixed letters) of degree 1 or 2."""
    try:
        coefficients = coefficients_in(difference, line)
    except (NotRational, Undefined, Undecided):
        return False
    while len(coefficients) > 1 and is_zero(coefficients[-1]):
        coefficients.pop()
    if len(coefficients) > 3:
        return _cut_general(coefficients, line)
    if len(coefficients) == 2:
        line.points.append(-coefficients[0] / coefficients[1])
    elif len(coefficients) == 3:
        line.points.extend(_quadratic(*coefficients))
    return True


def _cut_general(coefficients: list[arb], line: Line) -> bool:
    try:
        roots = acb_poly(arb_poly(coefficients)).roots()
    except (ValueError, TypeError, NotImplementedError):
        return False
    line.points.extend(root.real for root in roots if root.imag.contains(0))
    return True


def _quadratic(c: arb, b: arb, a: arb) -> list[arb]:
    discriminant = b * b - 4 * a * c
    match sign(discriminant):
        case 1:
            root = discriminant.sqrt()
            return [(-b - root) / (2 * a), (-b + root) / (2 * a)]
        case 0:
            return [-b / (2 * a)]
    return []


def coefficients_in(node: Node, line: Line) -> list[arb]:
    """``node`` as a polynomial in the letter: its coefficients as balls, constant first."""
    if line.name not in tree.letters(node):
        return [ball(node, line.fixed)]
    match node:
        case tree.Letter():
            return [arb(0), arb(1)]
        case tree.Group(of):
            return coefficients_in(of, line)
        case tree.Negative(of):
            return [-each for each in coefficients_in(of, line)]
        case tree.Sum(terms):
            return _added([coefficients_in(term, line) for term in terms])
        case tree.Product(factors):
            return _multiplied([coefficients_in(factor, line) for factor in factors])
        case tree.Divide(num, den) if line.name not in tree.letters(den):
            below = ball(den, line.fixed)
            return [each / below for each in coefficients_in(num, line)]
        case tree.Power(base, tree.Integer(n)) if n <= limits.DEGREE:
            return _multiplied([coefficients_in(base, line)] * n) if n else [arb(1)]
    raise NotRational


def _added(parts: list[list[arb]]) -> list[arb]:
    total = arb_poly([])
    for part in parts:
        total += arb_poly(part)
    return list(total.coeffs()) or [arb(0)]


def _multiplied(parts: list[list[arb]]) -> list[arb]:
    result = arb_poly([1])
    for part in parts:
        result *= arb_poly(part)
    return list(result.coeffs()) or [arb(0)]


def _cut_numerically(difference: Node, line: Line) -> None:
    """Sign changes on a grid, each narrowed by bisection; marks the line as not whole."""
    line.whole = False
    if sum(1 for _ in tree.walk(difference)) > limits.NODES:
        raise Undecided
    before: tuple[arb, int] | None = None
    for step in range(-64, 65):
        at = arb(fmpq(step, 4))
        now = _sign_at(difference, at, line)
        if now == 0:
            line.points.append(at)
        elif now is not None and before is not None and before[1] == -now:
            line.points.append(_bisected(difference, before[0], at, now, line))
        before = (at, now) if now else None


def _sign_at(difference: Node, at: arb, line: Line) -> int | None:
    try:
        return sign(ball(difference, {**line.fixed, line.name: at}))
    except (Undefined, Undecided):
        return None


def _bisected(difference: Node, low: arb, high: arb, above: int, line: Line) -> arb:
    for _ in range(190):
        middle = ((low + high) / 2).mid()
        now = _sign_at(difference, middle, line)
        if now is None or now == 0:
            return middle
        low, high = (low, middle) if now == above else (middle, high)
    return low.union(high)
