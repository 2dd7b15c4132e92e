"""Multiplying decimals to hundredths, such as 0.4 × 2.3."""

from collections.abc import Iterator
from fractions import Fraction

from stairwise.curriculum.skills import AnswerKind
from stairwise.items.facts import Move
from stairwise.items.item import Level
from stairwise.items.models import Grid
from stairwise.items.phrase import Phrase
from stairwise.items.quantities import Wrong, asked, wrongs
from stairwise.items.template import Prompt, Question, Statement, Template, Truth, say, span
from stairwise.items.values import decimal
from stairwise.notation import build

SKILL = "dec.mul"


def mul(x: int, p: int, y: int, q: int, skill: str = SKILL) -> Question | None:
    """The numbers with digits x and y, and p and q places after the point."""
    a, b = Fraction(x, 10**p), Fraction(y, 10**q)
    answer = a * b
    if (p and x % 10 == 0) or (q and y % 10 == 0) or a == 1 or b == 1 or answer.denominator == 1 or answer in (a, b):
        return None
    written = build.times(decimal(a), decimal(b), style="times")
    grid = Grid(10, 10, across=x, down=y) if p == q == 1 and x < 10 and y < 10 else None
    return asked(
        skill,
        say("Work out {expression}.", expression=written),
        answer,
        say("Multiply without the points first. Then think about the size."),
        written,
        _moves(x, p, y, q),
        wrongs(_wrong(x, p, y, q), decimal),
        say("Right! {written} is {answer}.", written=written, answer=decimal(answer)),
        decimal,
        model=grid,
    )


def _moves(x: int, p: int, y: int, q: int) -> Iterator[Move]:
    whole = say("{x} × {y} = {n}", x=x, y=y, n=x * y)
    yield say("Multiply without the points."), whole, say("The digits of the product come from whole numbers.")
    places = say("{n}, with {places} places after the point", n=x * y, places=p + q)
    if p + q == 1:
        places = say("{n}, with 1 place after the point", n=x * y)
    yield say("Count the decimal places of both factors."), places, _size(p, q)
    yield say("Write the point."), decimal(Fraction(x * y, 10 ** (p + q))), say("Zeros at the end may be left out.")


def _size(p: int, q: int) -> Phrase:
    if p == q == 1:
        return say("Tenths times tenths make hundredths.")
    return say("{p} and {q} places: the product is divided by 10 that often.", p=p, q=q)


def _wrong(x: int, p: int, y: int, q: int) -> Iterator[Wrong]:
    a, b, answer = Fraction(x, 10**p), Fraction(y, 10**q), Fraction(x * y, 10 ** (p + q))
    if p and q:
        kept = say("You kept {n} places. Both factors have places: {p} and {q} together.", n=max(p, q), p=p, q=q)
        if max(p, q) == 1:
            kept = say("You kept 1 place. Tenths times tenths make hundredths.")
        yield "dec-mul-point-add", answer * 10 ** min(p, q), kept
    if min(a, b) < 1:
        large = answer
        while large <= max(a, b):
            large *= 10
        less = say(
            "{small} is less than 1, so the product is less than {big}.",
            small=decimal(min(a, b)),
            big=decimal(max(a, b)),
        )
        yield "mul-makes-bigger", large, less
    estimate = say("Think of the size: about {a} times {b}.", a=decimal(a), b=decimal(b))
    yield "dec-mul-point-add", answer * 10, estimate
    yield "place-value-zero", answer / 10, estimate
    yield "mul-as-add", a + b, say("You added. The × sign asks you to multiply.")
    yield (
        "mul-near-fact",
        answer + Fraction(y, 10 ** (p + q)),
        say("The point is right. Check {x} × {y} again.", x=x, y=y),
    )


PROMPT = Prompt(
    "Explain how you place the point in {expression} by thinking about the size.",
    (
        "I rounded the factors.",
        "I said if the product is more or less than each factor.",
        "I counted the places as a check.",
    ),
)
STATEMENTS = (
    Statement("A product is larger than both of its factors.", Truth.SOMETIMES, "2 × 3 is 6, but 0.4 × 2.3 is 0.92."),
    Statement("A number times 0.5 is half of the number.", Truth.ALWAYS, "0.5 is one half."),
)
TEMPLATE = Template(
    answer_kind=AnswerKind.DECIMAL,
    levels={
        Level.SUPPORTED: {"x": span(2, 9), "p": (1,), "y": span(2, 39), "q": (1,)},
        Level.CORE: {"x": (*span(2, 9), *span(11, 49)), "p": (1,), "y": span(2, 99), "q": (1, 1, 2)},
        Level.EXTENSION: {"x": span(2, 99), "p": (1, 2), "y": span(12, 199), "q": (1, 2)},
    },
    question=mul,
    prompt=PROMPT,
    statements=STATEMENTS,
)
