"""Division facts within 100, such as 56 ÷ 8, from the product that fits."""

from collections.abc import Iterator
from fractions import Fraction

from stairwise.curriculum.skills import AnswerKind
from stairwise.items.facts import chain, product, quotient
from stairwise.items.integers import question, slip
from stairwise.items.item import Level, Step
from stairwise.items.template import Prompt, Question, Slip, Template, say, span
from stairwise.notation import build
from stairwise.notation.tree import Node

SKILL = "div.facts"


def divide(b: int, q: int, c: int) -> Question | None:
    """b × q divided by b; with `c` the quotient is multiplied by c."""
    if b == q:
        return None
    if c:
        return _then_times(b, q, c) if c not in (b, q) and q * c not in (b, b * q) else None
    written = quotient(b * q, b)
    idea = say("Think of the product: {b} times what is {total}?", b=b, total=b * q)
    return question(written, q, idea, _steps(b, q, written), _slips(b, q))


def _steps(b: int, q: int, written: Node) -> Iterator[Step]:
    x = 5 if q > 5 else q // 2
    parts = build.group(build.add(build.number(x * b), build.number((q - x) * b)))
    return chain(
        SKILL,
        written,
        (
            say("Split {total} into parts that you can divide by {b}.", total=b * q, b=b),
            build.divide(parts, build.number(b), "sign"),
            say("{known} is {size}, a fact that is easy to remember.", known=product(x, b), size=x * b),
        ),
        (
            say("Divide each part by {b}.", b=b),
            build.add(build.number(x), build.number(q - x)),
            say("Both parts are made of whole groups of {b}.", b=b),
        ),
        (
            say("Add the groups."),
            build.number(q),
            say("Check: {product} is {total}.", product=product(b, q), total=b * q),
        ),
    )


def _slips(b: int, q: int) -> Iterator[Slip]:
    for other in (q - 1, q + 1):
        near = say("{near} is {size}, not {total}.", near=product(b, other), size=b * other, total=b * q)
        yield slip("mul-near-fact", other, near)
    turned = say("You divided {b} by {total}. The first number is the one to be shared.", b=b, total=b * q)
    yield Slip("div-order", Fraction(1, q), build.number(Fraction(1, q)), turned)


def _then_times(b: int, q: int, c: int) -> Question:
    written = build.times(quotient(b * q, b), build.number(c), style="times")
    path = chain(
        SKILL,
        written,
        (
            say("Work out {part}.", part=quotient(b * q, b)),
            product(q, c),
            say("{product} is {total}, so {total} ÷ {b} is {q}.", product=product(b, q), total=b * q, b=b, q=q),
        ),
        (say("Multiply by {c}.", c=c), build.number(q * c), say("Multiply and divide from left to right.")),
    )
    idea = say("Go from left to right: the division comes first.")
    return question(written, q * c, idea, path, _times_slips(b, q, c))


def _times_slips(b: int, q: int, c: int) -> Iterator[Slip]:
    for other in (q - 1, q + 1):
        fields = {"near": product(b, other), "size": b * other, "total": b * q}
        yield slip("mul-near-fact", other * c, say("Check the division: {near} is {size}, not {total}.", **fields))
    turned = say("You divided {b} by {total}. Share the first number, {total}.", b=b, total=b * q)
    yield Slip("div-order", Fraction(c, q), build.number(Fraction(c, q)), turned)
    late = say("You worked out {part} first. Go from left to right.", part=product(b, c))
    yield Slip("order-mult-before-div", Fraction(q, c), build.number(Fraction(q, c)), late)


TEMPLATE = Template(
    answer_kind=AnswerKind.INTEGER,
    levels={
        Level.SUPPORTED: {"b": (2, 3, 4, 5, 10), "q": span(2, 10), "c": (0,)},
        Level.CORE: {"b": span(3, 10), "q": span(3, 10), "c": (0,)},
        Level.EXTENSION: {"b": span(6, 9), "q": span(3, 9), "c": span(2, 9)},
    },
    question=divide,
    space=30,
    prompt=Prompt(
        "Explain how a product helps you with {expression}.",
        (
            "I named the product that fits.",
            "I said what the quotient counts.",
        ),
    ),
)
