"""Wrong rules for powers, roots and scientific notation."""

from __future__ import annotations

import math
from collections.abc import Iterator
from fractions import Fraction

from stairwise.answers.diagnosis.rules import Fields, Wrong, site, wrong
from stairwise.answers.diagnosis.terms import Term, monomial
from stairwise.answers.diagnosis.trees import bare, decimal, number, total, whole
from stairwise.answers.diagnosis.worth import exact
from stairwise.notation import build, tree
from stairwise.notation.tree import Node

_LARGEST = 200


def _exponent(node: Node) -> int | None:
    value = whole(node)
    return value if value is not None and abs(value) <= _LARGEST else None


def _power(node: Node) -> tuple[Node, int] | None:
    """Base and exponent; a number or letter alone has exponent 1."""
    inner = bare(node)
    if isinstance(inner, tree.Power):
        exponent = _exponent(inner.exponent)
        return None if exponent is None else (bare(inner.base), exponent)
    return (inner, 1) if isinstance(inner, tree.Letter | tree.Integer) else None


def _raised(base: Node, exponent: int | Fraction) -> Node:
    if exponent == 1:
        return base
    return tree.Power(base, build.number(exponent))


@site(tree.Power)
def times_exponent(node: tree.Power) -> Iterator[Wrong]:
    """3^2 becomes 6."""
    exponent = number(node.exponent)
    if exponent is None or exponent == 1 or isinstance(bare(node.base), tree.Sum):
        return
    if exponent > 0:
        base = number(node.base)
        made = build.number(base * exponent) if base is not None else tree.Product((build.number(exponent), node.base))
        weight = 1.0 if exponent.denominator == 1 else 0.5
        yield from wrong("pow-times", made, base=node.base, exponent=node.exponent, weight=weight)


@site(tree.Power)
def zero_or_negative(node: tree.Power) -> Iterator[Wrong]:
    """5^0 becomes 0; 2^-3 becomes -8."""
    exponent = _exponent(node.exponent)
    if exponent == 0:
        yield from wrong("pow-zero", tree.Integer(0), base=node.base)
        yield from wrong("pow-zero", node.base, base=node.base, variant="pow-zero-base", weight=0.6)
    elif exponent is not None and exponent < 0:
        power = tree.Power(node.base, tree.Integer(-exponent))
        yield from wrong("pow-neg-value", tree.Negative(power), power=power)
        yield from wrong("pow-neg-value", tree.Negative(tree.Divide(tree.Integer(1), power)), power=power, weight=0.6)
        base = number(node.base)
        if base is not None:
            yield from wrong("pow-times", build.number(base * exponent), base=node.base, exponent=node.exponent)


@site(tree.Power)
def bracketed_minus(node: tree.Power) -> Iterator[Wrong]:
    """(-3)^2 becomes -9."""
    exponent, base = _exponent(node.exponent), bare(node.base)
    if isinstance(base, tree.Negative) and exponent and exponent % 2 == 0:
        yield from wrong("neg-power", tree.Negative(tree.Power(base.of, node.exponent)), variant="neg-power-bracket")


@site(tree.Negative)
def bare_minus(node: tree.Negative) -> Iterator[Wrong]:
    """-3^2 becomes 9."""
    of = bare(node.of)
    if isinstance(of, tree.Power) and node.of == of and isinstance(of.base, tree.Integer | tree.Decimal):
        exponent = _exponent(of.exponent)
        if exponent and exponent % 2 == 0:
            yield from wrong("neg-power", tree.Power(tree.Negative(of.base), of.exponent), base=of.base)


@site(tree.Product)
def same_base(node: tree.Product) -> Iterator[Wrong]:
    """x^2 * x^3 becomes x^6; 2^3 * 2^4 becomes 4^7."""
    if len(node.factors) != 2:
        return
    left, right = _power(node.factors[0]), _power(node.factors[1])
    if left and right and 1 not in (left[1], right[1]):
        (a, m), (b, n) = left, right
        if a == b:
            yield from wrong("pow-mul-exps", _raised(a, m * n), m=m, n=n, base=a, total=m + n)
        x, y = number(a), number(b)
        if x is not None and y is not None:
            fields: Fields = {"base": a, "total": m + n}
            variant = "" if a == b else "pow-unlike-bases"
            yield from wrong("pow-mul-bases", _raised(build.number(x * y), m + n), variant=variant, **fields)
            if a == b:
                yield from wrong("pow-mul-bases", _raised(build.number(x * y), m * n), weight=0.5, **fields)


@site(tree.Product)
def same_letter(node: tree.Product) -> Iterator[Wrong]:
    """2x^3 * 5x^4 becomes 10x^12."""
    found = [monomial(factor) for factor in node.factors]
    known = [term for term in found if term is not None]
    if len(known) != len(found) or (len(known) < 3 and not all(term.powers for term in known)):
        return
    exponents: dict[str, list[int]] = {}
    for term in known:
        for name, power in term.powers:
            exponents.setdefault(name, []).append(power)
    shared = [name for name, powers in exponents.items() if len(powers) == 2]
    if not shared or all(math.prod(exponents[name]) == sum(exponents[name]) for name in shared):
        return
    m, n = exponents[shared[0]]
    merged = tuple(sorted((name, math.prod(powers)) for name, powers in exponents.items()))
    coefficient = math.prod((term.coefficient for term in known), start=Fraction(1))
    fields: Fields = {"m": m, "n": n, "base": shared[0], "total": m + n}
    if merged[0][1] <= _LARGEST:
        yield from wrong("pow-mul-exps", Term(coefficient, merged).node, **fields)


@site(tree.Divide)
def quotient_of_powers(node: tree.Divide) -> Iterator[Wrong]:
    """x^6 / x^2 becomes x^3; 2^5 / 2^3 becomes 1^2."""
    above, below = _coefficient_power(node.num), _coefficient_power(node.den)
    if above is None or below is None or above[1] != below[1] or 1 in (above[2], below[2]):
        return
    (c, base, m), (d, _, n) = above, below
    fields: Fields = {"m": m, "n": n, "base": base, "difference": m - n}
    made = _scaled(c / d, _raised(base, Fraction(m, n))) if n and (m / n) < _LARGEST else None
    yield from wrong("pow-div-exps", made, **fields)
    if number(base) is not None:
        yield from wrong("pow-mul-bases", _raised(tree.Integer(1), m - n), variant="pow-div-bases", **fields)
    yield from wrong(
        "pow-div-exps", _scaled(c / d, _raised(base, m + n)), variant="pow-div-added", weight=0.4, **fields
    )


def _coefficient_power(node: Node) -> tuple[Fraction, Node, int] | None:
    inner = bare(node)
    if isinstance(inner, tree.Product) and len(inner.factors) == 2:
        first, power = number(inner.factors[0]), _power(inner.factors[1])
        return (first, *power) if first and power else None
    power = _power(inner)
    return (Fraction(1), *power) if power else None


def _scaled(coefficient: Fraction, node: Node) -> Node:
    return node if coefficient == 1 else tree.Product((build.number(coefficient), node))


@site(tree.Power)
def nested(node: tree.Power) -> Iterator[Wrong]:
    """(x^3)^4 becomes x^7."""
    inner, n = bare(node.base), _exponent(node.exponent)
    if n is None:
        return
    if isinstance(inner, tree.Power) and (m := _exponent(inner.exponent)) is not None:
        fields: Fields = {"m": m, "n": n, "product": m * n}
        yield from wrong("pow-add-nested", _raised(inner.base, m + n), **fields)
        if 0 < n < 5 and 0 < m < 5:
            yield from wrong(
                "pow-add-nested", _raised(inner.base, m**n), variant="pow-nested-power", weight=0.5, **fields
            )


@site(tree.Power)
def coefficient_skipped(node: tree.Power) -> Iterator[Wrong]:
    """(2x)^3 becomes 2x^3."""
    n, term = _exponent(node.exponent), monomial(node.base)
    if n is None or n < 2 or n > 12 or term is None or not term.powers:
        return
    raised = tuple((name, power * n) for name, power in term.powers)
    if abs(term.coefficient) != 1:
        fields: Fields = {"coefficient": build.number(term.coefficient), "n": n}
        yield from wrong("pow-coef-skip", Term(term.coefficient, raised).node, **fields)
        yield from wrong("pow-times", Term(term.coefficient * n, raised).node, variant="pow-coef-times", **fields)
    if any(power > 1 for _, power in term.powers):
        added = tuple((name, power + n) for name, power in term.powers)
        product = term.powers[0][1] * n
        fields = {"m": term.powers[0][1], "n": n, "product": product}
        for coefficient in {term.coefficient**n, term.coefficient}:
            yield from wrong("pow-add-nested", Term(coefficient, added).node, **fields)
    if len(term.powers) > 1:
        kept = (*term.powers[:-1], (term.powers[-1][0], term.powers[-1][1] * n))
        fields = {"coefficient": term.powers[0][0], "n": n}
        yield from wrong("pow-coef-skip", Term(term.coefficient, kept).node, weight=0.6, **fields)


@site(tree.Power)
def top_only(node: tree.Power) -> Iterator[Wrong]:
    """(2/3)^2 becomes 4/3."""
    base, n = bare(node.base), _exponent(node.exponent)
    if isinstance(base, tree.Divide) and n and 2 <= n <= 12:
        made = tree.Divide(tree.Power(base.num, node.exponent), base.den)
        value = exact(made) if not tree.letters(made) else None
        shown = build.number(value) if value is not None else made
        yield from wrong("pow-coef-skip", shown, variant="pow-top-only", n=n, bottom=base.den)


@site(tree.Power)
def spread_over_sum(node: tree.Power) -> Iterator[Wrong]:
    """(a + b)^2 becomes a^2 + b^2."""
    inside, n = bare(node.base), _exponent(node.exponent)
    if not isinstance(inside, tree.Sum) or n is None or n < 2 or n > 12:
        return
    made = total([_signed_power(term, node.exponent) for term in inside.terms])
    kept_signs = total([_plain_power(term, node.exponent) for term in inside.terms])
    square = n == 2 and bool(tree.letters(inside))
    name = "square-binomial" if square else "pow-sum-spread"
    for each in dict.fromkeys((made, kept_signs)):
        yield from wrong(name, each, n=n, power=node)
    if n == 2 and len(inside.terms) == 2:
        single = tree.Product(inside.terms) if not isinstance(inside.terms[1], tree.Negative) else None
        if single and tree.letters(inside):
            middle = tree.Sum((*_squares(inside, node.exponent), single))
            yield from wrong("square-binomial", middle, variant="square-middle-once", weight=0.6, power=node)


def _squares(inside: tree.Sum, exponent: Node) -> list[Node]:
    return [_plain_power(term, exponent) for term in inside.terms]


def _plain_power(term: Node, exponent: Node) -> Node:
    return tree.Power(term.of if isinstance(term, tree.Negative) else term, exponent)


def _signed_power(term: Node, exponent: Node) -> Node:
    """-5 to a power keeps its minus in front."""
    power = _plain_power(term, exponent)
    return tree.Negative(power) if isinstance(term, tree.Negative) else power


@site(tree.Power)
def root_and_power_swapped(node: tree.Power) -> Iterator[Wrong]:
    """64^(2/3) becomes 64^(3/2)."""
    exponent = number(node.exponent)
    if exponent and exponent.denominator != 1 and exponent.numerator not in (0,):
        made = tree.Power(node.base, build.number(1 / exponent))
        fields: Fields = {"power": abs(exponent.numerator), "root": exponent.denominator}
        value = exact(made) if not tree.letters(made) else None
        yield from wrong("rat-exp-swap", build.number(value) if value is not None else made, **fields)
        base = number(node.base)
        if base is not None and exponent == Fraction(1, 2):
            yield from wrong("root-half", build.number(base / 2), value=node.base, half=build.number(base / 2))
        if base is not None and exponent == Fraction(1, 3):
            yield from wrong("cube-root-third", build.number(base / 3), value=node.base, third=build.number(base / 3))


# -- roots -----------------------------------------------------------------------------------


@site(tree.Root)
def part_of(node: tree.Root) -> Iterator[Wrong]:
    """√16 becomes 8; the cube root of 27 becomes 9."""
    value = exact(node.radicand) if not tree.letters(node) else None
    if value and value > 0:
        part = build.number(value / node.index)
        if node.index == 2:
            yield from wrong("root-half", part, value=node.radicand, half=part)
        elif node.index == 3:
            yield from wrong("cube-root-third", part, value=node.radicand, third=part)


@site(tree.Root)
def over_sum(node: tree.Root) -> Iterator[Wrong]:
    """√(9 + 16) becomes 3 + 4."""
    inside = bare(node.radicand)
    if isinstance(inside, tree.Sum):
        made = total([_signed_root(term, node.index) for term in inside.terms])
        yield from wrong("root-spread", made, inside=inside)


def _signed_root(term: Node, index: int) -> Node:
    if isinstance(term, tree.Negative):
        return tree.Negative(_signed_root(term.of, index))
    term = bare(term)
    if isinstance(term, tree.Power) and isinstance(term.exponent, tree.Integer) and term.exponent.value % index == 0:
        return _raised(term.base, term.exponent.value // index)
    value = exact(tree.Root(term, index)) if not tree.letters(term) else None
    return build.number(value) if value is not None else tree.Root(term, index)


@site(tree.Root)
def square_left_inside(node: tree.Root) -> Iterator[Wrong]:
    """√72 stops at 3√8."""
    inside = whole(node.radicand)
    if node.index != 2 or inside is None or not 4 <= inside <= 100_000:
        return
    squares = [k for k in range(2, math.isqrt(inside) + 1) if inside % (k * k) == 0]
    for k in squares[:-1]:
        made = tree.Product((tree.Integer(k), tree.Root(tree.Integer(inside // (k * k)))))
        yield from wrong("root-not-largest", made, form=True, inside=inside // (k * k))
    for k in squares:
        rest = inside // (k * k)
        if rest > 1:
            made = tree.Product((tree.Integer(k * k), tree.Root(tree.Integer(rest))))
            yield from wrong("root-half", made, variant="root-factor-kept", weight=0.4, square=k * k, root=k)


@site(tree.Sum)
def roots_added(node: tree.Sum) -> Iterator[Wrong]:
    """√2 + √8 becomes √10; 3√2 + 4√2 becomes 7√4."""
    parts = [_radical(term) for term in node.terms]
    known = [part for part in parts if part is not None]
    if len(known) != len(parts) or len(known) != 2:
        return
    (a, m), (b, n) = known
    if a == b == 1 or (a == 1 and b == -1 and m > n):
        yield from wrong("root-add-radicands", _root(Fraction(1), m + int(b) * n), added=_root(Fraction(1), m))
    else:
        yield from wrong("root-add-radicands", _root(a + b, m + n), added=_root(Fraction(1), m))


def _radical(node: Node) -> tuple[Fraction, int] | None:
    """Coefficient and radicand of k√n."""
    match bare(node):
        case tree.Negative(of):
            found = _radical(of)
            return None if found is None else (-found[0], found[1])
        case tree.Root(inside, 2):
            value = whole(inside)
            return None if value is None else (Fraction(1), value)
        case tree.Product((first, second)):
            k, found = number(first), _radical(second)
            return None if k is None or found is None else (k * found[0], found[1])
    return None


def _root(coefficient: Fraction, inside: int) -> Node | None:
    if inside < 0 or not coefficient:
        return None
    root = tree.Root(tree.Integer(inside))
    return root if coefficient == 1 else tree.Product((build.number(coefficient), root))


# -- scientific notation ---------------------------------------------------------------------


def scientific(node: Node) -> tuple[Fraction, int] | None:
    """Coefficient and exponent of c × 10^n."""
    match bare(node):
        case tree.Negative(of):
            found = scientific(of)
            return None if found is None else (-found[0], found[1])
        case tree.Product((first, tree.Power(tree.Integer(10), exponent))):
            c, n = number(first), _exponent(exponent)
            return None if c is None or n is None else (c, n)
    return None


def in_scientific(coefficient: Fraction, exponent: int) -> Node:
    """``coefficient`` × 10^``exponent`` as a tree."""
    mantissa = decimal(coefficient) or build.number(coefficient)
    return tree.Product((mantissa, tree.Power(tree.Integer(10), build.number(exponent))), "times")


@site(tree.Sum)
def exponents_added(node: tree.Sum) -> Iterator[Wrong]:
    """3 × 10^4 + 2 × 10^4 becomes 5 × 10^8."""
    found = [scientific(term) for term in node.terms]
    known = [each for each in found if each is not None]
    if len(known) == len(found) == 2:
        (a, m), (b, n) = known
        yield from wrong("sci-add-exps", in_scientific(a + b, m + n), m=m, n=n)
        if m != n:
            yield from wrong(
                "sci-add-exps", in_scientific(a + b, max(m, n)), variant="sci-unlike-exps", weight=0.7, m=m, n=n
            )


@site(tree.Product, tree.Divide)
def coefficient_out_of_range(node: tree.Product | tree.Divide) -> Iterator[Wrong]:
    """(6 × 10^4) × (7 × 10^3) is left as 42 × 10^7, or the exponents are multiplied."""
    parts = node.factors if isinstance(node, tree.Product) else (node.num, node.den)
    found = [scientific(part) for part in parts]
    known = [each for each in found if each is not None]
    if len(known) != len(found) or len(known) != 2:
        return
    (a, m), (b, n) = known
    divides = isinstance(node, tree.Divide)
    if divides and not b:
        return
    c, e = (a / b, m - n) if divides else (a * b, m + n)
    if c and not 1 <= abs(c) < 10:
        yield from wrong("sci-coef-range", in_scientific(c, e), form=True, coefficient=build.number(c))
    if divides:
        yield from wrong(
            "pow-div-exps", in_scientific(c, m // n) if n and m % n == 0 else None, m=m, n=n, base=10, difference=m - n
        )
    elif m * n != m + n:
        yield from wrong("pow-mul-exps", in_scientific(c, m * n), m=m, n=n, base=10, total=m + n)
