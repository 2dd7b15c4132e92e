"""The constant of proportionality k: what x is multiplied by to get y."""

from collections.abc import Iterator
from fractions import Fraction

from stairwise.curriculum.skills import AnswerKind
from stairwise.items.facts import Move
from stairwise.items.item import Level
from stairwise.items.models import Graph, Model, Spot, Table, straight
from stairwise.items.quantities import Wrong, asked, is_decimal, short, wrongs
from stairwise.items.template import Prompt, Question, Template, say, span
from stairwise.items.values import decimal
from stairwise.notation import build

SKILL = "prop.constant"
STORIES = (("pounds", "dollars"), ("hours", "miles"), ("minutes", "gallons"), ("cups", "servings"))


def constant(shape: str, k: Fraction, first: int, step: int, story: tuple[str, str]) -> Question | None:
    xs = (first, first + step, first + 2 * step)
    y = k * first
    if k in (first, 1) or first < 2 or not is_decimal(y, 1) or not is_decimal(k * step, 1):
        return None
    model = _model(shape, k, xs, story)
    if model is None:
        return None
    stem = say(
        "{up} are proportional to {across}. What is the constant of proportionality k in {up} = k × {across}?",
        up=story[1],
        across=story[0],
    )
    return asked(
        SKILL,
        stem,
        k,
        say("Take one pair. Which number is x multiplied by to get y?"),
        say("the pair {pair}", pair=build.point(decimal(Fraction(first)), decimal(y))),
        _moves(k, first, story),
        wrongs(_wrong(k, first, step), short, Fraction(1, 1000)),
        say("Right! {k} times {x} is {y}.", k=decimal(k), x=first, y=decimal(y)),
        decimal,
        model=model,
    )


def _model(shape: str, k: Fraction, xs: tuple[int, ...], story: tuple[str, str]) -> Model | None:
    if shape == "table":
        return Table(story, tuple((x, decimal(k * x)) for x in xs))
    top = 10 * next((n for n in (1, 2, 5, 10) if k * 10 <= 10 * n), 0)
    if top == 0 or xs[0] > 10:
        return None
    line = straight(k, 0, 0, min(Fraction(10), top / k))
    drawn = line.__class__(line.points, "a straight line from (0, 0)")
    return Graph(
        0, 10, 0, top, 1, top // 10, curves=(drawn,), spots=(Spot(xs[0], k * xs[0], "A"),), across=story[0], up=story[1]
    )


def _moves(k: Fraction, x: int, story: tuple[str, str]) -> Iterator[Move]:
    division = build.divide(decimal(k * x), build.number(x), "sign")
    yield say("Divide y by x."), division, say("k tells the {up} for 1 of the {across}.", up=story[1], across=story[0])
    check = say("{k} × {x} = {y}, as it should be.", k=decimal(k), x=x, y=decimal(k * x))
    yield say("Work it out, and check it."), decimal(k), check


def _wrong(k: Fraction, x: int, step: int) -> Iterator[Wrong]:
    y = k * x
    yield "prop-k-inverted", 1 / k, say("You divided x by y. k is y ÷ x.")
    start = say("{y} belongs to x = {x}, not to x = 1. Divide by {x}.", y=decimal(y), x=x)
    yield "table-first-is-b", y, start
    yield "ratio-additive", abs(y - x), say("You subtracted. k is a multiplier: divide y by x.")
    if step > 1:
        yield "pattern-next-only", k * step, say("That is the change in y while x grows by {n}.", n=step)
    yield "ratio-additive", y + x, say("You added. k is a multiplier: divide y by x.")


PROMPT = Prompt(
    "Explain what k means here, with its units.",
    ("I said what belongs to 1.", "I named both units.", "I tested k with one pair."),
)
WHOLE = tuple(Fraction(n) for n in span(2, 12))
HALVES = tuple(Fraction(n, 2) for n in span(1, 19))
FINE = tuple(Fraction(n, 4) for n in (1, 3, 5, 6, 7, 9, 10, 11)) + tuple(
    Fraction(n, 5) for n in (1, 2, 3, 4, 6, 7, 8, 9, 12)
)
TEMPLATE = Template(
    answer_kind=AnswerKind.NUMBER,
    levels={
        Level.SUPPORTED: {"shape": ("table",), "k": WHOLE, "first": span(2, 8), "step": (1, 2), "story": STORIES},
        Level.CORE: {"shape": ("table", "graph"), "k": HALVES, "first": (2, 4, 6, 8), "step": (2, 3), "story": STORIES},
        Level.EXTENSION: {
            "shape": ("graph", "table"),
            "k": FINE,
            "first": (4, 5, 8, 10, 20),
            "step": (4, 5, 20),
            "story": STORIES,
        },
    },
    question=constant,
    prompt=PROMPT,
)
