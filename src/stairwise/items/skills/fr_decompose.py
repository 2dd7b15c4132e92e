"""A fraction as a sum of fractions with the same bottom: 5/8 = 2/8 + 3/8."""

from collections.abc import Iterator
from fractions import Fraction

from stairwise.curriculum.skills import AnswerKind
from stairwise.items.facts import Move, chain
from stairwise.items.fractions import EXACT, bar, over
from stairwise.items.item import Level
from stairwise.items.models import Bar, FractionBars
from stairwise.items.phrase import Phrase
from stairwise.items.template import Prompt, Question, Slip, Template, say, span
from stairwise.notation import build
from stairwise.notation.text import text
from stairwise.notation.tree import Node

SKILL = "fr.decompose"
Tops = tuple[int, ...]


def decompose(den: int, a: int, b: int, last: int, picture: bool) -> Question | None:
    """The fraction that a/den, b/den (unless b is 0) and last/den make together; the last part is not given."""
    given = (a, b) if b else (a,)
    total = sum(given) + last
    if total == den or total > 2 * den or (picture and total > den) or last in given or den in (total - last, last):
        return None
    whole, answer = bar(total, den), _sum(den, (*given, last))
    return Question(
        stem=_stem(whole, given, den),
        answer=answer,
        value=Fraction(total, den),
        idea=say(
            "{whole} is {total} copies of {part}. Put them in groups.", whole=whole, total=total, part=bar(1, den)
        ),
        steps=chain(SKILL, whole, *_moves(den, given, last)),
        slips=tuple(_slips(den, given, last)),
        confirmation=say("Right! The tops make {total}, and the bottom stays.", total=total),
        form_asked=EXACT,
        model=FractionBars((Bar(den, total, text(whole)),)) if picture else None,
    )


def _stem(whole: Node, given: Tops, den: int) -> Phrase:
    if len(given) == 1:
        return say(
            "Write {expression} as the sum of {first} and one more fraction.",
            expression=whole,
            first=bar(given[0], den),
        )
    return say(
        "Write {expression} as the sum of {first}, {second} and one more fraction.",
        expression=whole,
        first=bar(given[0], den),
        second=bar(given[1], den),
    )


def _sum(den: int, tops: Tops) -> Node:
    return build.add(*(bar(top, den) for top in tops))


def _moves(den: int, given: Tops, last: int) -> Iterator[Move]:
    total, have = sum(given) + last, sum(given)
    tops = build.add(*(build.number(top) for top in (*given, last)))
    copies = say("{total} copies of {part} are as many as {sum} copies.", total=total, part=bar(1, den), sum=tops)
    find = say("Split the top: {have} and what make {total}?", have=have, total=total)
    yield find, over(tops, den), copies
    yield (
        say("Write each group as its own fraction."),
        _sum(den, (*given, last)),
        say("All parts keep one size, {part}.", part=bar(1, den)),
    )


def _slips(den: int, given: Tops, last: int) -> Iterator[Slip]:
    total, have = sum(given) + last, sum(given)
    if den % 2 == 0:
        half = build.add(*(bar(top, den // 2) for top in (*given, last)))
        split = say("You split the bottom too. The parts stay {part} each.", part=bar(1, den))
        yield Slip("frac-add-across", Fraction(2 * total, den), half, split)
    lost = say("{last} without a bottom number counts wholes. The parts are {part} each.", last=last, part=bar(1, den))
    bare = (
        build.add(_sum(den, given), build.number(last))
        if len(given) == 1
        else build.add(*(bar(n, den) for n in given), build.number(last))
    )
    yield Slip("frac-add-across", Fraction(have, den) + last, bare, lost)
    for near in (last - 1, last + 1):
        if near:
            count = say("The tops have to make {total}. Here they make {sum}.", total=total, sum=have + near)
            yield Slip("count-off-one", Fraction(have + near, den), _sum(den, (*given, near)), count)
    extra = say("{whole} is the whole sum. It cannot be one of the parts.", whole=bar(total, den))
    yield Slip("keyword-op", Fraction(have + total, den), _sum(den, (*given, total)), extra)


TEMPLATE = Template(
    answer_kind=AnswerKind.EXPRESSION,
    levels={
        Level.SUPPORTED: {"den": span(4, 14), "a": span(1, 9), "b": (0,), "last": span(1, 9), "picture": (True,)},
        Level.CORE: {"den": span(5, 20), "a": span(2, 15), "b": (0,), "last": span(2, 15), "picture": (False,)},
        Level.EXTENSION: {
            "den": span(4, 16),
            "a": span(1, 9),
            "b": span(1, 9),
            "last": span(1, 9),
            "picture": (False,),
        },
    },
    question=decompose,
    prompt=Prompt(
        "Find two more ways to write {expression} as a sum, and show one of them on a strip.",
        ("I kept the bottom number in every part.", "The tops make the top of the fraction."),
    ),
)
