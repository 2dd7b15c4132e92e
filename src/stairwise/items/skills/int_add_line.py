"""Adding integers on a number line: a start, a move to the right or the left, an end."""

from collections.abc import Iterator

from stairwise.curriculum.skills import AnswerKind
from stairwise.items.integers import sum_node
from stairwise.items.item import Level
from stairwise.items.models import Mark, NumberLine
from stairwise.items.phrase import Phrase
from stairwise.items.quantities import Wrong, asked, wrongs
from stairwise.items.template import Prompt, Question, Template, say, signed
from stairwise.notation import build

SKILL = "int.add-line"
LABELS = (-10, -5, 0, 5, 10)


def add_line(shape: str, a: int, b: int, c: int, name: str) -> Question | None:
    """Start at a; move by b (and c). Asked: where the moves end, or which number was added."""
    end = a + b + c
    if max(abs(a), abs(a + b), abs(end)) > 12 or 0 in (a + b, end) or end == a or abs(a) == abs(b) or (c and b == c):
        return None
    return {"land": _land, "added": _added, "two": _two}[shape](a, b, c, name)


def _way(move: int) -> Phrase:
    if abs(move) == 1:
        return say("1 step to the right" if move > 0 else "1 step to the left")
    return say("{n} steps to the right" if move > 0 else "{n} steps to the left", n=abs(move))


def _land(a: int, b: int, _: int, name: str) -> Question | None:
    written, end = sum_node(a, b), a + b
    moves = (
        (
            say("Start at {a}.", a=a),
            say("from {a}, {way}", a=a, way=_way(b)),
            say("Adding a negative number moves left." if b < 0 else "Adding a positive number moves right."),
        ),
        (say("Count the steps and read the end."), build.number(end), say("The end of the move is the sum.")),
    )
    return asked(
        SKILL,
        say("Point {name} is the start for {expression}. Where does the move end?", name=name, expression=written),
        end,
        say("Which way do you move to add {b}: right or left?", b=b),
        written,
        moves,
        wrongs(_land_wrong(a, b)),
        say("Right! From {a} you move {way}, to {end}.", a=a, way=_way(b), end=end),
        model=NumberLine(-12, 12, 1, LABELS, (Mark(a, name),)),
    )


def _land_wrong(a: int, b: int) -> Iterator[Wrong]:
    yield "int-add-wrong-sign", a - b, say("You moved the wrong way. To add {b}, go {way}.", b=b, way=_way(b))
    yield "int-add-wrong-sign", -(a + b), say("Check the side of 0 where the move ends.")
    yield "start-ignored", b, say("You began at 0. Begin at {a}.", a=a)
    for near in (a + b - 1, a + b + 1):
        yield "count-off-one", near, say("Count steps, not ticks. The first step ends one tick away from {a}.", a=a)


def _added(a: int, b: int, _: int, __: str) -> Question | None:
    end = a + b
    moves = (
        (
            say("Find the start and the end."),
            say("from {a} to {end}", a=a, end=end),
            say("The arrow begins at the first number."),
        ),
        (say("Count the steps, and look which way."), _way(b), say("Each space is one step.")),
        (say("Write the move as a number."), build.number(b), say("Right is positive, and left is negative.")),
    )
    model = NumberLine(-12, 12, 1, LABELS, jumps=((a, end),))
    return asked(
        SKILL,
        say("The arrow starts at {a}. Which number is added to {a}?", a=a),
        b,
        say("How many steps long is the arrow, and which way does it go?"),
        say("the arrow on the number line"),
        moves,
        wrongs(_added_wrong(a, b)),
        say("Right! {sum} = {end}", sum=sum_node(a, b), end=end),
        model=model,
    )


def _added_wrong(a: int, b: int) -> Iterator[Wrong]:
    end = a + b
    side = say("The size is right. Which way does the arrow go?")
    yield "int-add-wrong-sign", -b, side
    yield "start-ignored", end, say("{end} is where the arrow ends. How long is the arrow?", end=end)
    for near in (b - 1, b + 1):
        yield "count-off-one", near, say("Count spaces, not ticks, from {a} to {end}.", a=a, end=end)


def _two(a: int, b: int, c: int, __: str) -> Question | None:
    end, move = a + b + c, b + c
    moves = (
        (
            say("Write both arrows as moves."),
            sum_node(b, c),
            say("Right is positive, and left is negative."),
        ),
        (say("Join the two moves."), build.number(move), say("It goes from {a} to {end} in one move.", a=a, end=end)),
    )
    return asked(
        SKILL,
        say(
            "The arrows go from {a} to {middle}, then to {end}. Which one number, added to {a}, does the same?",
            a=a,
            middle=a + b,
            end=end,
        ),
        move,
        say("Where do the two arrows begin, and where do they end?"),
        say("the two arrows on the number line"),
        moves,
        wrongs(_two_wrong(a, b, c)),
        say("Right! {sum} = {end}", sum=sum_node(a, move), end=end),
        model=NumberLine(-12, 12, 1, LABELS, jumps=((a, a + b), (a + b, end))),
    )


def _two_wrong(a: int, b: int, c: int) -> Iterator[Wrong]:
    yield "int-add-wrong-sign", -b - c, say("The size is right. Is the end to the left or right of {a}?", a=a)
    yield "int-add-ignore-sign", abs(b) + abs(c), say("An arrow to the left counts as negative.")
    yield "start-ignored", a + b + c, say("That is where the arrows end. How far is it from {a}?", a=a)
    for near in (b + c - 1, b + c + 1):
        yield "count-off-one", near, say("Count spaces, not ticks.")


PROMPT = Prompt(
    "Explain how a number line shows the sum of a positive and a negative number.",
    ("I said where to start.", "I said which way to move and why.", "I said what the end of the move tells."),
)
SMALL = signed(1, 10)
TEMPLATE = Template(
    answer_kind=AnswerKind.INTEGER,
    levels={
        Level.SUPPORTED: {"shape": ("land",), "a": SMALL, "b": SMALL, "c": (0,), "name": "ABCDEFGH"},
        Level.CORE: {"shape": ("added",), "a": SMALL, "b": signed(2, 19), "c": (0,), "name": "A"},
        Level.EXTENSION: {"shape": ("two",), "a": SMALL, "b": signed(2, 16), "c": signed(2, 16), "name": "A"},
    },
    question=add_line,
    prompt=PROMPT,
)
