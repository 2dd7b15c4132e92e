"""Multiplying powers with one base, such as x^3 · x^5 = x^8."""

from collections.abc import Iterator

from stairwise.curriculum.skills import AnswerKind
from stairwise.items.item import Level
from stairwise.items.powers import Base, question, raw, root, slip
from stairwise.items.solving import path
from stairwise.items.template import LETTERS, Prompt, Question, Slip, Statement, Template, Truth, say, span
from stairwise.notation import build

SKILL = "pow.product"


def multiply(base: Base, a: int, b: int, c: int, k: int, m: int) -> Question | None:
    exponents = tuple(n for n in (a, b, c) if n)
    if a * b == a + b or (isinstance(base, int) and (k > 1 or m > 1)) or min(a, b) == max(a, b, c) == 1:
        return None
    times = (k, m, 1)[: len(exponents)]
    expression = build.times(*(raw(base, n, t) for n, t in zip(exponents, times, strict=True)), style="times")
    total = sum(exponents)
    added = build.add(*(build.number(n) for n in exponents))
    middle = build.power(root(base), added)
    if k * m > 1:
        middle = build.times(build.number(k), build.number(m), middle, style="times")
    one, fields = root(base), {"base": root(base), "total": total}
    steps = path(
        SKILL,
        expression,
        (
            say("Keep the base {base} and add the exponents.", **fields),
            middle,
            say("Each exponent counts factors of {base}. Together there are {total}.", **fields),
        ),
        (say("Work it out."), raw(base, total, k * m), say("A base alone has the exponent 1.")),
    )
    idea = say("How many factors {base} are there in all?", base=one)
    return question(expression, base, total, idea, steps, _slips(base, exponents, k, m), k * m)


def _slips(base: Base, exponents: tuple[int, ...], k: int, m: int) -> Iterator[Slip]:
    total, product = sum(exponents), 1
    for n in exponents:
        product *= n
    fields = {"base": root(base), "total": total}
    times = say("You multiplied the exponents. Count the factors {base}: there are {total}.", **fields)
    yield from slip("pow-mul-exps", base, product, times, k * m)
    if isinstance(base, int):
        bases = say("The base stays {base}. Only the count of factors grows.", **fields)
        yield from slip("pow-mul-bases", base ** len(exponents), total, bases)
        yield from slip("pow-mul-bases", base * len(exponents), total, bases)
    else:
        double = say("The base stays {base}. Multiply the numbers in front, do not count the powers.", **fields)
        wrong = k + m if k * m > 1 else 2
        yield from slip("pow-mul-bases", base, total, double, wrong if wrong != k * m else wrong + 1)
        yield from slip("pow-mul-bases", base, product, double, wrong if wrong != k * m else wrong + 1)
    if 1 in exponents:
        alone = say("A base with no exponent is one factor: its exponent is 1.")
        yield from slip("clt-coef-one", base, total - 1, alone, k * m)
    near = say("Write the factors out and count them: there are {total}.", **fields)
    yield from slip("count-off-one", base, total + 1, near, k * m)
    yield from slip("count-off-one", base, total - 1, near, k * m)


NUMBERS = (2, 3, 4, 5, 6, 7, 8, 9, 10)
TEMPLATE = Template(
    answer_kind=AnswerKind.EXPRESSION_IN_FORM,
    levels={
        Level.SUPPORTED: {
            "base": (*LETTERS, *NUMBERS),
            "a": span(2, 6),
            "b": span(2, 6),
            "c": (0,),
            "k": (1,),
            "m": (1,),
        },
        Level.CORE: {
            "base": (*LETTERS, *NUMBERS),
            "a": span(1, 12),
            "b": span(1, 12),
            "c": (0, 0, 1, 2, 3),
            "k": (1,),
            "m": (1,),
        },
        Level.EXTENSION: {
            "base": (*LETTERS, *NUMBERS),
            "a": span(1, 15),
            "b": span(2, 15),
            "c": (0, 1, 4, 5),
            "k": (1, *span(2, 9)),
            "m": (1, *span(2, 9)),
        },
    },
    question=multiply,
    prompt=Prompt(
        "Show with the factors written out why the exponents in {expression} are added.",
        (
            "I wrote out the factors, or told how many there are.",
            "I counted all of them.",
            "I said why the base stays the same.",
        ),
    ),
    statements=(
        Statement("2³ × 2⁴ is 4⁷.", Truth.NEVER, "There are seven factors 2, so it is 2⁷."),
        Statement("x³ × x² is x⁵.", Truth.ALWAYS, "Three factors and two factors are five."),
    ),
)
