"""Simplifying with several exponent rules, such as (3x^2)^2 · x^-1 / x^5."""

from collections.abc import Iterator
from dataclasses import replace

from stairwise.curriculum.skills import AnswerKind
from stairwise.items.item import Level
from stairwise.items.phrase import Phrase
from stairwise.items.powers import power, question, raw, slip
from stairwise.items.solving import path
from stairwise.items.template import LETTERS, Prompt, Question, Slip, Template, say, span
from stairwise.notation import build
from stairwise.notation.tree import Node

SKILL = "pow.mixed"


def mixed(letter: str, k: int, a: int, n: int, b: int, c: int) -> Question | None:
    exponent = a * n + b - c
    if exponent in (0, 1, -1) or a * n == a + n or k**n > 700 or (k == 1 and a == 1) or b == 0:
        return None
    expression = _whole(build.power(raw(letter, a, k), n), letter, b, c)
    opened = _whole(raw(letter, a * n, k**n), letter, b, c)
    added = raw(letter, a * n + b, k**n)
    steps = path(
        SKILL,
        expression,
        (say("Take the power of the parentheses first."), opened, say("Each factor inside gets the power {n}.", n=n)),
        *(
            (
                (
                    say("Join the product: add the exponents."),
                    build.divide(added, raw(letter, c)),
                    say("Exponents of a product are added."),
                ),
            )
            if c and a * n + b > 1
            else ()
        ),
        (
            say("Write one power with a positive exponent."),
            power(letter, exponent, k**n),
            _why(c),
        ),
    )
    idea = say("Deal with the parentheses first. Which rule comes after that?")
    asked = question(expression, letter, exponent, idea, steps, _slips(letter, k, a, n, b, c), k**n)
    stem = say("Simplify. Use only positive exponents: {expression}", expression=expression)
    return replace(asked, stem=stem)


def _why(c: int) -> Phrase:
    if c:
        return say("Exponents of a quotient are subtracted. A negative one goes below the bar.")
    return say("Exponents of a product are added. A negative one goes below the bar.")


def _whole(first: Node, letter: str, b: int, c: int) -> Node:
    top = build.times(first, raw(letter, b), style="times")
    return build.divide(top, raw(letter, c)) if c else top


def _slips(letter: str, k: int, a: int, n: int, b: int, c: int) -> Iterator[Slip]:
    right = a * n + b - c
    if k > 1:
        skipped = say("The power {n} reaches the {k} too.", n=n, k=k)
        yield from slip("pow-coef-skip", letter, right, skipped, k)
    nested = say("A power of a power multiplies the exponents {a} and {n}.", a=a, n=n)
    yield from slip("pow-add-nested", letter, a + n + b - c, nested, k**n)
    product = say("Exponents of a product are added, not multiplied: {first} and {b}.", first=a * n, b=b)
    yield from slip("pow-mul-exps", letter, a * n * b - c, product, k**n)
    if right < 0:
        below = say("A negative exponent means 1 over the power, not a negative number.")
        yield from slip("pow-neg-value", letter, -right, below, -(k**n))
        yield from slip("pow-neg-value", letter, -right, say("Put the power below the bar."), k**n)
    elif b < 0:
        sign = say("The exponent {b} is negative: it takes factors away.", b=b)
        yield from slip("pow-neg-value", letter, a * n - b - c, sign, k**n)
    if c:
        bar = say("Factors below the bar cancel: subtract the {c}.", c=c)
        yield from slip("pow-add-nested", letter, a * n + b + c, bar, k**n)


TEMPLATE = Template(
    answer_kind=AnswerKind.EXPRESSION_IN_FORM,
    levels={
        Level.SUPPORTED: {"letter": LETTERS, "k": (1, 2, 3), "a": span(2, 4), "n": (2, 3), "b": span(2, 6), "c": (0,)},
        Level.CORE: {
            "letter": LETTERS,
            "k": (1, 2, 3, 4, 5),
            "a": span(1, 5),
            "n": (2, 3),
            "b": (*span(-4, -1), *span(2, 6)),
            "c": (0, *span(2, 6)),
        },
        Level.EXTENSION: {
            "letter": LETTERS,
            "k": span(2, 8),
            "a": span(1, 6),
            "n": (2, 3, 4),
            "b": span(-9, -2),
            "c": span(2, 15),
        },
    },
    question=mixed,
    prompt=Prompt(
        "Name the exponent rule you used in each step of {expression}.",
        (
            "I named a rule for each step.",
            "I started with the parentheses.",
            "My last line has only positive exponents.",
        ),
    ),
)
