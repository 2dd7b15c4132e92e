"""Forms of an expression: what still has to be done to it, or None."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from math import gcd

from flint import fmpq_mpoly, fmpz

from stairwise.answers.form import Form
from stairwise.answers.number_forms import Todo, lowest, unsigned
from stairwise.answers.polynomials import Ring
from stairwise.answers.problems import Undecided
from stairwise.answers.sameness import shape
from stairwise.answers.values import NotRational, Undefined, constant_value
from stairwise.notation import tree
from stairwise.notation.text import text
from stairwise.notation.tree import Node

_SMALL = 10_000


def sides(node: Node) -> tuple[Node, ...]:
    """The expressions a form is about: each side of an equation that is not a lone letter or 0."""
    if not isinstance(node, tree.Relation):
        return (node,)
    kept = tuple(side for side in node.sides if not isinstance(side, tree.Letter | tree.Call) and not is_zero(side))
    return kept or node.sides


def is_zero(node: Node) -> bool:
    return node == tree.Integer(0)


# -- simplified ------------------------------------------------------------------------------


def simplified(answer: Node, _key: Node, _form: Form) -> Todo | None:
    """Like terms combined, numbers worked out, powers collected, fractions in lowest terms."""
    return _first(_untidy(part) for side in sides(answer) for part in tree.walk(side))


def _first(todos: Iterator[Todo | None]) -> Todo | None:
    return next((todo for todo in todos if todo is not None), None)


def _untidy(node: Node) -> Todo | None:
    match node:
        case tree.Sum(terms):
            return _untidy_sum(terms)
        case tree.Product(factors):
            return _untidy_product(factors)
        case tree.Power(base, exponent):
            return _untidy_power(base, exponent)
        case tree.Divide(num, den):
            return _untidy_fraction(node, num, den)
        case tree.Root():
            return _untidy_root(node)
        case tree.Negative(tree.Negative()) | tree.Group() | tree.Negative(tree.Sum()):
            return Todo("simplify")
        case tree.Mixed():
            return lowest(node)
    return None


def _untidy_sum(terms: tuple[Node, ...]) -> Todo | None:
    if any(is_zero(unsigned(term)) or isinstance(unsigned(term), tree.Sum) for term in terms):
        return Todo("simplify")
    if not like_terms_combined(terms):
        return Todo("combine")
    if any(_holds_sum(unsigned(term)) for term in terms):
        return Todo("expand")
    return None


def _holds_sum(node: Node) -> bool:
    """Whether a term is a product of a bracket, as in ``2(x + 1) + x``."""
    return isinstance(node, tree.Product) and any(isinstance(factor, tree.Sum) for factor in node.factors)


def like_terms_combined(terms: tuple[Node, ...]) -> bool:
    """Whether no two terms have the same letters with the same powers."""
    seen: set[object] = set()
    for term in terms:
        letters = repr(signature(term))
        if letters in seen:
            return False
        seen.add(letters)
    return True


def signature(term: Node) -> dict[str, object]:
    """What a term is made of besides its number: each base with its power."""
    powers: dict[str, Fraction] = {}
    _collect(unsigned(term), Fraction(1), powers)
    return {base: power for base, power in sorted(powers.items()) if power}


def _collect(node: Node, sign: Fraction, powers: dict[str, Fraction]) -> None:
    match node:
        case tree.Product(factors):
            for factor in factors:
                _collect(unsigned(factor), sign, powers)
        case tree.Divide(num, den):
            _collect(unsigned(num), sign, powers)
            _collect(unsigned(den), -sign, powers)
        case tree.Power(base, exponent) if (n := constant_value(exponent)) is not None:
            if constant_value(node) is None:
                _count(base, sign * n, powers)
        case _ if constant_value(node) is None:
            _count(node, sign, powers)


def _count(base: Node, power: Fraction, powers: dict[str, Fraction]) -> None:
    name = repr(shape(base))
    powers[name] = powers.get(name, Fraction(0)) + power


def _untidy_product(factors: tuple[Node, ...]) -> Todo | None:
    numbers = [factor for factor in factors if constant_value(factor) is not None]
    if any(constant_value(each) in (0, 1) for each in numbers) or any(isinstance(f, tree.Negative) for f in factors):
        return Todo("simplify")
    if len(numbers) > 1 and not _scientific(numbers):
        return Todo("work_it_out") if len(numbers) == len(factors) else Todo("simplify")
    bases = [repr(shape(factor.base if isinstance(factor, tree.Power) else factor)) for factor in factors]
    if len(set(bases)) < len(bases):
        return Todo("simplify_powers")
    roots = [factor for factor in factors if isinstance(factor, tree.Root)]
    if len(roots) > 1 and len({root.index for root in roots}) == 1:
        return Todo("radical")
    return _untidy_content(factors)


def _scientific(numbers: list[Node]) -> bool:
    return len(numbers) == 2 and isinstance(numbers[1], tree.Power) and numbers[1].base == tree.Integer(10)


def _untidy_content(factors: tuple[Node, ...]) -> Todo | None:
    """A fraction beside other factors: ``2/4 x`` is caught by its own fraction, ``(x/2)*4`` here."""
    fractions = [each for each in factors if isinstance(each, tree.Divide)]
    if fractions and len(factors) - len(fractions) and constant_value(fractions[0]) is None:
        return Todo("simplify")
    return Todo("simplify") if len(fractions) > 1 else None


def _untidy_power(base: Node, exponent: Node) -> Todo | None:
    value = constant_value(exponent)
    if value is not None and value < 0:
        return Todo("positive_exponents") if constant_value(base) != 10 else None
    if value in (0, 1) or isinstance(base, tree.Product | tree.Power | tree.Divide):
        return Todo("simplify_powers")
    number = constant_value(tree.Power(base, exponent))
    if number is not None and constant_value(base) != 10 and abs(number) < _SMALL:
        return Todo("work_it_out")
    return None


def _untidy_fraction(node: Node, num: Node, den: Node) -> Todo | None:
    if isinstance(den, tree.Negative) or isinstance(num, tree.Divide) or isinstance(den, tree.Divide):
        return Todo("simplify")
    if constant_value(den) == 1:
        return Todo("simplify")
    if constant_value(node) is not None:
        return lowest(node) or (Todo("lowest_terms") if not _whole_parts(num, den) else None)
    return Todo("lowest_terms") if has_common_factor(num, den) else None


def _whole_parts(num: Node, den: Node) -> bool:
    return isinstance(unsigned(num), tree.Integer) and isinstance(den, tree.Integer)


def has_common_factor(num: Node, den: Node) -> bool:
    """Whether a fraction of polynomials still cancels, numbers included."""
    names = tuple(sorted({*tree.letters(num), *tree.letters(den)}))
    ring = Ring(names, 3)
    try:
        above, below = ring.quotient(num), ring.quotient(den)
    except (NotRational, Undefined, Undecided):
        return False
    if not (above.den.is_constant() and below.den.is_constant()):
        return True
    if not above.num.gcd(below.num).is_constant():
        return True
    return bool(gcd(content(above.num).numerator, content(below.num).numerator) > 1)


def content(polynomial: fmpq_mpoly) -> Fraction:
    """The largest fraction that divides every coefficient.

    >>> content(Ring(("x",)).letters["x"] * 6 + 9)
    Fraction(3, 1)
    """
    top, bottom = fmpz(0), fmpz(1)
    for coefficient in polynomial.coeffs():
        top, bottom = top.gcd(coefficient.p), bottom.lcm(coefficient.q)
    return Fraction(int(top), int(bottom))


# -- roots -----------------------------------------------------------------------------------


def simplified_radical(answer: Node, _key: Node, _form: Form) -> Todo | None:
    """No square left under a root, no fraction under it, no root below a fraction bar."""
    for side in sides(answer):
        for part in tree.walk(side):
            if isinstance(part, tree.Divide) and any(isinstance(each, tree.Root) for each in tree.walk(part.den)):
                return Todo("rationalize")
            if isinstance(part, tree.Power) and not _whole_exponent(part.exponent):
                return Todo("radical")
            if isinstance(part, tree.Divide) and (todo := _radical_fraction(part)):
                return todo
        if todo := _first(_untidy(part) for part in tree.walk(side) if not isinstance(part, tree.Divide)):
            return todo
    return None


def _whole_exponent(node: Node) -> bool:
    value = constant_value(node)
    return value is None or value.denominator == 1


def _radical_fraction(node: tree.Divide) -> Todo | None:
    """``2 sqrt(3)/4``: the numbers outside the roots still cancel."""
    return Todo("lowest_terms") if has_common_factor(node.num, node.den) else _untidy_fraction(node, node.num, node.den)


def _untidy_root(node: tree.Root) -> Todo | None:
    value = constant_value(node.radicand)
    if value is None:
        return _untidy_letters(node)
    if value.denominator != 1:
        return Todo("radical")
    if constant_value(node) is not None:
        return Todo("work_it_out")
    return Todo("radical") if _holds_power(value, node.index) else None


def _holds_power(value: Fraction, index: int) -> bool:
    """Whether a whole number has a factor that comes out of a root of this index."""
    size = abs(value.numerator)
    if value.denominator != 1 or size >= 10**18:
        return False
    return any(count >= index for _, count in fmpz(size).factor())


def _untidy_letters(node: tree.Root) -> Todo | None:
    """A power of a letter as high as the root's index comes out."""
    factors = node.radicand.factors if isinstance(node.radicand, tree.Product) else (node.radicand,)
    for factor in factors:
        number = constant_value(factor)
        if number is not None and _holds_power(number, node.index):
            return Todo("radical")
        if isinstance(factor, tree.Power) and (constant_value(factor.exponent) or 0) >= node.index:
            return Todo("radical")
    return Todo("radical") if isinstance(node.radicand, tree.Divide) else None


# -- expanded and factored -------------------------------------------------------------------


def expanded(answer: Node, _key: Node, form: Form) -> Todo | None:
    """No bracket left to multiply out, and like terms combined."""
    for side in sides(answer):
        for part in tree.walk(side):
            if todo := _unexpanded(part, form.var):
                return todo
    return None


def _unexpanded(part: Node, var: str | None) -> Todo | None:
    match part:
        case tree.Product(factors):
            if any(isinstance(each, tree.Sum) and _about(each, var) for each in factors):
                return Todo("expand")
            bases = [repr(shape(each.base if isinstance(each, tree.Power) else each)) for each in factors]
            if len(set(bases)) < len(bases):
                return Todo("simplify_powers")
        case tree.Power(tree.Sum() as base, exponent) if _about(base, var) and _multiplies_out(exponent):
            return Todo("expand")
        case tree.Power(tree.Product(), exponent) if _multiplies_out(exponent):
            return Todo("expand")
        case tree.Negative(tree.Sum()):
            return Todo("expand")
        case tree.Sum(terms) if not like_terms_combined(terms):
            return Todo("combine")
    return None


def _about(node: Node, var: str | None) -> bool:
    return var is None or var in tree.letters(node)


def _multiplies_out(exponent: Node) -> bool:
    value = constant_value(exponent)
    return value is not None and value.denominator == 1 and value > 1


def factored(answer: Node, _key: Node, _form: Form) -> Todo | None:
    """A product of factors none of which splits further over the whole numbers."""
    for side in sides(answer):
        if todo := _unfactored(side):
            return todo
    return None


def _unfactored(side: Node) -> Todo | None:
    factors = list(_factors(side))
    if len([each for each in factors if isinstance(each, tree.Integer | tree.Decimal)]) > 1:
        return Todo("simplify")
    alone, moving = len(factors) == 1, _degree(side)
    for factor in factors:
        if isinstance(factor, tree.Sum) and (todo := _splits(factor, alone, _whole_numbers(side), moving < 2)):
            return todo
    return None


def _factors(node: Node) -> Iterator[Node]:
    match node:
        case tree.Product(factors):
            for factor in factors:
                yield from _factors(factor)
        case tree.Power(base, tree.Integer(n)) if n > 0:
            yield from _factors(base)
        case tree.Negative(of) | tree.Group(of):
            yield from _factors(of)
        case tree.Divide(num, den):
            yield from _factors(num)
            if constant_value(den) is None:
                yield from _factors(den)
        case _:
            yield node


def _splits(factor: tree.Sum, alone: bool, whole: bool, alone_letter: bool) -> Todo | None:
    shown = (("part", text(factor)),)
    ring = Ring(tree.letters(factor))
    try:
        value = ring.quotient(factor)
    except (NotRational, Undefined, Undecided):
        return None
    if not value.den.is_constant():
        return None
    parts = value.num.factor()[1]
    if sum(count for _, count in parts) > 1:
        return Todo("factor") if alone else Todo("factor_more", shown)
    size = content(value.num)
    if whole and size.denominator > 1 and (alone_letter or not _monic(factor, value.num)):
        return Todo("factor_whole")
    if size.numerator > 1:
        return Todo("common_factor", shown)
    return None if like_terms_combined(factor.terms) else Todo("combine")


def _monic(factor: tree.Sum, polynomial: fmpq_mpoly) -> bool:
    """``x - 1/2``: a root read off, as in ``4(x - 1/2)^2``; decimals are no such roots."""
    decimals = any(isinstance(part, tree.Decimal) for part in tree.walk(factor))
    return not decimals and abs(polynomial.leading_coefficient()) == 1


def _whole_numbers(side: Node) -> bool:
    """Whether the whole expression has integer coefficients, so that its factors should too."""
    ring = Ring(tree.letters(side))
    try:
        value = ring.quotient(side)
    except (NotRational, Undefined, Undecided):
        return False
    return value.den.is_constant() and content(value.num).denominator == 1


# -- completed square, fractions -------------------------------------------------------------


def completed_square(answer: Node, _key: Node, form: Form) -> Todo | None:
    """A number times the square of a bracket, plus or minus a number; on one side or both."""
    for side in sides(answer):
        terms = side.terms if isinstance(side, tree.Sum) else (side,)
        loose = (
            [term for term in terms if form.var in tree.letters(term)]
            if form.var
            else [term for term in terms if tree.letters(term)]
        )
        if not loose and side is not answer:
            continue
        if len(loose) != 1 or not _square(unsigned(loose[0]), form.var) or len(terms) > 2:
            return Todo("square")
    return None


def _square(node: Node, var: str | None) -> bool:
    match node:
        case tree.Power(base, tree.Integer(2)):
            return isinstance(base, tree.Sum | tree.Letter) and _degree(base) == 1
        case tree.Product(factors):
            others = [factor for factor in factors if not tree.letters(factor)]
            squares = [factor for factor in factors if _square(factor, var)]
            return len(squares) == 1 and len(others) + 1 == len(factors)
        case tree.Divide(num, den):
            return _square(num, var) and constant_value(den) is not None
    return False


def _degree(node: Node) -> int:
    try:
        value = Ring(tree.letters(node)).quotient(node).num
    except (NotRational, Undefined, Undecided):
        return -1
    return int(value.total_degree())


def single_fraction(answer: Node, _key: Node, _form: Form) -> Todo | None:
    """One fraction bar at most, and nothing beside it."""
    for side in sides(answer):
        body = unsigned(side)
        inside = (
            [*tree.walk(body.num), *tree.walk(body.den)] if isinstance(body, tree.Divide) else list(tree.walk(body))
        )
        if any(isinstance(each, tree.Divide | tree.Mixed) for each in inside) or _negative_power(inside):
            return Todo("one_fraction")
    return None


def _negative_power(parts: list[Node]) -> bool:
    return any(isinstance(each, tree.Power) and (constant_value(each.exponent) or 0) < 0 for each in parts)


def lowest_terms(answer: Node, _key: Node, _form: Form) -> Todo | None:
    """Every fraction in lowest terms, of numbers or of polynomials."""
    for side in sides(answer):
        for part in tree.walk(side):
            if isinstance(part, tree.Mixed) and (todo := lowest(part)):
                return todo
            if isinstance(part, tree.Divide) and (todo := _reduced(part)):
                return todo
    return None


def _reduced(part: tree.Divide) -> Todo | None:
    if constant_value(part) is not None:
        return lowest(part) if _whole_parts(part.num, part.den) else Todo("lowest_terms")
    return Todo("lowest_terms") if has_common_factor(part.num, part.den) else None
