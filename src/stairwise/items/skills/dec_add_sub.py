"""Adding and subtracting decimals to hundredths, such as 3.7 + 0.45 and 6 - 2.38."""

from collections.abc import Iterator
from fractions import Fraction

from stairwise.curriculum.skills import AnswerKind
from stairwise.items.facts import Move
from stairwise.items.item import Level
from stairwise.items.quantities import Wrong, expression, short, wrongs
from stairwise.items.template import Prompt, Question, Statement, Template, Truth, say, span
from stairwise.items.values import decimal
from stairwise.notation import build
from stairwise.notation.tree import Node

SKILL = "dec.add-sub"
NAMES = {1: "tenths", 2: "hundredths", 3: "thousandths"}


def add_sub(x: int, p: int, y: int, q: int, sign: str, skill: str = SKILL) -> Question | None:
    """The numbers with digits x and y, and p and q places after the point."""
    a, b = Fraction(x, 10**p), Fraction(y, 10**q)
    answer = a + b if sign == "+" else a - b
    if (
        (p and x % 10 == 0)
        or (q and y % 10 == 0)
        or answer <= 0
        or p == q
        or answer in (a, b)
        or answer.denominator == 1
    ):
        return None
    written = _written(decimal(a), sign, decimal(b))
    idea = say("Line up the points. Which places are empty?")
    return expression(
        skill, written, answer, idea, _moves(a, p, b, q, sign), wrongs(_wrong(x, p, y, q, sign), short, 0), decimal
    )


def _written(a: Node, sign: str, b: Node) -> Node:
    return build.add(a, b) if sign == "+" else build.subtract(a, b)


def _moves(a: Fraction, p: int, b: Fraction, q: int, sign: str) -> Iterator[Move]:
    places = max(p, q)
    same = _written(decimal(a, places), sign, decimal(b, places))
    yield say("Fill the empty places with zeros."), same, say("A zero at the end does not change a decimal.")
    size = 10**places
    answer = a + b if sign == "+" else a - b
    parts = say("{a} and {b}, counted in {name}", a=a * size, b=b * size, name=NAMES[places])
    yield say("Count both in {name}.", name=NAMES[places]), parts, say("Now both have parts of one size.")
    total = say("{n} {name}", n=answer * size, name=NAMES[places])
    move = say("Add them.") if sign == "+" else say("Subtract them.")
    yield move, total, say("Ten of a place make one of the next place.")
    yield (
        say("Write it as a decimal."),
        decimal(answer),
        say("The last digit is in the {name} place.", name=NAMES[places]),
    )


def _wrong(x: int, p: int, y: int, q: int, sign: str) -> Iterator[Wrong]:
    s = 1 if sign == "+" else -1
    a, b = Fraction(x, 10**p), Fraction(y, 10**q)
    places = max(p, q)
    line = say("You lined up the last digits. Line up the points, so that tenths are under tenths.")
    yield "dec-align-right", Fraction(x + s * y, 10**places), line
    yield "dec-align-right", Fraction(x + s * y, 10 ** min(p, q)) if min(p, q) else None, line
    if p and q:
        ones = int(a) + s * int(b)
        part = abs(x % 10**p + s * (y % 10**q))
        apart = say("You worked with the digits after the point as whole numbers. Give both the same places first.")
        yield "dec-whole-thinking", ones + Fraction(part, 10 ** len(str(part))), apart
    else:
        whole = say(
            "A whole number has its point at the end: {n} is {m}.",
            n=decimal(b if p else a),
            m=decimal(b if p else a, places),
        )
        part = x % 10**p if p else y % 10**q
        yield "dec-whole-thinking", int(a) + s * int(b) + Fraction(part, 10**places), whole
    answer = a + s * b
    one = say("Check the trade at the point: ten tenths make one whole.")
    yield "regroup-forget", answer - s, one
    tenth = say("Check the trades once more, place by place.")
    for off in (Fraction(1, 10), -Fraction(1, 10)):
        yield "regroup-forget", answer + off, tenth


PROMPT = Prompt(
    "Explain why the points must be lined up in {expression}.",
    (
        "I said what each place is worth.",
        "I said what the empty place stands for.",
        "I checked the size of the answer.",
    ),
)
STATEMENTS = (
    Statement("Writing a zero at the end of a decimal leaves its value as it is.", Truth.ALWAYS, "3.7 is 3.70."),
    Statement(
        "The sum of two decimals with one place has one place.",
        Truth.SOMETIMES,
        "0.3 + 0.4 is 0.7, but 0.3 + 0.7 is 1.",
    ),
)
SIGNS = ("+", "-")
TEMPLATE = Template(
    answer_kind=AnswerKind.DECIMAL,
    levels={
        Level.SUPPORTED: {"x": span(12, 99), "p": (1,), "y": span(12, 99), "q": (2,), "sign": ("+",)},
        Level.CORE: {"x": span(5, 99), "p": (0, 1, 1), "y": span(15, 999), "q": (2, 1), "sign": SIGNS},
        Level.EXTENSION: {"x": span(12, 4999), "p": (0, 1, 2), "y": span(12, 4999), "q": (1, 2), "sign": SIGNS},
    },
    question=add_sub,
    prompt=PROMPT,
    statements=STATEMENTS,
)
