"""Writing y = kx for a proportional table or story."""

from collections.abc import Iterator
from fractions import Fraction

from stairwise.curriculum.skills import AnswerKind
from stairwise.items.facts import Move, chain
from stairwise.items.item import Level
from stairwise.items.models import Table
from stairwise.items.quantities import is_decimal
from stairwise.items.stories import NAMES
from stairwise.items.template import Number, Prompt, Question, Slip, Template, say, span
from stairwise.items.values import decimal
from stairwise.notation import build
from stairwise.notation.tree import Node

SKILL = "prop.equation"
# x, y, what they count, and the story.
STORIES = (
    (
        "p",
        "c",
        "pounds",
        "dollars",
        "{name} pays {b} dollars for {a} pounds. Write an equation for the cost c of p pounds.",
    ),
    (
        "h",
        "m",
        "hours",
        "miles",
        "{name} rides {b} miles in {a} hours, at one speed. Write an equation for the miles m in h hours.",
    ),
    (
        "t",
        "g",
        "minutes",
        "gallons",
        "{name} sees a pump fill {b} gallons in {a} minutes. Write an equation for the gallons g in t minutes.",
    ),
    (
        "n",
        "w",
        "hours",
        "dollars",
        "{name} earns {b} dollars in {a} hours. Write an equation for the wage w for n hours.",
    ),
)
ASK = "The table is proportional. {name} wants an equation for {y} with {x}. Write it."
Story = tuple[str, str, str, str, str]


def equation(shape: str, name: str, story: Story, k: Fraction, first: int, step: int) -> Question | None:
    x, y, across, up, words = story
    b = k * first
    if (
        k in (1, first)
        or first < 2
        or not all(is_decimal(k * n, 2) for n in (first, step))
        or (shape == "story" and b.denominator > 1)
    ):
        return None
    xs = (first, first + step, first + 2 * step)
    table = Table((x, y), tuple((at, decimal(k * at)) for at in xs)) if shape == "table" else None
    stem = (
        say(ASK, name=name, x=build.letter(x), y=build.letter(y))
        if table
        else say(words, name=name, a=first, b=decimal(b))
    )
    right = _line(x, y, k, 0)
    return Question(
        stem=stem,
        answer=right,
        value=(k, 0),
        idea=say("What is {y} for 1 {x}? That is the number in front of {x}.", x=build.letter(x), y=build.letter(y)),
        steps=chain(
            SKILL,
            say("{a} {across}, {b} {up}", a=first, b=decimal(b), across=across, up=up),
            *_moves(story, k, first, right),
        ),
        slips=tuple(_slips(x, y, k, first)),
        confirmation=say("Right! {k} times {a} is {b}.", k=decimal(k), a=first, b=decimal(b)),
        variables=(x, y),
        model=table,
    )


def _line(x: str, y: str, k: Fraction, b: Number) -> Node:
    letter = build.letter(x)
    factor = decimal(k) if is_decimal(k, 3) else build.number(k)
    many = letter if k == 1 else build.times(factor, letter)
    right = build.add(many, decimal(b)) if b > 0 else many
    return build.equation(build.letter(y), right)


def _moves(story: Story, k: Fraction, first: int, right: Node) -> Iterator[Move]:
    x, _, across, up, _ = story
    divide = build.divide(decimal(k * first), build.number(first), "sign")
    one = say("{work} = {k} for each 1", work=divide, k=decimal(k))
    yield (
        say("Divide to find how much belongs to 1."),
        one,
        say("The {up} are shared by the {across}.", up=up, across=across),
    )
    test = say(
        "With {x} = {a} it gives {b}. Nothing is added, for 0 belongs to 0.",
        x=build.letter(x),
        a=first,
        b=decimal(k * first),
    )
    yield say("Multiply {x} by that number.", x=build.letter(x)), right, test


def _slips(x: str, y: str, k: Fraction, first: int) -> Iterator[Slip]:
    b, fields = k * first, {"x": build.letter(x), "y": build.letter(y), "a": first, "b": decimal(k * first)}
    turned = build.equation(build.letter(x), build.times(decimal(k), build.letter(y)))
    swap = say("Test it: with {y} = {b}, {x} should be {a}. The letters are swapped.", **fields)
    yield Slip("reversal-eq", (1 / k, 0), turned, swap)
    upside = say("You divided {a} by {b}. Divide {b} by {a}.", **fields)
    yield Slip("prop-k-inverted", (1 / k, 0), _line(x, y, 1 / k, 0), upside)
    if b > first:
        add = say("You added {d}. That fits one pair only. Test {x} = 0.", d=decimal(b - first), **fields)
        yield Slip("ratio-additive", (1, b - first), _line(x, y, Fraction(1), b - first), add)
    whole = say("{b} belongs to {a}, not to 1. Divide by {a}.", **fields)
    yield Slip("rate-no-unit", (b, 0), _line(x, y, b, 0), whole)
    plus = say("Test {x} = 0: then {y} must be 0, so nothing is added.", **fields)
    yield Slip("table-first-is-b", (k, b), _line(x, y, k, b), plus)


PROMPT = Prompt(
    "Explain what each letter and the number in your equation mean.",
    ("I said what each letter counts.", "I said what the number means for 1.", "I tested the equation with one pair."),
)
WHOLE = tuple(Fraction(n) for n in span(2, 12))
HALVES = tuple(Fraction(n, 2) for n in range(3, 26))
FINE = tuple(Fraction(n, 4) for n in range(1, 30) if n % 4) + tuple(Fraction(n, 5) for n in range(1, 30) if n % 5)
TEMPLATE = Template(
    answer_kind=AnswerKind.EQUATION,
    levels={
        Level.SUPPORTED: {
            "shape": ("table",),
            "name": NAMES,
            "story": STORIES,
            "k": WHOLE,
            "first": span(2, 6),
            "step": (1, 2),
        },
        Level.CORE: {
            "shape": ("table", "story"),
            "name": NAMES,
            "story": STORIES,
            "k": HALVES,
            "first": (2, 4, 6, 8),
            "step": (2, 4),
        },
        Level.EXTENSION: {
            "shape": ("table", "story"),
            "name": NAMES,
            "story": STORIES,
            "k": FINE,
            "first": (4, 5, 8, 10, 12, 20),
            "step": (3, 5, 8),
        },
    },
    question=equation,
    prompt=PROMPT,
)
