"""Wrong rules for inequalities and absolute-value statements."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from stairwise.answers.diagnosis.linear_equations import line_of
from stairwise.answers.diagnosis.questions import Kind, Question
from stairwise.answers.diagnosis.rules import CATALOG, Fields, Wrong, asked, right, wrong
from stairwise.answers.diagnosis.trees import bare, number
from stairwise.answers.diagnosis.working import coefficients
from stairwise.answers.diagnosis.worth import exact
from stairwise.notation import build, tree
from stairwise.notation.tree import Node, Operator

FLIP: dict[Operator, Operator] = {"<": ">", ">": "<", "<=": ">=", ">=": "<="}
_OTHER: dict[Operator, Operator] = {"<": "<=", ">": ">=", "<=": "<", ">=": ">"}


def _parts(question: Question) -> tuple[Fraction, Fraction, Operator] | None:
    """Slope, end point and sign of the solution of a one-letter linear inequality."""
    relation = question.node
    if not isinstance(relation, tree.Relation) or len(relation.sides) != 2 or relation.operators[0] not in FLIP:
        return None
    line = line_of(question)
    if line is None or line.a == line.c:
        return None
    slope = line.a - line.c
    operator = relation.operators[0]
    return slope, (line.d - line.b) / slope, operator if slope > 0 else FLIP[operator]


def _answer(question: Question, operator: Operator, value: Fraction | Node) -> Node:
    node = value if isinstance(value, tree.NODES) else build.number(value)  # type: ignore[arg-type]
    return tree.Relation((operator,), (tree.Letter(question.letter), node))  # type: ignore[arg-type]


@right(Kind.INEQUALITY)
def solved(question: Question) -> Node | None:
    """The letter compared with a number, or two ends for an absolute value or a chain."""
    found = _parts(question)
    if found is not None:
        return _answer(question, found[2], found[1])
    ends = _absolute(question) or _chain(question)
    return None if ends is None else _joined(question, *ends)


def _absolute(question: Question) -> tuple[Fraction, Fraction, Operator] | None:
    """Low end, high end and sign of |ax + b| compared with a positive number."""
    relation = question.node
    if not isinstance(relation, tree.Relation) or len(relation.sides) != 2 or relation.operators[0] not in FLIP:
        return None
    inside, value = bare(relation.sides[0]), exact(relation.sides[1])
    found = coefficients(inside.of, question.letter, 1) if isinstance(inside, tree.Absolute) else None
    if found is None or not found[1] or value is None or value <= 0:
        return None
    low, high = sorted(((-value - found[0]) / found[1], (value - found[0]) / found[1]))
    return low, high, relation.operators[0]


def _chain(question: Question) -> tuple[Fraction, Fraction, Operator] | None:
    """Low end, high end of a < bx + c < d, as one sign where both are alike."""
    relation = question.node
    if not isinstance(relation, tree.Relation) or len(relation.sides) != 3:
        return None
    first, second = relation.operators
    low, high = number(relation.sides[0]), number(relation.sides[2])
    found = coefficients(relation.sides[1], question.letter, 1)
    if first != second or first not in ("<", "<=") or low is None or high is None or not found or not found[1]:
        return None
    ends = sorted(((low - found[0]) / found[1], (high - found[0]) / found[1]))
    return ends[0], ends[1], first


def _joined(question: Question, low: Fraction, high: Fraction, operator: Operator) -> Node:
    """Between the ends for < and ≤, outside them for > and ≥."""
    letter, below, above = tree.Letter(question.letter), build.number(low), build.number(high)
    if operator in ("<", "<="):
        return tree.Relation((operator, operator), (below, letter, above))
    outside = tree.Relation((FLIP[operator],), (letter, below)), tree.Relation((operator,), (letter, above))
    return tree.Any(outside)


@asked(Kind.INEQUALITY)
def direction(question: Question) -> Iterator[Wrong]:
    """The sign not turned, turned for no reason, or the end wrongly in or out."""
    found = _parts(question)
    if found is None:
        return
    slope, end, operator = found
    turned = _answer(question, FLIP[operator], end)
    fields: Fields = {"letter": question.letter, "end": build.number(end), "number": build.number(slope)}
    negatives = end < 0 or any(isinstance(each, tree.Negative) for each in tree.walk(question.node))
    if slope < 0:
        yield from wrong("ineq-no-flip", turned, **fields)
    elif negatives:
        yield from wrong("ineq-flip-any", turned, **fields)
    else:
        yield from wrong("ineq-shade", turned, **fields)
    for weight, sign in ((1.0, _OTHER[operator]), (0.6, _OTHER[FLIP[operator]])):
        closed = "ineq-closed" if operator.endswith("=") else "ineq-open"
        yield from wrong("ineq-open-closed", _answer(question, sign, end), variant=closed, weight=weight, **fields)
    yield from wrong("ineq-single", build.number(end), **fields)


@asked(Kind.INEQUALITY)
def joined_wrongly(question: Question) -> Iterator[Wrong]:
    """|x| > 3 becomes -3 < x < 3; or only one of the two cases is kept."""
    ends = _absolute(question)
    if ends is None:
        return
    low, high, operator = ends
    fields: Fields = {"letter": question.letter, "low": build.number(low), "high": build.number(high)}
    variant = "ineq-between" if operator in ("<", "<=") else "ineq-outside"
    yield from wrong("ineq-and-or", _joined(question, low, high, FLIP[operator]), variant=variant, **fields)
    yield from wrong("abs-one-case", _answer(question, operator, high), variant="abs-one-range", **fields)


@asked(Kind.INEQUALITY)
def solved_as_equation(question: Question) -> Iterator[Wrong]:
    """The wrong ways of solving an equation, with the sign carried along."""
    found, relation = _parts(question), question.node
    if found is None or not isinstance(relation, tree.Relation):
        return
    equation = Question(Kind.EQUATION, (tree.Relation(("=",), relation.sides),), letter=question.letter, task="solve")
    for rule in CATALOG.asked[Kind.EQUATION]:
        for each in rule(equation):
            if number(each.node) is None:
                continue
            turned = FLIP[found[2]] if each.misconception == "eq-sign-drop" else found[2]
            for operator, factor in ((found[2], 0.8), (turned, 0.8)) if turned != found[2] else ((found[2], 0.8),):
                yield each._replace(node=_answer(question, operator, each.node), weight=each.weight * factor)


@asked(Kind.EQUATION)
def one_case(question: Question) -> Iterator[Wrong]:
    """|x - 3| = 5 gives 8 only; or two opposite numbers."""
    relation = question.node
    if not isinstance(relation, tree.Relation):
        return
    inside, value = bare(relation.sides[0]), exact(relation.sides[1])
    found = coefficients(inside.of, question.letter, 1) if isinstance(inside, tree.Absolute) else None
    if found is None or not found[1] or value is None:
        return
    first = (value - found[0]) / found[1]
    if value > 0:
        fields: Fields = {
            "inside": inside.of if isinstance(inside, tree.Absolute) else inside,
            "value": build.number(value),
        }
        yield from wrong("abs-one-case", build.number(first), **fields)
        pair = tree.Collection((build.number(first), build.number(-first)))
        yield from wrong("abs-one-case", pair, variant="abs-opposite-answers", weight=0.6, **fields)
    if value < 0:
        pair = tree.Collection((build.number(first), build.number((-value - found[0]) / found[1])))
        yield from wrong("abs-keep-negative", pair, variant="abs-equals-negative", weight=0.6)
