"""Formulas solved for one of their letters."""

from collections.abc import Iterable

from stairwise.items.choosing import worth
from stairwise.items.item import Step
from stairwise.items.phrase import Phrase
from stairwise.items.template import Question, Slip, say
from stairwise.notation import tree
from stairwise.notation.tree import Node


def formula_question(
    equation: Node, wanted: Node, right: Node, idea: Phrase, steps: Iterable[Step], slips: Iterable[Slip]
) -> Question:
    """The question that asks what one letter of a formula equals."""
    return Question(
        stem=say("Solve {equation} for {wanted}. {wanted} = ?", equation=equation, wanted=wanted),
        answer=right,
        value=worth(right),
        idea=idea,
        steps=steps,
        slips=tuple(slips),
        confirmation=say("Right! {wanted} = {right}.", wanted=wanted, right=right),
        variables=tree.letters(equation),
    )


def formula_slip(misconception: str, right: Node, feedback: Phrase) -> Slip:
    """A wrong formula."""
    return Slip(misconception, worth(right), right, feedback)
