"""Short constructors for whoever makes mathematics: generators, models, keys.

>>> from stairwise.notation.text import text
>>> text(equation(linear(3, -5, "x"), number(10)))
'3x - 5 = 10'
"""

from __future__ import annotations

from collections.abc import Iterable
from fractions import Fraction

from stairwise.notation import tree
from stairwise.notation.tree import DivideStyle, Node, ProductStyle

Numeric = int | Fraction


def number(value: Numeric, style: DivideStyle = "bar") -> Node:
    """An exact number: whole, negative or a fraction in lowest terms.

    >>> number(Fraction(-3, 4))
    Negative(of=Divide(num=Integer(value=3), den=Integer(value=4), style='bar'))
    """
    if value < 0:
        return tree.Negative(number(-value, style))
    exact = Fraction(value)
    if exact.denominator == 1:
        return tree.Integer(exact.numerator)
    return tree.Divide(tree.Integer(exact.numerator), tree.Integer(exact.denominator), style)


def mixed(value: Numeric) -> Node:
    """A mixed number where there is a whole part and a fraction, else as ``number``.

    >>> mixed(Fraction(7, 4))
    Mixed(whole=1, num=3, den=4)
    """
    if value < 0:
        return tree.Negative(mixed(-value))
    whole, rest = divmod(Fraction(value), 1)
    if not whole or not rest:
        return number(value)
    return tree.Mixed(whole, rest.numerator, rest.denominator)


def decimal(digits: str) -> Node:
    """A decimal as written, with its sign.

    >>> decimal("-0.50")
    Negative(of=Decimal(digits='0.50', repeating=''))
    """
    if digits.startswith("-"):
        return tree.Negative(decimal(digits[1:]))
    return tree.Decimal(digits) if "." in digits else tree.Integer(int(digits))


def letter(name: str, subscript: str = "") -> Node:
    """A variable."""
    return tree.Letter(name, subscript)


def negative(of: Node) -> Node:
    """The opposite of ``of``; the opposite of an opposite is not simplified."""
    return tree.Negative(of)


def add(*terms: Node) -> Node:
    """A sum as written; one term alone stays itself.

    >>> add(number(1), negative(number(2)))
    Sum(terms=(Integer(value=1), Negative(of=Integer(value=2))))
    """
    return terms[0] if len(terms) == 1 else tree.Sum(terms)


def subtract(left: Node, right: Node) -> Node:
    """``left - right``."""
    return tree.Sum((left, tree.Negative(right)))


def times(*factors: Node, style: ProductStyle = "implicit") -> Node:
    """A product as written; one factor alone stays itself."""
    return factors[0] if len(factors) == 1 else tree.Product(factors, style)


def divide(num: Node, den: Node, style: DivideStyle = "bar") -> Node:
    """A quotient: a fraction bar unless ``style`` says otherwise."""
    return tree.Divide(num, den, style)


def power(base: Node, exponent: Node | int) -> Node:
    """``base`` to the ``exponent``; a plain int is allowed for the exponent."""
    return tree.Power(base, number(exponent) if isinstance(exponent, int) else exponent)


def root(radicand: Node, index: int = 2) -> Node:
    """A square root, or another root by its index."""
    return tree.Root(radicand, index)


def group(of: Node) -> Node:
    """A bracket that stays even where it is not needed."""
    return tree.Group(of)


def equation(left: Node, right: Node) -> Node:
    """``left = right``."""
    return tree.Relation(("=",), (left, right))


def relation(left: Node, operator: tree.Operator, right: Node) -> Node:
    """``left`` compared with ``right``: one of =, !=, <, >, <=, >=."""
    return tree.Relation((operator,), (left, right))


def point(*coordinates: Node | Numeric) -> Node:
    """A point; plain numbers are allowed.

    >>> point(2, -3)
    Point(coordinates=(Integer(value=2), Negative(of=Integer(value=3))))
    """
    return tree.Point(tuple(_node(each) for each in coordinates))


def linear(coefficient: Numeric, constant: Numeric, name: str) -> Node:
    """``ax + b`` the way it is written by hand: no ``1x``, no ``+ -5``, no ``+ 0``.

    >>> from stairwise.notation.text import text
    >>> [text(linear(a, b, "x")) for a, b in ((3, -5), (-1, 0), (0, 7), (1, 2))]
    ['3x - 5', '-x', '7', 'x + 2']
    """
    return terms([(coefficient, name), (constant, "")])


def terms(parts: Iterable[tuple[Numeric, str | Node]]) -> Node:
    """A sum of (coefficient, letter or node) pairs, "" for a plain number; zero terms are left out.

    >>> from stairwise.notation.text import text
    >>> text(terms([(1, power(letter("x"), 2)), (-4, "x"), (3, "")]))
    'x^2 - 4x + 3'
    """
    written = [term(coefficient, of) for coefficient, of in parts if coefficient]
    return add(*written) if written else number(0)


def term(coefficient: Numeric, of: str | Node) -> Node:
    """One term: ``coefficient`` times a letter or node, a coefficient of 1 left unwritten."""
    if coefficient < 0:
        return tree.Negative(term(-coefficient, of))
    if of == "":
        return number(coefficient)
    base = tree.Letter(of) if isinstance(of, str) else of
    return base if coefficient == 1 else tree.Product((number(coefficient), base))


def _node(value: Node | Numeric) -> Node:
    return number(value) if isinstance(value, int | Fraction) else value
