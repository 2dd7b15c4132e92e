"""Multi-step equations from stories, such as 20 + 3w = 5w + 8 for two plans."""

from collections.abc import Iterator
from fractions import Fraction

from stairwise.curriculum.skills import AnswerKind
from stairwise.items.equations import Equation, steps
from stairwise.items.expressions import Term
from stairwise.items.item import Level, Step
from stairwise.items.phrase import Phrase
from stairwise.items.solving import fair, wrong
from stairwise.items.template import Prompt, Question, Template, say, span
from stairwise.items.twosides import parts, plans
from stairwise.notation import build

SKILL = "eq.multi-step-word"


def multi_step(kind: str, which: int, a: int, c: int, b: int, n: int, pair: int) -> Question | None:
    told = plans(which, a, c, b, n, pair) if kind == "plans" else parts(which, c, b, n, pair)
    if told is None:
        return None
    d = b + (a - c) * n
    equation = Equation((Term(a, "n"), Term(b)), (Term(c, "n"), Term(d)), "n")
    if kind == "parts":
        equation = Equation((Term(1, "n"), Term(c, "n"), Term(b)), (Term(n + c * n + b),), "n")
    slips = fair(told.answer, tuple(slip for name, value, said in told.wrong for slip in wrong(name, value, said)))
    if slips is None:
        return None
    return Question(
        stem=told.story,
        answer=build.number(told.answer),
        value=Fraction(told.answer),
        idea=say("Call the number you look for n. Which two amounts in the story are equal?"),
        steps=_steps(told.story, equation),
        slips=slips,
        confirmation=say("Right! With {answer} the story fits.", answer=told.answer),
        variables=("n",),
        structure=told.structure,
    )


def _steps(story: Phrase, equation: Equation) -> Iterator[Step]:
    path = list(steps(equation))
    why = say("Each side tells one amount of the story.")
    yield Step(say("Write one expression for each amount, and set them equal."), story, path[0].before, why, SKILL)
    yield from path


TEMPLATE = Template(
    answer_kind=AnswerKind.NUMBER,
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
    question=multi_step,
    prompt=Prompt(
        "Say what n stands for, what each side of your equation means, and why the sides are equal.",
        ("I said what n counts.", "I said what each expression tells.", "I put my answer back into the story."),
    ),
)
