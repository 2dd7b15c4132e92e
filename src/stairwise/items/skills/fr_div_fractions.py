"""A fraction divided by a fraction, such as 3/4 ÷ 2/5."""

from collections.abc import Iterator
from fractions import Fraction
from math import gcd

from stairwise.curriculum.skills import AnswerKind
from stairwise.items.facts import chain
from stairwise.items.fractions import bar, divided, lowest, over, question, strips, times, wrong
from stairwise.items.item import Level
from stairwise.items.template import Prompt, Question, Slip, Template, say, span
from stairwise.notation import build

SKILL = "fr.div-fractions"


def divide(a: int, b: int, c: int, d: int, shared: bool) -> Question | None:
    """`shared`: the quotient has to be simplified."""
    if gcd(a, b) > 1 or gcd(c, d) > 1 or a >= b or (c >= d and b < 10) or (a, b) == (c, d) or c == d:
        return None
    if (gcd(a * d, b * c) > 1) != shared:
        return None
    written, value = divided(bar(a, b), bar(c, d)), Fraction(a * d, b * c)
    reason = say(
        "The product of {second} and {flipped} is 1, so dividing by one is multiplying by the other.",
        second=bar(c, d),
        flipped=over(build.number(d), c),
    )
    moves = (
        (
            say("Keep the first fraction. Multiply by the reciprocal of the second."),
            times(bar(a, b), over(build.number(d), c)),
            reason,
        ),
        (
            say("Multiply top by top and bottom by bottom."),
            over(times(a, d), times(b, c)),
            say("This is how fractions are multiplied."),
        ),
        (say("Work out the two products."), bar(a * d, b * c), say("The value has not changed.")),
    )
    idea = say("How many times does {second} fit in {first}?", first=bar(a, b), second=bar(c, d))
    steps = chain(SKILL, written, *moves, *lowest(a * d, b * c))
    bars = strips((a, b), (c, d)) if b < 8 and c < d and not shared else None
    return question(written, build.number(value), value, idea, steps, _slips(a, b, c, d), model=bars)


def _slips(a: int, b: int, c: int, d: int) -> Iterator[Slip]:
    kept = say("You multiplied by {second} itself. Multiply by its reciprocal.", second=bar(c, d))
    yield from wrong("div-frac-no-invert", a * c, b * d, kept, lambda: (times(bar(a, b), bar(c, d)),))
    first = say("You flipped the first fraction. Keep {first} and flip {second}.", first=bar(a, b), second=bar(c, d))
    yield from wrong("div-frac-invert-first", b * c, a * d, first, lambda: (times(bar(b, a), bar(c, d)),))
    both = say("You flipped both fractions. Keep {first} as it is.", first=bar(a, b))
    yield from wrong("div-frac-invert-first", b * d, a * c, both, lambda: (times(bar(b, a), bar(d, c)),))
    if c > 1 and b == d:
        bottom = say("Parts of one size: the bottom goes away. How many times does {c} fit in {a}?", a=a, c=c)
        yield from wrong("mul-frac-keep-den", a, c * b, bottom)


TEMPLATE = Template(
    answer_kind=AnswerKind.FRACTION,
    levels={
        Level.SUPPORTED: {"a": span(1, 8), "b": span(2, 9), "c": span(2, 8), "d": span(3, 9), "shared": (False,)},
        Level.CORE: {"a": span(1, 8), "b": span(2, 9), "c": span(2, 8), "d": span(3, 9), "shared": (False, True)},
        Level.EXTENSION: {"a": span(3, 15), "b": span(10, 16), "c": span(2, 15), "d": span(2, 12), "shared": (True,)},
    },
    question=divide,
    prompt=Prompt(
        "Say {expression} as a question with the words 'how many fit'. Then explain your answer.",
        (
            "I said which number is divided.",
            "I said what my answer counts.",
            "I checked by multiplying back.",
        ),
    ),
)
