"""Saying and writing a ratio in the order of the words."""

from collections.abc import Iterator
from fractions import Fraction

from stairwise.curriculum.skills import AnswerKind
from stairwise.items.facts import chain
from stairwise.items.item import Level
from stairwise.items.models import Row as TapeRow
from stairwise.items.models import Tape
from stairwise.items.phrase import Phrase
from stairwise.items.stories import NAMES, Frame
from stairwise.items.template import Prompt, Question, Slip, Template, say, span
from stairwise.items.values import ratio

SKILL = "ratio.language"
# Each frame: the two things, first the one that the question names first.
FRAMES = (
    (
        Frame("{name} strings {a} red beads for every {b} blue beads. Write the ratio of red beads to blue beads."),
        "red beads",
        "blue beads",
        False,
    ),
    (
        Frame("{name} strings {a} red beads for every {b} blue beads. Write the ratio of blue beads to red beads."),
        "red beads",
        "blue beads",
        True,
    ),
    (
        Frame("A shelter has {a} cats and {b} dogs, {name} says. Write the ratio of cats to dogs."),
        "cats",
        "dogs",
        False,
    ),
    (Frame("A shelter has {a} cats and {b} dogs, {name} says. Write the ratio of dogs to cats."), "cats", "dogs", True),
    (
        Frame("{name} mixes {a} cups of rice with {b} cups of beans. Write the ratio of rice to beans."),
        "cups of rice",
        "cups of beans",
        False,
    ),
    (
        Frame("{name} mixes {a} cups of rice with {b} cups of beans. Write the ratio of beans to rice."),
        "cups of rice",
        "cups of beans",
        True,
    ),
)
THREE = (
    (Frame("{name} has {a} pens, {c} rulers and {b} books. Write the ratio of pens to books."), "pens", "books", False),
    (Frame("{name} has {a} pens, {c} rulers and {b} books. Write the ratio of books to pens."), "pens", "books", True),
    (Frame("{name} counts {a} cars, {c} vans and {b} bikes. Write the ratio of bikes to cars."), "cars", "bikes", True),
    (
        Frame("{name} counts {a} cars, {c} vans and {b} bikes. Write the ratio of cars to bikes."),
        "cars",
        "bikes",
        False,
    ),
)
Asked = tuple[Frame, str, str, bool]


def language(name: str, asked: Asked, a: int, b: int, c: int, picture: bool) -> Question | None:
    """`asked` is the frame, both things, and whether the question turns them around."""
    frame, first, second, turned = asked
    x, y = (b, a) if turned else (a, b)
    if len({a, b, c}) < 3:
        return None
    words = (second, first) if turned else (first, second)
    order = say("{x} {thing} and {y} {other}", x=x, y=y, thing=words[0], other=words[1])
    every = say("for every {x} {thing} there are {y} {other}", x=x, y=y, thing=words[0], other=words[1])
    moves = (
        (say("Find the amount that goes with each word."), order, say("The words of the question set the order.")),
        (say("Say it with 'for every'."), every, say("A ratio compares two amounts.")),
        (say("Write the numbers in the order of the words."), ratio(x, y), say("The first word goes first.")),
    )
    rows = (TapeRow(first, (1,) * a), TapeRow(second, (1,) * b))
    return Question(
        stem=say(frame.text, name=name, a=a, b=b, c=c),
        answer=ratio(x, y),
        value=Fraction(x, y),
        idea=say("Which word comes first in the question? Which number belongs to it?"),
        steps=chain(SKILL, say("{a} {first}, {b} {second}", a=a, b=b, first=first, second=second), *moves)
        if turned
        else chain(SKILL, say("the ratio of {first} to {second}", first=first, second=second), *moves),
        slips=tuple(_slips(x, y, c)),
        confirmation=say("Right! The order fits the words: {answer}.", answer=ratio(x, y)),
        model=Tape(rows) if picture else None,
    )


def _slips(x: int, y: int, c: int) -> Iterator[Slip]:
    yield _slip("ratio-order", y, x, say("The numbers are turned around. Write them in the order of the words."))
    whole = say("You used {n}, all of them together. Compare one thing with the other.", n=x + y + c)
    yield _slip("ratio-part-whole", x, x + y + c, whole)
    yield _slip("ratio-part-whole", y, x + y + c, whole)
    if c:
        other = say("{c} belongs to a thing that the question does not ask for.", c=c)
        yield _slip("extra-data", x, c, other)
        yield _slip("extra-data", c, y, other)
    else:
        yield _slip("ratio-part-whole", x + y, y, whole)


def _slip(misconception: str, x: int, y: int, feedback: Phrase) -> Slip:
    return Slip(misconception, Fraction(x, y), ratio(x, y), feedback)


PROMPT = Prompt(
    "Write a sentence with 'for every' about this story, and the ratio that fits it.",
    ("My sentence names both things.", "My numbers are in the order of my words."),
)
NONE = (0,)
TEMPLATE = Template(
    answer_kind=AnswerKind.RATIO,
    levels={
        Level.SUPPORTED: {
            "name": NAMES,
            "asked": FRAMES[::2],
            "a": span(1, 8),
            "b": span(1, 8),
            "c": NONE,
            "picture": (True,),
        },
        Level.CORE: {
            "name": NAMES,
            "asked": FRAMES,
            "a": span(2, 20),
            "b": span(2, 20),
            "c": NONE,
            "picture": (False,),
        },
        Level.EXTENSION: {
            "name": NAMES,
            "asked": THREE,
            "a": span(3, 40),
            "b": span(3, 40),
            "c": span(2, 30),
            "picture": (False,),
        },
    },
    question=language,
    prompt=PROMPT,
)
