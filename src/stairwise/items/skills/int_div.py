"""Dividing integers, such as -24 ÷ 6 and -24 ÷ (-6)."""

from collections.abc import Iterator
from fractions import Fraction

from stairwise.curriculum.skills import AnswerKind
from stairwise.items.facts import Move
from stairwise.items.integers import closed
from stairwise.items.item import Level
from stairwise.items.quantities import Wrong, expression, wrongs
from stairwise.items.template import Prompt, Question, Statement, Template, Truth, say, signed
from stairwise.notation import build
from stairwise.notation.tree import Node

SKILL = "int.div"


def divide(q: int, b: int, c: int) -> Question | None:
    """q is the quotient; with c there is one more division."""
    whole = q * b * (c or 1)
    numbers = (whole, b, c) if c else (whole, b)
    if min(numbers) > 0 or abs(whole) == abs(b) or abs(q) == abs(b) or abs(whole) > 400:
        return None
    idea = say("Divide the sizes first. Then count the minus signs: even or odd?")
    return expression(SKILL, _written(*numbers), q, idea, _moves(numbers, q), wrongs(_wrong(numbers, q)))


def _written(first: int, *rest: int) -> Node:
    node = build.number(first)
    for number in rest:
        node = build.divide(node, closed(number), "sign")
    return node


def _moves(numbers: tuple[int, ...], q: int) -> Iterator[Move]:
    sizes = tuple(abs(n) for n in numbers)
    unsigned = _written(*sizes)
    sign = say("Count the minus signs: an even count makes the answer positive.")
    why = say("Each pair of minus signs cancels, and here none is left over.")
    if q < 0:
        sign = say("Count the minus signs: an odd count makes the answer negative.")
        why = say("Each pair of minus signs cancels; here one is left over.")
    yield sign, _signed(unsigned, q), why
    if len(sizes) == 3:
        step = _written(sizes[0] // sizes[1], sizes[2])
        yield say("Divide from the left."), _signed(step, q), say("Divisions go from left to right.")
    fact = say("{q} × {b} = {whole}", q=abs(q), b=sizes[-1], whole=abs(q) * sizes[-1])
    yield say("Divide the sizes."), build.number(q), fact


def _signed(of: Node, q: int) -> Node:
    return build.negative(build.group(of)) if q < 0 else of


def _wrong(numbers: tuple[int, ...], q: int) -> Iterator[Wrong]:
    whole, b = numbers[:2]
    check = say("The size is right, but multiply back: does the sign of {whole} come out?", whole=whole)
    yield "int-mul-sign", -q, check
    order = say("You divided {b} by {whole}. Start with {whole}, then divide by {b}.", b=b, whole=whole)
    yield "div-order", Fraction(b, whole), order
    for near in (q - 1, q + 1):
        fact = say(
            "Multiply back with sizes: {near} × {b} is not {whole}.",
            near=abs(near),
            b=abs(whole // q),
            whole=abs(whole),
        )
        yield "mul-near-fact", near, fact
    yield "eq-wrong-inverse", whole - b, say("You subtracted. The ÷ sign asks how many times it fits.")


PROMPT = Prompt(
    "Explain how multiplication tells you the sign of {expression}.",
    ("I wrote the multiplication that belongs to it.", "I used the rule for signs in a product."),
)
STATEMENTS = (
    Statement(
        "A negative number divided by a negative number is positive.",
        Truth.ALWAYS,
        "-24 ÷ (-6) = 4, for 4 × (-6) = -24.",
    ),
    Statement(
        "A division with a negative number in it has a negative answer.",
        Truth.SOMETIMES,
        "-24 ÷ 6 = -4, but -24 ÷ (-6) = 4.",
    ),
)
TEMPLATE = Template(
    answer_kind=AnswerKind.INTEGER,
    levels={
        Level.SUPPORTED: {"q": signed(2, 10), "b": signed(2, 10), "c": (0,)},
        Level.CORE: {"q": signed(3, 20), "b": signed(3, 15), "c": (0,)},
        Level.EXTENSION: {"q": signed(2, 12), "b": signed(2, 8), "c": signed(2, 6)},
    },
    question=divide,
    prompt=PROMPT,
    statements=STATEMENTS,
)
