"""Linear equations with fractions or decimals: all terms multiplied to clear them, then solved as `equations` does.

>>> from stairwise.notation.text import text
>>> equation = Mixture((Part(1, 0, 2), Part(0, 1, 3)), (Part(1, -1, 6),), "x", 6)
>>> text(written(equation)), text(equation_node(cleared(equation)))
('x/2 + 1/3 = (x - 1)/6', '3x + 2 = x - 1')
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from fractions import Fraction

from stairwise.items.equations import Equation, Rule, equation_node, solution, steps
from stairwise.items.expressions import Bracket, Expression, Term
from stairwise.items.item import Step
from stairwise.items.phrase import Phrase
from stairwise.items.solving import Write, dec, fair, is_short, scaled
from stairwise.items.template import Number, Question, Slip, say
from stairwise.notation import build
from stairwise.notation.tree import Node


@dataclass(frozen=True, slots=True)
class Part:
    """(ax + b)/over, or factor(ax + b): one term of a side as it is written."""

    a: Number
    b: Number
    over: int = 1
    factor: Number = 1

    def times(self, by: int) -> Expression:
        """The part multiplied by a number that clears it; parentheses that are still needed are kept."""
        factor = Fraction(by, self.over) * self.factor
        if self.a and self.b and factor != 1:
            return (Bracket(_whole(factor), (Term(_whole(self.a), "?"), Term(_whole(self.b)))),)
        terms = (Term(_whole(factor * self.a), "?"), Term(_whole(factor * self.b)))
        return tuple(term for term in terms if term.coefficient)

    @property
    def is_whole(self) -> bool:
        """Whether there is nothing to clear here."""
        return self.over == 1 and all(Fraction(n).denominator == 1 for n in (self.a, self.b, self.factor))


@dataclass(frozen=True, slots=True)
class Mixture:
    """An equation between sums of parts, and the number that clears it."""

    left: tuple[Part, ...]
    right: tuple[Part, ...]
    letter: str
    by: int
    write: Write = build.number


def _whole(number: Number) -> Number:
    return int(number) if Fraction(number).denominator == 1 else number


def _side(parts: tuple[Part, ...], letter: str, write: Write) -> Node:
    return build.add(*(_part(part, letter, write) for part in parts))


def _part(part: Part, letter: str, write: Write) -> Node:
    a, b, factor = part.a, part.b, part.factor
    if factor < 0 or (not b and a < 0) or (not a and b < 0):
        turned = replace(part, factor=-factor) if factor < 0 else replace(part, a=-a, b=-b)
        return build.negative(_part(turned, letter, write))
    inside = _inside(a, b, letter, write)
    if factor != 1:
        return build.times(write(factor), inside)
    return build.divide(inside, build.number(part.over)) if part.over > 1 else inside


def _inside(a: Number, b: Number, letter: str, write: Write) -> Node:
    pieces = ([scaled(a, letter, write)] if a else []) + ([write(b)] if b else [])
    return build.add(*pieces)


def written(mixture: Mixture) -> Node:
    """The equation as it is written."""
    return build.equation(*(_side(side, mixture.letter, mixture.write) for side in (mixture.left, mixture.right)))


def cleared(mixture: Mixture, factors: dict[Part, int] | None = None) -> Equation:
    """The equation with every part multiplied; `factors` says otherwise for some parts."""
    left, right = (
        tuple(
            _named(piece, mixture.letter)
            for part in side
            for piece in part.times((factors or {}).get(part, mixture.by))
        )
        for side in (mixture.left, mixture.right)
    )
    return Equation(left, right, mixture.letter)


def _named(piece: Term | Bracket, letter: str) -> Term | Bracket:
    if isinstance(piece, Bracket):
        return Bracket(
            piece.factor, tuple(replace(term, letter=letter if term.letter else "") for term in piece.inside)
        )
    return replace(piece, letter=letter if piece.letter else "")


def question(mixture: Mixture, skill: str, idea: Phrase, rules: tuple[Rule, ...]) -> Question | None:
    """The question that asks for the solution; None when the numbers do not fit."""
    whole = cleared(mixture)
    answer = solution(whole)
    if answer is None or not all(is_small(side) for side in (whole.left, whole.right)):
        return None
    write, one = mixture.write, build.letter(mixture.letter)
    if write is dec and not is_short(answer):
        return None
    slips = fair(answer, _slips(mixture, whole, rules))
    if slips is None:
        return None
    return Question(
        stem=say("Solve for {letter}: {equation}", letter=one, equation=written(mixture)),
        answer=write(answer),
        value=answer,
        idea=idea,
        steps=_path(mixture, skill, whole, answer),
        slips=slips,
        confirmation=say("Right! {letter} = {answer} makes both sides equal.", letter=one, answer=write(answer)),
        variables=(mixture.letter,),
    )


def is_small(side: Expression) -> bool:
    """Whether every number of a side can be worked with by hand."""
    pieces = tuple(term for piece in side for term in (piece.inside if isinstance(piece, Bracket) else (piece,)))
    return all(-150 <= term.coefficient <= 150 for term in pieces) and bool(side)


def _path(mixture: Mixture, skill: str, whole: Equation, answer: Fraction) -> Iterator[Step]:
    by = mixture.by
    why = say("{by} is a multiple of every bottom number, so all the fractions go.", by=by)
    if mixture.write is dec:
        why = say("Times {by}, every decimal becomes a whole number. Both sides stay equal.", by=by)
    move = say("Multiply every term on both sides by {by}.", by=by)
    yield Step(move, written(mixture), equation_node(whole), why, skill)
    for step in steps(whole):
        is_last = step.after == build.equation(build.letter(mixture.letter), build.number(answer))
        yield replace(step, after=_answer(mixture, answer)) if is_last else step


def _answer(mixture: Mixture, answer: Fraction) -> Node:
    return build.equation(build.letter(mixture.letter), mixture.write(answer))


def _slips(mixture: Mixture, whole: Equation, rules: tuple[Rule, ...]) -> Iterator[Slip]:
    yield from _partial(mixture)
    for rule in rules:
        for slip in rule(whole):
            yield replace(slip, answer=mixture.write(Fraction(str(slip.value))))


def _partial(mixture: Mixture) -> Iterator[Slip]:
    """Only the terms with a fraction or a decimal are multiplied."""
    parts = tuple(part for side in (mixture.left, mixture.right) for part in side if part.is_whole)
    name = "eq-dec-scale-partial" if mixture.write is dec else "eq-clear-partial"
    for left_out in dict.fromkeys((parts, *((part,) for part in parts))):
        if not left_out:
            continue
        answer = solution(cleared(mixture, dict.fromkeys(left_out, 1)))
        shown = _part(left_out[0], mixture.letter, mixture.write)
        feedback = say(
            "You did not multiply {part} by {by}. Every term on both sides is multiplied.", part=shown, by=mixture.by
        )
        if answer is not None:
            yield Slip(name, answer, mixture.write(answer), feedback)
