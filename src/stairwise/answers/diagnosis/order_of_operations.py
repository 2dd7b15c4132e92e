"""Wrong orders of operations: from left to right, products before quotients, powers last."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from typing import TypeAlias

from stairwise.answers.diagnosis.rules import Fields, Wrong, site, wrong
from stairwise.answers.diagnosis.trees import bare, number, total
from stairwise.answers.diagnosis.working import shown
from stairwise.answers.diagnosis.worth import Unworkable, amount, exact, raised
from stairwise.notation import build, tree
from stairwise.notation.tree import Node

Chain: TypeAlias = list[tuple[str, Fraction]]


def chain(node: Node, powers: bool = False) -> Chain | None:
    """``node`` as signs and numbers in the order they are written; brackets count as one number.

    >>> [sign for sign, _ in chain(build.add(build.number(2), build.times(build.number(3), build.number(4))))]
    ['+', '+', '*']
    """
    match node:
        case tree.Sum(terms):
            return _joined([_term(term, powers) for term in terms])
        case tree.Product(factors):
            return _joined([chain(factors[0], powers), *(_headed("*", factor, powers) for factor in factors[1:])])
        case tree.Divide(num, den, style) if style != "bar" and not isinstance(bare(num), tree.Sum) and _divides(node):
            return _joined([chain(num, powers), _headed("/", den, False)])
        case tree.Power(base, exponent) if powers and number(base) is not None:
            return _joined([_headed("+", base, False), _headed("^", exponent, False)])
    return _headed("+", node, False)


def _divides(node: tree.Divide) -> bool:
    """Whether a slash is an operation here: 6/2 is, 2/3 is a fraction."""
    value = exact(node)
    return node.style == "sign" or (value is not None and value.denominator == 1) or number(node) is None


def _headed(sign: str, node: Node, powers: bool) -> Chain | None:
    if powers and isinstance(node, tree.Power):
        rest = chain(node, True)
        return None if rest is None else [(sign, rest[0][1]), *rest[1:]]
    value = exact(node)
    return None if value is None else [(sign, value)]


def _term(term: Node, powers: bool) -> Chain | None:
    minus = isinstance(term, tree.Negative)
    found = chain(term.of if isinstance(term, tree.Negative) else term, powers)
    if found is None:
        return None
    return [("-" if minus else "+", found[0][1]), *found[1:]]


def _joined(parts: list[Chain | None]) -> Chain | None:
    result: Chain = []
    for part in parts:
        if part is None or len(result) > 12:
            return None
        result.extend(part)
    return result


def left_to_right(found: Chain) -> Fraction | None:
    """The value when every operation is done as it comes."""
    total = Fraction(0)
    try:
        for sign, value in found:
            total = _applied(total, sign, value)
    except (ArithmeticError, TypeError):
        return None
    return total


def _applied(total: Fraction, sign: str, value: Fraction) -> Fraction:
    match sign:
        case "+":
            return total + value
        case "-":
            return total - value
        case "*":
            return total * value
        case "/":
            return total / value
    result = raised(total, value)
    if not isinstance(result, Fraction):
        raise ArithmeticError
    return result


def sums_first(found: Chain) -> Fraction | None:
    """The value when all adding and subtracting comes before multiplying and dividing."""
    groups: Chain = []
    for sign, value in found:
        if sign in "+-" and groups:
            groups[-1] = (groups[-1][0], groups[-1][1] + (value if sign == "+" else -value))
        else:
            groups.append((sign, -value if sign == "-" else value))
    return left_to_right([("+", groups[0][1]), *groups[1:]])


@site(tree.Sum)
def from_the_left(node: tree.Sum) -> Iterator[Wrong]:
    """2 + 3 × 4 becomes 20."""
    if tree.letters(node):
        return
    for powers in (False, True):
        found = chain(node, powers)
        if found is None or not any(sign in "*/^" for sign, _ in found[1:]):
            continue
        for value in dict.fromkeys((left_to_right(found), sums_first(found))):
            yield from _first_pair(found, value, node)


def _first_pair(found: Chain, total: Fraction | None, node: tree.Sum) -> Iterator[Wrong]:
    plus = next((index for index, (sign, _) in enumerate(found) if sign in "+-" and index), None)
    if plus is None or total is None:
        return
    names = {"*": "×", "/": "÷", "^": "to the power"}
    sign = next(sign for sign, _ in found[1:] if sign in names)
    made = "Adding" if found[plus][0] == "+" else "Subtracting"
    yield from wrong("order-left-right", shown(total, node), operation=names[sign], made=made)


@site(tree.Sum)
def joined_to_bracket(node: tree.Sum) -> Iterator[Wrong]:
    """5 + 2(x + 3) becomes 7(x + 3)."""
    if len(node.terms) != 2 or not tree.letters(node):
        return
    minus = isinstance(node.terms[1], tree.Negative)
    second = node.terms[1].of if isinstance(node.terms[1], tree.Negative) else node.terms[1]
    first = number(node.terms[0])
    if first is None or not isinstance(second, tree.Product) or len(second.factors) != 2:
        return
    factor, inside = number(second.factors[0]), bare(second.factors[1])
    if factor is not None and isinstance(inside, tree.Sum):
        joined = build.number(first - factor if minus else first + factor)
        fields: Fields = {"factor": second.factors[0], "inside": tree.Group(inside)}
        yield from wrong("order-left-right", tree.Product((joined, inside)), variant="order-bracket", **fields)


@site(tree.Product)
def product_before_quotient(node: tree.Product) -> Iterator[Wrong]:
    """24 ÷ 4 × 2 becomes 24 ÷ 8."""
    first = node.factors[0]
    if isinstance(first, tree.Divide) and len(node.factors) == 2 and _divides(first):
        below = tree.Product((first.den, node.factors[1]))
        value = exact(tree.Divide(first.num, below))
        if value is not None:
            yield from wrong("order-mult-before-div", shown(value, node), first=exact(below))


@site(tree.Divide)
def repeated_quotient(node: tree.Divide) -> Iterator[Wrong]:
    """24 ÷ 6 ÷ 2 becomes 24 ÷ 3."""
    first = node.num
    if isinstance(first, tree.Divide) and node.style == first.style == "sign":
        value = exact(tree.Divide(first.num, tree.Divide(first.den, node.den)))
        if value is not None:
            yield from wrong("order-mult-before-div", shown(value, node), variant="order-div-last")


@site(tree.Sum)
def sum_before_difference(node: tree.Sum) -> Iterator[Wrong]:
    """10 - 3 + 2 becomes 10 - 5."""
    values = [number(term) for term in node.terms]
    known = [value for value in values if value is not None]
    if len(known) != len(values) or len(known) < 3:
        return
    for index in range(1, len(known) - 1):
        if known[index] < 0:
            total = sum(known[: index + 1], Fraction(0)) - known[index + 1] + sum(known[index + 2 :], Fraction(0))
            variant = "order-add-first" if known[index + 1] > 0 else "order-sub-last"
            yield from wrong("order-mult-before-div", shown(total, node), variant=variant)


@site(tree.Product)
def factor_before_power(node: tree.Product) -> Iterator[Wrong]:
    """2 × 3^2 becomes 6^2."""
    last = node.factors[-1]
    if len(node.factors) != 2 or not isinstance(last, tree.Power):
        return
    first = number(node.factors[0])
    if first is not None and first != 1:
        made = tree.Power(tree.Product((node.factors[0], last.base)), last.exponent)
        yield from wrong("order-coef-first", _power_value(made) or made, base=last.base, factor=node.factors[0])


@site(tree.Negative)
def negative_factor_before_power(node: tree.Negative) -> Iterator[Wrong]:
    """-2 × 3^2 becomes (-6)^2."""
    if isinstance(node.of, tree.Product) and isinstance(node.of.factors[-1], tree.Power):
        yield from factor_before_power(tree.Product((tree.Negative(node.of.factors[0]), *node.of.factors[1:])))


def _power_value(node: Node) -> Node | None:
    try:
        value = amount(node)
    except Unworkable:
        return None
    return build.number(value) if isinstance(value, Fraction) else None


@site(tree.Divide)
def bar_ignored(node: tree.Divide) -> Iterator[Wrong]:
    """(6 + 4)/2 becomes 6 + 4/2; 12/(2 + 4) becomes 12/2 + 4."""
    above, below = bare(node.num), bare(node.den)
    if isinstance(above, tree.Sum) and not isinstance(below, tree.Sum):
        *front, last = above.terms
        yield from wrong("order-bar", tree.Sum((*front, _over(last, below))))
        yield from _canceled(above, below)
        first, *rest = above.terms
        weight = 1.0 if tree.letters(node) else 0.6
        yield from wrong("order-bar", tree.Sum((_over(first, below), *rest)), weight=weight)
    elif isinstance(below, tree.Sum) and not isinstance(above, tree.Sum):
        first, *rest = below.terms
        yield from wrong("order-bar", tree.Sum((_over(above, first), *rest)), variant="order-bar-below")
        parts = tuple(tree.Divide(above, term) for term in below.terms)
        yield from wrong("order-bar", tree.Sum(parts), variant="order-bar-split", weight=0.7)


def _canceled(above: tree.Sum, below: Node) -> Iterator[Wrong]:
    """(x + 6)/6 becomes x."""
    for term in above.terms:
        inner = term.of if isinstance(term, tree.Negative) else term
        if inner == below and tree.letters(above):
            kept = total([each for each in above.terms if each is not term])
            yield from wrong("order-bar", kept, variant="order-bar-canceled", weight=0.8)


def _over(term: Node, below: Node) -> Node:
    if isinstance(term, tree.Negative):
        return tree.Negative(tree.Divide(term.of, below))
    return tree.Divide(term, below)
