"""Making an equation with one unknown for a story, such as 20 + 3n = 8 + 5n."""

from collections.abc import Iterator

from stairwise.curriculum.skills import AnswerKind
from stairwise.items.item import Level, Step
from stairwise.items.phrase import Phrase
from stairwise.items.template import Prompt, Question, Slip, Template, say, span
from stairwise.items.twosides import Told, parts, plans
from stairwise.notation import build
from stairwise.notation.text import text

SKILL = "model.linear-equation"


def make(kind: str, which: int, a: int, c: int, b: int, n: int, pair: int) -> Question | None:
    told = plans(which, a, c, b, n, pair) if kind == "plans" else parts(which, c, b, n, pair)
    if told is None:
        return None
    equation = build.equation(told.left, told.right)
    return Question(
        stem=say("{story} Let n be the number asked for. Write an equation. You need not solve it.", story=told.story),
        answer=equation,
        value=text(equation),
        idea=say("Find two things in the story that are equal. Write each one with n."),
        steps=_steps(told),
        slips=tuple(_slips(told)),
        confirmation=say("Right! Solve it, and you get n = {n}.", n=told.answer),
        variables=("n",),
        structure=told.structure,
    )


def _steps(told: Told) -> Iterator[Step]:
    story: Phrase = told.story
    first = say("One amount is {left}.", left=told.left)
    yield Step(say("Write one amount of the story with n."), story, first, say("n is the number asked for."), SKILL)
    both = build.equation(told.left, told.right)
    yield Step(say("Write the amount that it is equal to."), first, both, say("The story says that they match."), SKILL)


def _slips(told: Told) -> Iterator[Slip]:
    for name, left, right, said in told.wrong_sides:
        wrong = build.equation(left, right)
        yield Slip(name, text(wrong), wrong, said)


TEMPLATE = Template(
    answer_kind=AnswerKind.EQUATION,
    levels={
        Level.SUPPORTED: {
            "kind": ("parts", "plans"),
            "which": span(0, 3),
            "a": span(2, 9),
            "c": (2, 3, 4),
            "b": span(2, 30),
            "n": span(3, 12),
            "pair": span(0, 45),
        },
        Level.CORE: {
            "kind": ("plans", "parts"),
            "which": span(0, 3),
            "a": span(2, 25),
            "c": span(2, 15),
            "b": span(4, 90),
            "n": span(3, 15),
            "pair": span(0, 45),
        },
        Level.EXTENSION: {
            "kind": ("plans", "plans", "parts"),
            "which": span(0, 3),
            "a": span(3, 50),
            "c": span(3, 40),
            "b": span(10, 250),
            "n": span(6, 30),
            "pair": span(0, 45),
        },
    },
    question=make,
    prompt=Prompt(
        "Explain what each part of your equation means in the story.",
        ("I said what n stands for, with its unit.", "I said what each side tells.", "I said why the sides are equal."),
    ),
)
