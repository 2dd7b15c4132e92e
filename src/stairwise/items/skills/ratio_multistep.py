"""Stories with two ratio steps: how much of a mix, and what that costs."""

from collections.abc import Iterator
from fractions import Fraction
from math import gcd

from stairwise.curriculum.skills import AnswerKind
from stairwise.items.facts import Move
from stairwise.items.item import Level
from stairwise.items.models import Row, Tape
from stairwise.items.quantities import Wrong, asked, short, wrongs
from stairwise.items.stories import NAMES, Frame, tell
from stairwise.items.template import Number, Prompt, Question, Template, say, span
from stairwise.items.values import decimal, ratio
from stairwise.notation import build
from stairwise.notation.tree import Node

SKILL = "ratio.multistep"
FRAMES = (
    Frame(
        "{name} mixes blue and white paint in the ratio {ratio} and needs {n} cups. Blue paint costs "
        "{p} dollars a cup. "
        "How many dollars does the blue paint cost?",
        "part of a total, then a rate",
    ),
    Frame(
        "{name} mixes nuts and raisins in the ratio {ratio} and needs {n} pounds. Nuts cost {p} dollars a pound. "
        "How many dollars do the nuts cost?",
        "part of a total, then a rate",
    ),
    Frame(
        "On a trip the ratio of adults to children is {ratio}, and {n} people go. {name} sells adult tickets for {p} "
        "dollars each. How many dollars do these bring?",
        "part of a total, then a rate",
    ),
)
PAIRS = (("blue", "white"), ("nuts", "raisins"), ("adults", "children"))


def multistep(name: str, frame: Frame, a: int, b: int, k: int, p: Fraction, picture: bool) -> Question | None:
    n, amount = (a + b) * k, a * k
    if gcd(a, b) > 1 or a == b or p == k or p in (a, b) or (frame is FRAMES[2] and p < 2):
        return None
    price = decimal(p, None if p.denominator == 1 else 2)
    stem = tell(frame, name=name, ratio=ratio(a, b), n=n, p=price)
    first, second = next(pair for pair in PAIRS if pair[0] in frame.text)
    rows = (Row(first, ("?",) * a), Row(second, ("?",) * b))
    return stem and asked(
        SKILL,
        stem,
        amount * p,
        say("First find how much of the one thing there is. Then find the price of it."),
        ratio(a, b),
        _moves(a, b, k, p),
        wrongs(_wrong(a, b, k, p), short, Fraction(1, 100)),
        say("Right! There are {amount}, and each costs {p}.", amount=amount, p=price),
        decimal,
        model=Tape(rows) if picture else None,
        structure=frame.structure,
    )


def _times(first: Number, second: Number) -> Node:
    return build.times(decimal(first), decimal(second), style="times")


def _moves(a: int, b: int, k: int, p: Fraction) -> Iterator[Move]:
    n = (a + b) * k
    one = say("one part is {n} ÷ {parts} = {k}", n=n, parts=a + b, k=k)
    yield say("Divide the total by all parts."), one, say("{a} + {b} parts make the whole.", a=a, b=b)
    amount = say("{a} parts are {a} × {k} = {amount}", a=a, k=k, amount=a * k)
    yield say("Find the amount that the question is about."), amount, say("It has {a} of the parts.", a=a)
    yield say("Multiply by the price of one."), _times(a * k, p), say("Each one costs the same.")
    yield say("Work it out."), decimal(a * k * p), say("This answers the question.")


def _wrong(a: int, b: int, k: int, p: Fraction) -> Iterator[Wrong]:
    n = (a + b) * k
    whole = say("The part is {a} of {all} parts, not {a} of {b}.", a=a, b=b, all=a + b)
    yield "ratio-part-whole", b * k * p, say("That is for the other part. Which one is asked for?")
    yield "ratio-part-whole", n * p, say("That is for all {n}. Only {a} of {all} parts count.", n=n, a=a, all=a + b)
    if n % b == 0:
        yield "ratio-part-whole", Fraction(n * a, b) * p, whole
    added = say("The two parts do not differ by {d}. Find one part first.", d=abs(a - b))
    yield "ratio-additive", Fraction(n + a - b, 2) * p, added
    yield "ratio-additive", (n - b) * p, say("{b} counts parts. Find what one part is first.", b=b)
    yield "eq-stop-early", Fraction(a * k), say("That is the amount. What does it cost?")


PROMPT = Prompt(
    "Explain in which order you used the two facts of this story, and why.",
    ("I said what the ratio compares.", "I named the amount that I found first.", "I said what the price is for."),
)
WHOLE = tuple(Fraction(n) for n in span(2, 15))
QUARTERS = tuple(Fraction(n, 4) for n in span(5, 60))
TEMPLATE = Template(
    answer_kind=AnswerKind.NUMBER,
    levels={
        Level.SUPPORTED: {
            "name": NAMES,
            "frame": FRAMES,
            "a": span(1, 5),
            "b": span(1, 5),
            "k": span(2, 8),
            "p": WHOLE,
            "picture": (True,),
        },
        Level.CORE: {
            "name": NAMES,
            "frame": FRAMES,
            "a": span(1, 7),
            "b": span(1, 7),
            "k": span(3, 12),
            "p": WHOLE,
            "picture": (False,),
        },
        Level.EXTENSION: {
            "name": NAMES,
            "frame": FRAMES,
            "a": span(2, 9),
            "b": span(2, 9),
            "k": span(4, 15),
            "p": QUARTERS,
            "picture": (False,),
        },
    },
    question=multistep,
    prompt=PROMPT,
)
