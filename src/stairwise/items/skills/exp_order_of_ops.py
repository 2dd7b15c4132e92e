"""The order of operations with powers, such as 20 - 2 × 3^2."""

from stairwise.curriculum.skills import AnswerKind
from stairwise.items.calculating import Row, is_calm, question
from stairwise.items.item import Level
from stairwise.items.template import Prompt, Question, Statement, Template, Truth, say, span


def order(shape: str, a: int, b: int, c: int, n: int) -> Question | None:
    row = _row(shape, a, b, c, n)
    if len({a, b, c}) < 3 or not is_calm(row, low=0, high=400):
        return None
    return question(row, "exp.order-of-ops", say("Parentheses first, then powers. What comes after that?"))


def _row(shape: str, a: int, b: int, c: int, n: int) -> Row:
    rows: dict[str, Row] = {
        "plus": (a, "+", b, "^", n),
        "times": (a, "×", b, "^", n),
        "times plus": (a, "×", b, "^", n, "+", c),
        "minus times": (a * b**n + c, "-", a, "×", b, "^", n),
        "group": ((a, "+", b), "^", 2, "-", c),
        "group divided": ((a * c - b, "+", b), "^", 2, "÷", c),
        "divide": (b**n * a, "÷", b, "^", n, "×", c),
        "minus group": (c, "×", (a + b, "-", b), "^", n, "+", a),
        "long": (a**2 * c + b, "-", c, "×", a, "^", 2, "+", b, "^", 2),
        "two powers": (a, "^", 2, "+", b, "×", c, "^", 2),
    }
    return rows[shape]


TEMPLATE = Template(
    answer_kind=AnswerKind.NUMBER,
    levels={
        Level.SUPPORTED: {
            "shape": ("plus", "times", "times plus"),
            "a": span(2, 9),
            "b": span(2, 6),
            "c": span(1, 9),
            "n": (2, 2, 3),
        },
        Level.CORE: {
            "shape": ("times plus", "minus times", "group", "group divided", "divide"),
            "a": span(2, 9),
            "b": span(2, 6),
            "c": span(2, 9),
            "n": (2, 2, 3),
        },
        Level.EXTENSION: {
            "shape": ("minus group", "long", "two powers", "divide"),
            "a": span(2, 9),
            "b": span(2, 9),
            "c": span(2, 9),
            "n": (2, 2, 3),
        },
    },
    question=order,
    prompt=Prompt(
        "Explain the order of your steps in {expression}.",
        (
            "I named every step in order.",
            "I said what the power belongs to.",
            "I said what a wrong order would give.",
        ),
    ),
    statements=(
        Statement("2 × 3² is 36.", Truth.NEVER, "The power belongs to the 3 only: 2 × 9 = 18."),
        Statement("(2 × 3)² is 36.", Truth.ALWAYS, "The power belongs to the parentheses: 6² = 36."),
    ),
)
