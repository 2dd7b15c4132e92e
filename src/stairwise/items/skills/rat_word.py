"""Stories with signed numbers: temperatures, accounts, depths."""

from collections.abc import Iterator
from fractions import Fraction

from stairwise.curriculum.skills import AnswerKind
from stairwise.items.facts import Move
from stairwise.items.item import Level
from stairwise.items.phrase import Phrase
from stairwise.items.quantities import Wrong, asked, short, tenths, wrongs
from stairwise.items.stories import NAMES, Frame
from stairwise.items.template import Prompt, Question, Template, say, span
from stairwise.items.values import decimal
from stairwise.notation import build
from stairwise.notation.tree import Node

SKILL = "rat.word"
CHANGE = (
    Frame(
        "In the morning it is {a} degrees. At noon it is {b} degrees. What is the change, as a signed number?", "change"
    ),
    Frame(
        "A freezer is at {a} degrees. An hour later {name} reads {b} degrees. What is the change, with its sign?",
        "change",
    ),
    Frame(
        "The account of {name} is at {a} dollars, and a week later at {b} dollars. What is the change, with its sign?",
        "change",
    ),
)
AFTER = (
    Frame("It is {a} degrees. Then the temperature falls by {b} degrees. What is it now, {name} asks?", "fall"),
    Frame("The account of {name} is at {a} dollars. Then {name} pays {b} dollars from it. What is it at now?", "fall"),
    Frame("{name} is at {a} meters, where 0 is sea level, and dives {b} meters deeper. Where is that?", "fall"),
)
BEFORE = (
    Frame(
        "After a rise of {b} degrees it is {a} degrees. {name} asks: what was the temperature before?", "undo a rise"
    ),
    Frame("{name} puts {b} dollars in an account. Now it is at {a} dollars. What was it at before?", "undo a rise"),
)
STEADY = (
    Frame(
        "The temperature changes by {a} degrees each hour. What is the change in {n} hours, {name} asks?",
        "steady change",
    ),
    Frame(
        "{name} dives, and the height changes by {a} meters each minute. What is the change in {n} minutes?",
        "steady change",
    ),
)


def word(name: str, frame: Frame, a: Fraction, b: Fraction, n: int) -> Question | None:
    stem = _told(frame, name, a, b, n)
    kind = frame.structure
    if kind == "change":
        made = (b - a, _minus(b, a), "End minus start is the change.") if a < 0 and a != b else None
    elif kind == "steady change":
        made = (
            (
                a * n,
                build.times(build.group(decimal(a)), build.number(n), style="times"),
                "Each one brings the same change.",
            )
            if a < 0
            else None
        )
    else:
        b = abs(b)
        fits = abs(a) != b and (a < 0 or a < b)
        reason = "Falling means subtracting." if kind == "fall" else "The rise comes last, so take it away to go back."
        made = (a - b, _minus(a, b), reason) if fits else None
    if made is None or made[0] in (a, b, 0) or made[0].denominator == 1:
        return None
    answer, work, reason = made
    return asked(
        SKILL,
        stem if kind in ("change", "steady change") else _told(frame, name, a, b, n),
        answer,
        say("Draw a number line with 0. Where does the story start, and which way does it go?"),
        say("{a} is given", a=decimal(a)),
        _moves(work, answer, say(reason)),
        wrongs(_wrong(kind, a, b, n), short),
        say("Right! {work} = {answer}", work=work, answer=decimal(answer)),
        decimal,
        structure=kind,
    )


def _told(frame: Frame, name: str, a: Fraction, b: Fraction, n: int) -> Phrase:
    places = 2 if "dollars" in frame.text else None
    return say(frame.text, name=name, a=decimal(a, places), b=decimal(b, places), n=n)


def _minus(first: Fraction, second: Fraction) -> Node:
    return build.subtract(decimal(first), build.group(decimal(second)) if second < 0 else decimal(second))


def _moves(work: Node, answer: Fraction, reason: Phrase) -> Iterator[Move]:
    yield say("Write what happens as one calculation."), work, reason
    sign = say("The minus sign tells that it is below 0, or goes down.")
    if answer > 0:
        sign = say("The answer is positive: above 0, or going up.")
    yield say("Work it out, with its sign."), decimal(answer), sign


def _wrong(kind: str, a: Fraction, b: Fraction, n: int) -> Iterator[Wrong]:
    if kind == "change":
        yield "int-sub-commute", a - b, say("You took start minus end. A change is end minus start.")
        yield "keyword-op", a + b, say("You added the two numbers. How far is it from the first to the second?")
        yield (
            "int-sub-neg-as-minus",
            abs(b) - abs(a),
            say("{a} is below 0. Keep its sign when you subtract.", a=decimal(a)),
        )
        yield "int-add-ignore-sign", abs(a) + abs(b), say("Look at which sides of 0 the two numbers are on.")
        return
    if kind == "steady change":
        yield "int-mul-sign", -a * n, say("Each change goes down, so the whole change goes down, too.")
        yield "keyword-op", a + n, say("You added {n}. The same change comes {n} times.", n=n)
        yield "keyword-op", a / n, say("You divided. The same change comes {n} times.", n=n)
        yield "int-sub-commute", n - a, say("The change comes {n} times: multiply.", n=n)
        return
    cue = say("It goes down by {b}, so the number gets smaller.", b=decimal(b))
    if kind != "fall":
        cue = say("The rise is already in {a}. Take it away to go back.", a=decimal(a))
    yield "keyword-op", a + b, cue
    yield "int-sub-commute", b - a, say("You subtracted the other way around. Start with {a}.", a=decimal(a))
    yield (
        "int-add-wrong-sign",
        abs(a) - b if a < 0 else -(a + b),
        say("Look at where {a} is: above or below 0?", a=decimal(a)),
    )
    yield "int-add-wrong-sign", a - b + (2 * b if a > 0 else -2 * a), say("Check on which side of 0 the story ends.")


PROMPT = Prompt(
    "Explain what the sign of your answer means in this story.",
    ("I said what 0 means here.", "I said which direction is negative.", "I chose the operation from what happens."),
)
BELOW = tuple(-n for n in tenths(11, 199))
BOTH = (*BELOW, *tenths(11, 99))
TEMPLATE = Template(
    answer_kind=AnswerKind.NUMBER,
    levels={
        Level.SUPPORTED: {"name": NAMES, "frame": AFTER, "a": tenths(11, 99), "b": tenths(20, 150), "n": (1,)},
        Level.CORE: {"name": NAMES, "frame": (*AFTER, *CHANGE), "a": BELOW, "b": BOTH, "n": (1,)},
        Level.EXTENSION: {"name": NAMES, "frame": (*BEFORE, *CHANGE, *STEADY), "a": BELOW, "b": BOTH, "n": span(3, 8)},
    },
    question=word,
    prompt=PROMPT,
)
