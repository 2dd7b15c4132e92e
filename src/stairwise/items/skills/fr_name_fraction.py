"""Fractions as several equal parts: of a bar, of a group, of a whole cut into pieces of two sizes."""

from collections.abc import Iterator
from fractions import Fraction

from stairwise.curriculum.skills import AnswerKind
from stairwise.items.facts import Move, chain
from stairwise.items.fractions import bar, wrong
from stairwise.items.item import Level
from stairwise.items.models import Bar, FractionBars, Model, Row, Tape
from stairwise.items.stories import NAMES, Frame, tell
from stairwise.items.template import Prompt, Question, Slip, Template, say, span

SKILL = "fr.name-fraction"
BAR = (
    Frame("{name} shades some parts of the bar. What fraction of the bar is shaded?"),
    Frame("The bar shows how much of a book {name} has read. What fraction of the book is that?"),
)
SET = (
    Frame("{name} has {k} red marbles and {rest} blue marbles, and no others. What fraction of the marbles is red?"),
    Frame("In {name}'s group, {k} children walk to school and {rest} take the bus. What fraction of the group walks?"),
    Frame("{name} picks {k} green apples and {rest} yellow apples. What fraction of the apples is green?"),
)
PIECES = (
    Frame(
        "{name} cuts a strip into one large piece and {short} small pieces. The large piece is as big as {size} small "
        "ones. {name} colors {k} small pieces. What fraction of the strip is colored?"
    ),
    Frame(
        "A pie is cut into one large piece and {short} small pieces. The large piece is as big as {size} small ones. "
        "{name} eats {k} small pieces. What fraction of the pie is that?"
    ),
)


def name_it(shape: str, frame: int, name: str, k: int, rest: int, size: int) -> Question | None:
    """k parts are taken and `rest` of the same size are not; a large piece is worth `size` of them more."""
    frames = {"bar": BAR, "set": SET, "pieces": PIECES}[shape]
    size = size if shape == "pieces" else 0
    n = k + rest + size
    stem = tell(frames[frame % len(frames)], name=name, k=k, rest=rest, short=k + rest, size=size)
    if stem is None or k == rest or n > 24:
        return None
    return Question(
        stem=stem,
        answer=bar(k, n),
        value=Fraction(k, n),
        idea=say("How many equal parts are there in all, and how many of them are meant?"),
        steps=chain(SKILL, say("{k} parts of the whole", k=k), *_moves(k, rest, size)),
        slips=tuple(_slips(k, rest, size)),
        confirmation=say("Right! {k} copies of {part} are {all}.", k=k, part=bar(1, n), all=bar(k, n)),
        model=_picture(shape, k, rest, size),
    )


def _picture(shape: str, k: int, rest: int, size: int) -> Model | None:
    if shape == "bar":
        return FractionBars((Bar(k + rest, k),))
    row = Row("", ("L",) + ("S",) * (k + rest), sizes=(size,) + (1,) * (k + rest))
    return Tape((row,)) if shape == "pieces" else None


def _moves(k: int, rest: int, size: int) -> Iterator[Move]:
    n = k + rest + size
    if size:
        cut = say("{size} small parts in place of the large piece", size=size)
        yield say("Cut the large piece into small ones."), cut, say("Count only parts of one size.")
    every = say("{n} equal parts in all", n=n)
    yield say("Count all the parts."), every, say("The bottom number counts all the equal parts.")
    one = say("{k} copies of {part}", k=k, part=bar(1, n))
    yield say("Name one part."), one, say("One of {n} equal parts is {part}.", n=n, part=bar(1, n))
    yield say("Write it as one fraction."), bar(k, n), say("The top number counts the copies.")


def _slips(k: int, rest: int, size: int) -> Iterator[Slip]:
    n = k + rest + size
    if size:
        count = say("You counted the large piece as one part. It is worth {size} small parts.", size=size)
        yield from wrong("frac-unequal-parts", k, k + rest + 1, count)
        small = say("You left out the large piece. It is part of the whole too.")
        yield from wrong("frac-part-part", k, k + rest, small)
    others = say("The bottom number counts all {n} parts, not only the other {rest}.", n=n, rest=n - k)
    yield from wrong("frac-part-part", k, n - k, others)
    turned = say("You compared the other parts with these {k}. Compare {k} with all {n} parts.", k=k, n=n)
    yield from wrong("frac-part-part", n - k, k, turned)
    if not size:
        yield from wrong("count-off-one", k, n + 1, say("Count all the parts again. There are {n}.", n=n))


SHAPES = ("bar", "set", "pieces")
TEMPLATE = Template(
    answer_kind=AnswerKind.FRACTION,
    levels={
        Level.SUPPORTED: {
            "shape": ("bar", "bar", "pieces"),
            "frame": span(0, 5),
            "name": NAMES,
            "k": span(2, 6),
            "rest": span(1, 5),
            "size": (2, 3),
        },
        Level.CORE: {
            "shape": SHAPES,
            "frame": span(0, 5),
            "name": NAMES,
            "k": span(2, 9),
            "rest": span(2, 9),
            "size": span(2, 4),
        },
        Level.EXTENSION: {
            "shape": ("set", "pieces"),
            "frame": span(0, 5),
            "name": NAMES,
            "k": span(3, 12),
            "rest": span(2, 12),
            "size": span(3, 7),
        },
    },
    question=name_it,
    prompt=Prompt(
        "What does the top number of your fraction tell, and what does the bottom number tell?",
        (
            "I said what the bottom number counts.",
            "I said what the top number counts.",
            "I used the words of the question.",
        ),
    ),
)
