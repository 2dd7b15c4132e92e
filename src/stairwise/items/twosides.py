"""Stories that lead to an equation with the unknown in two places: two plans, and parts of a total."""

from dataclasses import dataclass
from fractions import Fraction

from stairwise.items.phrase import Phrase
from stairwise.items.stories import NAMES, Frame, tell
from stairwise.items.template import Number, say
from stairwise.notation import build
from stairwise.notation.tree import Node

PLANS = (
    Frame(
        "One gym asks {b} dollars to join and {a} dollars a month. Another asks {d} dollars to join "
        "and {c} dollars a month. After how many months is the cost equal?",
        "two plans that match",
        {"a": (8, 60), "c": (8, 60), "b": (5, 300), "d": (5, 300)},
    ),
    Frame(
        "{name} has {b} dollars and saves {a} dollars a week. {other} has {d} dollars and saves {c} "
        "dollars a week. After how many weeks do they have the same?",
        "two plans that match",
        {"a": (2, 40), "c": (2, 40)},
    ),
    Frame(
        "Tank A holds {b} liters and gains {a} liters each minute. Tank B holds {d} liters and gains "
        "{c} liters each minute. After how many minutes are they equal?",
        "two plans that match",
        {"a": (2, 25), "c": (2, 25)},
    ),
    Frame(
        "One taxi costs {b} dollars plus {a} dollars for each mile. Another costs {d} dollars plus "
        "{c} dollars for each mile. For how many miles is the price equal?",
        "two plans that match",
        {"a": (2, 6), "c": (2, 6), "b": (2, 40), "d": (2, 40)},
    ),
)
PARTS = (
    Frame(
        "{name} has {b} more than {a} times as many stamps as {other}. Together they have {d}. How "
        "many stamps does {other} have?",
        "parts of a total",
        {"a": (2, 5)},
    ),
    Frame(
        "A school has {b} more than {a} times as many chairs as tables. There are {d} chairs and "
        "tables in all. How many tables are there?",
        "parts of a total",
        {"a": (2, 6)},
    ),
    Frame(
        "A rope of {d} feet is cut in two. The long piece is {b} feet more than {a} times the short "
        "one. How long is the short piece, in feet?",
        "parts of a total",
        {"a": (2, 4), "d": (10, 200)},
    ),
)


@dataclass(frozen=True, slots=True)
class Told:
    """A story, its two sides with n, the number asked for, and wrong numbers with their rules."""

    story: Phrase
    left: Node
    right: Node
    answer: int
    structure: str
    wrong: tuple[tuple[str, Number | None, Phrase], ...]
    wrong_sides: tuple[tuple[str, Node, Node, Phrase], ...]


def plans(which: int, a: int, c: int, b: int, n: int, pair: int) -> Told | None:
    """b + an = d + cn"""
    frame, d = PLANS[which % len(PLANS)], b + (a - c) * n
    names = {"name": NAMES[pair % len(NAMES)], "other": NAMES[(pair + 7) % len(NAMES)]}
    story = tell(frame, **names, a=a, b=b, c=c, d=d)
    if story is None or d <= 0 or abs(a - c) < 2 or len({a, b, c, d, n}) < 5:
        return None
    one = build.letter("n")
    swapped = say("The amount that repeats goes with n. The other one is there once.")
    crossed = say("Keep what belongs together on one side: {b} goes with {a}, and {d} with {c}.", a=a, b=b, c=c, d=d)
    total = say("That is the amount when both are equal. How many were asked for?")
    rest = say("That is {many} times n. Divide by {many}.", many=abs(a - c))
    across = say("Both sides grow with n. Subtract the smaller growth from both sides.")
    return Told(
        story,
        build.terms(((b, ""), (a, one))),
        build.terms(((d, ""), (c, one))),
        n,
        frame.structure,
        (
            ("eq-stop-early", abs(d - b), rest),
            ("eq-stop-early", b + a * n, total),
            ("eq-combine-across", Fraction(abs(d - b), a + c), across),
            ("reversal-eq", Fraction(abs(a - c), abs(d - b)) if d != b else None, swapped),
            ("words-order-sub", Fraction(d + b, abs(a - c)), across),
        ),
        (
            ("reversal-eq", build.terms(((a, ""), (b, one))), build.terms(((c, ""), (d, one))), swapped),
            ("reversal-eq", build.terms(((b, ""), (c, one))), build.terms(((d, ""), (a, one))), crossed),
            ("words-order-sub", build.terms(((b, ""), (-a, one))), build.terms(((d, ""), (c, one))), swapped),
            ("start-ignored", build.term(a, one), build.terms(((d, ""), (c, one))), swapped),
        ),
    )


def parts(which: int, a: int, b: int, n: int, pair: int) -> Told | None:
    """n + an + b = d"""
    frame, d = PARTS[which % len(PARTS)], n + a * n + b
    names = {"name": NAMES[pair % len(NAMES)], "other": NAMES[(pair + 7) % len(NAMES)]}
    story = tell(frame, **names, a=a, b=b, d=d)
    if story is None or len({a, b, n, d}) < 4:
        return None
    one = build.letter("n")
    other = say("That is the larger part. The smaller part was asked for.")
    more = say("The {b} belongs to the larger part: add it, do not take it away.", b=b)
    both = say("Two parts make the total: n and the larger one.")
    rest = say("That is {many} times n. Divide by {many}.", many=a + 1)
    return Told(
        story,
        build.terms(((1, one), (a, one), (b, ""))),
        build.number(d),
        n,
        frame.structure,
        (
            ("reversal-eq", a * n + b, other),
            ("words-order-sub", Fraction(d + b, a + 1), more),
            ("eq-stop-early", d - b, rest),
            ("clt-coef-one", Fraction(d - b, a), both),
        ),
        (
            ("reversal-eq", build.terms(((a, one), (b, ""))), build.number(d), both),
            ("words-order-sub", build.terms(((1, one), (a, one), (-b, ""))), build.number(d), more),
            ("reversal-eq", build.terms(((a + 1 + b, one),)), build.number(d), more),
        ),
    )
