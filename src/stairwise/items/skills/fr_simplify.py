"""Fractions in lowest terms: 18/24 is 3/4."""

from collections.abc import Iterator
from dataclasses import replace
from fractions import Fraction
from math import gcd

from stairwise.curriculum.skills import AnswerKind
from stairwise.items.facts import chain
from stairwise.items.fractions import EXACT, bar, divided, over, question, strips, wrong
from stairwise.items.integers import slip
from stairwise.items.item import Level, Step
from stairwise.items.template import Prompt, Question, Slip, Template, say, span
from stairwise.notation.tree import Integer

SKILL = "fr.simplify"


def simplify(a: int, b: int, g: int, above: bool, ask: str) -> Question | None:
    """The fraction g·a / g·b, to be written a/b."""
    if gcd(a, b) > 1 or (a > b) != above or b * g > 200 or a == b:
        return None
    top, bottom = a * g, b * g
    small = next(n for n in range(2, g + 1) if g % n == 0)
    shared = say("{top} and {bottom} can both be divided by {g}.", top=top, bottom=bottom, g=g)
    moves = (
        (
            say("Divide top and bottom by {g}, their greatest common factor.", g=g),
            over(divided(Integer(top), Integer(g)), divided(Integer(bottom), Integer(g))),
            shared,
        ),
        (say("Work out top and bottom."), bar(a, b), say("{a} and {b} share no factor but 1.", a=a, b=b)),
    )
    asked = question(
        bar(top, bottom),
        bar(a, b),
        Fraction(a, b),
        say(
            "Which number divides both {top} and {bottom}? You can start with {small}.",
            top=top,
            bottom=bottom,
            small=small,
        ),
        chain(SKILL, bar(top, bottom), *moves),
        _slips(a, b, g, small),
        stem=say("Write {expression} in lowest terms.", expression=bar(top, bottom)),
        form=EXACT,
        model=strips((top, bottom)) if bottom <= 24 and not above else None,
    )
    return asked if ask == "fraction" else _one_number(asked, (a, b), g, ask)


def _one_number(asked: Question, lowest: tuple[int, int], g: int, ask: str) -> Question:
    """The same question, but only the top or the bottom number is the answer."""
    place, answer = ("top", "bottom").index(ask), lowest[("top", "bottom").index(ask)]
    stems = (
        say("Write {expression} in lowest terms. What is the top number?", **asked.stem.fields),
        say("Write {expression} in lowest terms. What is the bottom number?", **asked.stem.fields),
    )
    read = Step(
        say("Read off the number that is asked for."),
        asked.answer,
        Integer(answer),
        say("{fraction} is in lowest terms.", fraction=asked.answer),
        SKILL,
    )
    return replace(
        asked,
        stem=stems[place],
        answer=Integer(answer),
        value=answer,
        steps=(*asked.steps, read),
        slips=tuple(_number_slips(answer, lowest[1 - place], g)),
        form_asked=None,
    )


def _number_slips(answer: int, other: int, g: int) -> Iterator[Slip]:
    for k in (n for n in range(2, g) if g % n == 0):
        more = say("You divided by {part}. Top and bottom still share the factor {k}.", part=g // k, k=k)
        yield slip("frac-simplify-partial", answer * k, more)
    kept = say("You left this number as it was. Divide both numbers by {g}.", g=g)
    yield slip("frac-simplify-one", answer * g, kept)
    yield slip("frac-equiv-add", answer * g - g, say("You took {g} away. Divide by {g}.", g=g))
    yield slip("frac-simplify-one", other, say("That is the other number of the fraction."))


def _slips(a: int, b: int, g: int, small: int) -> Iterator[Slip]:
    top, bottom = a * g, b * g
    only_top = say("You divided only the top by {g}. Divide the bottom by {g} too.", g=g)
    yield from wrong("frac-simplify-one", a, bottom, only_top)
    only_bottom = say("You divided only the bottom by {g}. Divide the top by {g} too.", g=g)
    yield from wrong("frac-simplify-one", top, b, only_bottom)
    first = say("You divided the top by {small} and the bottom by {g}. Use one number for both.", small=small, g=g)
    yield from wrong("frac-simplify-one", top // small, b, first)
    subtracted = say("You took {g} from top and bottom. Divide both by {g}.", g=g)
    yield from wrong("frac-equiv-add", top - g, bottom - g, subtracted)


ASKED = ("fraction", "fraction", "bottom", "top")
TEMPLATE = Template(
    answer_kind=AnswerKind.FRACTION_LOWEST,
    levels={
        Level.SUPPORTED: {"a": span(1, 9), "b": span(2, 12), "g": (4, 6, 10), "above": (False,), "ask": ASKED},
        Level.CORE: {"a": span(1, 11), "b": span(2, 12), "g": (4, 6, 8, 9, 12), "above": (False,), "ask": ASKED},
        Level.EXTENSION: {
            "a": span(2, 19),
            "b": span(2, 19),
            "g": (6, 7, 8, 9, 12, 14, 15),
            "above": (False, True),
            "ask": ASKED,
        },
    },
    question=simplify,
    prompt=Prompt(
        "How do you know that your answer for {expression} is in lowest terms?",
        (
            "I named a factor that top and bottom share.",
            "I said why no other factor is left.",
        ),
    ),
)
