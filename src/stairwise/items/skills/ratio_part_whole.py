"""From part-to-part to part-to-whole, and back."""

from collections.abc import Iterator
from fractions import Fraction

from stairwise.curriculum.skills import AnswerKind
from stairwise.items.facts import Move, chain
from stairwise.items.item import Level
from stairwise.items.models import Row, Tape
from stairwise.items.phrase import Phrase
from stairwise.items.stories import NAMES, Frame
from stairwise.items.template import Prompt, Question, Slip, Template, say, span
from stairwise.items.values import ratio
from stairwise.notation import build

SKILL = "ratio.part-whole"
WHOLE = (
    (
        Frame("{name} mixes {a} cups of juice with {b} cups of water. Write the ratio of juice to the whole drink."),
        "juice",
        "water",
    ),
    (
        Frame("A team has {a} girls for every {b} boys, {name} says. Write the ratio of girls to all players."),
        "girls",
        "boys",
    ),
    (
        Frame(
            "A bag has {a} red tiles for every {b} green tiles. {name} asks: what is the ratio of red "
            "tiles to all tiles?"
        ),
        "red",
        "green",
    ),
)
BACK = (
    (
        Frame("{f} of a drink is juice, and the rest is water. {name} asks: what is the ratio of juice to water?"),
        "juice",
        "water",
    ),
    (
        Frame(
            "{f} of the players on a team are girls, and the rest are boys. {name} asks for the ratio of girls to boys."
        ),
        "girls",
        "boys",
    ),
    (
        Frame("{f} of the tiles in a bag are red, and the rest are green. {name} asks for the ratio of red to green."),
        "red",
        "green",
    ),
)
COUNT = (
    (
        Frame(
            "Of {all} drinks that {name} sells, {a} are juice and the rest are water. Write the ratio "
            "of juice to water."
        ),
        "juice",
        "water",
    ),
    (
        Frame("{name} counts {all} players. {a} are girls and the rest are boys. Write the ratio of girls to boys."),
        "girls",
        "boys",
    ),
    (
        Frame("{name} has {all} tiles. {a} are red and the rest are green. Write the ratio of red to green."),
        "red",
        "green",
    ),
)
Told = tuple[Frame, str, str]


def part_whole(name: str, told: Told, a: int, b: int, picture: bool) -> Question | None:
    frame, first, second = told
    if a == b or (told in BACK and Fraction(a, a + b).denominator != a + b):
        return None
    to_whole = told in WHOLE
    answer = ratio(a, a + b) if to_whole else ratio(a, b)
    fields = {"first": first, "second": second, "a": a, "b": b, "all": a + b}
    rows = (Row(first, (1,) * a), Row(second, (1,) * b))
    return Question(
        stem=say(frame.text, name=name, f=build.number(Fraction(a, a + b)), **fields),
        answer=answer,
        value=Fraction(a, a + b) if to_whole else Fraction(a, b),
        idea=say("Is the question about part to part, or about part to whole?"),
        steps=chain(SKILL, say("{first} and {second}", **fields), *_moves(to_whole, fields)),
        slips=tuple(_slips(a, b, to_whole)),
        confirmation=say("Right! {a} and {b} parts make {all} parts.", **fields),
        model=Tape(rows) if picture else None,
    )


def _moves(to_whole: bool, fields: dict[str, str | int]) -> Iterator[Move]:
    parts = say("{a} parts {first}, {b} parts {second}, {all} parts in all", **fields)
    a, b, whole = (int(fields[name]) for name in ("a", "b", "all"))
    if to_whole:
        yield say("Add the parts to find the whole."), parts, say("{a} + {b} = {all}", **fields)
        yield (
            say("Compare the part with the whole."),
            ratio(a, whole),
            say("The question asks for {first} to all.", **fields),
        )
        return
    yield say("Subtract to find the other part."), parts, say("{all} - {a} = {b}", **fields)
    yield say("Compare part with part."), ratio(a, b), say("The question asks for {first} to {second}.", **fields)


def _slips(a: int, b: int, to_whole: bool) -> Iterator[Slip]:
    whole = a + b
    if to_whole:
        part = say("{b} is the other part. The whole has {a} + {b} parts.", a=a, b=b)
        yield _slip("ratio-part-whole", a, b, part)
        yield _slip("frac-part-part", b, a, part)
        yield _slip("ratio-part-whole", b, whole, say("{b} is the other part. Start with {a}.", a=a, b=b))
        yield _slip("ratio-order", whole, a, say("The part comes first in the question, then the whole."))
        return
    part = say("{all} is the whole. Take {a} away to get the other part.", all=whole, a=a)
    yield _slip("ratio-part-whole", a, whole, part)
    yield _slip("frac-part-part", whole, a, part)
    yield _slip("frac-part-part", b, whole, part)
    yield _slip("ratio-order", b, a, say("The numbers are turned around. Follow the order of the words."))


def _slip(misconception: str, x: int, y: int, feedback: Phrase) -> Slip:
    return Slip(misconception, Fraction(x, y), ratio(x, y), feedback)


PROMPT = Prompt(
    "Explain the difference between part to part and part to whole with the numbers of this story.",
    ("I named both parts.", "I said how to find the whole.", "I wrote one ratio of each kind."),
)
TEMPLATE = Template(
    answer_kind=AnswerKind.RATIO,
    levels={
        Level.SUPPORTED: {"name": NAMES, "told": WHOLE, "a": span(1, 7), "b": span(1, 7), "picture": (True,)},
        Level.CORE: {"name": NAMES, "told": (*WHOLE, *BACK), "a": span(1, 12), "b": span(1, 12), "picture": (False,)},
        Level.EXTENSION: {"name": NAMES, "told": COUNT, "a": span(8, 60), "b": span(8, 60), "picture": (False,)},
    },
    question=part_whole,
    prompt=PROMPT,
)
