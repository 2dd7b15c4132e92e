"""Products with 0, 1, 2, 5 and 10, such as 5 × 7; the facts with 0 and 1 come beside another fact."""

from collections.abc import Iterator
from dataclasses import replace

from stairwise.curriculum.skills import AnswerKind
from stairwise.items.facts import added, chain, fact_moves, helper, near_facts, product
from stairwise.items.integers import question, slip
from stairwise.items.item import Level
from stairwise.items.models import Array
from stairwise.items.template import Prompt, Question, Slip, Template, say, span
from stairwise.notation import build

SKILL = "mul.facts-easy"


def easy(a: int, b: int, c: int, special: int, turned: bool) -> Question | None:
    """a × b; with `c` it is preceded by c × 0 or c × 1."""
    if c in (a, b) or a * b in (a, b, c):
        return None
    return _beside(a, b, c, special) if c else _plain(a, b, turned)


def _plain(a: int, b: int, turned: bool) -> Question:
    written = product(b, a) if turned else product(a, b)
    turn = say("Turn it around: {written}.", written=product(a, b)), product(a, b), say("The order does not matter.")
    path = chain(SKILL, written, turn, *fact_moves(a, b))
    idea = say("Do you know {near}? It is a good start.", near=helper(a, b))
    if a == 2:
        idea = say("Times 2 means double.")
    asked = question(written, a * b, idea, path, iter((*near_facts(a, b), *near_facts(b, a), added(a, b))))
    return replace(asked, model=Array(a, b)) if b < 11 else asked


def _beside(a: int, b: int, c: int, special: int) -> Question:
    written = build.add(product(c, special), product(a, b))
    first = c * special
    none = say("{c} groups of 0 have nothing in them.", c=c)
    one = say("{c} groups of 1 make {c}.", c=c)
    path = chain(
        SKILL,
        written,
        (
            say("Work out {part}.", part=product(c, special)),
            build.add(build.number(first), product(a, b)),
            one if special else none,
        ),
        (
            say("Work out {part}.", part=product(a, b)),
            build.add(build.number(first), build.number(a * b)),
            say("{a} groups of {b} make {product}.", a=a, b=b, product=a * b),
        ),
        (say("Add."), build.number(first + a * b), say("Both products are part of the sum.")),
    )
    idea = say("Work out the two products first. How much is {part}?", part=product(c, special))
    return question(written, first + a * b, idea, path, _beside_slips(a, b, c, special))


def _beside_slips(a: int, b: int, c: int, special: int) -> Iterator[Slip]:
    first = c * special
    mixed_up = say("{c} groups of 0 have nothing in them: {part} is 0, not {c}.", c=c, part=product(c, 0))
    if special:
        mixed_up = say("{c} groups of 1 make {c}: {part} is not 1.", c=c, part=product(c, 1))
    yield slip("mul-zero-one", (1 if special else c) + a * b, mixed_up)
    yield from near_facts(a, b, first)
    yield added(a, b, first)


TEMPLATE = Template(
    answer_kind=AnswerKind.INTEGER,
    levels={
        Level.SUPPORTED: {
            "a": (2, 5, 10),
            "b": span(3, 10),
            "c": (0, 0, 0, 0, 3, 4, 6),
            "special": (0, 1),
            "turned": (False, True),
        },
        Level.CORE: {
            "a": (2, 5, 10),
            "b": span(3, 12),
            "c": (0, *span(3, 9)),
            "special": (0, 1),
            "turned": (False, True),
        },
        Level.EXTENSION: {"a": (2, 5, 10), "b": span(6, 15), "c": span(7, 40), "special": (0, 1), "turned": (False,)},
    },
    question=easy,
    space=30,
    prompt=Prompt(
        "Explain how to work out {expression} if you forgot a fact.",
        (
            "I started from a fact that I know.",
            "I said how many groups there are.",
        ),
    ),
)
