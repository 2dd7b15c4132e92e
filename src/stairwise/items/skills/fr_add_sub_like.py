"""Sums and differences of fractions with one denominator, such as 3/8 + 2/8 and 7/8 - 3/8."""

from collections.abc import Iterator
from fractions import Fraction

from stairwise.curriculum.skills import AnswerKind
from stairwise.items.facts import Move, chain
from stairwise.items.fractions import bar, over, question, strips, wrong
from stairwise.items.item import Level, Step
from stairwise.items.template import Prompt, Question, Slip, Template, say, signed, span
from stairwise.notation import build
from stairwise.notation.tree import Node

SKILL = "fr.add-sub-like"


def like(den: int, a: int, b: int, c: int, over_one: bool) -> Question | None:
    """a/den + b/den + c/den; a negative b or c is taken away, and c may be 0."""
    tops = (a, b, c) if c else (a, b)
    total = sum(tops)
    if (
        not total > 0
        or (total > den and not over_one)
        or max(a, abs(b), abs(c)) >= den
        or a + b <= 0
        or total in (a, abs(b), abs(c))
    ):
        return None
    written = build.add(*(_signed(top, den) for top in tops))
    idea = say("All the parts are {part}. How many of them do you have in the end?", part=bar(1, den))
    picture = None if over_one else strips((a, den), (abs(b), den))
    steps, slips = _steps(tops, den, written), _slips(tops, den)
    return question(written, _answer(total, den), Fraction(total, den), idea, steps, slips, model=picture)


def _signed(top: int, den: int) -> Node:
    return bar(top, den) if top > 0 else build.negative(bar(-top, den))


def _answer(total: int, den: int) -> Node:
    return build.number(total // den) if total % den == 0 else bar(total, den)


def _steps(tops: tuple[int, ...], den: int, written: Node) -> Iterator[Step]:
    total = sum(tops)
    counted: tuple[Move, ...] = (
        (
            say("Write the tops over one bottom, {den}.", den=den),
            over(build.add(*(build.number(top) for top in tops)), den),
            say("The parts have one size, so only their number changes."),
        ),
        (
            say("Work out the top. Keep the bottom."),
            bar(total, den),
            say("The parts are still {part} each.", part=bar(1, den)),
        ),
    )
    whole = say("{den} parts of {part} fill one whole.", den=den, part=bar(1, den))
    return chain(SKILL, written, *counted, (say("Write it as a whole number."), _answer(total, den), whole))


def _slips(tops: tuple[int, ...], den: int) -> Iterator[Slip]:
    total, part = sum(tops), bar(1, den)
    if min(tops) > 0:
        bottoms = say("You added the bottoms too. The parts are still {part} each.", part=part)
        yield from wrong("frac-add-across", total, len(tops) * den, bottoms)
    else:
        lost = say(
            "The bottom is lost: you took {den} from {den}. The parts are still {part} each.", den=den, part=part
        )
        yield from wrong("frac-add-across", total, 1, lost)
    for near in (total - 1, total + 1):
        count = say("The size of the parts is right. Count them again: you said {near}.", near=near)
        yield from wrong("count-off-one", near, den, count)


DENS = (3, 4, 5, 6, 8, 10, 12)
TEMPLATE = Template(
    answer_kind=AnswerKind.FRACTION,
    levels={
        Level.SUPPORTED: {"den": DENS, "a": span(1, 11), "b": signed(1, 11), "c": (0,), "over_one": (False,)},
        Level.CORE: {"den": (*DENS, 7, 9, 15), "a": span(2, 14), "b": signed(2, 14), "c": (0,), "over_one": (True,)},
        Level.EXTENSION: {"den": DENS, "a": span(1, 11), "b": signed(1, 11), "c": signed(1, 11), "over_one": (True,)},
    },
    question=like,
    prompt=Prompt(
        "Explain to a younger student why the bottom number stays the same in {expression}.",
        (
            "I said what the bottom number tells.",
            "I said what the top numbers count.",
        ),
    ),
)
