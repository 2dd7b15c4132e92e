"""Wrong rules for solving an equation for one of its letters."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from stairwise.answers.diagnosis.questions import Kind, Question
from stairwise.answers.diagnosis.rules import Fields, Wrong, asked, wrong
from stairwise.answers.diagnosis.terms import Term, monomial
from stairwise.answers.diagnosis.trees import bare, terms_of, total
from stairwise.notation import build, tree
from stairwise.notation.tree import Node


@asked(Kind.EQUATION)
def letters_joined(question: Question) -> Iterator[Wrong]:
    """3x + 2y = 12 becomes 5xy = 12."""
    relation = question.node
    if not isinstance(relation, tree.Relation) or len(tree.letters(relation)) != 2:
        return
    left, right_side = terms_of(relation.sides[0]), relation.sides[1]
    found = [monomial(term) for term in left]
    known = [term for term in found if term is not None and term.powers]
    if len(found) != 2 or len(known) != 2 or tree.letters(right_side) or known[0].like(known[1]):
        return
    total = known[0].coefficient + known[1].coefficient
    rest = next((name for name in tree.letters(relation) if name != question.letter), "")
    if not total:
        return
    fields: Fields = {"first": known[0].node, "second": known[1].node}
    both = Term(total, ((rest, 1),)).node
    yield from wrong("literal-combine", tree.Divide(right_side, both), **fields)
    yield from wrong("literal-combine", tree.Divide(right_side, build.number(total)), weight=0.6, **fields)


@asked(Kind.EQUATION)
def moved_wrongly(question: Question) -> Iterator[Wrong]:
    """P = 2l + 2w for w: P/2 - 2l, (P + 2l)/2, P - 2l."""
    found = _parts(question)
    if found is None:
        return
    factor, rest, other = found
    size = factor.coefficient
    fields: Fields = {"number": factor.node, "other": rest, "right": other, "letter": question.letter, "term": rest}
    alone = factor == Term(Fraction(1))
    below = factor.node
    yield from wrong("eq-move-keep-sign", _over(total([other, rest]), below), variant="eq-kept-plus", **fields)
    yield from wrong(
        "eq-no-inverse", _over(total([other, rest]), below), variant="literal-no-inverse", weight=0.9, **fields
    )
    if alone:
        return
    taken = total([other, tree.Negative(rest)])
    yield from wrong("eq-div-first-partial", total([_over(other, below), tree.Negative(rest)]), **fields)
    late = total([other, tree.Negative(_over(rest, below))])
    yield from wrong("eq-div-first-partial", late, variant="literal-late", weight=0.7, **fields)
    product = tree.Product((factor.node, tree.Letter(question.letter)))
    yield from wrong("eq-stop-early", taken, product=product, weight=0.8, **fields)
    if size < 0:
        yield from wrong("eq-sign-drop", _over(taken, factor.scaled(-1).node), size=factor.scaled(-1).node, **fields)


def _parts(question: Question) -> tuple[Term, Node, Node] | None:
    """The factor of the wanted letter, what is added to its term, and the other side."""
    relation = question.node
    if not isinstance(relation, tree.Relation) or len(tree.letters(relation)) < 2:
        return None
    for side, other in (relation.sides, tuple(reversed(relation.sides))):
        own = [term for term in terms_of(bare(side)) if question.letter in tree.letters(term)]
        rest = [term for term in terms_of(bare(side)) if term not in own]
        term = monomial(own[0]) if len(own) == 1 else None
        if term is not None and rest and question.letter not in tree.letters(other):
            powers = dict(term.powers)
            if powers.pop(question.letter) == 1:
                return Term(term.coefficient, tuple(sorted(powers.items()))), total(rest), other
    return None


def _over(node: Node, below: Node) -> Node:
    return node if below == tree.Integer(1) else tree.Divide(node, below)
