"""Statements about several letters: equations, inequalities and systems."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import permutations
from typing import Any

from flint import acb, arb, fmpq, fmpq_mat, fmpq_mpoly, fmpq_poly

from stairwise.answers.balls import Balls, ball, is_zero, same, sign
from stairwise.answers.expressions import equal_expressions, points
from stairwise.answers.line import Line, compared, equal_on_line, holds
from stairwise.answers.polynomials import Ring
from stairwise.answers.problems import Undecided
from stairwise.answers.values import NotRational, Undefined
from stairwise.notation import tree
from stairwise.notation.tree import Node

_FLIPPED: dict[str, tree.Operator] = {"<": ">", ">": "<", "<=": ">=", ">=": "<="}


def equal_statements(left: Node, right: Node) -> bool | None:
    """Whether two statements have the same solutions; None if it cannot be told."""
    names = tuple(sorted({*tree.letters(left), *tree.letters(right)}))
    if not names:
        return _constant_truth(left, right)
    try:
        if len(names) == 1:
            return _one_letter(left, right, names[0])
        return _several(left, right, names)
    except Undecided:
        return None


def _one_letter(left: Node, right: Node, name: str) -> bool | None:
    """On the real line; where i occurs, or two equations have no real solution, by complex roots."""
    if any(part == tree.Constant("i") for side in (left, right) for part in tree.walk(side)):
        return _same_roots(complex_roots(left, name), complex_roots(right, name))
    verdict, seen = compared(left, right, name, {})
    if verdict and not seen and _is_equation(left) and _is_equation(right):
        return _same_roots(complex_roots(left, name), complex_roots(right, name))
    return verdict


def _is_equation(statement: Node) -> bool:
    return isinstance(statement, tree.Relation) and statement.operators == ("=",)


def complex_roots(statement: Node, name: str) -> list[acb]:
    """All complex solutions of equations joined by "or"; raises Undecided for anything else."""
    match statement:
        case tree.Any(of) | tree.All(of):
            return [root for each in of for root in complex_roots(each, name)]
        case tree.Relation(("=",)):
            found = solved(statement)
            return [ball(found[1], {}, True)] if found else _polynomial_roots(statement, name)
    raise Undecided


def _polynomial_roots(equation: tree.Relation, name: str) -> list[acb]:
    try:
        value = Ring((name,)).quotient(_difference(equation, False))
    except (NotRational, Undefined) as trouble:
        raise Undecided from trouble
    whole = squarefree(value.num, value.den)
    cells = dict(zip((monomial[0] for monomial in whole.monoms()), whole.coeffs(), strict=True))
    polynomial = fmpq_poly([cells.get(k, fmpq(0)) for k in range(whole.total_degree() + 1)])
    pairs: Any = polynomial.numer().complex_roots()
    return [root for root, _ in pairs]


def _same_roots(left: list[acb], right: list[acb]) -> bool:
    def within(some: list[acb], others: list[acb]) -> bool:
        return all(any(same(a, b) for b in others) for a in some)

    return within(left, right) and within(right, left)


def _constant_truth(left: Node, right: Node) -> bool | None:
    return equal_on_line(left, right, "x")


def _several(left: Node, right: Node, names: tuple[str, ...]) -> bool | None:
    if isinstance(left, tree.Relation) and isinstance(right, tree.Relation) and _one_sign(left, right):
        return _single(left, right, names)
    if isinstance(left, tree.All) and isinstance(right, tree.All):
        return _systems(left, right, names)
    if tree.letters(left) != tree.letters(right):
        return False
    return _sliced(left, right, names)


def _one_sign(*relations: tree.Relation) -> bool:
    return all(len(relation.operators) == 1 for relation in relations)


def _single(left: tree.Relation, right: tree.Relation, names: tuple[str, ...]) -> bool | None:
    first, second = _facing(left.operators[0]), _facing(right.operators[0])
    if {first[0], second[0]} == {"=", "!="} or (first[0] in "=!=") != (second[0] in "=!="):
        return False
    if first[0] != second[0]:
        return False
    differences = _difference(left, first[1]), _difference(right, second[1])
    try:
        return _algebraic(*differences, first[0], names)
    except (NotRational, Undecided):
        pass
    except Undefined:
        return None
    return _proportional(*differences, first[0], names) or _sliced(left, right, names)


def _facing(operator: str) -> tuple[str, bool]:
    """The operator turned to <, <= or =, and whether the sides change places."""
    return (_FLIPPED[operator], True) if operator in (">", ">=") else (operator, False)


def _difference(relation: tree.Relation, swapped: bool) -> Node:
    left, right = relation.sides
    return tree.Sum((right, tree.Negative(left)) if swapped else (left, tree.Negative(right)))


def _algebraic(left: Node, right: Node, operator: str, names: tuple[str, ...]) -> bool | None:
    """By the squarefree part of the numerator; with its sign for an inequality."""
    ring = Ring(names)
    first, second = ring.quotient(left), ring.quotient(right)
    if operator in ("=", "!=", "approx"):
        return bool(squarefree(first.num, first.den) == squarefree(second.num, second.den))
    if not (first.den.is_constant() and second.den.is_constant()):
        raise NotRational
    above, below = first.num * second.den, second.num * first.den
    if above.is_zero() or below.is_zero():
        return bool(above == below)
    scale = above.leading_coefficient() / below.leading_coefficient()
    if above == below * scale:
        return bool(scale > 0)
    if max(above.total_degree(), below.total_degree()) <= 1:
        return False
    raise NotRational


def squarefree(polynomial: fmpq_mpoly, den: fmpq_mpoly) -> fmpq_mpoly:
    """The squarefree part of a numerator, made monic, without what cancels with ``den``."""
    if polynomial.is_zero():
        return polynomial
    common = polynomial.gcd(den)
    if not common.is_constant():
        polynomial = polynomial / common
    result = polynomial.context().constant(1)
    for factor, _ in polynomial.factor_squarefree()[1]:
        result = result * factor
    return result / result.leading_coefficient()


def _proportional(left: Node, right: Node, operator: str, names: tuple[str, ...]) -> bool | None:
    """Whether one side difference is a constant multiple of the other (a positive one for <)."""
    ratios: list[arb] = []
    for point in points(names):
        where = {name: arb(value) for name, value in point.items()}
        try:
            below = ball(right, where)
            ratios.append(ball(left, where) / below if not is_zero(below) else arb(0))
        except (Undefined, Undecided):
            continue
    if len(ratios) < 3 or not all(is_zero(ratio - ratios[0]) for ratio in ratios[1:]):
        return None
    if operator in ("<", "<=") and not ratios[0] > 0:
        return False
    return None if is_zero(ratios[0]) else True


def _sliced(left: Node, right: Node, names: tuple[str, ...]) -> bool | None:
    """Fix all letters but one at several values, for each letter, and compare on the line."""
    agreed, witnessed = 0, False
    for name in names:
        for where in _slices(names, name):
            try:
                verdict, seen = compared(left, right, name, where)
            except Undecided:
                continue
            if verdict is False:
                return False
            agreed += verdict is True
            witnessed = witnessed or seen
    return True if agreed >= 4 and witnessed else None


def _slices(names: tuple[str, ...], free: str) -> Iterator[Balls]:
    for base in (fmpq(7, 5), fmpq(-9, 4), fmpq(31, 8)):
        yield {name: arb(base * (k + 1) / (k + 2)) for k, name in enumerate(names) if name != free}


def _systems(left: tree.All, right: tree.All, names: tuple[str, ...]) -> bool | None:
    """Linear systems by row reduction; others equation by equation, in any order."""
    try:
        first, second = _reduced(left, names), _reduced(right, names)
        return first == second
    except (NotRational, Undefined, Undecided):
        pass
    if all(map(_is_equation, left.of)) != all(map(_is_equation, right.of)) and not _has_equal_parts(left, right):
        return False
    if len(left.of) == len(right.of) <= 4:
        for order in permutations(right.of):
            if all(equal_statements(a, b) for a, b in zip(left.of, order, strict=True)):
                return True
    if any(map(_is_equation, (*left.of, *right.of))):
        return False if _misses(left, right) or _misses(right, left) else None
    return _sliced(left, right, names)


def _has_equal_parts(left: tree.All, right: tree.All) -> bool:
    """Whether "not less and not greater" might stand for "equal": too rare to decide here."""
    closed = [each for each in (*left.of, *right.of) if isinstance(each, tree.Relation) and each.operators != ("=",)]
    return any(set(each.operators) & {"<=", ">=", "!="} for each in closed)


def _misses(point: tree.All, system: tree.All) -> bool:
    """Whether ``point`` is a single point (``x = 3 and y = 5``) that does not solve ``system``."""
    found = [solved(each) for each in point.of]
    where = {name: ball(value, {}) for name, value in (each for each in found if each) if not tree.letters(value)}
    if len(where) < len(point.of) or not set(tree.letters(system)) <= set(where):
        return False
    return not holds(system, arb(0), Line("", where))


def _reduced(system: tree.All, names: tuple[str, ...]) -> list[list[str]]:
    """The reduced rows of a system of linear equations, zero rows dropped."""
    rows = [_row(each, names) for each in system.of]
    matrix, rank = fmpq_mat(len(rows), len(names) + 1, [cell for row in rows for cell in row]).rref()
    return [[str(cell) for cell in row] for row in matrix.table()[:rank]]


def _row(equation: Node, names: tuple[str, ...]) -> list[fmpq]:
    if not isinstance(equation, tree.Relation) or equation.operators != ("=",):
        raise NotRational
    value = Ring(names).quotient(_difference(equation, False))
    if not value.den.is_constant() or value.num.total_degree() > 1:
        raise NotRational
    cells = [fmpq(0)] * (len(names) + 1)
    for monomial, coefficient in zip(value.num.monoms(), value.num.coeffs(), strict=True):
        place = next((k for k, power in enumerate(monomial) if power), len(names))
        cells[place] = coefficient
    return cells


def is_identity(relation: Node) -> bool:
    """Whether an equation with letters is true for all their values.

    >>> a, b = tree.Letter("a"), tree.Letter("b")
    >>> is_identity(tree.Relation(("=",), (tree.Sum((a, b)), tree.Sum((b, a)))))
    True
    """
    if not isinstance(relation, tree.Relation) or relation.operators != ("=",) or not tree.letters(relation):
        return False
    return equal_expressions(*relation.sides) is True


def solved(equation: Node) -> tuple[str, Node] | None:
    """The letter and value of an equation such as ``x = 3``, whichever way round.

    >>> solved(tree.Relation(("=",), (tree.Integer(3), tree.Letter("x"))))
    ('x', Integer(value=3))
    """
    if not isinstance(equation, tree.Relation) or equation.operators not in (("=",), ("approx",)):
        return None
    for letter, value in (equation.sides, equation.sides[::-1]):
        if isinstance(letter, tree.Letter) and tree.label(letter) not in tree.letters(value):
            return tree.label(letter), value
    return None


__all__ = ["equal_statements", "is_identity", "sign", "solved", "squarefree"]
