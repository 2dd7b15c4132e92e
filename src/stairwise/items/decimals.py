"""The same question with its fractions written in another way: as decimals, or in parentheses."""

from collections.abc import Callable
from dataclasses import fields, replace
from fractions import Fraction
from typing import Any, TypeAlias, TypeVar

from stairwise.items.phrase import Field, Line, Phrase
from stairwise.items.solving import dec, is_short
from stairwise.items.template import Question
from stairwise.notation import tree

L = TypeVar("L", bound=Line)
Change: TypeAlias = Callable[[Any], Any]


def in_decimals(question: Question) -> Question | None:
    """The question with decimals for fractions; None when the answer would not end soon.

    The value and the steps stay the same, only the writing changes.
    """
    if not _ends(question.answer):
        return None
    kept = tuple(slip for slip in question.slips if _ends(slip.answer))
    return _changed(replace(question, slips=kept), node_in_decimals)


def in_parentheses(question: Question) -> Question:
    """The question with each fraction in front of something in parentheses: (2/3)x for 2/3 x."""
    return _changed(question, node_in_parentheses)


def _changed(question: Question, change: Change) -> Question:
    def line(of: L) -> L:
        changed: Any = _field(of, change)
        return changed  # type: ignore[no-any-return]

    return replace(
        question,
        stem=line(question.stem),
        answer=line(question.answer),
        idea=line(question.idea),
        steps=(
            replace(
                step, move=line(step.move), before=line(step.before), after=line(step.after), reason=line(step.reason)
            )
            for step in question.steps
        ),
        slips=tuple(replace(slip, answer=line(slip.answer), feedback=line(slip.feedback)) for slip in question.slips),
        confirmation=line(question.confirmation),
    )


def _field(value: Field, change: Change) -> Field:
    if isinstance(value, Phrase):
        return Phrase(value.template, {name: _field(each, change) for name, each in value.fields.items()})
    return change(value) if isinstance(value, tree.NODES) else value


def node_in_parentheses(node: Any) -> Any:
    """The expression with each fraction that is a factor in parentheses.

    >>> from stairwise.notation.build import linear
    >>> from stairwise.notation.text import text
    >>> text(node_in_parentheses(linear(Fraction(2, 3), 4, "x")))
    '(2/3)x + 4'
    """
    if isinstance(node, tuple):
        return tuple(node_in_parentheses(each) for each in node)
    if not isinstance(node, tree.NODES):
        return node
    if isinstance(node, tree.Product) and node.style == "implicit" and isinstance(node.factors[0], tree.Divide):
        first, *rest = node.factors
        return replace(node, factors=(tree.Group(first), *map(node_in_parentheses, rest)))
    return _rebuilt(node, node_in_parentheses)


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
    return _rebuilt(node, node_in_decimals)


def _rebuilt(node: Any, change: Change) -> Any:
    return replace(node, **{each.name: change(getattr(node, each.name)) for each in fields(node)})


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
