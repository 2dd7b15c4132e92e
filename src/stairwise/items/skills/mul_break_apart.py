"""A product cut into two easier ones: 7 × 8 = 5 × 8 + 2 × 8."""

from collections.abc import Iterator

from stairwise.curriculum.skills import AnswerKind
from stairwise.items.facts import Move, chain, product
from stairwise.items.integers import slip
from stairwise.items.item import Level
from stairwise.items.models import Array
from stairwise.items.template import Prompt, Question, Slip, Statement, Template, Truth, say, span
from stairwise.notation import build
from stairwise.notation.tree import Node

SKILL = "mul.break-apart"
BLANK = build.letter("?")


def break_apart(shape: str, x: int, y: int, b: int, picture: bool) -> Question | None:
    """(x + y) × b as x × b + y × b. `shape`: the "factor" y, the "part" y × b or the "total" is asked for."""
    make = {"factor": _factor, "part": _part, "total": _total}[shape]
    if len({x, y, b, x + y}) < 4 or x < y:
        return None
    return make(x, y, b, Array(b, x + y, split=x) if picture else None)


def _ask(
    asked: Node,
    stem: str,
    answer: int,
    moves: tuple[Move, ...],
    slips: Iterator[Slip],
    model: Array | None,
    x: int,
    b: int,
) -> Question:
    return Question(
        stem=say(stem, equation=asked) if "{equation}" in stem else say(stem, expression=asked, part=product(x, b)),
        answer=build.number(answer),
        value=answer,
        idea=say("Cut the first factor into two parts. Each part has groups of {b}.", b=b),
        steps=chain(SKILL, asked, *moves),
        slips=tuple(slips),
        confirmation=say("Right! Both parts together are all the groups of {b}.", b=b),
        model=model,
    )


def _factor(x: int, y: int, b: int, model: Array | None) -> Question:
    a = x + y
    rest = build.times(BLANK, build.number(b), style="times")
    asked = build.equation(product(a, b), build.add(product(x, b), rest))
    groups = say("{a} groups of {b} are {x} groups and ? groups more", a=a, b=b, x=x)
    moves: tuple[Move, ...] = (
        (say("Read both sides as groups of {b}.", b=b), groups, say("The sign × means: groups of.")),
        (say("Find how many groups are missing."), build.number(y), say("{x} and {y} make {a}.", x=x, y=y, a=a)),
    )
    return _ask(
        asked, "Which number belongs in the place of ?: {equation}", y, moves, _factor_slips(x, y, b), model, x, b
    )


def _factor_slips(x: int, y: int, b: int) -> Iterator[Slip]:
    part = say("That is the whole second part. The ? is only how many groups of {b} it has.", b=b)
    yield slip("mul-partial-missing", y * b, part)
    whole = say("{a} groups are on the left. {x} of them are there already: how many are missing?", a=x + y, x=x)
    yield slip("equal-as-do", x + y, whole)
    keep = say("The ? counts groups of {b}. Split {a}, not {b}.", b=b, a=x + y)
    yield slip("dist-first-only", b, keep)
    for near in (y - 1, y + 1):
        yield slip("count-off-one", near, say("{x} and {near} do not make {a}.", x=x, near=near, a=x + y))


def _part(x: int, y: int, b: int, model: Array | None) -> Question:
    a = x + y
    asked = build.equation(product(a, b), build.add(product(x, b), BLANK))
    rest = say("{y} groups of {b} are missing", y=y, b=b)
    moves: tuple[Move, ...] = (
        (say("Count the groups that are there."), rest, say("{x} of the {a} groups are there.", x=x, a=a)),
        (say("Write them as a product."), product(y, b), say("{y} groups of {b}.", y=y, b=b)),
        (say("Work out the product."), build.number(y * b), say("Now both sides have {a} groups of {b}.", a=a, b=b)),
    )
    return _ask(
        asked, "Which number belongs in the place of ?: {equation}", y * b, moves, _part_slips(x, y, b), model, x, b
    )


def _part_slips(x: int, y: int, b: int) -> Iterator[Slip]:
    first = say("{y} is how many groups are missing. Each of them has {b}.", y=y, b=b)
    yield slip("dist-first-only", y, first)
    one = say("{b} is only one group. {y} groups are missing.", b=b, y=y)
    yield slip("mul-partial-missing", b, one)
    yield slip(
        "equal-as-do", (x + y) * b, say("That is the whole product. {part} is there already.", part=product(x, b))
    )
    yield from _near(y, b, 0)


def _total(x: int, y: int, b: int, model: Array | None) -> Question:
    a, total = x + y, (x + y) * b
    asked = product(a, b)
    moves: tuple[Move, ...] = (
        (
            say("Split the {a} groups into {x} and {y}.", a=a, x=x, y=y),
            build.add(product(x, b), product(y, b)),
            say("Each of the {a} groups has {b}.", a=a, b=b),
        ),
        (say("Work out both products."), build.add(build.number(x * b), build.number(y * b)), say("Both parts count.")),
        (say("Add the parts."), build.number(total), say("Together they are all {a} groups.", a=a)),
    )
    stem = "Split the first factor of {expression} so that one part is {part}. What is the whole product?"
    return _ask(asked, stem, total, moves, _total_slips(x, y, b), model, x, b)


def _total_slips(x: int, y: int, b: int) -> Iterator[Slip]:
    first = say("You multiplied only {x} by {b}. The {y} is {y} groups of {b} too.", x=x, y=y, b=b)
    yield slip("dist-first-only", x * b + y, first)
    missing = say("{part} is only the first part. Add {other}.", part=product(x, b), other=product(y, b))
    yield slip("mul-partial-missing", x * b, missing)
    yield slip("mul-as-add", x + y + b, say("You added the factors. {a} groups of {b} are asked for.", a=x + y, b=b))
    yield from _near(y, b, x * b)


def _near(y: int, b: int, rest: int) -> Iterator[Slip]:
    for near in (y - 1, y + 1):
        fact = say(
            "{wrong} is {size}, but {y} groups of {b} are needed.", wrong=product(near, b), size=near * b, y=y, b=b
        )
        yield slip("mul-near-fact", near * b + rest, fact)


SHAPES = ("factor", "part", "total")
TEMPLATE = Template(
    answer_kind=AnswerKind.INTEGER,
    levels={
        Level.SUPPORTED: {
            "shape": SHAPES,
            "x": (5, 5, 3, 4, 6, 10),
            "y": span(2, 6),
            "b": span(2, 10),
            "picture": (True,),
        },
        Level.CORE: {"shape": SHAPES, "x": (5, 6, 10), "y": span(2, 9), "b": span(3, 12), "picture": (False,)},
        Level.EXTENSION: {
            "shape": SHAPES,
            "x": (10, 20, 30, 50),
            "y": span(2, 9),
            "b": span(4, 15),
            "picture": (False,),
        },
    },
    question=break_apart,
    prompt=Prompt(
        "Why do both parts have to be multiplied when you split a factor? Use a picture of rows and columns.",
        ("I cut one side of the picture in two.", "I said what each part shows.", "I added both parts."),
    ),
    statements=(
        Statement(
            "8 × 7 is the same as 5 × 7 and 3 × 7 together.", Truth.ALWAYS, "5 groups and 3 groups of 7 are 8 groups."
        ),
        Statement("6 × 9 is the same as 6 × 5 and 6 × 3 together.", Truth.NEVER, "5 and 3 make 8, not 9."),
    ),
)
