"""What a point of a proportional graph means in the story."""

from collections.abc import Iterator
from fractions import Fraction

from stairwise.curriculum.skills import AnswerKind
from stairwise.items.choosing import choice_question, pick
from stairwise.items.facts import chain
from stairwise.items.item import Level
from stairwise.items.models import Curve, Graph, Spot
from stairwise.items.phrase import Phrase
from stairwise.items.quantities import is_decimal
from stairwise.items.template import Prompt, Question, Slip, Template, say, span
from stairwise.items.values import decimal
from stairwise.notation import build

SKILL = "prop.interpret-point"
# across, up; both amounts; the amount for one; how much of the other for one.
STORIES = (
    (
        "pounds",
        "dollars",
        "{x} pounds cost {y} dollars.",
        "Each pound costs {k} dollars.",
        "Each dollar buys {k} pounds.",
    ),
    (
        "hours",
        "miles",
        "It takes {x} hours to go {y} miles.",
        "Each hour brings {k} miles.",
        "Each mile takes {k} hours.",
    ),
    (
        "minutes",
        "gallons",
        "In {x} minutes {y} gallons flow.",
        "Each minute {k} gallons flow.",
        "Each gallon takes {k} minutes.",
    ),
    (
        "cups",
        "servings",
        "With {x} cups one can make {y} servings.",
        "Each cup makes {k} servings.",
        "Each serving takes {k} cups.",
    ),
)
Story = tuple[str, str, str, str, str]


def interpret(asked: str, story: Story, k: Fraction, a: int, name: str) -> Question | None:
    """`asked`: "point", "one" (the point at x = 1) or "rate" (what follows from the point)."""
    a = 1 if asked == "one" else a
    b = k * a
    if (
        k in (1, a)
        or b in (a, 1)
        or b > 50
        or not is_decimal(1 / k, 2)
        or not is_decimal(b, 1)
        or (asked != "one" and a == 1)
    ):
        return None
    top = next(n for n in (10, 20, 50) if n >= b)
    across, up, both, each, _ = story
    line = Curve(((0, 0), (min(Fraction(10), top / k), min(k * 10, Fraction(top)))), "a straight line from (0, 0)")
    graph = Graph(0, 10, 0, top, 1, top // 10, (line,), (Spot(a, b, name),), across=across, up=up)
    stem = say("What does point {name} of this graph mean?", name=name)
    key = say(both, x=a, y=decimal(b))
    if asked == "rate":
        stem = say("Which sentence follows from point {name} of this graph?", name=name)
    if asked != "point":
        key = say(each, k=decimal(k))
    return choice_question(
        stem,
        key,
        say("The first number of the point belongs to the axis across, the second to the axis up."),
        chain(SKILL, say("point {name}", name=name), *_moves(story, asked, a, b, key)),
        _slips(story, asked, a, b),
        say("Right! Read the two numbers of the point in order."),
        graph,
    )


def _moves(story: Story, asked: str, a: int, b: Fraction, key: Phrase) -> Iterator[tuple[Phrase, Phrase, Phrase]]:
    across, up = story[:2]
    pair = say(
        "the point {pair}: {across}, then {up}", pair=build.point(build.number(a), decimal(b)), across=across, up=up
    )
    yield say("Read both numbers."), pair, say("First across, then up.")
    if asked == "rate":
        divided = say("{b} ÷ {a} = {k}", b=decimal(b), a=a, k=decimal(b / a))
        yield (
            say("Divide to find the amount for one."),
            divided,
            say("The line goes through (0, 0), so it is proportional."),
        )
    yield say("Say it with the units."), key, say("Each number keeps the unit of its axis.")


def _slips(story: Story, asked: str, a: int, b: Fraction) -> Iterator[Slip]:
    _, _, both, each, back = story
    k = b / a
    order = say("You swapped the numbers. The first one belongs to the axis across.")
    upside = say("That turns the rate around. Put the two units in the right places.")
    one = say("{b} belongs to {a}, not to 1.", b=decimal(b), a=a)
    if asked == "point":
        yield pick("coord-swap", say(both, x=decimal(b), y=a), order)
        yield pick("rate-no-unit", say(each, k=decimal(b)), one)
        yield pick("prop-k-inverted", say(back, k=decimal(b)), upside)
        yield pick("prop-k-inverted", say(back, k=decimal(k)), upside)
        return
    yield pick("prop-k-inverted", say(back, k=decimal(k)), upside)
    yield pick("coord-swap", say(both, x=decimal(b), y=a), order)
    if asked == "rate":
        yield pick("rate-no-unit", say(each, k=decimal(b)), one)
    yield pick("prop-k-inverted", say(each, k=decimal(1 / k)), say("Divide the number going up by the number across."))


PROMPT = Prompt(
    "Explain what the points (0, 0) and {name} of this graph mean in the story.",
    ("I used both numbers of each point.", "I named the units.", "I kept the order of the numbers."),
)
WHOLE = tuple(Fraction(n) for n in (2, 4, 5, 8, 10, 20))
PARTS = (
    *(Fraction(n, 2) for n in (1, 5, 8, 10, 16, 25)),
    *(Fraction(n, 5) for n in (1, 2, 4, 8, 16)),
    *(Fraction(n, 4) for n in (1, 5, 10)),
)
NAMED = "ABCDEFGHJKLMNPQRST"
TEMPLATE = Template(
    answer_kind=AnswerKind.CHOICE,
    levels={
        Level.SUPPORTED: {"asked": ("point",), "story": STORIES, "k": WHOLE, "a": span(2, 9), "name": NAMED},
        Level.CORE: {
            "asked": ("point", "one"),
            "story": STORIES,
            "k": (*WHOLE, *PARTS),
            "a": span(2, 10),
            "name": NAMED,
        },
        Level.EXTENSION: {
            "asked": ("rate",),
            "story": STORIES,
            "k": (*WHOLE, *PARTS, *PARTS),
            "a": span(2, 10),
            "name": NAMED,
        },
    },
    question=interpret,
    prompt=PROMPT,
)
