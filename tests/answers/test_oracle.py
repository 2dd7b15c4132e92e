"""Equality against sympy, on random pairs of expressions."""

import random
import warnings

import pytest
import sympy

from stairwise.answers.equality import equal
from stairwise.notation import build, tree


def rational_expression(rng, depth):
    if depth == 0 or rng.random() < 0.25:
        return rng.choice([build.letter("x"), build.letter("y"), build.number(rng.randint(0, 6))])
    left, right = rational_expression(rng, depth - 1), rational_expression(rng, depth - 1)
    match rng.randrange(5):
        case 0:
            return tree.Sum((left, right))
        case 1:
            return tree.Sum((left, tree.Negative(right)))
        case 2:
            return tree.Product((left, right))
        case 3:
            return tree.Power(left, tree.Integer(rng.randint(1, 3)))
    return tree.Divide(left, right)


def in_sympy(node):
    match node:
        case tree.Integer(value):
            return sympy.Integer(value)
        case tree.Letter(name):
            return sympy.Symbol(name)
        case tree.Sum(terms):
            return sympy.Add(*map(in_sympy, terms))
        case tree.Product(factors):
            return sympy.Mul(*map(in_sympy, factors))
        case tree.Negative(of):
            return -in_sympy(of)
        case tree.Power(base, exponent):
            return in_sympy(base) ** in_sympy(exponent)
        case tree.Root(radicand):
            return sympy.sqrt(in_sympy(radicand))
        case tree.Divide(num, den):
            return in_sympy(num) / in_sympy(den)
    raise AssertionError(node)


def rearranged(node):
    """The same value, written differently."""
    match node:
        case tree.Sum(terms):
            return tree.Sum(tuple(rearranged(term) for term in reversed(terms)))
        case tree.Product(factors):
            return tree.Product(tuple(rearranged(factor) for factor in reversed(factors)))
        case tree.Power(base, tree.Integer(2)):
            return tree.Product((rearranged(base), rearranged(base)))
        case tree.Divide(num, den):
            return tree.Product((rearranged(num), tree.Power(rearranged(den), tree.Negative(tree.Integer(1)))))
        case tree.Negative(of):
            return tree.Product((tree.Negative(tree.Integer(1)), rearranged(of)))
    return node


def defined(node):
    """Whether nothing in it divides by an expression that is zero."""
    below = [part.den for part in tree.walk(node) if isinstance(part, tree.Divide)]
    return not any(sympy.cancel(in_sympy(den)) in (0, sympy.zoo, sympy.nan) for den in below)


@pytest.mark.parametrize("seed", range(60))
def test_rational_expressions(seed):
    rng = random.Random(seed)
    left, right = rational_expression(rng, 3), rational_expression(rng, 3)
    truth = sympy.cancel(sympy.together(in_sympy(left) - in_sympy(right)))
    if truth.has(sympy.zoo, sympy.nan):
        return
    assert equal(left, right) is bool(truth == 0)


@pytest.mark.parametrize("seed", range(60))
def test_rearranged_is_equal(seed):
    node = rational_expression(random.Random(seed), 4)
    if defined(node):
        assert equal(rearranged(node), node)


@pytest.mark.parametrize("seed", range(40))
def test_sums_of_roots(seed):
    rng = random.Random(seed)

    def roots():
        return tree.Sum(tuple(tree.Product((count(1, 4), tree.Root(count(2, 12)))) for _ in "ab"))

    def count(low, high):
        return build.number(rng.randint(low, high))

    left, right = roots(), roots()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        truth = sympy.simplify(in_sympy(left) - in_sympy(right)) == 0
    assert equal(left, right) is bool(truth)
