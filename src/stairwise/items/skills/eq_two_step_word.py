"""Two-step equations from stories, such as 15 + 4h = 47."""

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

SKILL = "eq.two-step-word"
FRAMES: dict[str, tuple[Frame, ...]] = {
    "plus": (
        Frame(
            "A fair costs {b} dollars to enter and {a} dollars for each ride. {name} pays {c} "
            "dollars in all. How many rides does {name} take?",
            "fixed amount and repeated amount",
            {"a": (2, 9), "b": (3, 25)},
        ),
        Frame(
            "{name} rents a bike for {b} dollars plus {a} dollars for each hour. The total is {c} "
            "dollars. For how many hours is it?",
            "fixed amount and repeated amount",
            {"a": (2, 15), "b": (4, 40)},
        ),
        Frame(
            "{name} has {b} dollars and saves {a} dollars each week. After how many weeks does "
            "{name} have {c} dollars?",
            "fixed amount and repeated amount",
            {"a": (2, 40)},
        ),
        Frame(
            "A plant is {b} cm high and grows {a} cm each week. After how many weeks is it {c} cm high?",
            "fixed amount and repeated amount",
            {"a": (2, 6), "b": (3, 30)},
        ),
    ),
    "minus": (
        Frame(
            "{name} has {b} dollars and spends {a} dollars each day. After how many days are {c} dollars left?",
            "fixed amount less a repeated amount",
            {"a": (2, 20)},
        ),
        Frame(
            "A tank holds {b} liters. Each minute {a} liters run out. After how many minutes are {c} liters left?",
            "fixed amount less a repeated amount",
            {"a": (2, 15)},
        ),
    ),
    "compare": (
        Frame(
            "{name} has {c} marbles. That is {b} more than {a} times as many as {other} has. How "
            "many marbles does {other} have?",
            "compare, times and more",
            {"a": (2, 6)},
        ),
        Frame(
            "{name} ran {c} km this month, {b} km more than {a} times what {other} ran. How many km did {other} run?",
            "compare, times and more",
            {"a": (2, 5), "c": (5, 300)},
        ),
    ),
}


def two_step(kind: str, which: int, a: int, b: int, x: int, pair: int) -> Question | None:
    frame = FRAMES[kind][which % len(FRAMES[kind])]
    b = a * x + b if kind == "minus" else b
    c = b - a * x if kind == "minus" else a * x + b
    names = {"name": NAMES[pair % len(NAMES)], "other": NAMES[(pair + 7) % len(NAMES)]}
    story = tell(frame, **names, a=a, b=b, c=c)
    if story is None or len({a, b, c, x}) < 4 or c < 1:
        return None
    sign = -1 if kind == "minus" else 1
    n = build.letter("n")
    equation = build.equation(build.terms(((b, ""), (sign * a, n))), build.number(c))
    middle = build.equation(build.term(a, n), build.number(a * x))
    first = say("Take the {b} away from both sides.", b=b)
    if kind == "minus":
        first = say("{b} less {c} is what was taken away.", b=b, c=c)
    steps = path(
        SKILL,
        story,
        (say("Call the unknown number n. Which amount repeats?"), equation, _why(kind, a, b)),
        (first, middle, say("What is left is the part that repeats.")),
        (say("Divide both sides by {a}.", a=a), build.equation(n, build.number(x)), say("It repeats n times.")),
    )
    tape = Tape((Row("", (b, *("n",) * a), total=c),)) if kind == "compare" else None
    slips = fair(x, tuple(_slips(kind, a, b, c)))
    if slips is None:
        return None
    return Question(
        stem=story,
        answer=build.number(x),
        value=Fraction(x),
        idea=say("Which part happens once, and which part repeats?"),
        steps=steps,
        slips=slips,
        confirmation=say("Right! With {x} the story fits.", x=x),
        variables=("n",),
        model=tape,
        structure=frame.structure,
    )


def _why(kind: str, a: int, b: int) -> Phrase:
    if kind == "minus":
        return say("{a} is taken away n times from {b}.", a=a, b=b)
    return say("{b} is there once, and {a} times n is added.", a=a, b=b)


def _slips(kind: str, a: int, b: int, c: int) -> Iterator[Slip]:
    cue = say("Tell the story with your number. Does it end with {c}?", c=c)
    stop = say("That is the part that repeats. Divide it by {a}.", a=a)
    if kind == "minus":
        yield from wrong("keyword-op", Fraction(b + c, a), cue)
        order = say("The {a} is taken from {b} again and again, so {b} comes first.", a=a, b=b)
        yield from wrong("words-order-sub", Fraction(c, a), order)
        yield from wrong("eq-stop-early", b - c, stop)
        yield from wrong("keyword-op", a * (b - c), say("Each one takes {a} away. Divide to find how many.", a=a))
    else:
        yield from wrong("keyword-op", Fraction(c + b, a), cue)
        yield from wrong("eq-stop-early", c - b, stop)
        once = say("The {b} happens once. The {a} is the part that repeats.", a=a, b=b)
        yield from wrong(
            "reversal-eq", Fraction(c - a, b) if kind != "compare" else a * c + b, once if kind != "compare" else cue
        )
        each = say("Divide only after the {b} is taken away.", b=b)
        yield from wrong("eq-div-first-partial", Fraction(c, a) - b if c > a * b else None, each)
        yield from wrong(
            "words-order-sub", Fraction(c, a), say("The {b} is part of {c}. Take it away first.", b=b, c=c)
        )
        yield from wrong("keyword-op", a * (c - b), say("Divide to find how many times {a} fits.", a=a))


TEMPLATE = Template(
    answer_kind=AnswerKind.NUMBER,
    levels={
        Level.SUPPORTED: {
            "kind": ("plus",),
            "which": span(0, 3),
            "a": span(2, 6),
            "b": span(3, 20),
            "x": span(2, 10),
            "pair": span(0, 45),
        },
        Level.CORE: {
            "kind": ("plus", "minus", "compare"),
            "which": span(0, 3),
            "a": span(2, 9),
            "b": span(3, 40),
            "x": span(3, 15),
            "pair": span(0, 45),
        },
        Level.EXTENSION: {
            "kind": ("minus", "compare", "plus"),
            "which": span(0, 3),
            "a": span(3, 15),
            "b": span(8, 90),
            "x": span(6, 40),
            "pair": span(0, 45),
        },
    },
    question=two_step,
    prompt=Prompt(
        "Explain which part of the story happens once and which part repeats, and where each one is in your equation.",
        (
            "I named the part that happens once.",
            "I named the part that repeats and its letter.",
            "I checked my answer in the story.",
        ),
    ),
)
