"""The expression tree: what was written, with its surface form remembered.

Every node is frozen and slotted, so trees can be shared, hashed and compared. A tree says how
something is *written* (``6/8`` and ``3/4`` are different trees); ``answers`` decides what it is worth.

>>> Sum((Product((Integer(3), Letter("x"))), Negative(Integer(5))))  # doctest: +ELLIPSIS
Sum(terms=(Product(factors=(Integer(value=3), Letter(name='x', subscript='')), ...), Negative(...)))
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, fields
from functools import cache
from typing import Any as Anything
from typing import Literal, TypeAlias

DivideStyle: TypeAlias = Literal["bar", "slash", "sign"]
ProductStyle: TypeAlias = Literal["implicit", "dot", "times"]
Operator: TypeAlias = Literal["=", "!=", "<", ">", "<=", ">=", "approx", "in"]
WordsKind: TypeAlias = Literal["none", "all", "true", "false", "undefined"]


@dataclass(frozen=True, slots=True)
class Integer:
    """A whole number as written, never negative (``Negative(Integer(5))`` is -5)."""

    value: int

    def __post_init__(self) -> None:
        if self.value < 0:
            raise ValueError("Integer is never negative: write Negative(Integer(n))")


@dataclass(frozen=True, slots=True)
class Decimal:
    """A decimal as written: ``digits`` such as "0.50"; ``repeating`` holds the digits under a bar."""

    digits: str
    repeating: str = ""


@dataclass(frozen=True, slots=True)
class Mixed:
    """A mixed number: ``Mixed(1, 3, 4)`` is 1 3/4."""

    whole: int
    num: int
    den: int


@dataclass(frozen=True, slots=True)
class Percent:
    of: Node


@dataclass(frozen=True, slots=True)
class Letter:
    """A variable: one letter or a declared name, with an optional subscript."""

    name: str
    subscript: str = ""


@dataclass(frozen=True, slots=True)
class Constant:
    """A named constant: "pi", "e", "i" or "infinity"."""

    name: str


@dataclass(frozen=True, slots=True)
class Negative:
    of: Node


@dataclass(frozen=True, slots=True)
class Sum:
    """Two or more terms; subtracting ``t`` is the term ``Negative(t)``."""

    terms: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Product:
    factors: tuple[Node, ...]
    style: ProductStyle = "implicit"


@dataclass(frozen=True, slots=True)
class Divide:
    """A fraction bar, a slash, or a division sign."""

    num: Node
    den: Node
    style: DivideStyle = "slash"


@dataclass(frozen=True, slots=True)
class Power:
    base: Node
    exponent: Node


@dataclass(frozen=True, slots=True)
class Root:
    radicand: Node
    index: int = 2


@dataclass(frozen=True, slots=True)
class Absolute:
    of: Node


@dataclass(frozen=True, slots=True)
class Call:
    """A function applied: ``Call("sin", (x,))``; a logarithm's base is its second argument."""

    name: str
    arguments: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class PlusMinus:
    """Both signs at once: as a term of a sum, ``a ± b``; alone, ``± b``."""

    of: Node


@dataclass(frozen=True, slots=True)
class Relation:
    """A chain such as ``2 < x <= 5``: always one operator fewer than sides."""

    operators: tuple[Operator, ...]
    sides: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Any:
    """Statements joined by "or"."""

    of: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class All:
    """Statements joined by "and": a system."""

    of: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Point:
    coordinates: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Interval:
    low: Node
    high: Node
    low_closed: bool
    high_closed: bool


@dataclass(frozen=True, slots=True)
class Union:
    """Intervals or sets joined by ∪."""

    of: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Collection:
    """Several answers, in braces (``set``) or only separated by commas (``list``)."""

    items: tuple[Node, ...]
    style: Literal["set", "list"] = "list"


@dataclass(frozen=True, slots=True)
class Ratio:
    parts: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class QuotientRemainder:
    quotient: Node
    remainder: Node


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit as written: names with their exponents, ``(("mi", 1), ("h", -1))``."""

    parts: tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True)
class Quantity:
    """A value with a unit; money is a quantity whose unit is "$"."""

    value: Node
    unit: Unit


@dataclass(frozen=True, slots=True)
class Time:
    """A time of day: 0-23 hours (or 1-12 with "am" or "pm"), 0-59 minutes."""

    hours: int
    minutes: int
    half: Literal["", "am", "pm"] = ""


@dataclass(frozen=True, slots=True)
class Words:
    """An answer in words: "none" (no solution), "all" (all real numbers), and a few more."""

    kind: WordsKind


@dataclass(frozen=True, slots=True)
class Group:
    """A bracket worth remembering, as around the -5 in ``3 + (-5)``."""

    of: Node


Node: TypeAlias = (
    Integer
    | Decimal
    | Mixed
    | Percent
    | Letter
    | Constant
    | Negative
    | Sum
    | Product
    | Divide
    | Power
    | Root
    | Absolute
    | Call
    | PlusMinus
    | Relation
    | Any
    | All
    | Point
    | Interval
    | Union
    | Collection
    | Ratio
    | QuotientRemainder
    | Quantity
    | Time
    | Words
    | Group
)


@cache
def _names(kind: type[Anything]) -> tuple[str, ...]:
    """The fields of a node class that can hold nodes."""
    return tuple(field.name for field in fields(kind) if "Node" in str(field.type))


def children(node: Node) -> tuple[Node, ...]:
    """The nodes directly below ``node``, in reading order.

    >>> children(Divide(Integer(1), Letter("x")))
    (Integer(value=1), Letter(name='x', subscript=''))
    """
    found: list[Node] = []
    kind: Anything = type(node)
    for name in _names(kind):
        value = getattr(node, name)
        found.extend(value) if isinstance(value, tuple) else found.append(value)
    return tuple(found)


def walk(node: Node) -> Iterator[Node]:
    """``node`` and everything below it, without recursion.

    >>> [type(each).__name__ for each in walk(Negative(Letter("x")))]
    ['Negative', 'Letter']
    """
    waiting = [node]
    while waiting:
        node = waiting.pop()
        yield node
        waiting.extend(reversed(children(node)))


def letters(node: Node) -> tuple[str, ...]:
    """The variables in ``node``, each once, in alphabetical order; subscripts as ``a_1``.

    >>> letters(Sum((Letter("y"), Letter("a", "1"), Letter("y"))))
    ('a_1', 'y')
    """
    return tuple(sorted({label(each) for each in walk(node) if isinstance(each, Letter)}))


def label(letter: Letter) -> str:
    """One string for a letter and its subscript.

    >>> label(Letter("a", "n"))
    'a_n'
    """
    return f"{letter.name}_{letter.subscript}" if letter.subscript else letter.name


NODES: tuple[type, ...] = Node.__args__
