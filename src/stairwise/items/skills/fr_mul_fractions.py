"""A fraction times a fraction, such as 2/3 × 4/5."""

from collections.abc import Iterator
from fractions import Fraction
from math import gcd

from stairwise.curriculum.skills import AnswerKind
from stairwise.items.facts import chain
from stairwise.items.fractions import bar, lcm, lowest, over, question, times, wrong
from stairwise.items.item import Level
from stairwise.items.models import Grid
from stairwise.items.template import Prompt, Question, Slip, Template, say, span
from stairwise.notation import build

SKILL = "fr.mul-fractions"


def multiply(a: int, b: int, c: int, d: int, shared: bool) -> Question | None:
    """`shared`: the product can be simplified."""
    if gcd(a, b) > 1 or gcd(c, d) > 1 or a >= b or c >= d or (a, b) == (c, d) or (gcd(a * c, b * d) > 1) != shared:
        return None
    written, value = times(bar(a, b), bar(c, d)), Fraction(a * c, b * d)
    moves = (
        (
            say("Multiply top by top and bottom by bottom."),
            over(times(a, c), times(b, d)),
            say("Each {second} is cut into {b} pieces, and you keep {a} of them.", second=bar(1, d), a=a, b=b),
        ),
        (
            say("Work out the two products."),
            bar(a * c, b * d),
            say("The whole has {count} pieces of this size.", count=b * d),
        ),
    )
    idea = say(
        "You take {first} of {second}. Will that be more or less than {second}?", first=bar(a, b), second=bar(c, d)
    )
    steps = chain(SKILL, written, *moves, *lowest(a * c, b * d))
    grid = None if shared else Grid(b, d, across=c, down=a)
    return question(written, build.number(value), value, idea, steps, _slips(a, b, c, d), model=grid)


def _slips(a: int, b: int, c: int, d: int) -> Iterator[Slip]:
    kept = say("You kept the bottom as in adding. Multiply the bottoms too: {b} times {d}.", b=b, d=d)
    if b == d:
        yield from wrong("mul-frac-keep-den", a * c, b, kept, lambda: (over(times(a, c), b),))
    else:
        bottom = lcm(b, d)
        common = say("Equal bottoms are for adding. To multiply, use the fractions as they are.")
        yield from wrong("mul-frac-keep-den", a * bottom // b * (c * bottom // d), bottom, common)
    crossed = say("You multiplied {a} by {d} and {b} by {c}. In a product it is top by top.", a=a, b=b, c=c, d=d)
    yield from wrong("cross-multiply-product", a * d, b * c, crossed, lambda: (over(times(a, d), times(b, c)),))
    added = say("You added. The × sign asks for {first} of {second}.", first=bar(a, b), second=bar(c, d))
    yield from wrong("frac-add-across", a + c, b + d, added)


TEMPLATE = Template(
    answer_kind=AnswerKind.FRACTION,
    levels={
        Level.SUPPORTED: {"a": span(1, 7), "b": span(2, 8), "c": span(1, 7), "d": span(2, 8), "shared": (False,)},
        Level.CORE: {"a": span(1, 9), "b": span(2, 10), "c": span(1, 9), "d": span(2, 10), "shared": (False, True)},
        Level.EXTENSION: {"a": span(2, 15), "b": span(5, 16), "c": span(2, 15), "d": span(5, 16), "shared": (True,)},
    },
    question=multiply,
    prompt=Prompt(
        "Draw a rectangle that shows {expression}. Tell what each part means.",
        (
            "I shaded one fraction and marked a part of it.",
            "I counted the small pieces in the whole.",
        ),
    ),
)
