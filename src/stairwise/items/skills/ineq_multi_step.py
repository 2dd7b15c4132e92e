"""Multi-step inequalities, such as 3(x - 2) > 5x + 4."""

from collections.abc import Iterator
from fractions import Fraction

from stairwise.curriculum.skills import AnswerKind
from stairwise.items.equation_slips import combine_across, first_only, lost_sign
from stairwise.items.equations import Equation, steps
from stairwise.items.expressions import Bracket, Expression, Term, node, value
from stairwise.items.inequalities import OPERATORS, bound, flipped, opened, slip
from stairwise.items.item import Level, Step
from stairwise.items.phrase import Line
from stairwise.items.template import LETTERS, Prompt, Question, Slip, Template, say, signed, span
from stairwise.notation import build
from stairwise.notation.tree import Operator, Relation

SKILL = "ineq.multi-step"


def multi_step(p: int, q: int, b: int, c: int, x: int, operator: Operator, letter: str, shape: str) -> Question | None:
    bracket = Bracket(p, (Term(1, letter), Term(q)))
    left: Expression = (bracket, Term(b)) if shape == "more" else (bracket,)
    rest = value(left, x) - c * x
    many = p - c
    if abs(many) < 2 or abs(p) == abs(q) or not rest or p * q + (b if shape == "more" else 0) in (0, rest) or not c:
        return None
    equation = Equation(left, (Term(c, letter), Term(rest)), letter)
    answer = flipped(operator) if many < 0 else operator
    shown = build.relation(node(equation.left), operator, node(equation.right))
    return Question(
        stem=say("Solve for {letter}: {inequality}", letter=build.letter(letter), inequality=shown),
        answer=bound(letter, answer, x),
        value=(answer, x),
        idea=say("Expand and combine as in an equation. Watch the number you divide by at the end."),
        steps=_steps(equation, operator, many),
        slips=tuple(_slips(equation, operator, answer, x, many)),
        confirmation=say("Right! Test a number on each side of {x} to see it.", x=x),
        variables=(letter,),
    )


def _steps(equation: Equation, operator: Operator, many: int) -> Iterator[Step]:
    """The steps of the equation with the inequality's sign, which turns around when the last division is negative."""
    for step in steps(equation):
        divides = "by" in step.move.fields and many < 0
        after = flipped(operator) if divides else operator
        move, reason = step.move, step.reason
        if divides:
            move = say("Divide both sides by {by} and turn the sign around.", by=many)
            reason = say("{by} is negative, so the sign turns around.", by=many)
        yield Step(move, _with(step.before, operator), _with(step.after, after), reason, SKILL)


def _with(line: Line, operator: Operator) -> Line:
    return Relation((operator,), line.sides) if isinstance(line, Relation) else line


def _slips(equation: Equation, operator: Operator, answer: Operator, x: int, many: int) -> Iterator[Slip]:
    letter = equation.letter
    if many < 0:
        kept = say("You divided by {many}, a negative number. Then the sign turns around.", many=many)
        yield slip("ineq-no-flip", letter, operator, x, kept)
    else:
        turned = say("The last division is by {many}, a positive number. The sign stays.", many=many)
        yield slip("ineq-flip-any", letter, flipped(answer), x, turned)
    for rule in (lost_sign, first_only, combine_across):
        for each in rule(equation):
            if isinstance(each.value, int | Fraction):
                yield slip(each.misconception, letter, answer, each.value, each.feedback)
    end = say("Put {x} in on both sides. Does the sign let it in?", x=x)
    yield slip("ineq-open-closed", letter, opened(answer), x, end)


TEMPLATE = Template(
    answer_kind=AnswerKind.INEQUALITY,
    levels={
        Level.SUPPORTED: {
            "p": span(2, 6),
            "q": (*span(-8, -1), *span(1, 8)),
            "b": (0,),
            "c": span(1, 9),
            "x": span(-6, 9),
            "operator": OPERATORS,
            "letter": LETTERS,
            "shape": ("plain",),
        },
        Level.CORE: {
            "p": signed(2, 7),
            "q": signed(1, 9),
            "b": (0,),
            "c": signed(1, 9),
            "x": signed(1, 9),
            "operator": OPERATORS,
            "letter": LETTERS,
            "shape": ("plain",),
        },
        Level.EXTENSION: {
            "p": signed(2, 9),
            "q": signed(2, 12),
            "b": signed(1, 15),
            "c": signed(2, 12),
            "x": signed(2, 15),
            "operator": OPERATORS,
            "letter": LETTERS,
            "shape": ("more",),
        },
    },
    question=multi_step,
    prompt=Prompt(
        "At which step of {inequality} do you have to think about the sign, and why only there?",
        (
            "I named the step and the number in it.",
            "I said what a negative number does to the order.",
            "I tested one number in the first line.",
        ),
    ),
)
