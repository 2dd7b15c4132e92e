"""General slips that need no rule of the item: sign, decimal point, reciprocal, unit and the like.

Each is a transformation of the key; a slip is named only when it makes exactly the answer given.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from fractions import Fraction

from stairwise.answers import quantities, regions
from stairwise.answers.context import Context
from stairwise.answers.equality import equal
from stairwise.answers.messages import ENGLISH, message
from stairwise.answers.statements import solved
from stairwise.answers.values import constant_value
from stairwise.answers.verdict import Slip
from stairwise.notation import tree
from stairwise.notation.tree import Node

_FLIPPED: dict[str, tree.Operator] = {"<": ">", ">": "<", "<=": ">=", ">=": "<="}
_BOUNDARY: dict[str, tree.Operator] = {"<": "<=", ">": ">=", "<=": "<", ">=": ">"}


@dataclass(frozen=True, slots=True)
class _Case:
    answer: Node
    key: Node
    context: Context


def slips(answer: Node, key: Node, context: Context) -> tuple[Slip, ...]:
    """The slips that make exactly this wrong answer, most telling first.

    >>> [slip.name for slip in slips(tree.Integer(5), tree.Negative(tree.Integer(5)), Context())]
    ['sign']
    """
    if _letter(written := _Case(answer, key, context)):
        return (Slip("letter", message("slip_letter", ENGLISH, **_letters(written))),)
    case = _Case(_value(answer), _value(key), context)
    found = (name for name, test in _TESTS if test(case))
    return tuple(Slip(name, message(f"slip_{name}")) for name in found)


def _value(node: Node) -> Node:
    found = solved(node)
    return found[1] if found is not None and not tree.letters(found[1]) else node


def _letters(case: _Case) -> dict[str, str]:
    expected = [each for each in tree.letters(case.key) if each not in tree.letters(case.answer)]
    given = [each for each in tree.letters(case.answer) if each not in tree.letters(case.key)]
    return {"expected": ", ".join(expected), "given": ", ".join(given)}


def _pair(case: _Case) -> tuple[Fraction, Fraction] | None:
    """Both values, where both are rational numbers other than zero."""
    first, second = (constant_value(quantities.bare(node)) for node in (case.answer, case.key))
    return (first, second) if first and second else None


def _unit(case: _Case) -> bool:
    return (
        quantities.has_unit(case.key)
        and not quantities.has_unit(case.answer)
        and bool(equal(case.answer, quantities.bare(case.key)))
    )


def _wrong_unit(case: _Case) -> bool:
    if not (quantities.has_unit(case.key) and quantities.has_unit(case.answer)):
        return False
    return bool(equal(quantities.bare(case.answer), quantities.bare(case.key)))


def _percent(case: _Case) -> bool:
    signs = [any(isinstance(each, tree.Percent) for each in tree.walk(node)) for node in (case.answer, case.key)]
    pair = _pair(case)
    return any(signs) and pair is not None and pair[0] / pair[1] in (100, Fraction(1, 100))


def _sign(case: _Case) -> bool:
    if not (regions.is_scalar(case.answer) and regions.is_scalar(case.key)):
        return False
    return bool(equal(case.answer, tree.Negative(case.key)))


def _ten(case: _Case) -> bool:
    pair = _pair(case)
    if pair is None or pair[0] == pair[1]:
        return False
    ratio = abs(pair[0] / pair[1])
    digits = str(max(ratio.numerator, ratio.denominator))
    return min(ratio.numerator, ratio.denominator) == 1 and digits.strip("0") == "1" and ratio == pair[0] / pair[1]


def _reciprocal(case: _Case) -> bool:
    pair = _pair(case)
    return pair is not None and pair[0] * pair[1] == 1


def _copied(case: _Case) -> bool:
    value = constant_value(quantities.bare(case.answer))
    return value is not None and any(constant_value(each) == value for each in case.context.given)


def _term(case: _Case) -> bool:
    key = case.key
    if not isinstance(key, tree.Sum) or not tree.letters(key):
        return False
    rests = (key.terms[:index] + key.terms[index + 1 :] for index in range(len(key.terms)))
    return any(equal(case.answer, rest[0] if len(rest) == 1 else tree.Sum(rest)) for rest in rests)


def _relations(case: _Case) -> Iterator[tree.Relation]:
    if isinstance(case.key, tree.Relation):
        yield case.key


def _turned(case: _Case, table: dict[str, tree.Operator]) -> bool:
    for key in _relations(case):
        turned = tuple(table.get(each, each) for each in key.operators)
        if turned != key.operators and equal(case.answer, tree.Relation(turned, key.sides)):
            return True
    return False


def _missing_solution(case: _Case) -> bool:
    expected, found = regions.values(regions.both_signs(case.key)), regions.values(case.answer)
    if not expected or not found or len(expected) < 2 or len(found) >= len(expected):
        return False
    return all(any(equal(a, k) for k in expected) for a in found)


def _order(case: _Case) -> bool:
    if isinstance(case.key, tree.Ratio):
        return bool(equal(case.answer, tree.Ratio(case.key.parts[::-1])))
    return isinstance(case.key, tree.Point) and bool(equal(case.answer, tree.Point(case.key.coordinates[::-1])))


def _variable(case: _Case) -> bool:
    """The other letter's value, where the key solves for several."""
    if not isinstance(case.key, tree.Point) or not regions.is_scalar(case.answer):
        return False
    return len(case.key.coordinates) == 2 and bool(equal(case.answer, case.key.coordinates[1]))


def _letter(case: _Case) -> bool:
    """The same answer with capital and small letters mixed up."""
    names, given = tree.letters(case.key), tree.letters(case.answer)
    if names == given or sorted(map(str.lower, names)) != sorted(map(str.lower, given)):
        return False
    table = {name.lower(): name for name in names}

    def change(part: Node) -> Node:
        return tree.Letter(table.get(part.name.lower(), part.name)) if isinstance(part, tree.Letter) else part

    return bool(equal(regions.rebuilt(case.answer, change), case.key))


_TESTS: tuple[tuple[str, Callable[[_Case], bool]], ...] = (
    ("unit", _unit),
    ("wrong_unit", _wrong_unit),
    ("percent", _percent),
    ("sign", _sign),
    ("ten", _ten),
    ("reciprocal", _reciprocal),
    ("direction", lambda case: _turned(case, _FLIPPED)),
    ("boundary", lambda case: _turned(case, _BOUNDARY)),
    ("missing_solution", _missing_solution),
    ("order", _order),
    ("variable", _variable),
    ("term", _term),
    ("copied", _copied),
)
