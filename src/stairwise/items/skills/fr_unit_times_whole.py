"""A fraction as a whole number times a unit fraction: 5/6 is 5 × 1/6, shown as jumps."""

from collections.abc import Iterator
from fractions import Fraction

from stairwise.curriculum.skills import AnswerKind
from stairwise.items.facts import Move, chain
from stairwise.items.fractions import bar, over, times, wrong, wrong_mixed
from stairwise.items.item import Level
from stairwise.items.models import NumberLine
from stairwise.items.stories import NAMES, Frame, tell
from stairwise.items.template import Prompt, Question, Slip, Template, say, span

SKILL = "fr.unit-times-whole"
FRAMES = (
    Frame("{name} takes {k} jumps of {part} from 0. On which fraction does {name} land?"),
    Frame("{name} pours {k} glasses. Each glass holds {part} liter. Which fraction of a liter is that in all?"),
    Frame("{name} walks {k} laps. Each lap is {part} mile. Which fraction of a mile is that in all?"),
    Frame("{name} puts {part} cup of oats in each of {k} bowls. Which fraction of a cup is that in all?"),
)


def product(name: str, frame: Frame | None, k: int, n: int, above: bool) -> Question | None:
    """k × 1/n, as a story or, without a frame, as a product to be written as one fraction."""
    if k % n == 0 or (k > n) != above:
        return None
    part, asked = bar(1, n), times(k, bar(1, n))
    stem = (
        tell(frame, name=name, k=k, part=part)
        if frame
        else say("Write {expression} as one fraction.", expression=asked)
    )
    if stem is None:
        return None
    wholes = k // n + 1
    jumps = tuple((Fraction(at, n), Fraction(at + 1, n)) for at in range(k))
    return Question(
        stem=stem,
        answer=bar(k, n),
        value=Fraction(k, n),
        idea=say("{k} groups of {part}: how many parts of that size are there?", k=k, part=part),
        steps=chain(SKILL, say("{k} groups of {part}", k=k, part=part), *_moves(k, n)),
        slips=tuple(_slips(k, n)),
        confirmation=say("Right! {k} copies of {part} are {all}.", k=k, part=part, all=bar(k, n)),
        model=NumberLine(0, wholes, Fraction(1, n), tuple(range(wholes + 1)), jumps=jumps)
        if wholes * n <= 24
        else None,
    )


def _moves(k: int, n: int) -> Iterator[Move]:
    yield say("Write the groups as a product."), times(k, bar(1, n)), say("The sign × means: groups of.")
    top = over(times(k, 1), n)
    yield say("Multiply only the top."), top, say("The number of parts changes, not their size.")
    yield say("Work out the top."), bar(k, n), say("There are {k} parts of {part}.", k=k, part=bar(1, n))


def _slips(k: int, n: int) -> Iterator[Slip]:
    both = say(
        "You multiplied the bottom too. {wrong} is worth only one part, {part}.", wrong=bar(k, k * n), part=bar(1, n)
    )
    yield from wrong("mul-whole-both", k, k * n, both)
    small = say("You multiplied the bottom, so the parts got smaller. Their size stays {part}.", part=bar(1, n))
    yield from wrong("mul-whole-both", 1, k * n, small)
    added = say("You added. {k} groups of {part} are asked for.", k=k, part=bar(1, n))
    yield from wrong_mixed("mul-as-add", k + Fraction(1, n), added)
    for near in (k - 1, k + 1):
        yield from wrong("count-off-one", near, n, say("Count the groups again: there are {k}.", k=k))


TEMPLATE = Template(
    answer_kind=AnswerKind.FRACTION,
    levels={
        Level.SUPPORTED: {
            "name": NAMES,
            "frame": FRAMES[:1],
            "k": span(2, 9),
            "n": (3, 4, 5, 6, 8, 10, 12),
            "above": (False,),
        },
        Level.CORE: {
            "name": NAMES,
            "frame": (None, *FRAMES),
            "k": span(2, 11),
            "n": (3, 4, 5, 6, 8, 10, 12),
            "above": (False,),
        },
        Level.EXTENSION: {
            "name": NAMES,
            "frame": (None, *FRAMES[1:]),
            "k": span(4, 20),
            "n": span(3, 9),
            "above": (True,),
        },
    },
    question=product,
    prompt=Prompt(
        "Draw a number line that shows your answer as equal jumps. Explain what each number means.",
        ("All my jumps have the same length.", "I said what the whole number counts.", "I said what stays the same."),
    ),
)
