"""Wrong ways to solve a linear equation. Each rule walks its wrong path to the end and yields where it leads.

The rules that undo adding and multiplying speak of the equation after expanding and combining: ax + b = c.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial

from stairwise.items import expression_slips
from stairwise.items.equations import (
    Equation,
    Rule,
    SideName,
    equation_node,
    gathered,
    letter,
    mirrored,
    quotient,
    solution,
    steps,
)
from stairwise.items.expressions import Term, node
from stairwise.items.item import Path
from stairwise.items.phrase import Line, Phrase
from stairwise.items.template import Number, Slip, magnitude, say
from stairwise.notation import build
from stairwise.notation.tree import Node


def slip(
    misconception: str, answer: Number | None, feedback: Phrase, path: Path | None = None, right: int = 0
) -> Iterator[Slip]:
    """The slip, if its path leads to a number; `path` and `right` are those of `Slip`."""
    if answer is not None:
        yield Slip(misconception, answer, build.number(answer), feedback, path, right)


def rewriting(rule: expression_slips.Rule) -> Rule:
    """A slip in rewriting one side, all else done right."""

    def lifted(equation: Equation) -> Iterator[Slip]:
        sides: tuple[SideName, SideName] = ("left", "right")
        for name in sides:
            for wrong in rule(equation.side(name)):
                changed = equation.changed(name, wrong.line)
                yield from slip(wrong.misconception, solution(changed), wrong.feedback, partial(_path, changed))

    return lifted


first_only = rewriting(expression_slips.first_only)
lost_sign = rewriting(expression_slips.lost_sign)
left_to_right = rewriting(expression_slips.left_to_right)
unlike = rewriting(expression_slips.unlike)
sign_after = rewriting(expression_slips.sign_after)
lost_one = rewriting(expression_slips.lost_one)


@dataclass(frozen=True, slots=True)
class TwoStep:
    """ax + b = c: what every equation here becomes when the letter is on one side only."""

    a: Number
    b: Number
    c: Number
    equation: Equation

    @property
    def product(self) -> Node:
        """The term with the letter."""
        return node((Term(self.a, self.equation.letter),))

    @property
    def letter(self) -> Node:
        """The letter alone."""
        return letter(self.equation)


def two_step(equation: Equation) -> TwoStep:
    """The equation with the letter gathered on its home side, and the plain number of the other side."""
    home, away = equation.home, equation.away
    return TwoStep(
        equation.letters(home) - equation.letters(away), equation.plain(home), equation.plain(away), equation
    )


def _path(changed: Equation) -> tuple[Line, ...]:
    """A wrong equation and the right steps from it."""
    return equation_node(changed), *(step.after for step in steps(changed))


def _undone(e: TwoStep, c: Number) -> tuple[Path, int]:
    """The lines up to ax + b = c', then the wrong line ax = c; and how many of them are right."""
    before = tuple(gathered(e.equation))
    wrong = Equation((Term(e.a, e.equation.letter),), (Term(c),), e.equation.letter)
    turned = wrong if e.equation.home == "left" else mirrored(wrong)
    return partial(_after, before, turned), len(before)


def _after(before: tuple[Equation, ...], wrong: Equation) -> tuple[Line, ...]:
    return *(equation_node(line) for line in before), *_path(wrong)


def no_inverse(equation: Equation) -> Iterator[Slip]:
    """What was added is added once more: 3x + 4 = 19 becomes 3x = 23."""
    e = two_step(equation)
    if e.b > 0:
        feedback = say(
            "You added {size} to {c}. The {size} is added to {product}: subtract it from both sides to undo that.",
            size=e.b,
            c=e.c,
            product=e.product,
        )
    else:
        feedback = say(
            "You subtracted {size} from {c}. The {size} is taken from {product}: add it to both sides to undo that.",
            size=-e.b,
            c=e.c,
            product=e.product,
        )
    if e.b:
        yield from slip("eq-no-inverse", quotient(e.c + e.b, e.a), feedback, *_undone(e, e.c + e.b))


def divide_partly(equation: Equation) -> Iterator[Slip]:
    """One term is left out of the division: 3x + 4 = 19 becomes x + 4 = 19/3."""
    e = two_step(equation)
    feedback = say(
        "You divided {product} and {c} by {a}, but not the {b}. Undo the {b} first, then divide.",
        product=e.product,
        c=e.c,
        a=e.a,
        b=e.b,
    )
    if e.b and magnitude(e.a) != 1:
        yield from slip("eq-div-first-partial", quotient(e.c - e.a * e.b, e.a), feedback)


def stop_early(equation: Equation) -> Iterator[Slip]:
    """The last line but one is given: 15 for 3x = 15."""
    e = two_step(equation)
    feedback = say(
        "You stopped at {line}. That is the value of {product}: divide by {a} to get {letter}.",
        line=build.equation(e.product, build.number(e.c - e.b)),
        product=e.product,
        a=e.a,
        letter=e.letter,
    )
    if magnitude(e.a) != 1:
        yield from slip("eq-stop-early", e.c - e.b, feedback)


def wrong_inverse(equation: Equation) -> Iterator[Slip]:
    """Multiplying is undone by subtracting: 3x = 15 becomes x = 12."""
    e = two_step(equation)
    feedback = say(
        "{product} means {a} times {letter}. Undo it by dividing by {a}, not by subtracting {a}.",
        product=e.product,
        a=e.a,
        letter=e.letter,
    )
    if e.a > 1:
        yield from slip("eq-wrong-inverse", e.c - e.b - e.a, feedback)


def lost_minus(equation: Equation) -> Iterator[Slip]:
    """A negative coefficient is read as positive: -4x = 20 becomes 4x = 20."""
    e = two_step(equation)
    feedback = say(
        "You divided by {size}. The number in front of {letter} is {a}: divide by {a}, with its sign.",
        size=magnitude(e.a),
        letter=e.letter,
        a=e.a,
    )
    if e.a < 0:
        yield from slip("eq-sign-drop", quotient(e.c - e.b, -e.a), feedback)


def one_side(equation: Equation) -> Iterator[Slip]:
    """A number is taken from one side only: 3x + 4 = 19 becomes 3x = 19."""
    e = two_step(equation)
    feedback = say("You took the {b} away on one side only. Do the same to the {c} on the other side.", b=e.b, c=e.c)
    if e.b:
        yield from slip("eq-one-side", quotient(e.c, e.a), feedback, *_undone(e, e.c))


def combine_across(equation: Equation) -> Iterator[Slip]:
    """Like terms are added across the equals sign: 5x = 2x + 9 becomes 7x = 9."""
    a, c = equation.letters("left"), equation.letters("right")
    b, d = equation.plain("left"), equation.plain("right")
    if a and c:
        yield from slip(
            "eq-combine-across", quotient(d - b, a + c), _across(Term(a, equation.letter), Term(c, equation.letter))
        )
    elif b and d:
        home, away = equation.plain(equation.home), equation.plain(equation.away)
        yield from slip("eq-combine-across", quotient(home + away, a or c), _across(Term(away), Term(home)))


def _across(first: Term, second: Term) -> Phrase:
    fields = {
        "first": node((first,)),
        "second": node((second,)),
        "size": node((Term(magnitude(second.coefficient), second.letter),)),
    }
    if second.coefficient > 0:
        return say(
            "You put {first} and {second} together, but they are on different sides. Subtract {size} from both sides.",
            **fields,
        )
    return say(
        "You put {first} and {second} together, but they are on different sides. Add {size} to both sides.",
        **fields,
    )


def keep_sign(equation: Equation) -> Iterator[Slip]:
    """A number is carried to the other side with its sign unchanged: 5x - 4 = 2x + 11 becomes 3x = 7."""
    b, d = equation.plain("left"), equation.plain("right")
    if b:
        answer = quotient(d + b, equation.letters("left") - equation.letters("right"))
        yield from slip("eq-move-keep-sign", answer, _kept(Term(b)))


def _kept(term: Term) -> Phrase:
    fields = {"term": node((term,)), "size": node((Term(magnitude(term.coefficient)),))}
    if term.coefficient > 0:
        return say("You carried {term} to the other side and kept its sign. Subtract {size} from both sides.", **fields)
    return say("You carried {term} to the other side and kept its sign. Add {size} to both sides.", **fields)


def uncounted(equation: Equation) -> Iterator[Slip]:
    """A letter alone is not counted when it is taken from both sides: 5x = x + 8 becomes 5x = 8."""
    a, c = equation.letters("left"), equation.letters("right")
    if c != 1:
        return
    feedback = say(
        "{alone} alone counts as one. Take one {letter} from {many}: how many are left?",
        alone=node((Term(c, equation.letter),)),
        letter=letter(equation),
        many=node((Term(a, equation.letter),)),
    )
    yield from slip("clt-coef-one", quotient(equation.plain("right") - equation.plain("left"), a), feedback)
