"""Two-step inequalities and their graphs, such as -2x + 5 < 11."""

from collections.abc import Iterator

from stairwise.curriculum.skills import AnswerKind
from stairwise.items.choosing import choice_question, pick
from stairwise.items.inequalities import OPERATORS, bound, flipped, opened, picture
from stairwise.items.item import Level, Step
from stairwise.items.solving import undo_adding
from stairwise.items.template import LETTERS, Prompt, Question, Slip, Template, say, signed, span
from stairwise.notation import build
from stairwise.notation.tree import Operator

SKILL = "ineq.two-step"


def two_step(a: int, b: int, x: int, operator: Operator, letter: str) -> Question | None:
    c = a * x + b
    if abs(a) < 2 or b == 0 or x == 0 or c in (0, x):
        return None
    answer = flipped(operator) if a < 0 else operator
    inequality = build.relation(build.linear(a, b, letter), operator, build.number(c))
    return choice_question(
        say("Which graph shows all solutions of {inequality}?", inequality=inequality),
        picture(answer, x),
        say("Solve it in two moves. When does the sign turn around?"),
        _steps(a, b, c, x, operator, letter),
        _slips(a, b, c, x, answer),
        say("Right! {bound} is the solution.", bound=bound(letter, answer, x)),
        variables=(letter,),
    )


def _steps(a: int, b: int, c: int, x: int, operator: Operator, letter: str) -> Iterator[Step]:
    left = build.term(a, build.letter(letter))
    start = build.relation(build.linear(a, b, letter), operator, build.number(c))
    middle = build.relation(left, operator, build.number(c - b))
    answer = flipped(operator) if a < 0 else operator
    last = bound(letter, answer, x)
    yield Step(undo_adding(b), start, middle, say("This move leaves the sign as it is."), "ineq.one-step")
    divide, why = say("Divide both sides by {a}.", a=a), say("{a} is positive, so the sign stays.", a=a)
    if a < 0:
        divide = say("Divide both sides by {a} and turn the sign around.", a=a)
        why = say("{a} is negative, so the sign turns around.", a=a)
    yield Step(divide, middle, last, why, "ineq.one-step")
    end = say("The sign tells the side, and whether {x} itself belongs to it.", x=x)
    yield Step(say("Draw it on the number line."), last, picture(answer, x), end, SKILL)


def _slips(a: int, b: int, c: int, x: int, answer: Operator) -> Iterator[Slip]:
    side = say("Test a number of the thick part in the inequality. Does it work?")
    if a < 0:
        side = say("You divided by {a}, a negative number. Then the sign turns around.", a=a)
    turned = say("The sign turns only when you divide by a negative number.")
    yield pick("ineq-no-flip" if a < 0 else "ineq-flip-any", picture(flipped(answer), x), side if a < 0 else turned)
    end = say("Put {x} in. Does it make the inequality true? That tells which circle to draw.", x=x)
    yield pick("ineq-open-closed", picture(opened(answer), x), end)
    yield pick("ineq-shade", picture(opened(flipped(answer)), x), side)
    wrong, rest = divmod(c + b, a)
    if not rest:
        undo = say("Undo the {b} first, then divide by {a}. The end is not at {wrong}.", b=b, a=a, wrong=wrong)
        yield pick("eq-no-inverse", picture(answer, wrong), undo)


TEMPLATE = Template(
    answer_kind=AnswerKind.CHOICE,
    levels={
        Level.SUPPORTED: {
            "a": (2, 3, 4, 5, -2, -3),
            "b": span(1, 12),
            "x": span(1, 9),
            "operator": OPERATORS,
            "letter": LETTERS,
        },
        Level.CORE: {
            "a": signed(2, 9),
            "b": signed(1, 15),
            "x": signed(1, 9),
            "operator": OPERATORS,
            "letter": LETTERS,
        },
        Level.EXTENSION: {
            "a": (*span(-12, -2), *span(3, 12)),
            "b": signed(5, 40),
            "x": signed(5, 20),
            "operator": OPERATORS,
            "letter": LETTERS,
        },
    },
    question=two_step,
    prompt=Prompt(
        "Describe the graph of {inequality} to someone who cannot see it, and say how you know.",
        (
            "I named the end point and said if it belongs to the solutions.",
            "I said which side is thick.",
            "I tested one number from it.",
        ),
    ),
)
