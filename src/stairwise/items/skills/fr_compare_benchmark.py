"""Comparing two fractions by way of 1/2, or by what is missing from 1."""

from collections.abc import Iterator
from fractions import Fraction

from stairwise.curriculum.skills import AnswerKind
from stairwise.items.choosing import choice_question, pick
from stairwise.items.facts import Move, chain
from stairwise.items.fractions import bar
from stairwise.items.item import Level
from stairwise.items.models import NumberLine
from stairwise.items.phrase import Phrase
from stairwise.items.template import Prompt, Question, Slip, Statement, Template, Truth, say, span

SKILL = "fr.compare-benchmark"
HALF = Fraction(1, 2)
Pair = tuple[int, int]


def compare(shape: str, a: int, b: int, c: int, d: int, turned: bool, picture: bool) -> Question | None:
    """`shape` is "half" (a/b below 1/2 and c/d above) or "one" (both lack the same number of parts)."""
    if shape == "one":
        a, c = b - a, d - a
    if not 0 < a < b or not 0 < c < d or b == d or not _fits(shape, (a, b), (c, d)):
        return None
    small, large = (a, b), (c, d)
    shown = (large, small) if turned else (small, large)
    key = _because_half(small, large) if shape == "half" else _because_one(small, large)
    return choice_question(
        say("Which is larger, {first} or {second}?", first=bar(*shown[0]), second=bar(*shown[1])),
        key,
        say("Is each fraction above or below 1/2?")
        if shape == "half"
        else say("How much is missing from 1 in each fraction?"),
        chain(
            SKILL, say("{small} and {large}", small=bar(*small), large=bar(*large)), *_moves(shape, small, large, key)
        ),
        _slips(shape, small, large),
        say("Right! {large} is larger than {small}.", large=bar(*large), small=bar(*small)),
        NumberLine(0, 1, HALF, (0, HALF, 1)) if picture else None,
    )


def _fits(shape: str, small: Pair, large: Pair) -> bool:
    if shape == "half":
        return Fraction(*small) < HALF < Fraction(*large) and small[0] != large[0]
    return Fraction(*small) < Fraction(*large) and Fraction(*small) > HALF and large[1] - large[0] < 4


def _because_half(small: Pair, large: Pair) -> Phrase:
    return say("{large} is larger. It is more than 1/2, and {small} is less.", large=bar(*large), small=bar(*small))


def _because_one(small: Pair, large: Pair) -> Phrase:
    return say(
        "{large} is larger. It lacks {less} of 1, and {small} lacks more: {more}.",
        large=bar(*large),
        less=bar(large[1] - large[0], large[1]),
        small=bar(*small),
        more=bar(small[1] - small[0], small[1]),
    )


def _moves(shape: str, small: Pair, large: Pair, key: Phrase) -> Iterator[Move]:
    if shape == "half":
        halves = say(
            "{a} is less than half of {b}; {c} is more than half of {d}", a=small[0], b=small[1], c=large[0], d=large[1]
        )
        yield say("Take half of each bottom number."), halves, say("Half of the parts make 1/2.")
        yield say("Compare each fraction with 1/2."), key, say("One is on each side of 1/2.")
        return
    gap = large[1] - large[0]
    missing = say("missing: {x} and {y}", x=bar(small[1] - small[0], small[1]), y=bar(gap, large[1]))
    yield say("Find what is missing from 1."), missing, say("All the parts together make 1.")
    yield say("Compare the missing pieces."), key, say("A smaller missing piece leaves more.")


def _slips(shape: str, small: Pair, large: Pair) -> Iterator[Slip]:
    (a, b), (c, d) = small, large
    low, high = {"small": bar(a, b)}, {"large": bar(c, d)}
    count = say("Look at the size of the parts too, not only at how many are missing.")
    bottom = say("A larger bottom number means smaller parts, so it cannot decide alone. Use 1/2 or 1.")
    if b > d:
        yield pick("frac-bigger-den", say("{small} is larger. Its bottom number is larger.", **low), bottom)
    else:
        yield pick("frac-bigger-den", say("{large} is larger. Its bottom number is larger.", **high), bottom)
    if shape == "one":
        yield pick("frac-gap", say("They are equal. Both lack {n} of the parts.", n=b - a), count)
        yield pick("frac-bigger-den", say("{small} is larger. Its parts are larger.", **low), _missing(small, large))
        return
    if b - a < d - c:
        yield pick("frac-gap", say("{small} is larger. It has fewer parts missing.", **low), count)
    else:
        yield pick("frac-gap", say("{large} is larger. It has fewer parts missing.", **high), count)
    half = say("Each fraction is on its own side of 1/2. Which one is above?")
    if b < d:
        yield pick("frac-bigger-den", say("{small} is larger. Its parts are larger.", **low), half)
    else:
        yield pick("frac-bigger-den", say("{large} is larger. Its parts are larger.", **high), half)
    yield pick("frac-bigger-den", say("You cannot tell. The bottom numbers differ."), half)


def _missing(small: Pair, large: Pair) -> Phrase:
    return say(
        "Larger parts also leave a larger piece missing: {x} is more than {y}.",
        x=bar(small[1] - small[0], small[1]),
        y=bar(large[1] - large[0], large[1]),
    )


TURNED = (False, True)
TEMPLATE = Template(
    answer_kind=AnswerKind.CHOICE,
    levels={
        Level.SUPPORTED: {
            "shape": ("half",),
            "a": span(1, 5),
            "b": span(3, 12),
            "c": span(2, 9),
            "d": span(3, 10),
            "turned": TURNED,
            "picture": (True,),
        },
        Level.CORE: {
            "shape": ("half", "one"),
            "a": span(1, 7),
            "b": span(3, 16),
            "c": span(2, 11),
            "d": span(3, 16),
            "turned": TURNED,
            "picture": (False,),
        },
        Level.EXTENSION: {
            "shape": ("one", "half"),
            "a": span(1, 15),
            "b": span(11, 40),
            "c": span(6, 30),
            "d": span(11, 40),
            "turned": TURNED,
            "picture": (False,),
        },
    },
    question=compare,
    prompt=Prompt(
        "Explain how you can tell which is larger, {first} or {second}, without a common denominator.",
        ("I used 1/2 or 1 to compare.", "I looked at the size of the parts.", "I wrote a full reason."),
    ),
    statements=(
        Statement(
            "A fraction whose top is more than half of its bottom is more than 1/2.",
            Truth.ALWAYS,
            "Half of the parts make 1/2.",
        ),
        Statement(
            "The fraction with fewer missing parts is larger.",
            Truth.SOMETIMES,
            "3/4 is more than 1/3, but 2/3 is less than 7/9.",
        ),
    ),
)
