"""A sum rewritten with the greatest common factor in front: 36 + 8 = 4(9 + 2)."""

from collections.abc import Iterator
from dataclasses import replace
from math import gcd

from stairwise.curriculum.skills import AnswerKind
from stairwise.items.facts import chain
from stairwise.items.fractions import EXACT
from stairwise.items.integers import slip, sum_node
from stairwise.items.item import Level, Step
from stairwise.items.models import AreaModel
from stairwise.items.phrase import Phrase
from stairwise.items.template import Prompt, Question, Slip, Template, say, span
from stairwise.notation import build
from stairwise.notation.tree import Node

SKILL = "num.gcf-distribute"


def rewrite(g: int, p: int, q: int, front: bool, picture: bool) -> Question | None:
    """The sum g·p + g·q. `front`: only the number in front is asked for."""
    a, b = g * p, g * q
    if gcd(p, q) > 1 or p == q or a + b > 200:
        return None
    asked = Question(
        stem=say(
            "Write {expression} with the greatest common factor in front of parentheses.", expression=sum_node(a, b)
        ),
        answer=_product(g, p, q),
        value=(g, p, q),
        idea=say("Which is the largest number that divides both {a} and {b}?", a=a, b=b),
        steps=chain(
            SKILL,
            sum_node(a, b),
            (
                say("Write both numbers as {g} times something.", g=g),
                build.add(_times(g, p), _times(g, q)),
                say("{g} is the greatest common factor of {a} and {b}.", g=g, a=a, b=b),
            ),
            (
                say("Put the {g} in front of parentheses.", g=g),
                _product(g, p, q),
                say("{g} groups of {p} and {g} groups of {q} are {g} groups of both.", g=g, p=p, q=q),
            ),
        ),
        slips=tuple(_slips(g, p, q)),
        confirmation=say("Right! {product} is {sum}.", product=_product(g, p, q), sum=sum_node(a, b)),
        form_asked=EXACT,
        model=AreaModel(("?",), ("?", "?"), ((a, b),)) if picture else None,
    )
    return _front(asked, g, p, q) if front else asked


def _product(g: int, p: int, q: int) -> Node:
    return build.times(build.number(g), sum_node(p, q))


def _times(g: int, p: int) -> Node:
    return build.times(build.number(g), build.number(p), style="times")


def _front(asked: Question, g: int, p: int, q: int) -> Question | None:
    """The same question, but only the number in front is the answer."""
    small = [d for d in range(1, g) if g % d == 0]
    if len(small) < 2 or g in (p, q) or 1 in (p, q):
        return None
    read = Step(
        say("Read off the number in front."),
        asked.answer,
        build.number(g),
        say("It is the greatest common factor."),
        SKILL,
    )
    ask = "You write {expression} with the greatest common factor in front of parentheses. Which number is in front?"
    return replace(
        asked,
        stem=say(ask, **asked.stem.fields),
        answer=build.number(g),
        value=g,
        steps=(*asked.steps, read),
        slips=tuple(_front_slips(g, small, p, q)),
        form_asked=None,
    )


def _front_slips(g: int, small: list[int], p: int, q: int) -> Iterator[Slip]:
    for d in reversed(small[1:]):
        less = say("{d} is a common factor, but the numbers inside still share {k}.", d=d, k=g // d)
        yield slip("factor-not-greatest", d, less)
    for inside in (p, q):
        swap = say("{n} is a number inside the parentheses. The common factor is in front.", n=inside)
        yield slip("gcf-any-common", inside, swap)
    multiple = say("{n} is a common multiple. A factor is not larger than the numbers.", n=g * p * q)
    yield slip("gcf-lcm-swap", g * p * q, multiple)


def _slips(g: int, p: int, q: int) -> Iterator[Slip]:
    a, b = g * p, g * q
    check = say("Multiply back: does {product} make {sum}?", product=_product(g, p, b), sum=sum_node(a, b))
    yield _slip("dist-first-only", (g, p, b), check)
    check = say("Multiply back: does {product} make {sum}?", product=_product(g, a, q), sum=sum_node(a, b))
    yield _slip("dist-first-only", (g, a, q), check)
    fact = say("Check the fact: {near} is {size}, not {a}.", near=_times(g, p + 1), size=a + g, a=a)
    yield _slip("mul-near-fact", (g, p + 1, q), fact)
    for one, left in ((p, q), (q, p)):
        if one == 1:
            lost = say("{g} is {g} times 1, so a 1 stays in the parentheses.", g=g)
            alone = build.times(build.number(g), build.group(build.number(left)))
            yield Slip("factor-missing-one", (g, left), alone, lost)


def _slip(misconception: str, numbers: tuple[int, int, int], feedback: Phrase) -> Slip:
    return Slip(misconception, numbers, _product(*numbers), feedback)


PROMPT = Prompt(
    "How can you check, without adding, that you rewrote {expression} the right way?",
    ("I multiplied both numbers inside by the number in front.", "I checked that the numbers inside share only 1."),
)
FRONT = (False, False, True)
ONES = (1, 1, *span(2, 9))
TEMPLATE = Template(
    answer_kind=AnswerKind.EXPRESSION_IN_FORM,
    levels={
        Level.SUPPORTED: {"g": (4, 5, 6, 8, 9, 10), "p": ONES, "q": ONES, "front": FRONT, "picture": (True,)},
        Level.CORE: {"g": span(4, 12), "p": ONES, "q": ONES, "front": FRONT, "picture": (False,)},
        Level.EXTENSION: {
            "g": (6, 8, 9, 12, 14, 15, 16, 18),
            "p": (1, *span(2, 11)),
            "q": (1, *span(2, 11)),
            "front": FRONT,
            "picture": (False,),
        },
    },
    question=rewrite,
    prompt=PROMPT,
)
