"""Two mixed numbers multiplied, such as 1 1/2 × 2 2/3."""

from collections.abc import Iterator
from fractions import Fraction
from math import gcd

from stairwise.curriculum.skills import AnswerKind
from stairwise.items.facts import Move, chain
from stairwise.items.fractions import as_mixed, bar, improper, lowest, mixed, over, question, times, wrong_mixed
from stairwise.items.item import Level
from stairwise.items.models import AreaModel
from stairwise.items.template import Prompt, Question, Slip, Template, say, span
from stairwise.notation import build

SKILL = "fr.mul-mixed"


def multiply(w: int, a: int, b: int, v: int, c: int, d: int, picture: bool) -> Question | None:
    """w a/b times v c/d; `picture`: an area model is shown."""
    if a >= b or c >= d or gcd(a, b) > 1 or gcd(c, d) > 1 or (w, a, b) == (v, c, d):
        return None
    value = (w + Fraction(a, b)) * (v + Fraction(c, d))
    if not 1 < value.denominator <= 30:
        return None
    written = times(mixed(w, a, b), mixed(v, c, d))
    idea = say("Estimate first: the product lies between {low} and {high}.", low=w * v, high=(w + 1) * (v + 1))
    steps = chain(SKILL, written, *_moves(w, a, b, v, c, d))
    area = AreaModel((w, bar(a, b)), (v, bar(c, d))) if picture else None
    return question(written, build.mixed(value), value, idea, steps, _slips(w, a, b, v, c, d), model=area)


def _moves(w: int, a: int, b: int, v: int, c: int, d: int) -> Iterator[Move]:
    top, other = w * b + a, v * d + c
    one = say("{whole} wholes and {part} are {all}.", whole=w, part=bar(a, b), all=bar(top, b))
    if w == 1:
        one = say("1 whole and {part} are {all}.", part=bar(a, b), all=bar(top, b))
    yield say("Write each mixed number as one fraction."), times(improper(w, a, b), improper(v, c, d)), one
    yield (
        say("Multiply top by top and bottom by bottom."),
        over(times(top, other), times(b, d)),
        say("This is how fractions are multiplied."),
    )
    yield say("Work out the two products."), bar(top * other, b * d), say("The value has not changed.")
    yield from lowest(top * other, b * d)
    value = Fraction(top * other, b * d)
    yield from as_mixed(value.numerator, value.denominator)


def _slips(w: int, a: int, b: int, v: int, c: int, d: int) -> Iterator[Slip]:
    apart = say(
        "You left out {first} and {second}. Every part of one number meets every part of the other.",
        first=times(w, bar(c, d)),
        second=times(bar(a, b), v),
    )
    yield from wrong_mixed("mul-mixed-parts", w * v + Fraction(a * c, b * d), apart)
    one = say("You left out {part}. An area model has four boxes.", part=times(w, bar(c, d)))
    yield from wrong_mixed("mul-mixed-parts", w * v + Fraction(a * c, b * d) + Fraction(a, b) * v, one)
    glued = say("{mixed} is not {glued}. Each whole is {b} parts.", mixed=mixed(w, a, b), glued=bar(10 * w + a, b), b=b)
    digits = times(bar(10 * w + a, b), bar(10 * v + c, d))
    yield from wrong_mixed("mixed-concat", Fraction((10 * w + a) * (10 * v + c), b * d), glued, lambda: (digits,))
    loose = say("{mixed} is not {loose}. Each whole is {b} parts.", mixed=mixed(w, a, b), loose=bar(w + a, b), b=b)
    yield from wrong_mixed("mixed-add-parts", Fraction((w + a) * (v + c), b * d), loose)


TEMPLATE = Template(
    answer_kind=AnswerKind.MIXED,
    levels={
        Level.SUPPORTED: {
            "w": span(1, 4),
            "a": (1, 1, 2),
            "b": span(2, 5),
            "v": span(1, 4),
            "c": (1, 1, 2),
            "d": span(2, 5),
            "picture": (True,),
        },
        Level.CORE: {
            "w": span(1, 5),
            "a": span(1, 5),
            "b": span(2, 8),
            "v": span(1, 4),
            "c": span(1, 5),
            "d": span(2, 8),
            "picture": (False,),
        },
        Level.EXTENSION: {
            "w": span(3, 9),
            "a": span(1, 8),
            "b": span(3, 9),
            "v": span(2, 8),
            "c": span(1, 8),
            "d": span(3, 9),
            "picture": (False,),
        },
    },
    question=multiply,
    prompt=Prompt(
        "Why is it not enough in {expression} to multiply the wholes and then the fractions?",
        (
            "I drew or named four parts.",
            "I said which two parts are left out.",
            "I checked with an estimate.",
        ),
    ),
)
