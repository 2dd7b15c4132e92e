"""What the slope and the intercept of a line fitted to data mean in its story."""

from collections.abc import Iterator
from dataclasses import dataclass

from stairwise.curriculum.skills import AnswerKind
from stairwise.items.choosing import choice_question, pick
from stairwise.items.item import Level, Step
from stairwise.items.models import Graph, Spot, straight
from stairwise.items.phrase import Phrase
from stairwise.items.template import Prompt, Question, Slip, Template, say, span
from stairwise.notation import build
from stairwise.notation.tree import Node

SKILL = "data.slope-context"


@dataclass(frozen=True, slots=True)
class Story:
    """What x and y are, one more of x, the unit of y, and the frames that tell what a number means."""

    told: str
    rise: str
    start: str
    every: str
    at: str
    across: str
    up: str


STORIES = (
    Story(
        "Data of taxi rides fit y = {line}: x is the miles, y the price in dollars. What does the {number} tell?",
        "For each mile more, the predicted price goes up by about {number} dollars.",
        "For a ride of 0 miles, the predicted price is about {number} dollars.",
        "The predicted price of every ride is about {number} dollars.",
        "A ride of {number} miles is the longest in the data.",
        "miles",
        "dollars",
    ),
    Story(
        "Data of plants fit y = {line}: x is the weeks, y the height in cm. What does the {number} tell?",
        "For each week more, the predicted height goes up by about {number} cm.",
        "After 0 weeks, the predicted height is about {number} cm.",
        "The predicted height of every plant is about {number} cm.",
        "The plants were measured for {number} weeks.",
        "weeks",
        "cm",
    ),
    Story(
        "Data of a pool fit y = {line}: x is the warm days, y the visitors. What does the {number} tell?",
        "For each warm day more, about {number} more visitors are predicted.",
        "With 0 warm days, about {number} visitors are predicted.",
        "About {number} visitors are predicted, whatever the days are like.",
        "There were {number} warm days in the data.",
        "warm days",
        "visitors",
    ),
    Story(
        "Data of phones fit y = {line}: x is the hours, y the percent of battery used. What does the {number} tell?",
        "For each hour more, about {number} more percent of the battery is predicted to be used.",
        "At 0 hours, about {number} percent of the battery is predicted to be used.",
        "About {number} percent of the battery is predicted to be used in any case.",
        "The phones were in use for {number} hours.",
        "hours",
        "percent used",
    ),
)


def in_context(story: Story, m: int, b: int, asked: str, turned: bool, drawn: bool) -> Question | None:
    if m == b:
        return None
    number, other = (m, b) if asked == "slope" else (b, m)
    line = build.add(build.number(b), build.term(m, "x")) if turned else build.linear(m, b, "x")
    right, swapped = (story.rise, story.start) if asked == "slope" else (story.start, story.rise)
    key = say(right, number=number)
    return choice_question(
        say(story.told, line=line, number=number),
        key,
        say("Is the {number} multiplied by x, or does it stand alone?", number=number),
        _steps(asked, line, number, key),
        _slips(story, swapped, number, other, asked),
        say("Right! The {number} is the {part} of the line.", number=number, part=asked),
        _scatter(story, m, b) if drawn else None,
        structure="slope or intercept of a fitted line",
    )


def _steps(asked: str, line: Node, number: int, key: Phrase) -> Iterator[Step]:
    found = say("{number} is the {part}", number=number, part=asked)
    slope = asked == "slope"
    why = say("The slope multiplies x.") if slope else say("The intercept stands alone: it is y when x is 0.")
    yield Step(say("Find the {number} in the line.", number=number), line, found, why, "lin.interpret")
    each = say("The slope is the change of y for each 1 of x. A fitted line only predicts, so say about.")
    zero = say("At x = 0 only the intercept is left. A fitted line only predicts, so say about.")
    yield Step(say("Put it into the words of the story."), found, key, each if slope else zero, SKILL)


def _slips(story: Story, swapped: str, number: int, other: int, asked: str) -> Iterator[Slip]:
    if asked == "slope":
        swap = say("{number} is multiplied by x. The number at x = 0 is {other}.", number=number, other=other)
        level = say("{number} is not a height of the line: it is added again for each 1 of x.", number=number)
    else:
        swap = say("{number} stands alone. The number for each 1 of x is {other}.", number=number, other=other)
        level = say("{number} is the value at x = 0 only. Then the line goes on to change.", number=number)
    yield pick("mb-swap", say(swapped, number=number), swap)
    yield pick("rate-vs-level", say(story.every, number=number), level)
    place = say("{number} is not a value of x. Look at what it does to y.", number=number)
    yield pick("rate-vs-level", say(story.at, number=number), place)


def _scatter(story: Story, m: int, b: int) -> Graph:
    off = (1, -1, 2, -2, 1)
    step = -(-(6 * m + b + 2) // 10)
    spots = tuple(Spot(x, max(0, m * x + b + off[x - 1])) for x in range(1, 6))
    return Graph(0, 6, 0, 10 * step, 1, step, (straight(m, b, 0, 6),), spots, across=story.across, up=story.up)


PROMPT = Prompt(
    "Does the value at x = 0 make sense in this story? Explain what the {number} tells, with its unit.",
    (
        "I said what one more of x does to y.",
        "I said what the line predicts at x = 0.",
        "I used the word about or predicted.",
    ),
)
BOTH = ("slope", "intercept")
YES, NO, EITHER = (True,), (False,), (False, True)
TEMPLATE = Template(
    answer_kind=AnswerKind.CHOICE,
    levels={
        Level.SUPPORTED: {
            "story": STORIES, "m": span(2, 9), "b": span(3, 20), "asked": BOTH, "turned": NO, "drawn": YES,
        },
        Level.CORE: {
            "story": STORIES, "m": span(3, 15), "b": span(2, 40), "asked": BOTH, "turned": EITHER, "drawn": NO,
        },
        Level.EXTENSION: {
            "story": STORIES, "m": span(11, 60), "b": span(11, 95), "asked": BOTH, "turned": YES, "drawn": NO,
        },
    },
    question=in_context,
    prompt=PROMPT,
)  # fmt: skip
