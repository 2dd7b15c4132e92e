"""A whole number times a fraction, such as 4 × 2/5."""

from collections.abc import Iterator
from fractions import Fraction
from math import gcd

from stairwise.curriculum.skills import AnswerKind
from stairwise.items.facts import chain
from stairwise.items.fractions import as_mixed, bar, mixed, over, question, times, wrong, wrong_mixed
from stairwise.items.item import Level
from stairwise.items.models import NumberLine
from stairwise.items.template import Prompt, Question, Slip, Template, say, span
from stairwise.notation.tree import Integer

SKILL = "fr.fraction-times-whole"


def multiply(k: int, a: int, b: int, turned: bool, over_one: bool) -> Question | None:
    if a >= b or gcd(a, b) > 1 or k * a % b == 0 or (k * a > b) != over_one or (over_one and gcd(k * a, b) > 1):
        return None
    written = times(bar(a, b), k) if turned else times(k, bar(a, b))
    answer = mixed(*divmod(k * a, b), b) if over_one else bar(k * a, b)
    turn = say("{expression} is {k} groups of {part}.", expression=written, k=k, part=bar(a, b))
    moves = (
        (say("Multiply the top by {k}. Keep the bottom.", k=k), over(times(k, a), b), turn),
        (
            say("Work out the top."),
            bar(k * a, b),
            say("{k} × {a} is {top}: that many parts of {part}.", k=k, a=a, top=k * a, part=bar(1, b)),
        ),
        *as_mixed(k * a, b),
    )
    idea = say("How many parts of {part} are there in all?", part=bar(1, b))
    steps = chain(SKILL, written, *moves)
    line = None if over_one else NumberLine(0, 1, Fraction(1, b), (0, 1), jumps=((0, Fraction(a, b)),))
    return question(written, answer, Fraction(k * a, b), idea, steps, _slips(k, a, b), model=line)


def _slips(k: int, a: int, b: int) -> Iterator[Slip]:
    both = say(
        "You multiplied the bottom too. {wrong} is worth {part}, only one group.",
        wrong=bar(k * a, k * b),
        part=bar(a, b),
    )
    yield from wrong("mul-whole-both", k * a, k * b, both, lambda: (over(times(k, a), times(k, b)),))
    only = say("You multiplied the bottom, so the parts got smaller. Multiply the top by {k}.", k=k)
    yield from wrong("frac-whole-den", a, k * b, only, lambda: (over(Integer(a), times(k, b)),))
    put = say("{mixed} means {k} plus {part}. The sign here is ×.", mixed=mixed(k, a, b), k=k, part=bar(a, b))
    yield from wrong_mixed("mul-as-add", k + Fraction(a, b), put)
    top = say("You added {k} to the top. Multiply: {k} groups of {a} parts.", k=k, a=a)
    yield from wrong_mixed("mul-as-add", Fraction(k + a, b), top)


TEMPLATE = Template(
    answer_kind=AnswerKind.FRACTION,
    levels={
        Level.SUPPORTED: {"k": span(2, 9), "a": span(1, 9), "b": span(3, 24), "turned": (False,), "over_one": (False,)},
        Level.CORE: {"k": span(2, 9), "a": span(2, 9), "b": span(3, 12), "turned": (False, True), "over_one": (True,)},
        Level.EXTENSION: {
            "k": span(6, 20),
            "a": span(2, 11),
            "b": span(5, 15),
            "turned": (True, False),
            "over_one": (True,),
        },
    },
    question=multiply,
    prompt=Prompt(
        "Explain what {expression} means, with jumps on a number line.",
        (
            "I said how long one jump is.",
            "I said how many jumps there are.",
            "I said between which whole numbers I land.",
        ),
    ),
)
