"""Graphing a linear inequality in two variables, such as y < 2x + 1 or 3x + 2y ≥ 6."""

from collections.abc import Iterator
from dataclasses import replace
from fractions import Fraction

from stairwise.curriculum.skills import AnswerKind
from stairwise.items.choosing import choice_question, pick
from stairwise.items.inequalities import OPERATORS, flipped, opened
from stairwise.items.item import Level, Step
from stairwise.items.models import Graph, HalfPlane, straight
from stairwise.items.phrase import Phrase
from stairwise.items.template import Number, Prompt, Question, Slip, Statement, Template, Truth, say, signed
from stairwise.notation import build
from stairwise.notation.tree import Node, Operator

SKILL = "ineq.half-plane"


def half_plane(m: int, d: int, b: int, operator: Operator, form: str) -> Question | None:
    slope = Fraction(m, d)
    if slope.denominator != d or abs(slope) > 4:
        return None
    right = build.add(build.times(build.group(build.number(slope)), build.letter("x")), build.number(b))
    shown = build.relation(build.letter("y"), operator, build.linear(m, b, "x") if d == 1 else right)
    if form == "standard":
        # -m x + d y < d b
        left = build.terms(((-m, "x"), (d, "y")))
        shown = build.relation(left, operator, build.number(d * b))
    if form == "turned":
        # m x - d y < -d b turns the sign when it is divided by -d
        left = build.terms(((m, "x"), (-d, "y")))
        shown = build.relation(left, flipped(operator), build.number(-d * b))
    return choice_question(
        say("Which graph shows {inequality}?", inequality=shown),
        _picture(slope, b, operator),
        say("Test a point that is not on the line, such as (0, 0). Is the line part of it?"),
        _steps(shown, slope, b, operator),
        _slips(slope, b, operator),
        say("Right! Every point of the shaded side makes it true."),
        variables=("x", "y"),
    )


def _picture(slope: Number, b: int, operator: Operator) -> Phrase:
    line = straight(slope, b, -6, 6)
    kind = "a solid line" if operator in ("<=", ">=") else "a dashed line"
    line = replace(line, dashed=operator in ("<", ">"), words=line.words.replace("a straight line", kind))
    side = HalfPlane(slope, b, above=operator in (">", ">="))
    return say("{picture}", picture=Graph(-6, 6, -6, 6, curves=(line,), shaded=side))


def _steps(shown: Node, slope: Number, b: int, operator: Operator) -> Iterator[Step]:
    dashed = operator in ("<", ">")
    line, why = say("a solid line"), say("≤ and ≥ take the points of the line in.")
    if dashed:
        line, why = say("a dashed line"), say("< and > leave the points of the line out.")
    yield Step(say("Decide how to draw the line."), shown, line, why, SKILL)
    key = _picture(slope, b, operator)
    test = say("If the point makes it true, its side is shaded.")
    yield Step(say("Test a point and shade the side that works."), line, key, test, SKILL)


def _slips(slope: Number, b: int, operator: Operator) -> Iterator[Slip]:
    side = say("Test a point of the shaded side in the inequality. Is it true?")
    yield pick("ineq-shade", _picture(slope, b, flipped(operator)), side)
    end = say("Look at the sign: do the points on the line make it true? Solid takes them in.")
    yield pick("ineq-open-closed", _picture(slope, b, opened(operator)), end)
    yield pick("ineq-shade", _picture(slope, b, opened(flipped(operator))), side)


TEMPLATE = Template(
    answer_kind=AnswerKind.CHOICE,
    levels={
        Level.SUPPORTED: {
            "m": signed(1, 3),
            "d": (1,),
            "b": (*range(-5, 0), *range(1, 6)),
            "operator": OPERATORS,
            "form": ("slope",),
        },
        Level.CORE: {
            "m": signed(1, 4),
            "d": (1, 2, 3),
            "b": signed(1, 5),
            "operator": OPERATORS,
            "form": ("slope", "standard"),
        },
        Level.EXTENSION: {
            "m": signed(1, 5),
            "d": (1, 2, 3),
            "b": signed(1, 5),
            "operator": OPERATORS,
            "form": ("standard", "turned"),
        },
    },
    question=half_plane,
    prompt=Prompt(
        "Tell a friend how to draw the graph of {inequality}.",
        (
            "I said how to draw the line, and if it is solid or dashed.",
            "I tested a point to find the side.",
            "I named one point of the shaded side and showed that it fits.",
        ),
    ),
    statements=(
        Statement("The side with (0, 0) is shaded.", Truth.SOMETIMES, "Only if (0, 0) makes the inequality true."),
        Statement("For y > 2x + 1 the side above the line is shaded.", Truth.ALWAYS, "Points above have a larger y."),
    ),
)
