"""Evaluating expressions for given values, such as 3x + 2 when x = 4."""

from collections.abc import Iterator

from stairwise.curriculum.skills import AnswerKind
from stairwise.items.calculating import FACTOR_FIRST, LEFT_TO_RIGHT, Row, exact, is_calm, slip, steps, worth, written
from stairwise.items.item import Level, Step
from stairwise.items.template import LETTERS, Prompt, Question, Slip, Statement, Template, Truth, say, span
from stairwise.notation import build
from stairwise.notation.tree import Node

SKILL = "exp.evaluate"


def evaluate(shape: str, a: int, b: int, k: int, letter: str) -> Question | None:
    expression, row = _shape(shape, a, b, k, letter)
    if len({a, b, k}) < 3 or not is_calm(row, low=0, high=500):
        return None
    one, answer = build.letter(letter), exact(row)
    return Question(
        stem=say("Find the value of {expression} when {letter} = {k}.", expression=expression, letter=one, k=k),
        answer=build.number(answer),
        value=answer,
        idea=say(
            "Put {k} in every place where {letter} stands. What does a number next to a letter mean?", k=k, letter=one
        ),
        steps=_steps(expression, row, one, k),
        slips=tuple(_slips(shape, row, a, b, k)),
        confirmation=say("Right! {put} is {answer}.", put=written(row), answer=answer),
    )


def _shape(shape: str, a: int, b: int, k: int, letter: str) -> tuple[Node, Row]:
    one = build.letter(letter)
    many, square = build.term(a, one), build.power(one, 2)
    plain = build.number(b)
    shapes: dict[str, tuple[Node, Row]] = {
        "plus": (build.add(many, plain), (a, "×", k, "+", b)),
        "first": (build.add(plain, many), (b, "+", a, "×", k)),
        "minus": (build.subtract(many, plain), (a, "×", k, "-", b)),
        "taken": (build.subtract(plain, many), (b, "-", a, "×", k)),
        "group": (build.times(build.number(a), build.add(one, plain)), (a, "×", (k, "+", b))),
        "square": (build.add(build.term(a, square), plain), (a, "×", k, "^", 2, "+", b)),
        "square last": (build.add(plain, build.term(a, square)), (b, "+", a, "×", k, "^", 2)),
        "twice": (build.add(square, many), (k, "^", 2, "+", a, "×", k)),
        "cube": (build.subtract(build.power(one, 3), plain), (k, "^", 3, "-", b)),
        "over": (build.add(build.divide(many, plain), build.number(b)), (a, "×", k, "÷", b, "+", b)),
    }
    return shapes[shape]


def _steps(expression: Node, row: Row, one: Node, k: int) -> Iterator[Step]:
    put = say("Put {k} in place of {letter}, and write the × sign.", k=k, letter=one)
    why = say("A number next to a letter, or next to parentheses, multiplies it.")
    yield Step(put, expression, written(row), why, SKILL)
    yield from steps(row, "exp.order-of-ops")


def _slips(shape: str, row: Row, a: int, b: int, k: int) -> Iterator[Slip]:
    digits = _beside(row, a, k)
    beside = say("{a} next to a letter means {a} times it: {many}.", a=a, many=written((a, "×", k)))
    if digits:
        yield from slip("var-concat", worth(digits), beside)
    first = say("You went from left to right. Multiply before you add or subtract.")
    yield from slip("order-left-right", worth(row, LEFT_TO_RIGHT), first)
    inner = say("The power belongs to {k} only. Work out {power} first.", k=k, power=written((k, "^", 2)))
    yield from slip("order-coef-first", worth(row, FACTOR_FIRST), inner)
    double = say("A power is not base times exponent: use {k} as a factor again and again.", k=k)
    yield from slip("pow-times", worth(row, power_as_product=True), double)
    if shape == "group":
        whole = say("The {a} multiplies the whole sum. Work out the parentheses first.", a=a)
        yield from slip("dist-first-only", worth((a, "×", k, "+", b)), whole)
    plus = say("{a} next to a letter means times, not plus.", a=a)
    added = tuple("+" if sign == "×" else sign for sign in row)
    yield from slip("mul-as-add", worth(added), plus)
    right = worth(row)
    if right is not None:
        near = say("You are close. Write down each step and check it.")
        yield from slip("count-off-one", right + 1, near)
        yield from slip("count-off-one", right - 1, near)


def _beside(row: Row, a: int, k: int) -> Row | None:
    """The row with the value written beside its coefficient as a digit."""
    for at in range(len(row) - 2):
        if row[at : at + 3] == (a, "×", k):
            return (*row[:at], int(f"{a}{k}"), *row[at + 3 :])
    return None


TEMPLATE = Template(
    answer_kind=AnswerKind.NUMBER,
    levels={
        Level.SUPPORTED: {
            "shape": ("plus", "minus", "first"),
            "a": span(2, 9),
            "b": span(1, 12),
            "k": span(2, 10),
            "letter": LETTERS,
        },
        Level.CORE: {
            "shape": ("first", "group", "square", "taken"),
            "a": span(2, 9),
            "b": span(2, 40),
            "k": span(2, 9),
            "letter": LETTERS,
        },
        Level.EXTENSION: {
            "shape": ("square last", "twice", "square", "taken"),
            "a": span(2, 12),
            "b": span(2, 90),
            "k": span(2, 12),
            "letter": LETTERS,
        },
    },
    question=evaluate,
    prompt=Prompt(
        "A friend says that {expression} is easy: just write {k} in place of the letter. What must "
        "the friend watch out for?",
        (
            "I said what a number next to a letter means.",
            "I named the order of the steps.",
            "I showed it with {k}.",
        ),
    ),
    statements=(
        Statement("3x is 34 when x is 4.", Truth.NEVER, "3x means 3 times x, so it is 12."),
        Statement("2x² is more than (2x)².", Truth.NEVER, "(2x)² is 4x², which is never less."),
        Statement("x² is more than x.", Truth.SOMETIMES, "It is for 3, but not for 1 or 1/2."),
    ),
)
