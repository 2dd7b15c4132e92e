"""A power of a power or of a product, such as (x^3)^4 = x^12 and (2x^3)^4 = 16x^12."""

from collections.abc import Iterator

from stairwise.curriculum.skills import AnswerKind
from stairwise.items.item import Level
from stairwise.items.powers import Base, question, raw, root, slip
from stairwise.items.solving import path
from stairwise.items.template import LETTERS, Prompt, Question, Slip, Statement, Template, Truth, say, span
from stairwise.notation import build

SKILL = "pow.power"


def raise_power(base: Base, k: int, a: int, n: int) -> Question | None:
    if a * n in (a + n, a) or (isinstance(base, int) and (k > 1 or a == 1)) or k**n > 1300 or (k == 1 and a == 1):
        return None
    inside = raw(base, a, k)
    expression = build.power(inside, n)
    product = build.times(build.number(a), build.number(n), style="times")
    middle = build.power(root(base), product)
    if k > 1:
        middle = build.times(build.power(build.number(k), n), middle, style="times")
    fields = {"n": n, "inside": inside, "a": a}
    steps = path(
        SKILL,
        expression,
        (
            say("Raise each factor to the power {n}: multiply the exponents.", **fields),
            middle,
            say("There are {n} groups of {inside}.", **fields),
        ),
        (say("Work it out."), raw(base, a * n, k**n), say("{n} groups of {a} factors each.", **fields)),
    )
    idea = say(
        "{expression} means {n} groups of {inside}. What is in all of them?", expression=expression, n=n, inside=inside
    )
    return question(expression, base, a * n, idea, steps, _slips(base, k, a, n), k**n)


def _slips(base: Base, k: int, a: int, n: int) -> Iterator[Slip]:
    fields = {"n": n, "a": a, "k": k, "inside": raw(base, a, k)}
    added = say("You added {a} and {n}. There are {n} groups with {a} factors each: multiply.", **fields)
    yield from slip("pow-add-nested", base, a + n, added, k**n)
    if k > 1:
        skipped = say("The power {n} reaches the {k} too: {k} is a factor in each group.", **fields)
        yield from slip("pow-coef-skip", base, a * n, skipped, k)
        yield from slip("pow-coef-skip", base, a + n, added, k)
        times = say("{k} to the power {n} is not {k} times {n}.", **fields)
        yield from slip("pow-times", base, a * n, times, k * n)
    if isinstance(base, int):
        bases = say("The base stays the same. Count its factors.")
        yield from slip("pow-mul-bases", base * n, a, bases)
        yield from slip("pow-times", base, a, say("A power of a power is not a product with {n}.", **fields), n)
    elif k == 1:
        yield from slip("pow-times", base, a, say("A power is not a product with {n}.", **fields), n)
        raised = say("Raise the power to {n}, not its exponent: {n} groups of {a} factors.", **fields)
        yield from slip("pow-mul-exps", base, a**n, raised)
    near = say("Count the factors again: {n} groups of {a}.", **fields)
    yield from slip("count-off-one", base, a * n - a, near, k**n)
    yield from slip("count-off-one", base, a * n + a, near, k**n)


NUMBERS = (2, 3, 5, 6, 7, 10)
TEMPLATE = Template(
    answer_kind=AnswerKind.EXPRESSION_IN_FORM,
    levels={
        Level.SUPPORTED: {"base": (*LETTERS, *NUMBERS), "k": (1, 1, 2, 3, 4, 5), "a": span(1, 5), "n": (2, 3)},
        Level.CORE: {"base": (*LETTERS, *NUMBERS), "k": (1, 2, 3, 4, 5), "a": span(1, 8), "n": (2, 3, 4)},
        Level.EXTENSION: {"base": (*LETTERS, *NUMBERS), "k": (1, *span(2, 10)), "a": span(2, 12), "n": span(2, 6)},
    },
    question=raise_power,
    prompt=Prompt(
        "Write {expression} without the outer exponent, and explain what happens to each part inside.",
        (
            "I wrote the groups, or told how many there are.",
            "I said what happens to the exponent inside.",
            "I said what happens to a number in front.",
        ),
    ),
    statements=(
        Statement("(x³)⁴ is x⁷.", Truth.SOMETIMES, "It is x¹², which equals x⁷ only when x is 0 or 1."),
        Statement("(2x)³ is 8x³.", Truth.ALWAYS, "The 2 is a factor three times, too."),
    ),
)
