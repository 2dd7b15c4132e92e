"""Wrong rules for putting a value in for a letter, and for function notation."""

from __future__ import annotations

from collections.abc import Iterator

from stairwise.answers.diagnosis.questions import Kind, Question
from stairwise.answers.diagnosis.rules import Fields, Wrong, asked, right, wrong
from stairwise.answers.diagnosis.terms import simplest
from stairwise.answers.diagnosis.trees import bare, number, put, sites, total, whole
from stairwise.answers.diagnosis.working import coefficients, shown, solved, substituted
from stairwise.answers.diagnosis.worth import exact
from stairwise.notation import build, tree
from stairwise.notation.tree import Node


def _value(question: Question, node: Node) -> Node | None:
    """The value of ``node`` with the rest of the letters put in rightly."""
    made = substituted(node, question.letter, question.nodes[1])
    value = exact(made)
    return None if value is None else shown(value, made)


@asked(Kind.SUBSTITUTE, Kind.FUNCTION)
def side_by_side(question: Question) -> Iterator[Wrong]:
    """3x with x = 4 becomes 34."""
    k = whole(question.nodes[1])
    if k is None or k < 0:
        return
    for place in sites(question.node):
        pieces = place.node.factors if isinstance(place.node, tree.Product) else ()
        if len(pieces) == 2 and isinstance(pieces[0], tree.Integer) and isinstance(pieces[1], tree.Letter):
            digits = tree.Integer(int(f"{pieces[0].value}{k}"))
            fields: Fields = {"product": place.node, "value": k, "letter": question.letter, "joined": digits.value}
            yield from wrong("var-concat", _value(question, put(question.node, place, digits)), **fields)
            added = build.number(pieces[0].value + k)
            made = _value(question, put(question.node, place, added))
            yield from wrong("var-concat", made, variant="var-added", weight=0.4, **fields)


@asked(Kind.SUBSTITUTE, Kind.FUNCTION)
def without_brackets(question: Question) -> Iterator[Wrong]:
    """x^2 with x = -3 becomes -3^2 = -9; 5 - x with x = -2 becomes 5 - 2."""
    value = number(question.nodes[1])
    if value is None or value >= 0:
        return
    size = build.number(-value)
    fields: Fields = {"value": question.nodes[1], "letter": question.letter}
    for place in sites(question.node):
        node = place.node
        if isinstance(node, tree.Power) and bare(node.base) == tree.Letter(question.letter):
            minus = tree.Negative(tree.Power(size, node.exponent))
            yield from wrong("eval-drop-paren", _value(question, put(question.node, place, minus)), **fields)
        if isinstance(node, tree.Negative) and node.of == tree.Letter(question.letter):
            kept = put(question.node, place, tree.Negative(size))
            yield from wrong("eval-drop-paren", _value(question, kept), variant="eval-minus", **fields)


@asked(Kind.FUNCTION)
def multiplied(question: Question) -> Iterator[Wrong]:
    """f(3) is read as 3 times the rule."""
    body, at = question.node, question.nodes[1]
    fields: Fields = {"name": question.word, "at": at, "letter": question.letter, "rule": body}
    made = tree.Product((at, tree.Group(body)))
    yield from wrong("func-times", simplest(made) or made, **fields)
    value = number(at)
    result = exact(substituted(body, question.letter, at))
    if value is not None and result is not None:
        yield from wrong("func-times", build.number(value * result), weight=0.6, **fields)


@asked(Kind.FUNCTION)
def input_for_output(question: Question) -> Iterator[Wrong]:
    """f(7) is found by solving rule = 7."""
    equation = tree.Relation(("=",), (question.node, question.nodes[1]))
    answer = solved(equation, question.letter)
    fields: Fields = {"name": question.word, "at": question.nodes[1], "letter": question.letter, "rule": question.node}
    if not isinstance(answer, tree.Words):
        yield from wrong("func-in-out-swap", answer, **fields)


@asked(Kind.FUNCTION)
def split(question: Question) -> Iterator[Wrong]:
    """f(1 + 4) becomes f(1) + f(4)."""
    at = question.nodes[1]
    if isinstance(at, tree.Sum):
        made = total([tree.Group(substituted(question.node, question.letter, term)) for term in at.terms])
        value = exact(made)
        node = build.number(value) if value is not None else simplest(made)
        yield from wrong("func-sum-split", node, name=question.word, at=at)


@right(Kind.INVERSE)
def inverse(question: Question) -> Node | None:
    """The inverse of a linear function."""
    found = coefficients(question.node, question.letter, 1)
    if found is None or not found[1]:
        return None
    return build.linear(1 / found[1], -found[0] / found[1], question.letter)


@asked(Kind.INVERSE)
def not_undone(question: Question) -> Iterator[Wrong]:
    """The inverse is taken as 1/f, or each step is undone in the wrong order."""
    one = tree.Integer(1)
    yield from wrong("inverse-recip", tree.Divide(one, question.node), name=question.word, rule=question.node)
