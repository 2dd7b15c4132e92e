"""Choosing a move that keeps an equation balanced, such as taking 5 from both sides of x + 5 = 12."""

from collections.abc import Iterator

from stairwise.curriculum.skills import AnswerKind
from stairwise.items.choosing import choice_question, pick
from stairwise.items.item import Level
from stairwise.items.phrase import Phrase
from stairwise.items.solving import over, path, plus
from stairwise.items.template import LETTERS, Prompt, Question, Slip, Template, say, span
from stairwise.notation import build
from stairwise.notation.tree import Node

SKILL = "eq.balance-moves"


def balance(shape: str, a: int, b: int, x: int, letter: str) -> Question | None:
    one, c = build.letter(letter), {"add": x + b, "subtract": x - b, "two steps": a * x + b}.get(shape, a * x)
    if c <= 0 or len({a, b, x, c}) < 4:
        return None
    size = a if shape in ("multiply", "divide") else b
    left, right = _left(shape, a, b, letter), build.number(x if shape == "divide" else c)
    equation = build.equation(left, right)
    kept, alone = _moves(shape, size)["both"], build.term(a, one) if shape == "two steps" else one
    steps = path(
        SKILL,
        equation,
        (
            say("Say what is done to {alone}.", alone=alone),
            _done(shape, size, alone),
            say("The move that undoes it leaves {alone} alone.", alone=alone),
        ),
        (
            say("Undo it, and do the same to the other side."),
            kept,
            say("The same move on both sides keeps them equal."),
        ),
    )
    return choice_question(
        say(
            "Which move keeps {equation} balanced and leaves {alone} alone on its side?", equation=equation, alone=alone
        ),
        kept,
        say("Picture a scale. Which move keeps it level, and leaves {alone} alone?", alone=alone),
        steps,
        _slips(shape, size, alone),
        say("Right! Both sides change in the same way, and {alone} is alone.", alone=alone),
        variables=(letter,),
    )


def _left(shape: str, a: int, b: int, letter: str) -> Node:
    one = build.letter(letter)
    if shape == "multiply":
        return build.term(a, one)
    if shape == "divide":
        return over(letter, a)
    return plus(build.term(a, one) if shape == "two steps" else one, -b if shape == "subtract" else b)


def _done(shape: str, size: int, alone: Node) -> Phrase:
    if shape == "subtract":
        return say("{size} is taken from {alone}.", size=size, alone=alone)
    if shape == "multiply":
        return say("{alone} is multiplied by {size}.", size=size, alone=alone)
    if shape == "divide":
        return say("{alone} is divided by {size}.", size=size, alone=alone)
    return say("{size} is added to {alone}.", size=size, alone=alone)


def _moves(shape: str, size: int) -> dict[str, Phrase]:
    """The move that undoes, on both sides, on one side, and mixed; and the move that is done already, once more."""
    add, subtract = say("Add {size} to both sides.", size=size), say("Subtract {size} from both sides.", size=size)
    times, divide = say("Multiply both sides by {size}.", size=size), say("Divide both sides by {size}.", size=size)
    if shape == "subtract":
        left = say("Add {size} to the left side only.", size=size)
        mixed = say("Add {size} to the left side and subtract {size} from the right side.", size=size)
        return {"both": add, "one": left, "mixed": mixed, "again": subtract}
    if shape == "multiply":
        left = say("Divide only the left side by {size}.", size=size)
        mixed = say("Divide the left side by {size} and multiply the right side by {size}.", size=size)
        return {"both": divide, "one": left, "mixed": mixed, "again": times, "near": subtract}
    if shape == "divide":
        left = say("Multiply only the left side by {size}.", size=size)
        mixed = say("Multiply the left side by {size} and divide the right side by {size}.", size=size)
        return {"both": times, "one": left, "mixed": mixed, "again": divide, "near": add}
    left = say("Subtract {size} from the left side only.", size=size)
    mixed = say("Subtract {size} from the left side and add {size} to the right side.", size=size)
    return {"both": subtract, "one": left, "mixed": mixed, "again": add}


def _slips(shape: str, size: int, alone: Node) -> Iterator[Slip]:
    moves = _moves(shape, size)
    one = say("Then the two sides are no longer equal. Change the right side in the same way.")
    yield pick("eq-one-side", moves["one"], one)
    again = say("Both sides stay equal, but {alone} is not alone: this repeats what is done to it.", alone=alone)
    yield pick("eq-no-inverse", moves["again"], again)
    mixed = say("The two sides change in different ways, so they are no longer equal.")
    yield pick("eq-one-side", moves["mixed"], mixed)
    if "near" in moves:
        near = say("Both sides stay equal, but {alone} is not alone. Adding does not undo dividing.", alone=alone)
        if shape == "multiply":
            near = say("Both sides stay equal, but {alone} is not alone. Subtracting does not undo times.", alone=alone)
        yield pick("eq-wrong-inverse", moves["near"], near)


PROMPT = Prompt(
    "A scale is balanced: {equation}. Explain which moves keep it balanced and which move tips it.",
    (
        "I described one move on both sides that keeps it balanced.",
        "I described a move that tips it, and said why.",
        "I said which move leaves {alone} alone.",
    ),
)
TEMPLATE = Template(
    answer_kind=AnswerKind.CHOICE,
    levels={
        Level.SUPPORTED: {
            "shape": ("add", "subtract"),
            "a": (1,),
            "b": span(2, 12),
            "x": span(3, 20),
            "letter": LETTERS,
        },
        Level.CORE: {
            "shape": ("add", "subtract", "multiply", "divide"),
            "a": span(2, 9),
            "b": span(5, 40),
            "x": span(4, 60),
            "letter": LETTERS,
        },
        Level.EXTENSION: {
            "shape": ("two steps", "divide", "multiply"),
            "a": span(3, 12),
            "b": span(4, 50),
            "x": span(5, 80),
            "letter": LETTERS,
        },
    },
    question=balance,
    prompt=PROMPT,
)
