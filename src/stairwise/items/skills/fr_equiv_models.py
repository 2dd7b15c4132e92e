"""Equal fractions read from two bars of one length."""

from collections.abc import Iterator
from fractions import Fraction

from stairwise.curriculum.skills import AnswerKind
from stairwise.items.facts import Move, chain
from stairwise.items.fractions import EXACT, bar, wrong
from stairwise.items.item import Level
from stairwise.items.models import Bar, FractionBars
from stairwise.items.stories import NAMES
from stairwise.items.template import Prompt, Question, Slip, Statement, Template, Truth, say, span
from stairwise.notation.text import text

SKILL = "fr.equiv-models"


def equal(name: str, a: int, b: int, k: int, shaded: bool, fewer: bool) -> Question | None:
    """a/b and the fraction with k times as many parts; `fewer`: the second bar has the larger parts."""
    if a >= b or b * k > 24:
        return None
    first, second = (a, b), (a * k, b * k)
    if fewer:
        first, second = second, first
    stem = say(
        "{name} shades {first} of a strip. A second strip is just as long, with {n} equal parts. Which fraction "
        "of it is "
        "the same length?",
        name=name,
        first=bar(*first),
        n=second[1],
    )
    if shaded:
        stem = say(
            "{name} shades both strips to the same length. The first one shows {first}. Which fraction does the "
            "second one "
            "show?",
            name=name,
            first=bar(*first),
        )
    return Question(
        stem=stem,
        answer=bar(*second),
        value=Fraction(*second),
        idea=say("The shaded lengths are equal. How large are the parts of the second strip?"),
        steps=chain(SKILL, bar(*first), *_moves(first, second, k, fewer)),
        slips=tuple(_slips(first, second)),
        confirmation=say("Right! {first} and {second} are the same length.", first=bar(*first), second=bar(*second)),
        form_asked=EXACT,
        model=FractionBars((Bar(first[1], first[0], text(bar(*first))), Bar(second[1], second[0] if shaded else 0))),
    )


Pair = tuple[int, int]


def _moves(first: Pair, second: Pair, k: int, fewer: bool) -> Iterator[Move]:
    each = say("1 part of the first strip is {k} parts of the second", k=k)
    if fewer:
        each = say("{k} parts of the first strip are 1 part of the second", k=k)
    cut = say("The strips have {b} and {n} parts and the same length.", b=first[1], n=second[1])
    yield say("Compare the parts of the two strips."), each, cut
    count = say("{top} parts of {part} each", top=second[0], part=bar(1, second[1]))
    if second[0] == 1:
        count = say("1 of the {n} equal parts", n=second[1])
    yield say("Find how many parts cover the shaded length."), count, say("The shaded length does not change.")
    yield say("Write it as a fraction."), bar(*second), say("The bottom number counts all the parts of the strip.")


def _slips(first: Pair, second: Pair) -> Iterator[Slip]:
    (a, b), (top, n) = first, second
    added = say("You changed top and bottom by the same amount. Compare the lengths: they are not equal.")
    yield from wrong("frac-equiv-add", a + n - b, n, added)
    smaller = say("A larger bottom number means smaller parts, so you need more of them.")
    if n < b:
        smaller = say("A smaller bottom number means larger parts, so you need fewer of them.")
    if a < n:
        yield from wrong("frac-bigger-den", a, n, smaller)
    rest = say("You compared shaded parts with the other parts. The bottom number counts all {n} parts.", n=n)
    yield from wrong("frac-part-part", top, n - top, rest)
    for near in (top - 1, top + 1):
        yield from wrong(
            "count-off-one", near, n, say("Count again: {near} is not the same length.", near=bar(near, n))
        )


NO, YES = (False,), (True,)
TEMPLATE = Template(
    answer_kind=AnswerKind.FRACTION,
    levels={
        Level.SUPPORTED: {"name": NAMES, "a": span(1, 7), "b": span(2, 8), "k": (2, 3), "shaded": YES, "fewer": NO},
        Level.CORE: {"name": NAMES, "a": span(1, 7), "b": span(2, 8), "k": (2, 3, 4), "shaded": NO, "fewer": NO},
        Level.EXTENSION: {"name": NAMES, "a": span(1, 7), "b": span(3, 8), "k": span(2, 6), "shaded": NO, "fewer": YES},
    },
    question=equal,
    prompt=Prompt(
        "Draw two strips of one length that show {first} and an equal fraction. Explain why they are equal.",
        ("My strips have the same length.", "I cut each part into the same number of smaller parts."),
    ),
    statements=(
        Statement(
            "A fraction has an equal fraction with a larger bottom number.", Truth.ALWAYS, "Cut each part in two."
        ),
        Statement(
            "Two fractions with different bottom numbers are equal.",
            Truth.SOMETIMES,
            "1/2 and 2/4 are; 1/2 and 1/4 are not.",
        ),
    ),
)
