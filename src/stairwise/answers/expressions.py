"""Equality of two expressions, cheapest test first.

1. exact rational values at a few fixed points, which settles nearly everything;
2. certified real balls at points of both domains, for roots, powers, logarithms and angles;
3. complex balls where no real point is left.
"""

from __future__ import annotations

from collections.abc import Iterator

from flint import acb, arb, fmpq

from stairwise.answers.balls import Balls, ball, is_zero, same
from stairwise.answers.problems import Undecided
from stairwise.answers.values import Assignment, NotRational, Undefined, rational
from stairwise.notation import tree
from stairwise.notation.tree import Node

_NEEDED = 4
# numerators over small denominators, of both signs and several sizes; fixed, so verdicts repeat
_SEEDS: tuple[tuple[int, int], ...] = (
    (1234577, 1000),
    (-98731, 9973),
    (7919, 8191),
    (-317, 211),
    (104729, 1301),
    (-2, 7),
    (613, 97),
    (-55001, 401),
    (19, 53),
    (6761, 3),
)


def equal_expressions(left: Node, right: Node) -> bool | None:
    """Whether two expressions agree wherever both are defined; None if it cannot be told.

    >>> x = tree.Letter("x")
    >>> equal_expressions(tree.Product((tree.Integer(2), x)), tree.Sum((x, x)))
    True
    """
    names = tuple(sorted({*tree.letters(left), *tree.letters(right)}))
    exact = _exactly(left, right, names)
    if exact is not None:
        return exact
    found = _numerically(left, right, names)
    if found is None and _defined(left, names) != _defined(right, names):
        return False
    return found


def _defined(node: Node, names: tuple[str, ...]) -> bool:
    """Whether ``node`` has a value at any of the points."""
    for point in [*points(names), *_positive(names), *_small(names)] if names else [{}]:
        where = {name: arb(value) for name, value in point.items()}
        for complex_numbers in (False, True):
            try:
                ball(node, where, complex_numbers)
            except Undefined:
                continue
            except Undecided:
                return True
            return True
    return False


def points(names: tuple[str, ...]) -> Iterator[dict[str, fmpq]]:
    """Fixed rational points, different for each letter; all of one sign in some of them."""
    count = len(_SEEDS)
    for step in range(count):
        yield {
            name: fmpq(_SEEDS[(step + 3 * k) % count][0] + 101 * k, _SEEDS[(step + 3 * k) % count][1])
            for k, name in enumerate(names)
        }


def _positive(names: tuple[str, ...]) -> Iterator[dict[str, fmpq]]:
    """Points with all letters positive, near 1, large, and close to 0."""
    for top, bottom in ((1217, 1009), (50021, 37), (89, 1013), (577, 83), (1_000_003, 7)):
        yield {name: fmpq(top + 17 * k * (k + 1), bottom + k) for k, name in enumerate(names)}


def _exactly(left: Node, right: Node, names: tuple[str, ...]) -> bool | None:
    agreed = 0
    try:
        for point in points(names):
            match _agree(left, right, point):
                case False:
                    return False
                case True:
                    agreed += 1
            if agreed == (_NEEDED if names else 1):
                return True
    except NotRational:
        return None
    return None


def _agree(left: Node, right: Node, point: Assignment) -> bool | None:
    """None where either side is undefined."""
    try:
        return bool(rational(left, point) == rational(right, point))
    except Undefined:
        return None


def _numerically(left: Node, right: Node, names: tuple[str, ...]) -> bool | None:
    real = _real(left, right, names)
    if real is not None:
        return real
    return _complex(left, right, names)


def _real(left: Node, right: Node, names: tuple[str, ...]) -> bool | None:
    agreed = doubtful = 0
    sides = [*points(names), *_positive(names), *_small(names)] if names else [{}]
    for point in sides:
        match _balls_agree(left, right, {name: arb(value) for name, value in point.items()}):
            case False:
                return False
            case True:
                agreed += 1
            case _:
                doubtful += 1
    return True if agreed >= min(_NEEDED - 1, len(sides)) else None


def _small(names: tuple[str, ...]) -> Iterator[dict[str, fmpq]]:
    """Points inside (-1, 1), for the inverse functions."""
    for top, bottom in ((311, 1009), (-401, 1013), (83, 101)):
        yield {name: fmpq(top + 7 * k, bottom + 31 * k) for k, name in enumerate(names)}


def _balls_agree(left: Node, right: Node, point: Balls, complex_numbers: bool = False) -> bool | None:
    try:
        return same(ball(left, point, complex_numbers), ball(right, point, complex_numbers))
    except (Undefined, Undecided):
        return None


def _complex(left: Node, right: Node, names: tuple[str, ...]) -> bool | None:
    agreed = 0
    for point in points(names) if names else [{}]:
        where = {name: acb(arb(value)) for name, value in point.items()}
        match _balls_agree(left, right, where, complex_numbers=True):
            case False:
                return False
            case True:
                agreed += 1
        if agreed == 3:
            return True
    return True if agreed else None


def vanishes(node: Node) -> bool:
    """Whether a constant is zero."""
    try:
        return bool(rational(node) == 0)
    except (NotRational, Undefined):
        return is_zero(ball(node, {}))
