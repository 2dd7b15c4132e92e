"""Forms of an equation of a line, forms relative to the key, and units."""

from __future__ import annotations

from math import gcd

from stairwise.answers import regions
from stairwise.answers.form import Form
from stairwise.answers.number_forms import Todo, sig_figs, unsigned
from stairwise.answers.quantities import bare, has_unit, unit_of
from stairwise.answers.sameness import same_shape
from stairwise.answers.values import constant_value
from stairwise.notation import tree
from stairwise.notation.text import text, unit_text
from stairwise.notation.tree import Node


def slope_intercept(answer: Node, key: Node, _form: Form) -> Todo | None:
    """``y = mx + b``: a letter alone on one side, at most one term of each kind on the other."""
    todo = Todo("slope_intercept")
    if not isinstance(answer, tree.Relation) or answer.operators != ("=",):
        return todo
    left, right = answer.sides
    lone = _lone(key)
    if not isinstance(left, tree.Letter | tree.Call) or (lone and left != lone):
        left, right = right, left
    if not isinstance(left, tree.Letter | tree.Call) or (lone and left != lone):
        return todo
    terms = right.terms if isinstance(right, tree.Sum) else (right,)
    moving = [term for term in terms if tree.letters(term)]
    if len(terms) > 2 or len(moving) > 1 or len(terms) - len(moving) > 1:
        return todo
    return None if all(_letter_term(term) for term in moving) else todo


def _lone(key: Node) -> Node | None:
    """The letter the key is solved for; y, if the key holds y."""
    if isinstance(key, tree.Relation):
        for side in key.sides:
            if isinstance(side, tree.Letter | tree.Call):
                return side
    return tree.Letter("y") if "y" in tree.letters(key) else None


def _letter_term(term: Node) -> bool:
    """A number times one letter: ``2x``, ``3x/4``, ``-x``."""
    match unsigned(term):
        case tree.Letter():
            return True
        case tree.Product(factors):
            letters = [factor for factor in factors if isinstance(factor, tree.Letter)]
            numbers = [factor for factor in factors if constant_value(factor) is not None]
            return len(letters) == 1 and len(letters) + len(numbers) == len(factors) and len(numbers) <= 1
        case tree.Divide(num, den):
            return _letter_term(num) and constant_value(den) is not None
    return False


def standard_form(answer: Node, _key: Node, _form: Form) -> Todo | None:
    """``Ax + By = C`` with whole numbers without a common factor, A positive."""
    todo = Todo("standard_form")
    if not isinstance(answer, tree.Relation) or len(answer.operators) != 1:
        return todo
    left, right = answer.sides
    terms = left.terms if isinstance(left, tree.Sum) else (left,)
    numbers = [_whole_coefficient(term) for term in terms]
    names = [tree.letters(term) for term in terms]
    total = constant_value(right)
    if None in numbers or total is None or total.denominator != 1 or len(set(names)) != len(names):
        return todo
    return _standard_numbers([number or 0 for number in numbers], int(total))


def _standard_numbers(numbers: list[int], total: int) -> Todo | None:
    if numbers[0] < 0:
        return Todo("standard_sign")
    return Todo("standard_lowest") if gcd(*numbers, total) > 1 else None


def _whole_coefficient(term: Node) -> int | None:
    sign = -1 if isinstance(term, tree.Negative) else 1
    match unsigned(term):
        case tree.Letter():
            return sign
        case tree.Product((tree.Integer(value), tree.Letter())):
            return sign * value
    return None


def point_slope(answer: Node, _key: Node, _form: Form) -> Todo | None:
    """``y - y1 = m(x - x1)``."""
    todo = Todo("point_slope")
    if not isinstance(answer, tree.Relation) or answer.operators != ("=",):
        return todo
    left, right = answer.sides
    if _shifted(left) and _sloped(right):
        return None
    return None if _shifted(right) and _sloped(left) else todo


def _shifted(node: Node) -> bool:
    """A letter, or a letter plus or minus a number."""
    if isinstance(node, tree.Letter):
        return True
    if not isinstance(node, tree.Sum) or len(node.terms) != 2:
        return False
    first, second = node.terms
    if not isinstance(first, tree.Letter):
        first, second = second, first
    return isinstance(first, tree.Letter) and constant_value(second) is not None


def _sloped(node: Node) -> bool:
    """A number times a shifted letter."""
    body = unsigned(node)
    if isinstance(body, tree.Divide):
        return constant_value(body.den) is not None and _sloped(body.num)
    if not isinstance(body, tree.Product):
        return _shifted(body)
    shifted = [factor for factor in body.factors if tree.letters(factor)]
    return len(shifted) == 1 and _shifted(shifted[0])


# -- relative to the key ---------------------------------------------------------------------


def same_form(answer: Node, key: Node, _form: Form) -> Todo | None:
    """The same as the key up to the order of terms and factors."""
    return None if same_shape(answer, key) else Todo("same_form")


def identical(answer: Node, key: Node, _form: Form) -> Todo | None:
    """The same as the key, in the same order; the signs for times and divided by do not matter."""
    if _unstyled(answer) == _unstyled(key):
        return None
    return Todo("identical", (("expected", text(key)),))


def _unstyled(node: Node) -> Node:
    def change(part: Node) -> Node:
        match part:
            case tree.Product(factors):
                return tree.Product(factors)
            case tree.Divide(num, den):
                return tree.Divide(num, den)
            case tree.Group(of):
                return of
        return part

    return regions.rebuilt(node, change)


def same_type(answer: Node, key: Node, _form: Form) -> Todo | None:
    """The same kind of thing as the key, whatever its value."""
    return None if kind(answer) == kind(key) else Todo("same_type", (("kind", f"kind_{kind(key)}"),))


def kind(node: Node) -> str:
    """What sort of answer this is.

    >>> kind(tree.Point((tree.Integer(1), tree.Integer(2))))
    'point'
    """
    match node:
        case tree.Relation(operators):
            return "equation" if set(operators) <= {"=", "approx"} else "inequality"
        case tree.Any(of) | tree.All(of) if of:
            return kind(of[0]) if isinstance(of[0], tree.Relation) else "set"
        case tree.Point():
            return "point"
        case tree.Interval() | tree.Union():
            return "interval"
        case tree.Collection():
            return "set"
        case tree.Words():
            return "words"
    return "quantity" if has_unit(node) else "expression"


# -- units -----------------------------------------------------------------------------------


def units(answer: Node, key: Node, form: Form) -> Todo | None:
    """A unit is written."""
    if not has_unit(answer):
        return Todo("units")
    return sig_figs(bare(answer), key, form) if form.parameters.get("sig_figs") is not None else None


def same_unit(answer: Node, key: Node, form: Form) -> Todo | None:
    """The key's own unit is written."""
    wanted = unit_of(key)
    if not has_unit(answer):
        return Todo("units")
    given = unit_of(answer)
    if wanted is not None and (given is None or sorted(given.parts) != sorted(wanted.parts)):
        return Todo("same_unit", (("unit", unit_text(wanted)),))
    return units(answer, key, form)
