"""Linear equations in one letter: solved exactly, line by line, and made into questions.

>>> from stairwise.notation.text import text
>>> equation = Equation((Term(3, "x"), Term(4)), (Term(19),), "x")
>>> [text(step.after) for step in steps(equation)]
['3x = 15', 'x = 5']
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from fractions import Fraction
from typing import Literal, TypeAlias

from stairwise.items.expressions import (
    Bracket,
    Expression,
    Kind,
    Term,
    alike,
    brackets,
    coefficient,
    combined,
    expand,
    node,
    repeated,
    replaced,
    value,
)
from stairwise.items.item import Step
from stairwise.items.models import Balance, Model, Row, Tape
from stairwise.items.models.pen import Label
from stairwise.items.phrase import Phrase
from stairwise.items.template import Number, Question, Slip, magnitude, say
from stairwise.notation import build
from stairwise.notation.tree import Node

MOST_BOXES = 6
SideName: TypeAlias = Literal["left", "right"]


@dataclass(frozen=True, slots=True)
class Equation:
    """Two expressions that are equal for one value of the letter."""

    left: Expression
    right: Expression
    letter: str

    def side(self, name: SideName) -> Expression:
        """One of the two sides."""
        return self.left if name == "left" else self.right

    def changed(self, name: SideName, side: Expression) -> "Equation":
        """The equation with one side replaced."""
        return replace(self, left=side) if name == "left" else replace(self, right=side)

    def letters(self, name: SideName) -> Number:
        """How many of the letter there are on a side."""
        return coefficient(self.side(name), (self.letter, 1))

    def plain(self, name: SideName) -> Number:
        """The plain number of a side."""
        return coefficient(self.side(name), ("", 1))

    @property
    def home(self) -> SideName:
        """The side where the letter ends up: the left one if there is a choice."""
        return "left" if self.letters("left") else "right"

    @property
    def away(self) -> SideName:
        """The other side."""
        return "right" if self.home == "left" else "left"


Rule: TypeAlias = Callable[[Equation], Iterator[Slip]]


def equation_node(equation: Equation) -> Node:
    """The equation as it is written."""
    return build.equation(node(equation.left), node(equation.right))


def solution(equation: Equation) -> Fraction | None:
    """The value of the letter; None when there is not exactly one."""
    return quotient(
        equation.plain("right") - equation.plain("left"), equation.letters("left") - equation.letters("right")
    )


def quotient(number: Number, by: Number) -> Fraction | None:
    """number ÷ by, None when by is 0."""
    return Fraction(number) / by if by else None


def mirrored(equation: Equation) -> Equation:
    """The two sides swapped."""
    return replace(equation, left=equation.right, right=equation.left)


def swapped(equation: Equation) -> Equation:
    """Both terms of the left side swapped, 3x + 4 to 4 + 3x."""
    return replace(equation, left=tuple(reversed(equation.left)))


def question(
    equation: Equation, rules: tuple[Rule, ...], idea: Phrase, path: Iterator[Step] | None = None
) -> Question | None:
    """The question that asks for the equation's solution; None when there is none, or it is printed in the equation."""
    answer = solution(equation)
    if answer is None or answer in set(_printed(equation)):
        return None
    return Question(
        stem=say("Solve for {letter}: {equation}", letter=letter(equation), equation=equation_node(equation)),
        answer=build.number(answer),
        value=answer,
        idea=idea,
        steps=path or steps(equation),
        slips=tuple(slip for rule in rules for slip in rule(equation)),
        confirmation=say(
            "Right! With {letter} = {answer}, both sides are worth {value}.",
            letter=letter(equation),
            answer=answer,
            value=value(equation.left, answer),
        ),
        variables=(equation.letter,),
        model=_model(equation),
        second=steps(equation) if path else (),
    )


def _model(equation: Equation) -> Model | None:
    """A balance for small whole numbers; equal parts of a tape for a bracket such as 4(x + 3) = 20."""
    left, right = (_boxes(side) for side in (equation.left, equation.right))
    return Balance(left, right) if left and right else _tape(equation)


def _boxes(side: Expression) -> tuple[Label, ...]:
    boxes: list[Label] = []
    for piece in side:
        if not isinstance(piece, Term) or not isinstance(piece.coefficient, int) or piece.coefficient <= 0:
            return ()
        boxes += [piece.letter] * piece.coefficient if piece.letter else [piece.coefficient]
    return tuple(boxes) if len(boxes) <= MOST_BOXES else ()


def _tape(equation: Equation) -> Tape | None:
    (first, *others), (total, *more) = equation.left, equation.right
    if others or more or not isinstance(first, Bracket) or not isinstance(total, Term) or total.letter:
        return None
    if not isinstance(first.factor, int) or not 1 < first.factor <= MOST_BOXES:
        return None
    if total.coefficient <= 0 or any(term.coefficient <= 0 for term in first.inside):
        return None
    return Tape((Row("", (node(first.inside),) * first.factor, total=total.coefficient),))


def _printed(equation: Equation) -> Iterator[Number]:
    for piece in (*equation.left, *equation.right):
        inside = piece.inside if isinstance(piece, Bracket) else ()
        yield piece.factor if isinstance(piece, Bracket) else piece.coefficient
        yield from (term.coefficient for term in inside)


def letter(equation: Equation) -> Node:
    """The equation's letter."""
    return build.letter(equation.letter)


def steps(equation: Equation) -> Iterator[Step]:
    """The usual path: expand, combine, gather the letter on one side, undo adding, undo multiplying."""
    for move in (_expand, _combine, _gather, _take_away, _divide):
        for after, phrase, reason, skill in move(equation):
            yield Step(phrase, equation_node(equation), equation_node(after), reason, skill)
            equation = after


def gathered(equation: Equation) -> Iterator[Equation]:
    """The lines after the first one, up to where the letter is on one side only."""
    for move in (_expand, _combine, _gather):
        for after, *_ in move(equation):
            yield after
            equation = after


Move: TypeAlias = tuple[Equation, Phrase, Phrase, str]


def _expand(equation: Equation) -> Iterator[Move]:
    for name in _SIDES:
        for bracket in brackets(equation.side(name)):
            group = build.group(node(bracket.inside))
            equation = equation.changed(name, replaced(equation.side(name), bracket, expand(bracket)))
            move = say("Multiply each term in {group} by {factor}.", group=group, factor=bracket.factor)
            yield (
                equation,
                move,
                say("The {factor} multiplies the whole group.", factor=bracket.factor),
                "exp.distribute",
            )


_SIDES: tuple[SideName, SideName] = ("left", "right")


def _combine(equation: Equation) -> Iterator[Move]:
    for name in _SIDES:
        side = equation.side(name)
        kinds = repeated(side)
        if not kinds:
            continue
        equation = equation.changed(name, combined(side))
        move = (
            say("Combine like terms on the left side.")
            if name == "left"
            else say("Combine like terms on the right side.")
        )
        yield equation, move, _combine_reason(side, kinds[0]), "exp.like-terms"


def _combine_reason(side: Expression, kind: Kind) -> Phrase:
    terms, total = alike(side, kind), node((Term(coefficient(side, kind), *kind),))
    if kind[0]:
        return say("{terms} are like terms: together they make {total}.", terms=terms, total=total)
    return say("The plain numbers {terms} make {total}.", terms=terms, total=total)


def _gather(equation: Equation) -> Iterator[Move]:
    there = equation.letters("right")
    if not there or not equation.letters("left"):
        return
    term = Term(there, equation.letter)
    reason = say("This leaves {letter} on the left side only.", letter=letter(equation))
    yield take_away(equation, term), undo(term), reason, "eq.both-sides"


def _take_away(equation: Equation) -> Iterator[Move]:
    constant = equation.plain(equation.home)
    if not constant:
        return
    alone = node((Term(equation.letters(equation.home), equation.letter),))
    away = equation.plain(equation.away)
    skill = _skill("eq.one-step-add", equation.letters(equation.home), away, away - constant)
    yield (
        take_away(equation, Term(constant)),
        undo(Term(constant)),
        say("This leaves {alone} on its own.", alone=alone),
        skill,
    )


def _divide(equation: Equation) -> Iterator[Move]:
    by = equation.letters(equation.home)
    if by == 1 and equation.home == "left":
        return
    answer = Fraction(equation.plain(equation.away)) / by
    after = Equation((Term(1, equation.letter),), (Term(answer),), equation.letter)
    yield (
        after,
        _divide_move(by),
        _divide_reason(equation, by),
        _skill("eq.one-step-mul", by, answer),
    )


def _divide_move(by: Number) -> Phrase:
    if by == 1:
        return say("Swap the two sides.")
    return say("Multiply both sides by {by}.", by=by) if by == -1 else say("Divide both sides by {by}.", by=by)


def _divide_reason(equation: Equation, by: Number) -> Phrase:
    one, many = letter(equation), node((Term(by, equation.letter),))
    if by == 1:
        return say("An equation can be read from either side.")
    if by == -1:
        return say("{many} is the opposite of {one}.", many=many, one=one)
    return say("{many} means {by} times {one}, and dividing undoes multiplying.", many=many, by=by, one=one)


def take_away(equation: Equation, term: Term) -> Equation:
    """The term subtracted from both sides, like terms combined."""
    gone = Term(-term.coefficient, term.letter)
    return replace(equation, left=combined((*equation.left, gone)), right=combined((*equation.right, gone)))


def undo(term: Term) -> Phrase:
    """The move that takes a term away: subtract what is added, add what is subtracted."""
    size = node((Term(magnitude(term.coefficient), term.letter),))
    if term.coefficient < 0:
        return say("Add {size} to both sides.", size=size)
    return say("Subtract {size} from both sides.", size=size)


def _skill(whole: str, *numbers: Number) -> str:
    """The whole-number skill, unless one of the numbers met on the way is negative."""
    return "eq.one-step-signed" if min(numbers) < 0 else whole
