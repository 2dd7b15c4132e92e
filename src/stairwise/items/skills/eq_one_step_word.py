"""One-step equations from stories, such as 5n = 60."""

from collections.abc import Iterator
from fractions import Fraction

from stairwise.curriculum.skills import AnswerKind
from stairwise.items.item import Level
from stairwise.items.models import Row, Tape
from stairwise.items.phrase import Phrase
from stairwise.items.solving import fair, path, wrong
from stairwise.items.stories import NAMES, Frame, tell
from stairwise.items.template import Prompt, Question, Slip, Template, say, span
from stairwise.notation import build
from stairwise.notation.tree import Node

SKILL = "eq.one-step-word"
MONEY = {"a": (2, 400), "c": (2, 900)}
FRAMES: dict[str, tuple[Frame, ...]] = {
    "add": (
        Frame(
            "{name} had some stickers. Then {name} got {a} more, which makes {c}. How many did {name} have at first?",
            "join, start unknown",
        ),
        Frame(
            "{name} is {a} cm taller than {other}. {name} is {c} cm tall. How tall is {other}, in cm?",
            "compare, smaller unknown",
            {"c": (95, 190), "a": (2, 40)},
        ),
        Frame(
            "{name} has {c} shells, {a} more than {other}. How many shells does {other} have?",
            "compare, smaller unknown",
        ),
    ),
    "subtract": (
        Frame(
            "{name} had some cards and gave {a} of them away. Now {name} has {c}. How many were there at first?",
            "separate, start unknown",
        ),
        Frame(
            "{name} read {c} pages, {a} fewer than {other}. How many pages did {other} read?", "compare, larger unknown"
        ),
        Frame(
            "A coat is {a} dollars off. {name} pays {c} dollars. What was the price before, in dollars?",
            "separate, start unknown",
            MONEY,
        ),
    ),
    "multiply": (
        Frame(
            "{name} buys {a} tickets of the same price and pays {c} dollars. How much is one ticket, in dollars?",
            "equal groups, group size unknown",
            {"a": (2, 15), "c": (4, 400)},
        ),
        Frame(
            "{name} walks {a} times around a lake, {c} km in all. How long is one round, in km?",
            "equal groups, group size unknown",
            {"a": (2, 9), "c": (4, 60)},
        ),
        Frame(
            "{name} has {c} photos, {a} times as many as {other}. How many photos does {other} have?",
            "compare, times as many",
            {"a": (2, 12)},
        ),
    ),
    "divide": (
        Frame(
            "{name} shares some grapes equally with {a} people in all. Each gets {c}. How many grapes are there?",
            "equal groups, total unknown",
            {"a": (2, 9), "c": (3, 40)},
        ),
        Frame(
            "A rope is cut into {a} equal pieces. Each piece is {c} feet long. How long was the rope, in feet?",
            "equal groups, total unknown",
            {"a": (2, 12), "c": (2, 40)},
        ),
    ),
}


def one_step(kind: str, which: int, a: int, x: int, pair: int) -> Question | None:
    frames = FRAMES[kind]
    total = {"add": x + a, "subtract": x - a, "multiply": a * x}.get(kind, x)
    answer = a * x if kind == "divide" else x
    names = {"name": NAMES[pair % len(NAMES)], "other": NAMES[(pair + 7) % len(NAMES)]}
    story = tell(frames[which % len(frames)], **names, a=a, c=total) if total > 1 and a != x else None
    if story is None or answer in (a, total):
        return None
    n, frame = build.letter("n"), frames[which % len(frames)]
    left = _left(kind, n, a)
    equation = build.equation(left, build.number(total))
    steps = path(
        SKILL,
        story,
        (say("Let n be the number you look for. Write the story as an equation."), equation, _why(kind, a)),
        (_undo(kind, a), build.equation(n, build.number(answer)), say("This move undoes what is done to n.")),
    )
    slips = fair(answer, tuple(_slips(kind, a, total, answer)))
    if slips is None:
        return None
    return Question(
        stem=story,
        answer=build.number(answer),
        value=Fraction(answer),
        idea=say("What is not known? Call it n, and tell the story with n."),
        steps=steps,
        slips=slips,
        confirmation=say(
            "Right! With {answer} the story fits: {equation}.", answer=answer, equation=_left_at(kind, a, answer, total)
        ),
        variables=("n",),
        model=Tape((Row("", ("n",) * a, total=total),)) if kind == "multiply" and a <= 8 else None,
        structure=frame.structure,
    )


def _left(kind: str, n: Node, a: int) -> Node:
    number = build.number(a)
    if kind == "add":
        return build.add(n, number)
    if kind == "subtract":
        return build.subtract(n, number)
    return build.term(a, n) if kind == "multiply" else build.divide(n, number)


def _left_at(kind: str, a: int, answer: int, total: int) -> Node:
    number, by = build.number(answer), build.number(a)
    sides = {
        "add": build.add(number, by),
        "subtract": build.subtract(number, by),
        "multiply": build.times(by, number, style="times"),
        "divide": build.divide(number, by, "sign"),
    }
    return build.equation(sides[kind], build.number(total))


def _why(kind: str, a: int) -> Phrase:
    if kind == "add":
        return say("{a} more than n gives the number in the story.", a=a)
    if kind == "subtract":
        return say("{a} less than n gives the number in the story.", a=a)
    if kind == "multiply":
        return say("{a} times n gives the number in the story.", a=a)
    return say("n in {a} equal parts gives the number in the story.", a=a)


def _undo(kind: str, a: int) -> Phrase:
    if kind == "add":
        return say("Subtract {a} from both sides.", a=a)
    if kind == "subtract":
        return say("Add {a} to both sides.", a=a)
    return say("Divide both sides by {a}.", a=a) if kind == "multiply" else say("Multiply both sides by {a}.", a=a)


def _slips(kind: str, a: int, c: int, answer: int) -> Iterator[Slip]:
    cue = say("Do not let one word choose. Tell the story with your number: does it end with {c}?", c=c)
    order = say("Think which number is the larger one, then write the equation in that order.")
    near = say("You are close. Put your number into the story and check.")
    if kind == "add":
        yield from wrong("keyword-op", c + a, cue)
        yield from wrong("words-order-sub", a if c == 2 * a else abs(2 * a - c), order)
    elif kind == "subtract":
        yield from wrong("keyword-op", abs(c - a), cue)
        yield from wrong("words-order-sub", abs(c - a) + c, order)
    elif kind == "multiply":
        yield from wrong("keyword-op", a * c, cue)
        yield from wrong("keyword-op", c - a, cue)
    else:
        yield from wrong("keyword-op", c + a, cue)
        yield from wrong("keyword-op", Fraction(c, a), cue)
    yield from wrong("eq-one-side", c, say("{c} is given in the story. Which number is asked for?", c=c))
    yield from wrong("count-off-one", answer + 1, near)
    yield from wrong("count-off-one", answer - 1, near)


KINDS = ("add", "subtract", "multiply", "divide")
TEMPLATE = Template(
    answer_kind=AnswerKind.NUMBER,
    levels={
        Level.SUPPORTED: {"kind": KINDS, "which": (0, 1, 2), "a": span(2, 12), "x": span(3, 20), "pair": span(0, 45)},
        Level.CORE: {"kind": KINDS, "which": (0, 1, 2), "a": span(3, 40), "x": span(4, 90), "pair": span(0, 45)},
        Level.EXTENSION: {"kind": KINDS, "which": (0, 1, 2), "a": span(6, 90), "x": span(12, 400), "pair": span(0, 45)},
    },
    question=one_step,
    prompt=Prompt(
        "Write down what n stands for in your equation, and how the equation tells the story.",
        (
            "I said what n counts or measures.",
            "I said what each side of my equation means.",
            "I checked the answer in the story.",
        ),
    ),
)
