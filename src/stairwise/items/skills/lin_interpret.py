"""What the numbers of a linear equation mean in its story, such as 15 and 40 in c = 15h + 40."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from stairwise.curriculum.skills import AnswerKind
from stairwise.items.choosing import choice_question, pick
from stairwise.items.facts import Move, chain
from stairwise.items.item import Level
from stairwise.items.phrase import Phrase
from stairwise.items.stories import PAIRS
from stairwise.items.straight import line
from stairwise.items.template import Prompt, Question, Slip, Template, say, span

SKILL = "lin.interpret"


@dataclass(frozen=True, slots=True)
class Story:
    """A story in one sentence, its letters, and what a number may mean in it."""

    both: str
    text: str
    letters: tuple[str, str]
    change: str
    start: str
    first: str
    across: str
    falls: bool = False


STORIES = (
    Story(
        "{a} and {b} fix bikes. Their costs in dollars for h hours are {one} for {a} and {two} for {b}.",
        "{name} fixes bikes. The cost in dollars for h hours is {equation}.",
        ("h", "c"),
        "The cost goes up by {n} dollars for each hour.",
        "The cost is {n} dollars at 0 hours.",
        "The cost is {n} dollars after 1 hour.",
        "The work takes {n} hours.",
    ),
    Story(
        "{a} and {b} save money. Their savings in dollars after w weeks are {one} for {a} and {two} for {b}.",
        "{name} saves money. The savings in dollars after w weeks are {equation}.",
        ("w", "s"),
        "The savings go up by {n} dollars each week.",
        "The savings are {n} dollars at 0 weeks.",
        "The savings are {n} dollars after 1 week.",
        "The saving goes on for {n} weeks.",
    ),
    Story(
        "{a} and {b} fill two pools. The liters of water after m minutes are {one} for {a} and {two} for {b}.",
        "{name} fills a pool. The water in liters after m minutes is {equation}.",
        ("m", "w"),
        "The water goes up by {n} liters each minute.",
        "There are {n} liters in the pool at 0 minutes.",
        "There are {n} liters in the pool after 1 minute.",
        "The pool is full after {n} minutes.",
    ),
    Story(
        "{a} and {b} light two candles. The heights in mm after t minutes are {one} for {a} and {two} for {b}.",
        "{name} lights a candle. Its height in mm after t minutes is {equation}.",
        ("t", "h"),
        "The height goes down by {n} mm each minute.",
        "The candle is {n} mm tall at 0 minutes.",
        "The candle is {n} mm tall after 1 minute.",
        "The candle burns for {n} minutes.",
        falls=True,
    ),
    Story(
        "{a} and {b} read two books. The pages left after d days are {one} for {a} and {two} for {b}.",
        "{name} reads a book. The pages left after d days are {equation}.",
        ("d", "p"),
        "The pages left go down by {n} each day.",
        "There are {n} pages left at 0 days.",
        "There are {n} pages left after 1 day.",
        "The book takes {n} days.",
        falls=True,
    ),
)
BOTH = "{a} starts higher, and {b} changes faster."
ALONE = "{a} starts higher and changes faster."


def interpret(story: Story, names: tuple[str, str], m: int, b: int, m2: int, b2: int, ask: str) -> Question | None:
    if ask == "compare":
        return _compared(story, names, (m, b), (m2, b2))
    if b in (m, m * m) or (story.falls and b < 5 * m):
        return None
    equation = line(-m if story.falls else m, b, *story.letters)
    n = m if ask == "change" else b
    text = story.text + " What does the number {n} tell?"
    key = say(story.change if ask == "change" else story.start, n=n)
    where = say("{n} is multiplied by the letter" if ask == "change" else "{n} stands alone", n=n)
    moves: tuple[Move, ...] = (
        (say("See where {n} stands.", n=n), where, say("The slope goes with the letter, the start stands alone.")),
        (
            say("Say what that means in the story."),
            key,
            say("It is counted again for each 1.") if ask == "change" else say("At 0 only this number is left."),
        ),
    )
    return choice_question(
        say(text, name=names[0], equation=equation, n=n),
        key,
        say("What is left when {letter} is 0? What changes when it goes up by 1?", letter=story.letters[0]),
        chain(SKILL, equation, *moves),
        _slips(story, n, ask),
        say("Right! That is what {n} means in {equation}.", n=n, equation=equation),
        structure="slope" if ask == "change" else "start value",
    )


def _slips(story: Story, n: int, ask: str) -> Iterator[Slip]:
    steady = say("{n} is counted again for each 1. It is the change, not the start.", n=n)
    alone = say("{n} is not counted again and again. It is what is there at 0.", n=n)
    yield pick(
        "mb-swap", say(story.start if ask == "change" else story.change, n=n), steady if ask == "change" else alone
    )
    level = say("At 1 both numbers count: put in 1 and work it out.")
    yield pick("rate-vs-level", say(story.first, n=n), level)
    other = say("{n} belongs to the result of the equation, not to {letter}.", n=n, letter=story.letters[0])
    yield pick("domain-range-swap", say(story.across, n=n), other)


def _compared(story: Story, names: tuple[str, str], first: tuple[int, int], second: tuple[int, int]) -> Question | None:
    (m, b), (m2, b2) = first, second
    if m == m2 or b == b2 or (story.falls and (b < 5 * m or b2 < 5 * m2)):
        return None
    sign = -1 if story.falls else 1
    equations = {
        "one": line(sign * m, b, *story.letters),
        "two": line(sign * m2, b2, *story.letters),
    }
    higher, faster = (names[0] if a > c else names[1] for a, c in ((b, b2), (m, m2)))
    lower, slower = (next(name for name in names if name != each) for each in (higher, faster))
    key = _said(higher, faster)
    moves: tuple[Move, ...] = (
        (
            say("Compare the numbers that stand alone."),
            say("start: {b} and {b2}", b=b, b2=b2),
            say("They are the amounts at 0."),
        ),
        (
            say("Compare the numbers multiplied by the letter."),
            key,
            say("{m} and {m2} are the changes for each 1.", m=m, m2=m2),
        ),
    )
    level = say("How high and how fast are two things. Compare the starts and the changes apart.")
    slips = (
        pick(
            "mb-swap", _said(lower, slower), say("You traded the two numbers. The one with the letter is the change.")
        ),
        pick("rate-vs-level", _said(higher, slower), level),
        pick("rate-vs-level", _said(lower, faster), level),
    )
    told: dict[str, Any] = {"a": names[0], "b": names[1], **equations}
    return choice_question(
        say("{story} Who starts higher? Who changes faster?", story=say(story.both, **told), **told),
        key,
        say("Which number tells the start, and which one tells the change?"),
        chain(SKILL, say("{one} and {two}", **equations), *moves),
        iter(slips),
        say("Right! The starts are {b} and {b2}, the changes {m} and {m2}.", b=b, b2=b2, m=m, m2=m2),
        structure="start and slope compared",
    )


def _said(higher: str, faster: str) -> Phrase:
    if higher == faster:
        return say(ALONE, a=higher)
    return say(BOTH, a=higher, b=faster)


RISING = tuple(story for story in STORIES if not story.falls)
TEMPLATE = Template(
    answer_kind=AnswerKind.CHOICE,
    levels={
        Level.SUPPORTED: {
            "story": RISING,
            "names": PAIRS,
            "m": span(2, 25),
            "b": span(5, 90),
            "m2": (1,),
            "b2": (1,),
            "ask": ("change", "start"),
        },
        Level.CORE: {
            "story": STORIES,
            "names": PAIRS,
            "m": span(2, 40),
            "b": span(5, 250),
            "m2": (1,),
            "b2": (1,),
            "ask": ("change", "start"),
        },
        Level.EXTENSION: {
            "story": STORIES,
            "names": PAIRS,
            "m": span(2, 20),
            "b": span(20, 200),
            "m2": span(2, 20),
            "b2": span(20, 200),
            "ask": ("compare",),
        },
    },
    question=interpret,
    prompt=Prompt(
        "Write your own short story for an equation like the one above. Tell what both numbers mean in it.",
        ("I described the change for each 1.", "I described the amount at 0.", "I gave units."),
    ),
)
