"""The student's answer as a key, and whether it is right or is what a rule predicts."""

from __future__ import annotations

import re
from dataclasses import dataclass
from fractions import Fraction

from stairwise.answers.context import Context
from stairwise.answers.diagnosis.powers import scientific
from stairwise.answers.diagnosis.questions import Kind, Question
from stairwise.answers.diagnosis.terms import gathered, spread
from stairwise.answers.diagnosis.trees import bare, fraction, number, places
from stairwise.answers.diagnosis.working import coefficients
from stairwise.answers.diagnosis.worth import Key, rooted, shape, worth
from stairwise.answers.reading import Syntax, read
from stairwise.notation import tree
from stairwise.notation.tree import Node

_SIGNS: dict[str, tree.Operator] = {
    "<": "<", ">": ">", "=": "=", "less than": "<", "greater than": ">", "equal": "=", "equal to": "=", "less": "<",
    "greater": ">", "equals": "=", "same": "=", "the same": "=", "they are equal": "=", "they are the same": "=",
    "is less than": "<", "is greater than": ">", "\\lt": "<", "\\gt": ">",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Student:
    """An answer: the tree, its value and its writing."""

    node: Node
    key: Key | None
    shape: Key


def student_of(text: str, question: Question, syntax: Syntax = "text") -> Student | None:
    """The student's answer to ``question``, or None where it cannot be read."""
    node = _node(text, question, syntax)
    if node is None:
        return None
    node = _plain(node, question)
    return Student(node, worth(node), shape(node))


def _node(text: str, question: Question, syntax: Syntax) -> Node | None:
    sign = _SIGNS.get(text.strip().lower().strip("."))
    if sign is not None and question.kind is Kind.COMPARE:
        return tree.Relation((sign,), question.nodes)
    letters = tuple({name for part in question.nodes for name in tree.letters(part)})
    context = Context(variables=letters, several=question.kind is Kind.EQUATION)
    found = read(text, syntax, context)
    if found.node is None and question.kind is Kind.COMPARE:
        found = read(re.sub(r"(?i)\b(?:is|the|larger|greater|bigger|than)\b", " ", text), syntax, context)
    return found.node or found.guess


def _plain(node: Node, question: Question) -> Node:
    """The answer without what only names it: ``x = 4``, ``m = 2``, a unit."""
    node = bare(node)
    if question.kind in (Kind.COMPARE, Kind.ORDER):
        return _comparison(node, question)
    if isinstance(node, tree.Relation) and set(node.operators) == {"="} and question.kind is not Kind.SYSTEM:
        return _named(node, question)
    if isinstance(node, tree.Point) and question.kind is Kind.EQUATION:
        return tree.Collection(node.coordinates)
    if isinstance(node, tree.Words) and node.kind == "none" and question.kind in (Kind.LINE_SLOPE, Kind.POINTS_SLOPE):
        return tree.Words("undefined")
    return _unit_free(node)


def _unit_free(node: Node) -> Node:
    return bare(node.value) if isinstance(node, tree.Quantity) else node


def _named(node: tree.Relation, question: Question) -> Node:
    """The side that answers: what stands opposite the letter, or else on the right."""
    letter = tree.Letter(question.letter or "x")
    first, last = node.sides[0], node.sides[-1]
    if last == letter and first != letter:
        return _unit_free(bare(first))
    if question.kind is Kind.EQUATION and not isinstance(first, tree.Letter | tree.Call):
        return node
    return _unit_free(bare(last))


def _comparison(node: Node, question: Question) -> Node:
    """A chosen number as a comparison; ``0.12 > 0.3`` the way round it was asked."""
    if question.kind is Kind.ORDER:
        return _listed(node, question)
    first, second = question.nodes
    if isinstance(node, tree.Relation) and len(node.sides) == 2:
        if node.sides == (second, first) and first != second:
            turned: dict[str, tree.Operator] = {"<": ">", ">": "<", "=": "="}
            return tree.Relation((turned.get(node.operators[0], "="),), question.nodes)
        return node
    for chosen, sign in ((first, ">"), (second, "<")):
        if shape(node) == shape(chosen) or (number(node) == number(chosen) and number(first) != number(second)):
            flipped = question.word == "smaller"
            return tree.Relation(("<" if (sign == ">") == flipped else ">",), question.nodes)
    return node


def _listed(node: Node, question: Question) -> Node:
    """An ordered list; ``a < b < c`` is one."""
    if isinstance(node, tree.Relation) and set(node.operators) <= {"<", "<=", ">", ">="}:
        down = node.operators[0] in (">", ">=")
        sides = node.sides if down == (question.word == "down") else tuple(reversed(node.sides))
        return tree.Collection(sides)
    if isinstance(node, tree.Collection):
        return tree.Collection(node.items)
    return node


def same(answer: Student, predicted: Node, question: Question) -> bool:
    """Whether a predicted answer is worth what the student wrote."""
    if question.kind in (Kind.COMPARE, Kind.ORDER):
        return answer.shape == shape(predicted)
    key = worth(predicted)
    if key is None or answer.key is None:
        return answer.shape == shape(predicted)
    return (
        key == answer.key
        or _rounds(answer, key)
        or _percent_without_sign(answer, predicted, question)
        or _point_letters(answer.key, key)
    )


def _rounds(answer: Student, key: Key) -> bool:
    """A decimal that rounds a predicted irrational value."""
    count, value = places(answer.node), number(answer.node)
    if count < 2 or value is None or not isinstance(key, float):
        return False
    return bool(abs(float(value) - key) <= 0.5000001 / 10**count)


def _percent_without_sign(answer: Student, predicted: Node, question: Question) -> bool:
    """25 written for 25%, where a percent is asked for."""
    asked = question.word == "percent" or question.kind in (Kind.PERCENT_PART, Kind.PERCENT_CHANGE)
    if not asked or not isinstance(predicted, tree.Percent) or isinstance(answer.node, tree.Percent):
        return False
    return answer.key == worth(predicted.of)


def _point_letters(left: Key, right: Key) -> bool:
    """``x = 3`` and 3, where the letter does not matter."""
    pair = [key[2] if isinstance(key, tuple) and key[:1] == ("is",) else key for key in (left, right)]
    return pair != [left, right] and pair[0] == pair[1] and not (_named_key(left) and _named_key(right))


def _named_key(key: Key) -> bool:
    return isinstance(key, tuple) and key[:1] == ("is",)


def exactly(answer: Student, predicted: Node) -> bool:
    """Whether it is even written the same way."""
    return answer.shape == shape(predicted)


def accepted(answer: Student, right: Node, question: Question) -> bool:
    """Whether the answer is right in value and, where the task is about form, in form.

    A decimal within rounding of the right value counts as right.
    """
    if not same(answer, right, question):
        if question.kind is Kind.NUMBER and question.word == "ratio" and isinstance(answer.node, tree.Ratio):
            parts = answer.node.parts
            return worth(tree.Divide(*parts)) == worth(right) if len(parts) == 2 else False
        return _remainder(answer, question) or _near(answer, right, question)
    if question.kind is Kind.NUMBER and _scientific_parts(question.node):
        found = scientific(answer.node)
        return found is None or 1 <= abs(found[0]) < 10
    if question.task in ("simplify", "expand", "factor") or question.kind in (Kind.FACTOR, Kind.SCIENTIFIC):
        return _formed(answer.node, right, question)
    return True


def _scientific_parts(node: Node) -> bool:
    """Whether two numbers in scientific notation are multiplied or divided."""
    parts = tree.children(node) if isinstance(node, tree.Product | tree.Divide) else ()
    return len(parts) == 2 and all(scientific(part) for part in parts)


def _remainder(answer: Student, question: Question) -> bool:
    """``3 R 2`` for 17 ÷ 5."""
    node, asked = answer.node, question.node
    if not isinstance(node, tree.QuotientRemainder) or not isinstance(asked, tree.Divide):
        return False
    quotient, rest, top, below = (number(each) for each in (node.quotient, node.remainder, asked.num, asked.den))
    if quotient is None or rest is None or top is None or below is None:
        return False
    return quotient * below + rest == top and 0 <= rest < below


def _near(answer: Student, right: Node, question: Question) -> bool:
    """A decimal of two or more places that rounds the right value, unless rounding is the question."""
    count = places(answer.node)
    value, wanted = number(answer.node), worth(right)
    if count < 2 or value is None or question.kind is Kind.ROUND or not isinstance(wanted, Fraction | float):
        return False
    if isinstance(wanted, Fraction) and (wanted * 10**6).denominator == 1:
        return False
    return bool(abs(float(value) - float(wanted)) <= 0.5000001 / 10**count)


def _formed(node: Node, right: Node, question: Question) -> bool:
    """Whether the form asked for is reached."""
    if question.kind is Kind.FACTOR:
        return _factored(node)
    if question.kind is Kind.SCIENTIFIC:
        return isinstance(node, tree.Product) and shape(node) == shape(right)
    if question.task == "expand":
        return not _brackets(node)
    return _simplified(node, question)


def _brackets(node: Node) -> bool:
    """Whether a product or a power of a sum is left."""
    for each in tree.walk(node):
        parts = each.factors if isinstance(each, tree.Product) else ()
        bases = (each.base,) if isinstance(each, tree.Power) else ()
        if any(isinstance(bare(part), tree.Sum) for part in (*parts, *bases)):
            return True
    return False


def _factored(node: Node) -> bool:
    """A product, each bracket without a common factor; what does not factor may stay."""
    outer = node.of if isinstance(node, tree.Negative) else node
    if isinstance(outer, tree.Sum):
        return _irreducible(outer)
    pieces = outer.factors if isinstance(outer, tree.Product) else (outer,)
    return not any(_common(bare(piece)) for piece in pieces)


def _irreducible(node: Node) -> bool:
    """Whether a quadratic in one letter has no common factor and no rational zeros."""
    names = tree.letters(node)
    found = coefficients(node, names[0], 2) if len(names) == 1 else None
    if found is None or _common(node):
        return False
    c, b, a = found
    return a != 0 and not isinstance(rooted(b * b - 4 * a * c, 2), Fraction)


def _common(piece: Node) -> bool:
    found = spread(piece) if isinstance(piece, tree.Sum) else None
    if not found or any(term.coefficient.denominator != 1 for term in found):
        return False
    first, *rest = gathered(found)
    size = int(first.coefficient)
    shared = set(dict(first.powers))
    for term in rest:
        size = _gcd(size, int(term.coefficient))
        shared &= set(dict(term.powers))
    return abs(size) > 1 or bool(shared)


def _gcd(a: int, b: int) -> int:
    while b:
        a, b = b, a % b
    return abs(a)


def _simplified(node: Node, question: Question) -> bool:
    """Lowest terms for a fraction; for a root, no square left inside; else the value decides."""
    parts = fraction(node)
    if parts is not None and fraction(question.node) is not None:
        return _gcd(*parts) == 1
    if isinstance(question.node, tree.Root):
        inside = [number(each.radicand) for each in tree.walk(node) if isinstance(each, tree.Root)]
        return not any(value is not None and _square_inside(value) for value in inside)
    return not (shape(node) == shape(question.node) and _unfinished(question))


def _square_inside(value: Fraction) -> bool:
    return value.denominator == 1 and any(int(value) % (k * k) == 0 for k in range(2, 40))


def _unfinished(question: Question) -> bool:
    found = spread(question.node)
    return found is not None and len(gathered(found)) < len(found)
