"""Questions answered by picking a sentence, and values of expressions to tell two wrong answers apart."""

from collections.abc import Iterable, Mapping
from fractions import Fraction
from math import prod
from types import MappingProxyType

from stairwise.items.item import Step
from stairwise.items.models.model import Model
from stairwise.items.phrase import Line, Phrase, in_text
from stairwise.items.template import Number, Question, Slip
from stairwise.notation import tree
from stairwise.notation.tree import Node

_PRIMES = (2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47, 53, 59, 61, 67, 71, 73, 79, 83, 89, 97, 101)
POINTS: tuple[Mapping[str, Fraction], ...] = tuple(
    MappingProxyType(
        {letter: Fraction(_PRIMES[at] + shift, 1 + shift) for at, letter in enumerate("abcdefghijklmnopqrstuvwxyz")}
        | {letter: Fraction(_PRIMES[-at - 1] - shift, 3) for at, letter in enumerate("ABCDEFGHIJKLMNOPQRSTUVWXYZ")}
    )
    for shift in (0, 4)
)


def pick(misconception: str, choice: Line, feedback: Phrase) -> Slip:
    """A wrong choice."""
    return Slip(misconception, in_text(choice), choice, feedback)


def choice_question(
    stem: Phrase,
    key: Line,
    idea: Phrase,
    steps: Iterable[Step],
    slips: Iterable[Slip],
    confirmation: Phrase,
    model: Model | None = None,
    variables: tuple[str, ...] = (),
    structure: str = "",
) -> Question:
    """The question whose answer is one of several sentences or expressions."""
    return Question(
        stem=stem,
        answer=key,
        value=in_text(key),
        idea=idea,
        steps=steps,
        slips=tuple(slips),
        confirmation=confirmation,
        variables=variables,
        model=model,
        structure=structure,
    )


def value_at(node: Node, point: Mapping[str, Fraction]) -> Fraction:
    """The value of an expression; raises ZeroDivisionError where there is none.

    >>> from stairwise.notation.build import linear
    >>> value_at(linear(2, 3, "x"), {"x": Fraction(1, 2)})
    Fraction(4, 1)
    """
    parts = [value_at(each, point) for each in tree.children(node)]
    match node:
        case tree.Integer():
            return Fraction(node.value)
        case tree.Decimal():
            return Fraction(node.digits)
        case tree.Letter():
            return point[node.name]
        case tree.Sum():
            return sum(parts, Fraction(0))
        case tree.Product():
            return prod(parts, start=Fraction(1))
        case tree.Divide():
            return parts[0] / parts[1]
        case tree.Power():
            return Fraction(parts[0] ** int(parts[1]))
        case tree.Negative():
            return -parts[0]
        case tree.Group():
            return parts[0]
    raise TypeError(f"no value: {type(node).__name__}")


def worth(node: Node) -> tuple[Fraction, ...]:
    """Values of an expression at two points: equal for equal expressions, and hardly ever for others."""
    return tuple(value_at(node, point) for point in POINTS)


def number(node: Node) -> Number:
    """The value of a number expression."""
    return value_at(node, {})


def product(*factors: Node) -> Node:
    """A product in one row, without parentheses around products in it."""
    flat = [part for each in factors for part in (each.factors if isinstance(each, tree.Product) else (each,))]
    return tree.Product(tuple(flat)) if len(flat) > 1 else flat[0]
