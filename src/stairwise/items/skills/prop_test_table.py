"""Is a table proportional? Its y ÷ x is the same in every row."""

from collections.abc import Iterator
from fractions import Fraction

from stairwise.curriculum.skills import AnswerKind
from stairwise.items.choosing import choice_question, pick
from stairwise.items.facts import Move, chain
from stairwise.items.item import Level
from stairwise.items.models import Table
from stairwise.items.phrase import Phrase
from stairwise.items.quantities import is_decimal
from stairwise.items.template import Prompt, Question, Slip, Statement, Template, Truth, say, span
from stairwise.items.values import decimal

SKILL = "prop.test-table"
Rows = tuple[tuple[int, Fraction], ...]


def proportional(kind: str, m: Fraction, b: int, start: int, first: int, second: int) -> Question | None:
    """y = m x + b (b is 0 when proportional); kind "last" spoils only the last row."""
    xs = (start, start + first, start + first + second)
    ys = [m * x + (b if kind == "line" else 0) for x in xs]
    if kind == "last":
        ys[-1] += b
    rows: Rows = tuple(zip(xs, ys, strict=True))
    quotients = [y / x for x, y in rows]
    if (
        not all(is_decimal(q, 2) for q in quotients)
        or not all(is_decimal(y, 1) for y in ys)
        or min(ys) <= 0
        or start == m
    ):
        return None
    if kind != "yes" and len(set(quotients)) == 1:
        return None
    key = _key(quotients)
    return choice_question(
        say("Is this table proportional?"),
        key,
        say("Divide y by x in each row. What do you see?"),
        chain(SKILL, say("the rows of the table"), *_moves(rows, quotients, key)),
        _slips(kind, rows, quotients),
        say("Right! Proportional means: y ÷ x is the same in every row."),
        Table(("x", "y"), tuple((x, decimal(y)) for x, y in rows)),
    )


def _key(quotients: list[Fraction]) -> Phrase:
    if len(set(quotients)) == 1:
        return say("Yes. y ÷ x is {k} in every row.", k=decimal(quotients[0]))
    one = quotients[0]
    other = next(q for q in quotients if q != one)
    return say("No. y ÷ x is {a} in one row and {b} in another.", a=decimal(one), b=decimal(other))


def _moves(rows: Rows, quotients: list[Fraction], key: Phrase) -> Iterator[Move]:
    a, b, c = (decimal(q) for q in quotients)
    divided = say("y ÷ x: {a}, {b}, {c}", a=a, b=b, c=c)
    first = say("{y} ÷ {x} = {a}, and so on.", y=decimal(rows[0][1]), x=rows[0][0], a=a)
    yield say("Divide y by x in each row."), divided, first
    yield say("Compare the results."), key, say("One different result is enough for 'no'.")


def _slips(kind: str, rows: Rows, quotients: list[Fraction]) -> Iterator[Slip]:
    gaps = [y - x for x, y in rows]
    test = say("Equal steps are not enough. Divide y by x in each row.")
    if kind == "yes":
        add = say("No. y - x is {a} in one row and {b} in another.", a=decimal(gaps[0]), b=decimal(gaps[1]))
        yield pick("ratio-additive", add, say("The difference may change. The quotient y ÷ x decides."))
        skip = say("No. y does not grow by the same step from row to row.")
        yield pick("prop-any-line", skip, say("The x-values may skip. Divide y by x instead."))
        turned = say(
            "No. y ÷ x is {a} in one row, and x ÷ y is {b} in another.", a=decimal(quotients[0]), b=1 / quotients[0]
        )
        yield pick("prop-k-inverted", turned, say("Divide in the same order in every row."))
        more = say("Yes. In each row both numbers get larger.")
        yield pick("prop-any-line", more, say("That is true of many tables. Divide y by x in each row."))
        return
    grows = say("Yes. Both x and y get larger from row to row.")
    yield pick("prop-any-line", grows, test)
    one = say("Yes. y ÷ x is {a} in every row.", a=decimal(quotients[0]))
    yield pick("prop-any-line", one, say("You tested only the first row. Test all of them."))
    steps = say("Yes. When x grows by the same step, y does too.")
    yield pick("prop-any-line", steps, test)
    added = say("Yes. The same number is added to get y.")
    yield pick("ratio-additive", added, say("Proportional means that x is multiplied by the same number."))


PROMPT = Prompt(
    "Explain how you test whether a table is proportional.",
    (
        "I divided in the same order in each row.",
        "I used the numbers of this table.",
        "I said what one different row means.",
    ),
)
STATEMENTS = (
    Statement("In a proportional table, when x doubles, y doubles.", Truth.ALWAYS, "y is x times the same number."),
    Statement(
        "A table in which y grows by 3 each time is proportional.",
        Truth.SOMETIMES,
        "3, 6, 9 for x = 1, 2, 3 is; 4, 7, 10 is not.",
    ),
)
WHOLE = tuple(Fraction(n) for n in span(2, 9))
HALVES = tuple(Fraction(n, 2) for n in span(3, 25) if n % 2)
KINDS = ("yes", "line", "line", "last", "yes")
TEMPLATE = Template(
    answer_kind=AnswerKind.CHOICE,
    levels={
        Level.SUPPORTED: {
            "kind": ("yes", "line"),
            "m": WHOLE,
            "b": span(2, 12),
            "start": (1, 2),
            "first": (1, 2),
            "second": (1, 2),
        },
        Level.CORE: {
            "kind": KINDS,
            "m": WHOLE,
            "b": span(2, 12),
            "start": (2, 3, 4, 5),
            "first": (1, 2, 3),
            "second": (2, 3, 5),
        },
        Level.EXTENSION: {
            "kind": KINDS,
            "m": HALVES,
            "b": (-4, -2, 2, 3, 4, 6),
            "start": (2, 4, 6),
            "first": (2, 4),
            "second": (2, 4, 8),
        },
    },
    question=proportional,
    prompt=PROMPT,
    statements=STATEMENTS,
)
