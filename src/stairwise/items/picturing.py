"""The picture that suits an expression or a sum of integers; None when none would help.

>>> from stairwise.items.expressions import Bracket, Term
>>> expression_model((Bracket(3, (Term(1, "x"), Term(4))),)).words()
'An area model. Row labels: 3. Column labels: x, 4.'
"""

from stairwise.items.expressions import Bracket, Expression, Term, node
from stairwise.items.models import AreaModel, Counters, Mark, Model, NumberLine, Table, Tiles

MOST_TILES = 12


def expression_model(expression: Expression) -> Model | None:
    """An area model for one bracket; tiles, term by term, for a few like terms."""
    if len(expression) == 1 and isinstance(expression[0], Bracket):
        bracket = expression[0]
        return AreaModel((bracket.factor,), tuple(node((term,)) for term in bracket.inside))
    return _tiles(expression)


def _tiles(expression: Expression) -> Tiles | None:
    groups, letters = list[tuple[int, int]](), set[str]()
    for piece in expression:
        if not isinstance(piece, Term) or not isinstance(piece.coefficient, int) or len(piece.letter) > 1:
            return None
        letters |= {piece.letter} - {""}
        groups.append((piece.coefficient, piece.power if piece.letter else 0))
    if len(letters) > 1 or max(power for _, power in groups) > 2 or sum(abs(n) for n, _ in groups) > MOST_TILES:
        return None
    return Tiles(tuple(groups), letter=next(iter(letters), "x"))


def sum_model(first: int, second: int) -> Model:
    """Counters for two small numbers of different signs, else a number line with the start marked."""
    if (first < 0) != (second < 0) and max(abs(first), abs(second)) <= MOST_TILES:
        return Counters(max(first, second), -min(first, second))
    far = 10 * (-(-(abs(first) + abs(second)) // 10))
    step = far // 10
    start = Mark(first, "start")
    return NumberLine(-far, far, step, (-far, 0, far), (start,))


def pattern_model(number: int) -> Table:
    """The products of a number with 3, 2, 1 and 0: a pattern to go on with."""
    return Table(
        ("a", f"a × ({number})" if number < 0 else f"a × {number}"), tuple((n, n * number) for n in (3, 2, 1, 0))
    )
