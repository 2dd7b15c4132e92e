"""Two mixed numbers divided, such as 3 1/2 ÷ 1 3/4."""

from collections.abc import Iterator
from fractions import Fraction
from math import gcd

from stairwise.curriculum.skills import AnswerKind
from stairwise.items.facts import Move, chain
from stairwise.items.fractions import bar, divided, division_moves, mixed, question, times, wrong_mixed
from stairwise.items.item import Level
from stairwise.items.template import Prompt, Question, Slip, Template, say, span
from stairwise.notation import build
from stairwise.notation.tree import Node

SKILL = "fr.div-mixed"


def divide(w: int, a: int, b: int, v: int, c: int, d: int, above_one: bool) -> Question | None:
    """w a/b divided by v c/d; `above_one`: the first number is the larger."""
    if a >= b or c >= d or gcd(a, b) > 1 or gcd(c, d) > 1 or (not w and not v):
        return None
    value = (w + Fraction(a, b)) / (v + Fraction(c, d))
    if not 1 < value.denominator <= 30 or (above_one and value < 1):
        return None
    written = divided(mixed(w, a, b), mixed(v, c, d))
    idea = say("About how many times does {second} fit in {first}?", first=mixed(w, a, b), second=mixed(v, c, d))
    steps = chain(SKILL, written, *_moves(w, a, b, v, c, d))
    return question(written, build.mixed(value), value, idea, steps, _slips(w, a, b, v, c, d))


def _moves(w: int, a: int, b: int, v: int, c: int, d: int) -> Iterator[Move]:
    top, other = w * b + a, v * d + c
    parts = say("Each whole in {mixed} is {one}.", mixed=mixed(w, a, b), one=bar(b, b))
    yield say("Write each mixed number as one fraction."), divided(bar(top, b), bar(other, d)), parts
    yield from division_moves(top, b, other, d)


def _slips(w: int, a: int, b: int, v: int, c: int, d: int) -> Iterator[Slip]:
    top, other = w * b + a, v * d + c
    kept = say("You multiplied by {second}. Multiply by its reciprocal.", second=bar(other, d))
    yield from wrong_mixed("div-frac-no-invert", Fraction(top * other, b * d), kept, lambda: _kept(top, b, other, d), 1)
    first = say("You flipped {first}. Keep it and flip the second fraction.", first=bar(top, b))
    yield from wrong_mixed("div-frac-invert-first", Fraction(b * other, top * d), first)
    if w and v:
        glued = say(
            "{mixed} is not {glued}. Each whole is {b} parts.", mixed=mixed(w, a, b), glued=bar(10 * w + a, b), b=b
        )
        yield from wrong_mixed("mixed-concat", Fraction((10 * w + a) * d, b * (10 * v + c)), glued)
    loose = say(
        "{mixed} is not {loose}. Each whole is more than one part.",
        mixed=mixed(w or v, a if w else c, b if w else d),
        loose=bar(w + a if w else v + c, b if w else d),
    )
    yield from wrong_mixed("mixed-add-parts", Fraction((w + a) * d, b * (v + c)), loose)


def _kept(top: int, b: int, other: int, d: int) -> tuple[Node, ...]:
    """The lines of someone who does not take the reciprocal."""
    return divided(bar(top, b), bar(other, d)), times(bar(top, b), bar(other, d))


TEMPLATE = Template(
    answer_kind=AnswerKind.MIXED,
    levels={
        Level.SUPPORTED: {
            "w": span(1, 6),
            "a": (1, 1, 2, 3),
            "b": span(2, 5),
            "v": span(0, 2),
            "c": (1, 1, 2, 3),
            "d": span(2, 5),
            "above_one": (True,),
        },
        Level.CORE: {
            "w": span(1, 6),
            "a": span(1, 5),
            "b": span(2, 8),
            "v": span(1, 4),
            "c": span(1, 5),
            "d": span(2, 8),
            "above_one": (True,),
        },
        Level.EXTENSION: {
            "w": span(1, 9),
            "a": span(1, 8),
            "b": span(3, 9),
            "v": span(2, 9),
            "c": span(1, 8),
            "d": span(3, 9),
            "above_one": (False,),
        },
    },
    question=divide,
    prompt=Prompt(
        "Estimate {expression} first. Then explain how you found the exact answer.",
        (
            "I said about how often the second number fits.",
            "I rewrote both numbers as fractions.",
            "I multiplied back to check.",
        ),
    ),
)
