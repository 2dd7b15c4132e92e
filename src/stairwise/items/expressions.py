"""Linear expressions as generators think of them: terms and brackets, expanded and combined exactly.

>>> from stairwise.notation.text import text
>>> line = (Term(4), Bracket(-2, (Term(1, "x"), Term(-3))))
>>> text(node(line)), text(node(combined(line)))
('4 - 2(x - 3)', '-2x + 10')
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import TypeAlias

from stairwise.items.template import Number, sum_of
from stairwise.notation import build
from stairwise.notation.tree import Negative, Node

Kind: TypeAlias = tuple[str, int]


@dataclass(frozen=True, slots=True)
class Term:
    """A number times a power of a letter; a plain number has no letter, and "xy" stands for the product of two."""

    coefficient: Number
    letter: str = ""
    power: int = 1

    @property
    def kind(self) -> Kind:
        """Terms are alike when their kinds are equal."""
        return self.letter, self.power


@dataclass(frozen=True, slots=True)
class Bracket:
    """A number times a sum of terms."""

    factor: Number
    inside: tuple[Term, ...]


Terms: TypeAlias = tuple[Term, ...]
Expression: TypeAlias = tuple[Term | Bracket, ...]


def node(expression: Expression) -> Node:
    """The expression as it is written."""
    return build.add(*(_piece(piece) for piece in expression)) if expression else build.number(0)


@lru_cache(maxsize=20_000)  # the same few terms are written over and over
def _piece(piece: Term | Bracket) -> Node:
    if isinstance(piece, Bracket):
        return build.term(piece.factor, node(piece.inside))
    if len(piece.letter) > 1:
        return _several(piece)
    return build.term(piece.coefficient, base(piece.kind))


def _several(term: Term) -> Node:
    if term.coefficient < 0:
        return build.negative(_several(Term(-term.coefficient, term.letter)))
    number = () if term.coefficient == 1 else (build.number(term.coefficient),)
    return build.times(*number, *(build.letter(letter) for letter in term.letter))


def base(kind: Kind) -> Node | str:
    """The letter part of a term, "" for a plain number."""
    letter, power = kind
    return letter if power == 1 else build.power(build.letter(letter), power)


def expand(bracket: Bracket) -> Terms:
    """The bracket's terms, each multiplied by its factor."""
    return tuple(Term(bracket.factor * term.coefficient, term.letter, term.power) for term in bracket.inside)


def expanded(expression: Expression) -> Terms:
    """The expression without brackets, terms in the order they come."""
    terms: list[Term] = []
    for piece in expression:
        terms += expand(piece) if isinstance(piece, Bracket) else (piece,)
    return tuple(terms)


def combined(expression: Expression) -> Terms:
    """Simplest form: one term of each kind, letters in alphabetical order and powers down, the plain number last."""
    totals: dict[Kind, Number] = {}
    for term in expanded(expression):
        totals[term.kind] = totals.get(term.kind, 0) + term.coefficient
    return tuple(Term(total, *kind) for kind, total in sorted(totals.items(), key=_place) if total)


def _place(entry: tuple[Kind, Number]) -> tuple[bool, str, int]:
    (letter, power), _ = entry
    return not letter, letter, -power


def coefficient(expression: Expression, kind: Kind) -> Number:
    """How many of a kind there are in all; `("", 1)` for the plain number."""
    letter, power = kind
    total: Number = 0
    for term in expanded(expression):
        if term.letter == letter and term.power == power:
            total = total + term.coefficient
    return total


def value(expression: Expression, x: Number) -> Number:
    """The value when every letter is x."""
    return sum_of(term.coefficient * x ** (term.power * len(term.letter)) for term in expanded(expression))


def brackets(expression: Expression) -> tuple[Bracket, ...]:
    """The brackets, from left to right."""
    return tuple(piece for piece in expression if isinstance(piece, Bracket))


def replaced(expression: Expression, old: Term | Bracket, new: Sequence[Term | Bracket]) -> Expression:
    """The expression with the first `old` taken out and `new` put in its place."""
    place = expression.index(old)
    return expression[:place] + tuple(new) + expression[place + 1 :]


def repeated(expression: Expression) -> tuple[Kind, ...]:
    """The kinds with two or more terms outside brackets, in the order they come."""
    kinds = [piece.kind for piece in expression if isinstance(piece, Term)]
    return tuple(dict.fromkeys(kind for kind in kinds if kinds.count(kind) > 1))


def alike(expression: Expression, kind: Kind) -> Node:
    """The terms of one kind, as a sum."""
    return node(tuple(piece for piece in expression if isinstance(piece, Term) and piece.kind == kind))


def in_order(expression: Expression) -> bool:
    """Whether terms that look alike stand next to each other, in the order of the simplest form."""
    kinds = [term.kind for term in expanded(expression)]
    return kinds == sorted(kinds, key=lambda kind: _place((kind, 0)))


def sorted_terms(terms: Terms) -> Terms:
    """The same terms, like ones next to each other."""
    return tuple(sorted(terms, key=lambda term: _place((term.kind, 0))))


def products(expression: Expression) -> Node:
    """The expression with every bracket written as a sum of products, not worked out yet."""
    pieces: list[Node] = []
    for piece in expression:
        if isinstance(piece, Bracket):
            pieces += [product_node(piece.factor, term) for term in piece.inside]
        else:
            pieces.append(_piece(piece))
    return build.add(*pieces)


def product_node(factor: Number, term: Term) -> Node:
    """A factor times a term, not worked out: 3 × (-2x)."""
    return build.times(_bracketed(build.number(factor)), _bracketed(_piece(term)), style="times")


def _bracketed(of: Node) -> Node:
    return build.group(of) if isinstance(of, Negative) else of


def factored_out(terms: Terms) -> Node:
    """Like terms with their coefficients in one bracket: (5 - 8)x + (-3 + 7)."""
    kinds = dict.fromkeys(term.kind for term in sorted_terms(terms))
    return build.add(*(_coefficients([t.coefficient for t in terms if t.kind == kind], kind) for kind in kinds))


def _coefficients(numbers: Sequence[Number], kind: Kind) -> Node:
    if len(numbers) == 1:
        return _piece(Term(numbers[0], *kind))
    total = build.add(*(build.number(n) for n in numbers))
    letter = base(kind)
    if letter == "":
        return build.group(total)
    return build.times(total, build.letter(letter) if isinstance(letter, str) else letter)
