"""Evaluating expressions for negative values, such as x^2 - 4x when x = -3."""

from collections.abc import Iterator
from dataclasses import fields, replace
from typing import Any

from stairwise.curriculum.skills import AnswerKind
from stairwise.items.calculating import Row, exact, is_calm, steps, written
from stairwise.items.item import Level, Step
from stairwise.items.phrase import Phrase
from stairwise.items.template import LETTERS, Prompt, Question, Slip, Statement, Template, Truth, say, signed, span
from stairwise.notation import build
from stairwise.notation.text import text
from stairwise.notation.tree import Node

SKILL = "exp.evaluate-signed"


def evaluate(shape: str, a: int, b: int, k: int, letter: str) -> Question | None:
    expression, row = _shape(shape, a, b, k, letter)
    if abs(a) == abs(k) or abs(b) == abs(k) or abs(a) < 2 or not is_calm(row, low=-400, high=400):
        return None
    one, answer = build.letter(letter), exact(row)
    if answer in (a, b, k):
        return None
    put = _put(expression, letter, k)
    return Question(
        stem=say("Find the value of {expression} when {letter} = {k}.", expression=expression, letter=one, k=k),
        answer=build.number(answer),
        value=answer,
        idea=say("Put ({k}), with parentheses, in every place where {letter} stands.", k=k, letter=one),
        steps=_steps(expression, put, row, one, k),
        slips=tuple(_slips(shape, a, b, k)),
        confirmation=say("Right! For {letter} = {k} the value is {answer}.", letter=one, k=k, answer=answer),
    )


def _shape(shape: str, a: int, b: int, k: int, letter: str) -> tuple[Node, Row]:
    square = build.power(build.letter(letter), 2)
    shapes: dict[str, tuple[Node, Row]] = {
        "linear": (build.linear(a, b, letter), (a, "×", k, "+", b)),
        "taken": (build.terms(((b, ""), (-1, letter))), (b, "-", k)),
        "square": (build.terms(((1, square), (a, letter))), (k, "^", 2, "+", a, "×", k)),
        "square plus": (build.terms(((1, square), (b, ""))), (k, "^", 2, "+", b)),
        "minus square": (build.terms(((b, ""), (-1, square))), (b, "-", k, "^", 2)),
        "many squares": (build.terms(((a, square), (b, letter))), (a, "×", k, "^", 2, "+", b, "×", k)),
        "cube": (build.terms(((1, build.power(build.letter(letter), 3)), (a, letter))), (k, "^", 3, "+", a, "×", k)),
    }
    return shapes[shape]


def _put(node: Node, letter: str, k: int) -> Node:
    """The expression with (k) for the letter."""
    if node == build.letter(letter):
        return build.group(build.number(k))
    changed: dict[str, Any] = {}
    for each in fields(node):
        value = getattr(node, each.name)
        if isinstance(value, tuple):
            changed[each.name] = tuple(_put(part, letter, k) for part in value)
        elif hasattr(value, "__dataclass_fields__"):
            changed[each.name] = _put(value, letter, k)
    return replace(node, **changed) if changed else node


def _steps(expression: Node, put: Node, row: Row, one: Node, k: int) -> Iterator[Step]:
    row_shown = written(row)
    signs_differ = text(put) != text(row_shown)
    said = say("Put ({k}) in place of {letter}.", k=k, letter=one)
    kept = say("Parentheses keep the minus sign with the number.")
    yield Step(said, expression, put if signs_differ else row_shown, kept, SKILL)
    if signs_differ:
        signs = say("Write each product with a × sign.")
        yield Step(signs, put, row_shown, say("A number next to parentheses multiplies them."), SKILL)
    yield from steps(row, "rat.order-of-ops")


def _slips(shape: str, a: int, b: int, k: int) -> Iterator[Slip]:
    sizes = {"k": k, "size": -k, "square": k * k, "a": a}
    lost = say("Put ({k}) in with parentheses. The minus sign belongs to the number.", **sizes)
    power = say("({k}) squared is {square}: the minus sign is squared too.", **sizes)
    beside = say("{a} next to the letter means times: {a} times {k}, not {a} and then {k}.", **sizes)
    sign = say("Check the sign of each product: like signs give a plus, unlike signs a minus.")
    found: dict[str, tuple[tuple[str, int, Phrase], ...]] = {
        "linear": (
            ("var-concat", a + k + b, beside),
            ("eval-drop-paren", -a * k + b, lost),
            ("int-mul-sign", a * k - b, sign),
        ),
        "taken": (
            ("eval-drop-paren", b + k, lost),
            ("int-mul-sign", -b - k, sign),
            ("int-sub-commute", k - b, say("Keep the order: {k} is taken from {b}.", k=k, b=b)),
        ),
        "square": (
            ("eval-drop-paren", -k * k + a * k, lost),
            ("neg-power", -k * k - a * k, power),
            ("int-mul-sign", k * k - a * k, sign),
            ("var-concat", k * k + a + k, beside),
            ("pow-times", 2 * k + a * k, say("Squaring is not doubling.")),
        ),
        "square plus": (
            ("eval-drop-paren", -k * k + b, lost),
            ("pow-times", 2 * k + b, say("Squaring is not doubling.")),
            ("int-mul-sign", k * k - b, sign),
        ),
        "minus square": (
            ("neg-power", b + k * k, say("Square first, then take it away: the power belongs to ({k}) only.", **sizes)),
            ("pow-times", b - 2 * k, say("Squaring is not doubling.")),
            ("eval-drop-paren", -b - k * k, lost),
        ),
        "many squares": (
            ("eval-drop-paren", -a * k * k + b * k, lost),
            ("order-coef-first", (a * k) ** 2 + b * k, say("The power belongs to ({k}) only. Square first.", **sizes)),
            ("int-mul-sign", a * k * k - b * k, sign),
            ("var-concat", a * k * k + b + k, beside),
        ),
        "cube": (
            ("neg-power", -(k**3) + a * k, say("Three negative factors give a negative product.")),
            ("int-mul-sign", k**3 - a * k, sign),
            ("var-concat", k**3 + a + k, beside),
            ("pow-times", 3 * k + a * k, say("A cube is not three times the number.")),
        ),
    }
    for name, value, said in found[shape]:
        yield Slip(name, value, build.number(value), said)


TEMPLATE = Template(
    answer_kind=AnswerKind.NUMBER,
    levels={
        Level.SUPPORTED: {
            "shape": ("linear", "taken", "square plus"),
            "a": span(2, 6),
            "b": span(2, 15),
            "k": span(-9, -2),
            "letter": LETTERS,
        },
        Level.CORE: {
            "shape": ("square", "square", "minus square", "square plus", "linear"),
            "a": signed(2, 9),
            "b": signed(2, 20),
            "k": span(-9, -2),
            "letter": LETTERS,
        },
        Level.EXTENSION: {
            "shape": ("many squares", "cube", "many squares"),
            "a": signed(2, 6),
            "b": signed(2, 9),
            "k": span(-7, -2),
            "letter": LETTERS,
        },
    },
    question=evaluate,
    prompt=Prompt(
        "Why do you need parentheses when you put {k} into {expression}?",
        (
            "I wrote the line with and without parentheses.",
            "I worked out both.",
            "I said which one is right, and why.",
        ),
    ),
    statements=(
        Statement("-x is a negative number.", Truth.SOMETIMES, "It is for x = 3, but for x = -3 it is 3."),
        Statement("(-x)² and x² are equal.", Truth.ALWAYS, "Two minus signs cancel."),
    ),
)
