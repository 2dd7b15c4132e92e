"""Comparing fractions with the same bottom or the same top number, such as 3/8 and 5/8, or 3/4 and 3/8."""

from collections.abc import Iterator
from fractions import Fraction

from stairwise.curriculum.skills import AnswerKind
from stairwise.items.choosing import choice_question, pick
from stairwise.items.item import Level, Step
from stairwise.items.models import Bar, FractionBars
from stairwise.items.phrase import Phrase
from stairwise.items.template import Pools, Prompt, Question, Slip, Template, say, span
from stairwise.notation import build
from stairwise.notation.tree import Node

SKILL = "fr.compare-like"
Pair = tuple[int, int]


def compare(shape: str, same: int, first: int, second: int, picture: bool) -> Question | None:
    pairs = ((first, same), (second, same)) if shape == "bottom" else ((same, first), (same, second))
    if first == second or any(top >= bottom or Fraction(top, bottom).numerator != top for top, bottom in pairs):
        return None
    small, large = sorted(pairs, key=lambda pair: Fraction(*pair))
    stem = say("Which is larger, {first} or {second}?", first=_node(pairs[0]), second=_node(pairs[1]))
    bars = FractionBars(tuple(Bar(bottom, top) for top, bottom in pairs)) if picture else None
    key = _more(large) if shape == "bottom" else _longer(large)
    said = say("Right! {large} is larger than {small}.", large=_node(large), small=_node(small))
    return choice_question(
        stem, key, _idea(shape), _steps(shape, small, large, key), _slips(shape, small, large), said, bars
    )


def _node(pair: Pair) -> Node:
    return build.divide(build.number(pair[0]), build.number(pair[1]))


def _more(pair: Pair) -> Phrase:
    return say("{larger} is larger. All parts have one size, and it has more of them.", larger=_node(pair))


def _longer(pair: Pair) -> Phrase:
    return say("{larger} is larger. Both have the same number of parts, and its parts are larger.", larger=_node(pair))


def _idea(shape: str) -> Phrase:
    if shape == "bottom":
        return say("The bottom numbers are the same. What does that tell you about the size of the parts?")
    return say("The top numbers are the same. Which parts are larger?")


def _steps(shape: str, small: Pair, large: Pair, key: Phrase) -> Iterator[Step]:
    asked = say("{small} and {large}", small=_node(small), large=_node(large))
    if shape == "bottom":
        counts = say("{a} parts and {b} parts of one size", a=small[0], b=large[0])
        yield Step(say("Count the parts of each."), asked, counts, say("The bottom numbers match: one size."), SKILL)
        yield Step(say("Compare the counts."), counts, key, say("More parts of one size make more."), SKILL)
        return
    sizes = say(
        "{n} parts of size {a} and {n} parts of size {b}", n=small[0], a=_node((1, small[1])), b=_node((1, large[1]))
    )
    yield Step(say("Say how large one part is in each."), asked, sizes, say("The bottom number tells the size."), SKILL)
    fewer = say("A whole cut into fewer parts has larger parts.")
    yield Step(say("Compare the size of one part."), sizes, key, fewer, SKILL)


def _slips(shape: str, small: Pair, large: Pair) -> Iterator[Slip]:
    fields = {"small": _node(small), "large": _node(large), "top": small[0], "a": small[1], "b": large[1]}
    gap = say("Do not count the missing parts. {large} is more of the whole than {small}.", **fields)
    if shape == "bottom":
        few = say("{smaller} is larger. With fewer parts, each part is larger.", smaller=_node(small))
        yield pick(
            "frac-bigger-den", few, say("The bottom numbers match, so all parts have one size. Count them.", **fields)
        )
        missing = say("{smaller} is larger. It has more parts missing.", smaller=_node(small))
        yield pick("frac-gap", missing, gap)
        same = say("They are equal. The bottom numbers are the same.")
        yield pick(
            "frac-bigger-den",
            same,
            say("The same bottom number means parts of one size. Now count the parts.", **fields),
        )
        return
    wrong = say("{smaller} is larger. {a} is more than {b}.", smaller=_node(small), a=small[1], b=large[1])
    cut = say("A whole cut into {a} parts has smaller parts than one cut into {b}.", **fields)
    yield pick("frac-bigger-den", wrong, cut)
    missing = say("{smaller} is larger. It has more parts missing.", smaller=_node(small))
    yield pick("frac-gap", missing, gap)
    equal = say("They are equal. Both have {top} parts.", top=small[0])
    yield pick(
        "frac-gap", equal, say("Both have {top} parts, but the parts differ in size. Whose parts are larger?", **fields)
    )


PROMPT = Prompt(
    "A friend does not know which is larger, {first} or {second}. Explain it with words and a picture.",
    ("I said what the bottom numbers tell.", "I said what the top numbers tell.", "My two wholes have the same size."),
)
SHAPES = ("bottom", "top")


def _level(low: int, high: int, picture: bool) -> Pools:
    numbers = span(low, high)
    return {"shape": SHAPES, "same": numbers, "first": numbers, "second": numbers, "picture": (picture,)}


TEMPLATE = Template(
    answer_kind=AnswerKind.CHOICE,
    levels={
        Level.SUPPORTED: _level(2, 12, picture=True),
        Level.CORE: _level(2, 18, picture=False),
        Level.EXTENSION: _level(7, 50, picture=False),
    },
    question=compare,
    prompt=PROMPT,
)
