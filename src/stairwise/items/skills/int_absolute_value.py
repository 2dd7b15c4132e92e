"""Absolute value as a distance from 0: |-7| = 7."""

from collections.abc import Iterator

from stairwise.curriculum.skills import AnswerKind
from stairwise.items.facts import Move
from stairwise.items.item import Level
from stairwise.items.models import Mark, NumberLine
from stairwise.items.quantities import Wrong, asked, expression, wrongs
from stairwise.items.template import Prompt, Question, Template, say, signed, span
from stairwise.notation import build
from stairwise.notation.tree import Absolute, Node

SKILL = "int.absolute-value"
IDEA = say("The bars ask: how far from 0 is the number inside?")


def absolute(shape: str, a: int, b: int, name: str) -> Question | None:
    if shape == "point":
        return _point(a, name)
    return _one(a, b) if shape == "one" else _two(shape, a, b)


def _bars(n: int) -> Node:
    return Absolute(build.number(n))


def _point(a: int, name: str) -> Question | None:
    return asked(
        SKILL,
        say("Point {name} is at {a}. What is {expression}?", name=name, a=a, expression=_bars(a)),
        abs(a),
        IDEA,
        _bars(a),
        _one_moves(a),
        wrongs(_one_wrong(a)),
        say("Right! {a} is {far} steps away from 0.", a=a, far=abs(a)),
        model=NumberLine(-12, 12, 1, (-10, 0, 10), (Mark(a, name),)),
    )


def _one_moves(a: int) -> Iterator[Move]:
    steps = say("{far} steps from 0 to {a}", far=abs(a), a=a)
    yield say("Count the steps from 0 to {a}.", a=a), steps, say("The bars ask for the distance from 0.")
    yield say("Write the distance."), build.number(abs(a)), say("A distance is never negative.")


def _one_wrong(a: int) -> Iterator[Wrong]:
    if a < 0:
        yield "abs-keep-negative", a, say("{a} is the place. How far is it from 0?", a=a)
    yield "abs-opposite", -abs(a), say("The bars ask for a distance. A distance is never negative.")
    yield "abs-opposite", 0, say("The bars ask how far it is to 0. {a} is not at 0.", a=a)
    for near in (abs(a) - 1, abs(a) + 1):
        yield "count-off-one", near, say("Count the steps from 0 to {a} once more.", a=a)
    yield "int-opposite-zero", 2 * abs(a), say("That is the way to the opposite. Go only to 0.")


def _one(a: int, b: int) -> Question | None:
    """What is in the bars plus or minus a number."""
    if b == 0 or abs(a) == abs(b) or abs(a) + b in (0, a, b):
        return None
    written = _with(_bars(a), b)
    inside = say("{a} is {far} away from 0.", a=a, far=abs(a))
    moves = (
        (say("Write what the bars are worth."), _with(build.number(abs(a)), b), inside),
        (say("Work it out."), build.number(abs(a) + b), say("The bars are done, so only this is left.")),
    )
    kept = say("Inside the bars is {a}. Its distance from 0 is {far}.", a=a, far=abs(a))
    slips: list[Wrong] = [("abs-keep-negative", a + b, kept)] if a < 0 else []
    all_in = say("The bars are only around {a}. Work with {b} after that.", a=a, b=abs(b))
    slips += [
        ("abs-opposite", -abs(a) + b, say("The bars give a distance, and a distance is never negative.")),
        ("abs-opposite", abs(abs(a) - b), all_in),
        ("abs-keep-negative", abs(a + b), all_in),
    ]
    slips += [("count-off-one", abs(a) + b + n, say("You are off by one. Add again.")) for n in (-1, 1)]
    return expression(SKILL, written, abs(a) + b, IDEA, moves, wrongs(slips))


def _with(first: Node, b: int) -> Node:
    return build.add(first, build.number(b)) if b > 0 else build.subtract(first, build.number(-b))


def _two(shape: str, a: int, b: int) -> Question | None:
    sign = 1 if shape == "sum" else -1
    answer = abs(a) + sign * abs(b)
    if abs(a) == abs(b) or (a > 0 and b > 0) or b == 0:
        return None
    written = _join(_bars(a), _bars(b), sign)
    far = say("{a} is {x} away from 0, and {b} is {y} away.", a=a, x=abs(a), b=b, y=abs(b))
    moves = (
        (say("Write what the bars are worth."), _join(build.number(abs(a)), build.number(abs(b)), sign), far),
        (say("Work it out."), build.number(answer), say("Both distances are known now.")),
    )
    kept = say("You left the signs as they were. Each pair of bars gives a distance from 0.")
    one = say("One pair of bars was left out. Both give a distance from 0.")
    slips: list[Wrong] = [
        ("abs-keep-negative", a + sign * b, kept),
        ("abs-opposite", -answer, say("Each pair of bars gives a distance, never a negative number.")),
        ("abs-keep-negative", a + sign * abs(b), one),
        ("abs-keep-negative", abs(a) + sign * b, one),
        ("int-add-ignore-sign", abs(a) - sign * abs(b), say("Look at the sign between the bars again.")),
    ]
    return expression(SKILL, written, answer, IDEA, moves, wrongs(slips))


def _join(first: Node, second: Node, sign: int) -> Node:
    return build.add(first, second) if sign > 0 else build.subtract(first, second)


PROMPT = Prompt(
    "Explain with a story what {expression} means.",
    ("I said what the bars ask for.", "I named a distance from 0.", "My story has a place or an amount below 0."),
)
TEMPLATE = Template(
    answer_kind=AnswerKind.INTEGER,
    levels={
        Level.SUPPORTED: {
            "shape": ("point",),
            "a": (*span(-11, -2), *span(-11, -2), *span(3, 11)),
            "b": (0,),
            "name": "ABCDEFGHJKLMNPQRST",
        },
        Level.CORE: {"shape": ("one",), "a": (*span(-40, -3), *span(3, 20)), "b": signed(1, 15), "name": "A"},
        Level.EXTENSION: {"shape": ("sum", "difference"), "a": signed(3, 60), "b": signed(3, 60), "name": "A"},
    },
    question=absolute,
    prompt=PROMPT,
)
