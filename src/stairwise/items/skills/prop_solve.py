"""A missing value in a proportion: 3 pounds cost $7.50; what do 8 pounds cost?"""

from collections.abc import Iterator
from fractions import Fraction

from stairwise.curriculum.skills import AnswerKind
from stairwise.items.facts import Move
from stairwise.items.item import Level
from stairwise.items.models import Table
from stairwise.items.quantities import Wrong, asked, is_decimal, short, wrongs
from stairwise.items.stories import NAMES, Frame, tell
from stairwise.items.template import Prompt, Question, Template, say, span
from stairwise.items.values import decimal
from stairwise.notation import build

SKILL = "prop.solve"
FRAMES = (
    (
        Frame(
            "{a} pounds of pears cost {b} dollars. How many dollars does {name} pay for {c} pounds?",
            "price",
            {"k": (1, 8)},
        ),
        "pounds",
        "dollars",
    ),
    (
        Frame(
            "{name} rides {b} miles in {a} hours. At this speed, how many miles is it in {c} hours?",
            "speed",
            {"k": (5, 40)},
        ),
        "hours",
        "miles",
    ),
    (
        Frame(
            "A recipe takes {a} cups of rice for {b} people. {name} has {c} cups. For how many people is that?",
            "recipe",
            {"k": (2, 5)},
        ),
        "cups",
        "people",
    ),
    (
        Frame(
            "A printer of {name} prints {b} pages in {a} minutes. How many pages does it print in {c} minutes?",
            "speed",
            {"k": (2, 30)},
        ),
        "minutes",
        "pages",
    ),
)
Told = tuple[Frame, str, str]


def solve(told: Told, name: str, a: int, c: int, k: Fraction, picture: bool) -> Question | None:
    frame, across, up = told
    b, answer = k * a, k * c
    whole = frame.structure != "price"
    if (
        not frame.believable(k=k)
        or a in (c, k)
        or c == k
        or answer in (a, b, c)
        or not is_decimal(b, 2)
        or (whole and (b.denominator > 1 or answer.denominator > 1))
    ):
        return None
    table = Table((across, up), ((a, decimal(b)), (c, None)), across=True) if picture else None
    money = 2 if frame.structure == "price" and b.denominator > 1 else None
    stem = tell(frame, name=name, a=a, b=decimal(b, money), c=c)
    return (
        None
        if stem is None
        else asked(
            SKILL,
            stem,
            answer,
            say("How much belongs to 1? Or: by which number is {a} multiplied to get {c}?", a=a, c=c),
            say("{a} {across} go with {b} {up}", a=a, b=decimal(b), across=across, up=up),
            _moves(a, b, c, up),
            wrongs(_wrong(a, b, c), short, Fraction(1, 100)),
            say("Right! {x} ÷ {c} is the same as {b} ÷ {a}.", x=decimal(answer), c=c, b=decimal(b), a=a),
            decimal,
            model=table,
            structure=frame.structure,
        )
    )


def _moves(a: int, b: Fraction, c: int, up: str) -> Iterator[Move]:
    if c % a == 0:
        factor = say("{c} is {n} times {a}", a=a, c=c, n=c // a)
        yield say("Find the factor from {a} to {c}.", a=a, c=c), factor, say("Both amounts grow by the same factor.")
        work = build.times(decimal(b), build.number(c // a), style="times")
        yield say("Use it on the other amount."), work, say("The {up} grow by the same factor.", up=up)
    else:
        one = say("{b} ÷ {a} = {k} for 1", b=decimal(b), a=a, k=decimal(b / a))
        yield say("Divide to find how much belongs to 1."), one, say("The rate stays the same.")
        work = build.times(decimal(b / a), build.number(c), style="times")
        yield say("Multiply by {c}.", c=c), work, say("Each 1 brings the same number of {up}.", up=up)
    yield say("Work it out."), decimal(b / a * c), say("This makes both pairs equal ratios.")


def _wrong(a: int, b: Fraction, c: int) -> Iterator[Wrong]:
    crossed = say("The pairs are crossed: {b} belongs to {a}. What belongs to {c}?", a=a, b=decimal(b), c=c)
    yield "prop-pair-mismatch", b * a / c, crossed
    added = say("You changed both by {d}. Equal ratios need the same factor.", d=abs(c - a))
    yield "ratio-additive", b + c - a, added
    yield "rate-no-unit", b * c, say("{b} belongs to {a}, not to 1.", a=a, b=decimal(b))
    yield "ratio-additive", b + c, say("You added {c}. Find how much belongs to 1 first.", c=c)
    yield "eq-stop-early", b / a, say("That is for 1. How much is it for {c}?", c=c)


PROMPT = Prompt(
    "Explain how you know which numbers belong together in this story.",
    (
        "I named the pairs with their units.",
        "I said what stays the same.",
        "I checked that both pairs have the same ratio.",
    ),
)
WHOLE = tuple(Fraction(n) for n in span(2, 12))
QUARTERS = (*(Fraction(n, 4) for n in span(5, 31)), *(Fraction(n, 2) for n in span(11, 50)))
TEMPLATE = Template(
    answer_kind=AnswerKind.NUMBER,
    levels={
        Level.SUPPORTED: {
            "told": FRAMES,
            "name": NAMES,
            "a": span(2, 6),
            "c": span(4, 30),
            "k": WHOLE,
            "picture": (True,),
        },
        Level.CORE: {
            "told": FRAMES,
            "name": NAMES,
            "a": span(2, 9),
            "c": span(2, 15),
            "k": (*WHOLE, *QUARTERS),
            "picture": (False,),
        },
        Level.EXTENSION: {
            "told": FRAMES,
            "name": NAMES,
            "a": span(4, 24),
            "c": span(3, 30),
            "k": QUARTERS,
            "picture": (False,),
        },
    },
    question=solve,
    prompt=PROMPT,
)
