"""One-step equations with adding or subtracting, such as x + 8 = 15 and x - 6 = 9."""

from collections.abc import Iterator

from stairwise.curriculum.skills import AnswerKind
from stairwise.items.item import Level
from stairwise.items.models import Balance
from stairwise.items.solving import ask, both_moved, column_slips, mirrored, path, plus, undo_adding, wrong
from stairwise.items.template import LETTERS, Prompt, Question, Slip, Template, say, span
from stairwise.notation import build

SKILL = "eq.one-step-add"


def one_step(a: int, x: int, letter: str, shape: str) -> Question | None:
    c = x + a
    if c <= 0 or x == abs(a) or x in (c, 2 * abs(a)) or c in (abs(a), 1):
        return None
    one = build.letter(letter)
    left = build.add(build.number(a), one) if shape == "swapped" and a > 0 else plus(one, a)
    swap = shape == "mirrored"
    equation = mirrored(build.equation(left, build.number(c)), swap)
    moved = mirrored(both_moved(left, build.number(c), a), swap)
    why = say("The {size} is added to {letter}. Subtracting it undoes that.", size=a, letter=one)
    if a < 0:
        why = say("The {size} is taken from {letter}. Adding it undoes that.", size=-a, letter=one)
    done = say("{letter} is alone now, and the other side is a number.", letter=one)
    steps = path(
        SKILL,
        equation,
        (undo_adding(a), moved, why),
        (say("Work out both sides."), build.equation(one, build.number(x)), done),
    )
    idea = say("What is done to {letter}? Which move undoes that?", letter=one)
    scale = Balance((letter, a), (c,)) if a > 0 else None
    return ask(equation, letter, x, idea, steps, _slips(a, c, letter), model=scale)


def _slips(a: int, c: int, letter: str) -> Iterator[Slip]:
    fields = {"size": abs(a), "c": c, "letter": build.letter(letter)}
    if a > 0:
        again = say("You added {size} to {c}. The {size} is already added to {letter}: subtract it.", **fields)
    else:
        again = say("You subtracted {size} from {c}. It is already taken from {letter}: add it back.", **fields)
    if c + a > 0:
        yield from wrong("eq-no-inverse", c + a, again)
    else:
        yield from wrong("eq-no-inverse", -a - c, say("You took {c} from {size}. Add {size} to {c} here.", **fields))
    untouched = say("You took the {size} away on one side only. Do the same to the {c} on the other side.", **fields)
    yield from wrong("eq-one-side", c, untouched)
    if c > 60:
        column = say("That is close. Work once more, one column at a time.")
        yield from column_slips(c, -a, column)
    near = say("That is off by one. Put it in place of {letter} and check both sides.", **fields)
    yield from wrong("count-off-one", c - a + 1, near)
    yield from wrong("count-off-one", c - a - 1, near)


TEMPLATE = Template(
    answer_kind=AnswerKind.NUMBER,
    levels={
        Level.SUPPORTED: {
            "a": (*span(-9, -2), *span(2, 10)),
            "x": span(3, 15),
            "letter": LETTERS,
            "shape": ("plain",),
        },
        Level.CORE: {
            "a": (*span(-40, -6), *span(6, 40)),
            "x": span(5, 60),
            "letter": LETTERS,
            "shape": ("plain", "plain", "swapped", "mirrored"),
        },
        Level.EXTENSION: {
            "a": (*span(-480, -55), *span(55, 480)),
            "x": span(60, 700),
            "letter": LETTERS,
            "shape": ("plain", "swapped", "mirrored", "mirrored"),
        },
    },
    question=one_step,
    prompt=Prompt(
        "Explain how you know which move to make in {equation}.",
        (
            "I said what is done to {letter}.",
            "I named the move that undoes it, on both sides.",
            "I put my answer back in.",
        ),
    ),
)
