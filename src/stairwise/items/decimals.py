"""The same question with its fractions written as decimals."""

from dataclasses import fields, replace
from fractions import Fraction
from typing import Any, TypeVar

from stairwise.items.item import Step
from stairwise.items.phrase import Field, Line, Phrase
from stairwise.items.solving import dec, is_short
from stairwise.items.template import Question, Slip
from stairwise.notation import tree

L = TypeVar("L", bound=Line)


def in_decimals(question: Question) -> Question | None:
    """The question with decimals for fractions; None when one of them would not end soon.

    The value and the steps stay the same, only the writing changes.
    """
    slips = tuple(_slip(slip) for slip in question.slips if _ends(slip.answer))
    if not _ends(question.answer):
        return None
    return replace(
        question,
        stem=_line(question.stem),
        answer=_line(question.answer),
        idea=_line(question.idea),
        steps=tuple(_step(step) for step in question.steps),
        slips=slips,
        confirmation=_line(question.confirmation),
    )


def _slip(slip: Slip) -> Slip:
    return replace(slip, answer=_line(slip.answer), feedback=_line(slip.feedback))


def _step(step: Step) -> Step:
    return replace(
        step, move=_line(step.move), before=_line(step.before), after=_line(step.after), reason=_line(step.reason)
    )


def _line(line: L) -> L:
    changed: Any = _field(line)
    return changed  # type: ignore[no-any-return]


def _field(value: Field) -> Field:
    if isinstance(value, Phrase):
        return Phrase(value.template, {name: _field(each) for name, each in value.fields.items()})
    return node_in_decimals(value) if isinstance(value, tree.NODES) else value


def node_in_decimals(node: Any) -> Any:
    """The expression with a decimal for each fraction of whole numbers.

    >>> from stairwise.notation.build import linear
    >>> from stairwise.notation.text import text
    >>> from fractions import Fraction
    >>> text(node_in_decimals(linear(Fraction(-3, 2), Fraction(1, 4), "x")))
    '-1.5x + 0.25'
    """
    if isinstance(node, tuple):
        return tuple(node_in_decimals(each) for each in node)
    if not isinstance(node, tree.NODES):
        return node
    if isinstance(node, tree.Divide) and isinstance(node.num, tree.Integer) and isinstance(node.den, tree.Integer):
        return dec(_value(node.num, node.den))
    return replace(node, **{each.name: node_in_decimals(getattr(node, each.name)) for each in fields(node)})


def _value(num: tree.Integer, den: tree.Integer) -> Fraction:
    return Fraction(num.value, den.value)


def _ends(line: Line) -> bool:
    if isinstance(line, Phrase):
        return True
    return all(
        is_short(_value(each.num, each.den), 3)
        for each in tree.walk(line)
        if isinstance(each, tree.Divide) and isinstance(each.num, tree.Integer) and isinstance(each.den, tree.Integer)
    )
