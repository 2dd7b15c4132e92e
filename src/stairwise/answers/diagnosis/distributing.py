"""Wrong rules for multiplying out brackets."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeAlias

from stairwise.answers.diagnosis.rules import Fields, Wrong, site, wrong
from stairwise.answers.diagnosis.terms import Term, gathered, monomial, spread, written
from stairwise.answers.diagnosis.trees import bare, number, terms_of
from stairwise.answers.diagnosis.working import shown
from stairwise.answers.diagnosis.worth import exact
from stairwise.notation import tree
from stairwise.notation.tree import Node

Bracket: TypeAlias = tuple[Term, list[Term], Node]


def _bracket(node: Node) -> Bracket | None:
    """The factor in front of a bracket, the terms inside, and the bracket itself."""
    if isinstance(node, tree.Negative):
        found = _inside(node.of)
        return None if found is None else (found[0].scaled(-1), found[1], found[2])
    return _inside(node)


def _inside(node: Node) -> Bracket | None:
    inner = bare(node)
    if isinstance(inner, tree.Sum):
        found = _single_terms(inner)
        return None if found is None else (monomial(tree.Integer(1)) or found[0], found, inner)
    if not isinstance(inner, tree.Product):
        return None
    sums = [factor for factor in inner.factors if isinstance(bare(factor), tree.Sum)]
    if len(sums) != 1:
        return None
    rest = [factor for factor in inner.factors if factor is not sums[0]]
    factor, found = monomial(tree.Product(tuple(rest))), _single_terms(bare(sums[0]))
    return None if factor is None or found is None else (factor, found, bare(sums[0]))


def _single_terms(node: Node) -> list[Term] | None:
    found = [monomial(term) for term in terms_of(node)]
    known = [term for term in found if term is not None]
    return known if len(known) == len(found) and len(known) <= 6 else None


@site(tree.Product, tree.Negative)
def first_only(node: tree.Product | tree.Negative) -> Iterator[Wrong]:
    """3(x + 4) becomes 3x + 4."""
    found = _bracket(node)
    if found is None or (not isinstance(node, tree.Product) and abs(found[0].coefficient) == 1):
        return
    factor, (first, *rest), inside = found
    made = written([factor.times(first), *rest])
    fields: Fields = {"factor": factor.node, "inside": inside, "first": first.node, "second": rest[0].node}
    if not tree.letters(node):
        yield from wrong("dist-first-only", _number(made, node), **fields)
        if isinstance(node, tree.Product) and isinstance(bare(node.factors[0]), tree.Sum):
            *front, last = [first, *rest]
            passed = _number(written([*front, factor.times(last)]), node)
            yield from wrong("dist-first-only", passed, variant="dist-bracket-ignored", weight=0.8, **fields)
    else:
        yield from wrong("dist-first-only", made, **fields)
        *front, last = [first, *rest]
        fields = {**fields, "first": last.node, "second": front[0].node}
        yield from wrong("dist-first-only", written([*front, factor.times(last)]), weight=0.6, **fields)


def _number(made: Node, like: Node) -> Node:
    value = exact(made)
    return made if value is None else shown(value, like)


@site(tree.Product, tree.Negative)
def sign_lost(node: tree.Product | tree.Negative) -> Iterator[Wrong]:
    """-2(x - 5) becomes -2x - 10."""
    found = _bracket(node)
    if found is None or not tree.letters(node):
        return
    factor, inside_terms, _ = found
    if not isinstance(node, tree.Product) and abs(factor.coefficient) == 1 and not factor.powers:
        return
    if factor.coefficient > 0 and all(term.coefficient > 0 for term in inside_terms):
        return
    products = [factor.times(term) for term in inside_terms]
    *front, last = products
    weight = 1.0 if factor.coefficient < 0 else 0.7
    fields: Fields = {"factor": factor.node, "last": inside_terms[-1].node, "product": last.node}
    yield from wrong("dist-neg-second", written([*front, last.scaled(-1)]), weight=weight, **fields)
    if factor.coefficient < 0:
        ignored = [term if term is products[0] else term.scaled(-1) for term in products]
        yield from wrong("dist-neg-second", written(ignored), weight=0.8, **fields)


@site(tree.Product, tree.Negative)
def factor_added(node: tree.Product | tree.Negative) -> Iterator[Wrong]:
    """3(x + 4) becomes x + 7."""
    found = _bracket(node)
    if found is None or not tree.letters(node) or found[0].powers or not isinstance(node, tree.Product):
        return
    factor, inside_terms, inside = found
    fields: Fields = {"factor": factor.node, "inside": inside}
    yield from wrong("dist-adds", written(gathered([*inside_terms, factor])), **fields)
    first, *rest = inside_terms
    raised = [factor.times(first), *[Term(term.coefficient + factor.coefficient, term.powers) for term in rest]]
    yield from wrong("dist-adds", written(raised), weight=0.9, **fields)


@site(tree.Sum)
def group_subtracted(node: tree.Sum) -> Iterator[Wrong]:
    """(5x + 4) - (2x + 3) becomes 5x + 4 - 2x + 3."""
    for index, term in enumerate(node.terms):
        if isinstance(term, tree.Negative) and isinstance(bare(term.of), tree.Sum):
            first, *rest = terms_of(bare(term.of))
            kept = (*node.terms[:index], tree.Negative(first), *rest, *node.terms[index + 1 :])
            fields: Fields = {"group": tree.Group(bare(term.of)), "first": first}
            yield from wrong("sub-expr-first-only", tree.Sum(kept), **fields)


@site(tree.Negative)
def opposite_of_group(node: tree.Negative) -> Iterator[Wrong]:
    """-(x - 5) becomes -x - 5."""
    inside = bare(node.of)
    if isinstance(inside, tree.Sum) and tree.letters(inside):
        first, *rest = inside.terms
        fields: Fields = {"group": tree.Group(inside), "first": first}
        yield from wrong(
            "dist-neg-second", tree.Sum((tree.Negative(first), *rest)), variant="dist-minus-group", **fields
        )


@site(tree.Product)
def two_brackets(node: tree.Product) -> Iterator[Wrong]:
    """(x + 3)(x + 5) becomes x^2 + 15."""
    sums = [bare(factor) for factor in node.factors if isinstance(bare(factor), tree.Sum)]
    if len(sums) != 2 or len(node.factors) != 2 or not tree.letters(node):
        return
    left, right = _single_terms(sums[0]), _single_terms(sums[1])
    if left is None or right is None or len(left) != 2 or len(right) != 2:
        return
    outer, inner = left[0].times(right[1]), left[1].times(right[0])
    fields: Fields = {"outer": outer.node, "inner": inner.node}
    ends = [left[0].times(right[0]), left[1].times(right[1])]
    yield from wrong("foil-first-last", written(ends), **fields)
    for middle in (outer, inner):
        made = written(gathered([*ends, middle]))
        yield from wrong("foil-first-last", made, variant="foil-one-missing", weight=0.7, **fields)
    if left[1].coefficient < 0 and right[1].coefficient < 0:
        kept = written([ends[0], ends[1].scaled(-1)])
        yield from wrong("foil-first-last", kept, variant="foil-minus-kept", weight=0.7, **fields)
    added = left[1].coefficient + right[1].coefficient
    if not left[1].powers and not right[1].powers:
        sums_last = written(gathered([ends[0], Term(added)]))
        yield from wrong("foil-first-last", sums_last, variant="foil-added", weight=0.5, **fields)
    flipped = written(gathered([ends[0], outer, inner, ends[1].scaled(-1)]))
    if min(term.coefficient for term in (*left, *right)) < 0:
        yield from wrong("dist-neg-second", flipped, variant="dist-last-product", weight=0.6, product=ends[1].node)


@site(tree.Power)
def square_of_product(node: tree.Power) -> Iterator[Wrong]:
    """(x + 3)^2 doubled: 2x + 6."""
    inside, value = bare(node.base), number(node.exponent)
    found = spread(inside) if isinstance(inside, tree.Sum) and tree.letters(inside) else None
    if found and value == 2:
        doubled = written([term.scaled(2) for term in found])
        yield from wrong("pow-times", doubled, base=tree.Group(inside), exponent=node.exponent, weight=0.7)
