"""Products of larger numbers with an area model: four boxes for 23 × 14."""

from collections.abc import Iterator

from stairwise.curriculum.skills import AnswerKind
from stairwise.items.facts import Move, chain, product
from stairwise.items.integers import slip
from stairwise.items.item import Level
from stairwise.items.models import AreaModel
from stairwise.items.template import Prompt, Question, Slip, Template, say, span
from stairwise.notation import build

SKILL = "mul.area-model"
Parts = tuple[int, ...]


def area(tens: int, ones: int, other_tens: int, other_ones: int, given: int) -> Question | None:
    """The product of two numbers cut into tens and ones; `given` boxes of the model are filled in, none for -1."""
    columns, rows = (10 * tens, ones), (10 * other_tens, other_ones)
    a, b = sum(columns), sum(rows)
    if a == b or len({tens, ones, other_tens, other_ones}) < 3:
        return None
    boxes = tuple(c * r for r in rows for c in columns)
    shown = tuple(box if place < given else None for place, box in enumerate(boxes))
    written = product(a, b)
    stem = say("Use the area model to work out {expression}.", expression=written)
    if given < 0:
        stem = say("Draw an area model in your notebook and work out {expression}.", expression=written)
    return Question(
        stem=stem,
        answer=build.number(a * b),
        value=a * b,
        idea=say("How many boxes does the model have, and what are the sides of each box?"),
        steps=chain(SKILL, written, *_moves(columns, rows, boxes)),
        slips=tuple(_slips(columns, rows, boxes)),
        confirmation=say("Right! The four boxes make {total}.", total=a * b),
        model=AreaModel(rows, columns, (shown[:2], shown[2:])) if given >= 0 else None,
    )


def _moves(columns: Parts, rows: Parts, boxes: Parts) -> Iterator[Move]:
    written = build.add(*(product(c, r) for r in rows for c in columns))
    each = say("Every part of one side meets every part of the other.")
    yield say("Write one product for each of the four boxes."), written, each
    filled = build.add(*(build.number(box) for box in boxes))
    yield say("Fill in the boxes."), filled, say("Tens times ones are tens, and tens times tens are hundreds.")
    yield say("Add the boxes."), build.number(sum(boxes)), say("The boxes make up the whole rectangle.")


def _slips(columns: Parts, rows: Parts, boxes: Parts) -> Iterator[Slip]:
    first, second, third, last = boxes
    total = sum(boxes)
    corners = say(
        "You left out {one} and {two}. The model has four boxes.",
        one=product(columns[1], rows[0]),
        two=product(columns[0], rows[1]),
    )
    yield slip("mul-partial-missing", first + last, corners)
    for box, sides in ((second, (columns[1], rows[0])), (third, (columns[0], rows[1]))):
        yield slip("mul-partial-missing", total - box, say("The box {box} is missing.", box=product(*sides)))
    zero = say("{box} is {size}: tens times tens make hundreds.", box=product(columns[0], rows[0]), size=first)
    yield slip("place-value-zero", total - first + first // 10, zero)
    tens = say("{box} is {size}: tens times ones make tens.", box=product(columns[1], rows[0]), size=second)
    yield slip("place-value-zero", total - second + second // 10, tens)


DIGITS = span(2, 9)
TEMPLATE = Template(
    answer_kind=AnswerKind.INTEGER,
    levels={
        Level.SUPPORTED: {
            "tens": (1, 2, 3),
            "ones": span(2, 6),
            "other_tens": (1, 2),
            "other_ones": span(2, 6),
            "given": (2, 3),
        },
        Level.CORE: {
            "tens": span(1, 6),
            "ones": DIGITS,
            "other_tens": span(1, 5),
            "other_ones": DIGITS,
            "given": (0, 1),
        },
        Level.EXTENSION: {
            "tens": span(12, 48),
            "ones": DIGITS,
            "other_tens": DIGITS,
            "other_ones": DIGITS,
            "given": (-1,),
        },
    },
    question=area,
    prompt=Prompt(
        "How does the area model show every part of {expression}? Compare your total with an estimate.",
        (
            "I named the sides of all four boxes.",
            "I said which boxes are easy to forget.",
            "My total is close to my estimate.",
        ),
    ),
)
