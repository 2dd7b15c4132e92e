"""Number expressions with parentheses, such as 3 × (4 + 5) and [12 - (2 + 4)] ÷ 3."""

from stairwise.curriculum.skills import AnswerKind
from stairwise.items.calculating import Row, is_calm, question
from stairwise.items.item import Level
from stairwise.items.template import Prompt, Question, Statement, Template, Truth, say, span


def grouping(shape: str, a: int, b: int, c: int, d: int) -> Question | None:
    row = _row(shape, a, b, c, d)
    if len({a, b, c, d}) < 4 or not is_calm(row, low=1, high=250):
        return None
    idea = say("Look for parentheses first. After that, × and ÷ come before + and -.")
    return question(row, "exp.num-grouping", idea)


def _row(shape: str, a: int, b: int, c: int, d: int) -> Row:
    rows: dict[str, Row] = {
        "times sum": (a, "×", (b, "+", c)),
        "times minus": (a, "×", (b, "-", c)),
        "plus times": (a, "+", b, "×", c),
        "minus times": (a * b + c, "-", a, "×", b),
        "divide times": (b * c, "÷", b, "×", d),
        "minus plus": (a + b + c, "-", a, "+", b),
        "sum divided": ((a * b - c, "+", c), "÷", b),
        "nested": ((a * d + b + c, "-", (b, "+", c)), "÷", d),
        "times less": (a, "×", (b, "+", c), "-", d),
        "long": (a, "+", b, "×", (c + d, "-", d), "÷", c),
        "nested times": (d, "×", (a + b + c, "-", (b, "+", c)), "+", b),
        "group times": ((b * c - a, "+", a), "÷", b, "×", d),
        "minus group": (a + b * c, "-", a, "+", (b + d, "-", b), "×", c),
        "two groups": ((a, "+", b), "×", (c + d, "-", d)),
    }
    return rows[shape]


TEMPLATE = Template(
    answer_kind=AnswerKind.NUMBER,
    levels={
        Level.SUPPORTED: {
            "shape": ("times sum", "times minus", "plus times", "minus plus", "divide times"),
            "a": span(2, 9),
            "b": span(3, 10),
            "c": span(1, 9),
            "d": span(2, 5),
        },
        Level.CORE: {
            "shape": ("divide times", "minus plus", "nested", "times less", "sum divided"),
            "a": span(2, 9),
            "b": span(2, 9),
            "c": span(2, 9),
            "d": span(2, 9),
        },
        Level.EXTENSION: {
            "shape": ("long", "nested times", "group times", "minus group"),
            "a": span(3, 12),
            "b": span(3, 12),
            "c": span(2, 12),
            "d": span(2, 9),
        },
    },
    question=grouping,
    prompt=Prompt(
        "Which step did you do first in {expression}, and how did you know?",
        (
            "I named the first step.",
            "I gave the rule that tells me so.",
            "I said what a wrong order would give.",
        ),
    ),
    statements=(
        Statement(
            "Parentheses change the value of an expression.",
            Truth.SOMETIMES,
            "2 × (3 + 4) changes, 2 + (3 + 4) does not.",
        ),
        Statement("12 ÷ 2 × 3 is 2.", Truth.NEVER, "From left to right it is 6 × 3 = 18."),
    ),
)
