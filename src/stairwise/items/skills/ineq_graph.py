"""Graphing an inequality on a number line, such as x > -2 or 4 > x."""

from collections.abc import Iterator
from fractions import Fraction

from stairwise.curriculum.skills import AnswerKind
from stairwise.items.choosing import choice_question, pick
from stairwise.items.inequalities import OPERATORS, flipped, opened, picture
from stairwise.items.item import Level, Step
from stairwise.items.solving import dec
from stairwise.items.template import LETTERS, Number, Prompt, Question, Slip, Statement, Template, Truth, say, span
from stairwise.notation import build
from stairwise.notation.tree import Operator

SKILL = "ineq.graph"


def graph(at: Number, operator: Operator, letter: str, swap: bool) -> Question | None:
    one, number = build.letter(letter), dec(at)
    shown = build.relation(number, flipped(operator), one) if swap else build.relation(one, operator, number)
    return choice_question(
        say("Which graph shows {inequality}?", inequality=shown),
        picture(operator, at),
        say("Pick one number that makes it true. On which side of {at} is it?", at=number),
        _steps(at, operator, letter, swap),
        _slips(at, operator, swap),
        say("Right! Test a number from the thick part: it works."),
        variables=(letter,),
    )


def _steps(at: Number, operator: Operator, letter: str, swap: bool) -> Iterator[Step]:
    one, number = build.letter(letter), dec(at)
    line = build.relation(one, operator, number)
    start = build.relation(number, flipped(operator), one) if swap else line
    if swap:
        turn = say("Both say the same.")
        yield Step(say("Read it from the side of {letter}.", letter=one), start, line, turn, SKILL)
    inside, right = operator in ("<=", ">="), operator in (">", ">=")
    circle = say("an open circle at {at}", at=number)
    why = say("{at} itself does not make it true.", at=number)
    if inside:
        circle, why = say("a filled dot at {at}", at=number), say("{at} itself makes it true.", at=number)
    yield Step(say("Decide how to draw the end point."), line, circle, why, SKILL)
    side = say("Larger numbers are on the right.") if right else say("Smaller numbers are on the left.")
    yield Step(say("Mark the side with the numbers that work."), circle, picture(operator, at), side, SKILL)


def _slips(at: Number, operator: Operator, swap: bool) -> Iterator[Slip]:
    number = dec(at)
    side = say("Test a number from the thick part. Does it make the inequality true?")
    if swap:
        side = say("Read the sign from the side of the letter, then test a number.")
    yield pick("ineq-shade", picture(flipped(operator), at), side)
    end = say("Put {at} in. An open circle leaves it out, a filled dot takes it in.", at=number)
    yield pick("ineq-open-closed", picture(opened(operator), at), end)
    yield pick("ineq-shade", picture(opened(flipped(operator)), at), side)


HALVES = tuple(Fraction(n, 2) for n in range(-19, 20, 2))
TEMPLATE = Template(
    answer_kind=AnswerKind.CHOICE,
    levels={
        Level.SUPPORTED: {"at": span(0, 12), "operator": OPERATORS, "letter": LETTERS, "swap": (False,)},
        Level.CORE: {"at": span(-12, 12), "operator": OPERATORS, "letter": LETTERS, "swap": (False, False, True)},
        Level.EXTENSION: {
            "at": (*span(-30, 30), *HALVES, *HALVES),
            "operator": OPERATORS,
            "letter": LETTERS,
            "swap": (True, False),
        },
    },
    question=graph,
    prompt=Prompt(
        "Tell a friend how to draw {inequality} on a number line.",
        (
            "I said where the circle goes, and if it is open or filled.",
            "I said which side to mark.",
            "I tested one number from that side.",
        ),
    ),
    statements=(
        Statement(
            "A graph with a filled dot belongs to < or >.", Truth.NEVER, "A filled dot takes the end point in: ≤ or ≥."
        ),
        Statement("5 > x and x < 5 have one graph.", Truth.ALWAYS, "Both say that x is less than 5."),
    ),
)
