"""Ratio stories with a total or a difference, solved with equal boxes."""

from collections.abc import Iterator
from fractions import Fraction
from math import gcd

from stairwise.curriculum.skills import AnswerKind
from stairwise.items.facts import Move
from stairwise.items.item import Level
from stairwise.items.models import Row, Tape
from stairwise.items.quantities import Wrong, asked, wrongs
from stairwise.items.stories import NAMES, Frame, tell
from stairwise.items.template import Pools, Prompt, Question, Template, say, span
from stairwise.items.values import ratio
from stairwise.notation import build

SKILL = "ratio.tape-problem"
TOTAL = (
    Frame(
        "The ratio of cats to dogs at a shelter is {ratio}. There are {n} animals. {name} asks: how many are cats?",
        "total",
    ),
    Frame("The ratio of red to blue beads on a string is {ratio}. {name} uses {n} beads. How many are red?", "total"),
    Frame("{name} and Toni share {n} cards in the ratio {ratio}. How many cards does {name} get?", "total"),
)
PAIRS = (("cats", "dogs"), ("red", "blue"))
DIFFERENCE = (
    Frame(
        "The ratio of cats to dogs at a shelter is {ratio}. The numbers differ by {n}. {name} asks: how many are cats?",
        "difference",
    ),
    Frame(
        "The ratio of red to blue beads on a string is {ratio}. {name} counts a difference of {n}. How many are red?",
        "difference",
    ),
    Frame(
        "{name} and Toni share cards in the ratio {ratio}. The shares differ by {n}. How many cards does {name} get?",
        "difference",
    ),
)


def tape(name: str, frame: Frame, a: int, b: int, k: int, picture: bool) -> Question | None:
    boxes = a + b if frame.structure == "total" else abs(a - b)
    if gcd(a, b) > 1 or a == b or boxes < 2 or k in (a, b, boxes):
        return None
    total = boxes * k
    stem = tell(frame, ratio=ratio(a, b), n=total, name=name)
    first, second = next((pair for pair in PAIRS if pair[0] in frame.text), (name, "Toni"))
    rows = (Row(first, ("?",) * a), Row(second, ("?",) * b))
    return stem and asked(
        SKILL,
        stem,
        a * k,
        say("Draw a box for each part. How many boxes does the number {n} fill?", n=total),
        ratio(a, b),
        _moves(a, boxes, k, frame.structure == "total"),
        wrongs(_wrong(a, b, k, frame.structure == "total"), least=1),
        say("Right! One box is {k}, and there are {a} boxes.", k=k, a=a),
        model=Tape(rows) if picture else None,
        structure=frame.structure,
    )


def _moves(a: int, boxes: int, k: int, total: bool) -> Iterator[Move]:
    fill = say("{boxes} boxes are worth {n}", boxes=boxes, n=boxes * k)
    why = (
        say("The total is all boxes together.") if total else say("The difference is the boxes that one row has more.")
    )
    yield say("Find how many boxes the number fills."), fill, why
    one = say("one box is {n} ÷ {boxes} = {k}", n=boxes * k, boxes=boxes, k=k)
    yield say("Divide to find one box."), one, say("All boxes are equal.")
    times = build.times(build.number(a), build.number(k), style="times")
    yield say("Multiply by the boxes that are asked for."), times, say("The ratio gives them {a} boxes.", a=a)
    yield say("Work it out."), build.number(a * k), say("Check: do all boxes together fit the story?")


def _wrong(a: int, b: int, k: int, total: bool) -> Iterator[Wrong]:
    n = (a + b) * k if total else abs(a - b) * k
    whole = say("{a} of {b} is not the share of the whole. Count all boxes: {c}.", a=a, b=b, c=a + b)
    boxes = say("The number belongs to {n} boxes. How many boxes are asked for?", n=a + b if total else abs(a - b))
    yield "ratio-part-whole", b * k, say("That is the other part. Which one is asked for?")
    if total and n * a % b == 0:
        yield "ratio-part-whole", n * a // b, whole
    if not total and n * a % (a + b) == 0:
        yield "ratio-part-whole", n * a // (a + b), say("{n} is the difference, not the total.", n=n)
    yield "ratio-part-whole", Fraction(n, b), boxes
    yield "ratio-part-whole", Fraction(n, a), boxes
    gap = say("The parts do not differ by {d}: the boxes do. Find one box first.", d=abs(a - b))
    if total and (n + a - b) % 2 == 0:
        yield "ratio-additive", (n + a - b) // 2, gap
    yield (
        "ratio-additive",
        n - b if total else n + a,
        say("The ratio counts boxes, not single ones. Find one box first."),
    )
    yield "eq-stop-early", k, say("{k} is one box. How many boxes are asked for?", k=k)


PROMPT = Prompt(
    "Explain what the boxes mean in this story and how you found one box.",
    (
        "I said how many boxes there are.",
        "I said which number the boxes fill.",
        "I checked that the parts fit the story.",
    ),
)


def _level(frames: tuple[Frame, ...], high: int, k: tuple[int, ...], picture: bool) -> Pools:
    return {"name": NAMES, "frame": frames, "a": span(1, high), "b": span(1, high), "k": k, "picture": (picture,)}


TEMPLATE = Template(
    answer_kind=AnswerKind.INTEGER,
    levels={
        Level.SUPPORTED: _level(TOTAL, 6, span(2, 9), picture=True),
        Level.CORE: _level((*TOTAL, *DIFFERENCE), 8, span(3, 12), picture=False),
        Level.EXTENSION: _level(DIFFERENCE, 13, span(6, 25), picture=False),
    },
    question=tape,
    prompt=PROMPT,
)
