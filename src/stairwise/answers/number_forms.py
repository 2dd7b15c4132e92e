"""Forms of a single number: what still has to be done to it, or None."""

from __future__ import annotations

from math import gcd
from typing import NamedTuple

from flint import fmpz

from stairwise.answers.form import Form
from stairwise.answers.quantities import bare
from stairwise.answers.rounding import decimals_written, figures_written
from stairwise.answers.values import constant_value
from stairwise.notation import tree
from stairwise.notation.tree import Node


class Todo(NamedTuple):
    """What is still to do: a key of ``messages`` and its fields."""

    code: str
    fields: tuple[tuple[str, object], ...] = ()


_WRITTEN = ("integer", "proper", "improper", "mixed", "decimal", "percent", "scientific", "pi")


def number(answer: Node, _key: Node, form: Form) -> Todo | None:
    """One of the allowed number forms, and fractions in lowest terms where that is required."""
    body = unsigned(answer)
    kind = form_of_number(body)
    allowed = form.forms or _WRITTEN
    if kind is None:
        return _trouble(body)
    if not fits(kind, allowed):
        return _wanted(allowed)
    if kind == "scientific":
        return scientific(body) if "scientific" in allowed else None
    return lowest(answer) if form.simplify != "optional" else sound(body)


def unsigned(node: Node) -> Node:
    """A number without its sign, brackets and unit."""
    node = bare(node)
    while isinstance(node, tree.Negative | tree.Group):
        node = node.of
    return bare(node)


def form_of_number(node: Node) -> str | None:
    """The name of the way a number is written, or None for a calculation.

    >>> form_of_number(tree.Divide(tree.Integer(3), tree.Integer(2)))
    'improper'
    """
    match node:
        case tree.Integer():
            return "integer"
        case tree.Decimal():
            return "decimal"
        case tree.Mixed():
            return "mixed"
        case tree.Percent():
            return "percent"
        case tree.Divide() if _whole(node.num) is not None and _whole(node.den) is not None:
            return "proper" if abs(_whole(node.num) or 0) < abs(_whole(node.den) or 0) else "improper"
        case tree.Product((mantissa, tree.Power(tree.Integer(10), exponent))):
            return "scientific" if _plain(mantissa) and _whole(exponent) is not None else None
    if any(part == tree.Constant("pi") for part in tree.walk(node)):
        return "pi" if _multiple_of_pi(node) else None
    return None


def _plain(node: Node) -> bool:
    return isinstance(unsigned(node), tree.Integer | tree.Decimal)


def _whole(node: Node) -> int | None:
    match node:
        case tree.Integer(value):
            return value
        case tree.Negative(tree.Integer(value)):
            return -value
    return None


def _multiple_of_pi(node: Node) -> bool:
    match node:
        case tree.Constant("pi"):
            return True
        case tree.Product(factors):
            others = [factor for factor in factors if factor != tree.Constant("pi")]
            return len(others) <= 1 and all(form_of_number(unsigned(each)) is not None for each in others)
        case tree.Divide(num, den):
            return _multiple_of_pi(num) and _whole(den) is not None
    return False


def fits(kind: str, allowed: tuple[str, ...]) -> bool:
    """Whether a number written as ``kind`` will do; a whole number is always its own best form."""
    if kind in allowed:
        return True
    fractional = bool({"proper", "improper"} & set(allowed))
    if kind in ("proper", "improper"):
        return fractional or (kind == "proper" and "mixed" in allowed)
    if kind == "integer":
        return bool({"proper", "improper", "mixed", "decimal"} & set(allowed))
    return False


def _wanted(allowed: tuple[str, ...]) -> Todo:
    if allowed == ("mixed",):
        return Todo("as_mixed")
    return Todo("as_form", (("forms", tuple(f"form_{form}" for form in allowed)),))


def _trouble(node: Node) -> Todo:
    if isinstance(node, tree.Divide):
        return Todo("no_decimal_in_fraction")
    return Todo("work_it_out")


def scientific(node: Node) -> Todo | None:
    """A number from 1 to 10 times a power of ten."""
    if isinstance(node, tree.Product):
        mantissa = constant_value(unsigned(node.factors[0]))
        if mantissa is not None and 1 <= mantissa < 10:
            return None
    return Todo("scientific")


def sound(node: Node) -> Todo | None:
    """A mixed number whose fraction part is a proper one."""
    if isinstance(node, tree.Mixed) and (node.num >= node.den or not node.whole):
        return Todo("mixed_parts")
    return None


def lowest(node: Node) -> Todo | None:
    """A fraction in lowest terms, its minus sign in front.

    >>> lowest(tree.Divide(tree.Integer(6), tree.Integer(8)))
    Todo(code='lowest_terms', fields=())
    """
    match unsigned(node):
        case tree.Divide(num, den):
            return _lowest_pair(num, den)
        case tree.Mixed(whole, num, den):
            if num >= den or not whole:
                return Todo("mixed_parts")
            return Todo("lowest_terms") if gcd(num, den) > 1 else None
        case tree.Product(factors):
            return next((todo for factor in factors if (todo := lowest(factor))), None)
    return None


def _lowest_pair(num: Node, den: Node) -> Todo | None:
    above, below = _whole(num), _whole(den)
    if above is None and isinstance(num, tree.Product):
        above = _whole(num.factors[0]) if not isinstance(num.factors[0], tree.Constant) else 1
    if above is None or below is None:
        return None
    if below < 0:
        return Todo("minus_place")
    if below == 1:
        return Todo("as_integer")
    return Todo("lowest_terms") if gcd(above, below) > 1 else None


def decimal_places(answer: Node, _key: Node, form: Form) -> Todo | None:
    """Exactly so many decimal places written."""
    wanted = form.count()
    if decimals_written(answer) == wanted:
        return None
    return Todo("decimal_places_one") if wanted == 1 else Todo("decimal_places", (("n", wanted),))


def sig_figs(answer: Node, _key: Node, form: Form) -> Todo | None:
    """So many significant figures written."""
    wanted = form.count() if "n" in form.parameters else form.count("sig_figs")
    written = figures_written(answer)
    if written is not None and wanted in written:
        return None
    return Todo("sig_figs", (("n", wanted),))


def prime_factorization(answer: Node, _key: Node, _form: Form) -> Todo | None:
    """A product of prime numbers and their powers."""
    body = unsigned(answer)
    factors = body.factors if isinstance(body, tree.Product) else (body,)
    for factor in factors:
        base = factor.base if isinstance(factor, tree.Power) else factor
        if not (isinstance(base, tree.Integer) and is_prime(base.value)):
            return Todo("prime_factors")
    return None


def is_prime(value: int) -> bool:
    """Whether ``value`` is prime.

    >>> [n for n in range(12) if is_prime(n)]
    [2, 3, 5, 7, 11]
    """
    return bool(fmpz(value).is_prime())
