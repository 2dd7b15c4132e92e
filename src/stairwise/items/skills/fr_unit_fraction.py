"""One of several equal parts as a unit fraction, also where the pieces differ in size."""

from collections.abc import Iterator
from fractions import Fraction

from stairwise.curriculum.skills import AnswerKind
from stairwise.items.facts import Move, chain
from stairwise.items.fractions import bar, wrong
from stairwise.items.item import Level
from stairwise.items.models import Bar, FractionBars, Model, Row, Tape
from stairwise.items.stories import NAMES, Frame, tell
from stairwise.items.template import Prompt, Question, Slip, Template, say, span

SKILL = "fr.unit-fraction"
EQUAL = (
    Frame(
        "{name} folds a paper strip into {n} equal parts and colors one of them. What fraction of the strip is colored?"
    ),
    Frame("{name} cuts a pan of cornbread into {n} equal pieces and eats one. What fraction of the pan is that?"),
    Frame("A garden has {n} equal beds. {name} waters one bed. What fraction of the garden is that?"),
    Frame("{name} cuts a rope into {n} equal pieces and gives one away. What fraction of the rope is given away?"),
)
ONE_LONG = (
    Frame(
        "{name} cuts a ribbon into one long piece and {short} short pieces. The long piece is as long as {size} short "
        "ones. What fraction of the ribbon is one short piece?"
    ),
    Frame(
        "{name} cuts a sandwich into one large piece and {short} small pieces. The large piece is as big as "
        "{size} small "
        "ones. What fraction of the sandwich is one small piece?"
    ),
)
MORE_LONG = (
    Frame(
        "{name} cuts a board into {long} long pieces and {short} short pieces. Each long piece is as long as "
        "{size} short "
        "ones. What fraction of the board is one short piece?"
    ),
    Frame(
        "{name} cuts a cake into {long} large pieces and {short} small pieces. Each large piece is as big as "
        "{size} small "
        "ones. What fraction of the cake is one small piece?"
    ),
)


def unit(frame: Frame, name: str, long: int, size: int, short: int) -> Question | None:
    """A whole of `long` pieces worth `size` short ones each, and `short` short ones."""
    n, pieces = long * size + short, long + short
    stem = tell(frame, name=name, n=n, long=long, size=size, short=short)
    if stem is None or n > 24:
        return None
    return Question(
        stem=stem,
        answer=bar(1, n),
        value=Fraction(1, n),
        idea=say("How many parts of that size fill the whole?"),
        steps=chain(SKILL, say("one part of the whole"), *_moves(long, size, short)),
        slips=tuple(_slips(n, pieces, long)),
        confirmation=say("Right! {n} parts of that size fill the whole.", n=n),
        model=_picture(long, size, short),
    )


def _picture(long: int, size: int, short: int) -> Model | None:
    if not long:
        return FractionBars((Bar(short, 1),))
    row = Row("", ("L",) * long + ("S",) * short, sizes=(size,) * long + (1,) * short)
    return Tape((row,)) if long == 1 else None


def _moves(long: int, size: int, short: int) -> Iterator[Move]:
    n = long * size + short
    if long:
        cut = say("{count} small parts in place of the large pieces", count=long * size)
        yield say("Cut the large pieces into small ones."), cut, say("Count only parts of one size.")
    every = say("{n} equal parts fill the whole", n=n)
    yield say("Count all the equal parts."), every, say("The bottom number counts all the equal parts.")
    yield say("Write one of them as a fraction."), bar(1, n), say("The top number says that it is one part.")


def _slips(n: int, pieces: int, long: int) -> Iterator[Slip]:
    if long:
        count = say("You counted {n} pieces, but they differ in size. Count parts of one size.", n=pieces)
        yield from wrong("frac-unequal-parts", 1, pieces, count)
    others = say("The bottom number counts all the parts, with this one. There are {n}.", n=n)
    yield from wrong("frac-part-part", 1, n - 1, others)
    whole = say("{n} is the number of parts. One part is smaller than the whole.", n=n)
    yield from wrong("frac-whole-den", n, 1, whole)
    if not long:
        yield from wrong("count-off-one", 1, n + 1, say("Count the equal parts again. There are {n}.", n=n))
        upside = say("{n} parts make the whole, so one part is much less than the whole.", n=n)
        yield from wrong("frac-whole-den", n, n, upside)


TEMPLATE = Template(
    answer_kind=AnswerKind.FRACTION,
    levels={
        Level.SUPPORTED: {"frame": EQUAL, "name": NAMES, "long": (0,), "size": (0,), "short": span(3, 12)},
        Level.CORE: {"frame": ONE_LONG, "name": NAMES, "long": (1,), "size": span(2, 6), "short": span(2, 8)},
        Level.EXTENSION: {
            "frame": MORE_LONG,
            "name": NAMES,
            "long": span(2, 4),
            "size": span(2, 5),
            "short": span(2, 9),
        },
    },
    question=unit,
    prompt=Prompt(
        "A friend counts pieces of different sizes to name a fraction. Explain what goes wrong.",
        ("I said that the parts must have one size.", "I drew or described an example."),
    ),
)
