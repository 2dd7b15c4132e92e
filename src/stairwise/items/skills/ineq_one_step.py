"""One-step inequalities, such as x - 4 < 9 and -3x ≥ 12."""

from collections.abc import Iterator

from stairwise.curriculum.skills import AnswerKind
from stairwise.items.inequalities import OPERATORS, bound, flipped, opened, single, slip
from stairwise.items.item import Level
from stairwise.items.phrase import Phrase
from stairwise.items.solving import path, plus, with_more
from stairwise.items.template import LETTERS, Prompt, Question, Slip, Statement, Template, Truth, say, signed, span
from stairwise.notation import build
from stairwise.notation.tree import Node, Operator

SKILL = "ineq.one-step"


def one_step(shape: str, a: int, x: int, operator: Operator, letter: str) -> Question | None:
    c = x + a if shape == "add" else a * x
    if abs(a) == abs(x) or c == x or c == 0 or (shape == "multiply" and abs(a) == 1):
        return None
    one = build.letter(letter)
    left = plus(one, a) if shape == "add" else build.term(a, one)
    turns = shape == "multiply" and a < 0
    answer = flipped(operator) if turns else operator
    inequality = build.relation(left, operator, build.number(c))
    move, line, why = _move(shape, a, c, left, answer)
    steps = path(
        SKILL,
        inequality,
        (move, line, why),
        (say("Work out both sides."), bound(letter, answer, x), say("Now {letter} is alone.", letter=one)),
    )
    return Question(
        stem=say("Solve for {letter}: {inequality}", letter=one, inequality=inequality),
        answer=bound(letter, answer, x),
        value=(answer, x),
        idea=say("Undo what is done to {letter}, as in an equation. Does this move turn the sign?", letter=one),
        steps=steps,
        slips=tuple(_slips(shape, a, x, c, operator, letter)),
        confirmation=say("Right! Test a number on each side of {x} to see it.", x=x),
        variables=(letter,),
    )


def _move(shape: str, a: int, c: int, left: Node, answer: Operator) -> tuple[Phrase, Node, Phrase]:
    right, by = build.number(c), build.number(a)
    if shape == "add":
        moved = build.relation(with_more(left, build.number(-a)), answer, with_more(right, build.number(-a)))
        why = say("Adding or subtracting a number leaves the sign as it is.")
        if a < 0:
            return say("Add {size} to both sides.", size=-a), moved, why
        return say("Subtract {size} from both sides.", size=a), moved, why
    moved = build.relation(build.divide(left, by), answer, build.divide(right, by))
    if a < 0:
        why = say("{a} is negative, so dividing by it turns the sign around.", a=a)
        return say("Divide both sides by {a} and turn the sign around.", a=a), moved, why
    return say("Divide both sides by {a}.", a=a), moved, say("{a} is positive, so the sign stays.", a=a)


def _slips(shape: str, a: int, x: int, c: int, operator: Operator, letter: str) -> Iterator[Slip]:
    turns = shape == "multiply" and a < 0
    right = flipped(operator) if turns else operator
    if turns:
        kept = say("You divided by {a}, a negative number. Turn the sign around, and test a number.", a=a)
        yield slip("ineq-no-flip", letter, operator, x, kept)
    else:
        turned = say("The sign turns only when both sides are multiplied or divided by a negative number.")
        yield slip("ineq-flip-any", letter, flipped(operator), x, turned)
    end = say("Look at the sign: does {x} itself make it true? Put it in.", x=x)
    yield slip("ineq-open-closed", letter, opened(right), x, end)
    yield single(letter, x)
    if shape == "add":
        again = say("That move is already done to {letter}. Undo it on both sides.", letter=letter)
        yield slip("eq-no-inverse", letter, right, c + a, again)
    else:
        minus = say("{letter} is multiplied by {a}. Divide, do not subtract.", letter=letter, a=a)
        yield slip("eq-wrong-inverse", letter, right, c - a, minus)


TEMPLATE = Template(
    answer_kind=AnswerKind.INEQUALITY,
    levels={
        Level.SUPPORTED: {
            "shape": ("add", "multiply"),
            "a": (*span(-6, -2), *span(2, 9)),
            "x": span(2, 12),
            "operator": OPERATORS,
            "letter": LETTERS,
        },
        Level.CORE: {
            "shape": ("add", "multiply", "multiply"),
            "a": signed(2, 12),
            "x": signed(2, 12),
            "operator": OPERATORS,
            "letter": LETTERS,
        },
        Level.EXTENSION: {
            "shape": ("add", "multiply", "multiply"),
            "a": signed(9, 25),
            "x": signed(6, 30),
            "operator": OPERATORS,
            "letter": LETTERS,
        },
    },
    question=one_step,
    prompt=Prompt(
        "Explain when the sign in {inequality} turns around and when it stays.",
        (
            "I named the move I made.",
            "I said whether I divided by a negative number.",
            "I tested one number that works and one that does not.",
        ),
    ),
    statements=(
        Statement(
            "If a is less than b, then -a is more than -b.", Truth.ALWAYS, "On the other side of 0 the order is turned."
        ),
        Statement(
            "Dividing both sides by a number turns the sign.", Truth.SOMETIMES, "Only when the number is negative."
        ),
    ),
)
