"""What a statement such as h(3) = 20 says in its story."""

from collections.abc import Iterator
from dataclasses import dataclass

from stairwise.curriculum.skills import AnswerKind
from stairwise.items.choosing import choice_question, pick
from stairwise.items.facts import chain
from stairwise.items.item import Level
from stairwise.items.stories import NAMES
from stairwise.items.template import Pools, Prompt, Question, Slip, Template, say, span

SKILL = "func.notation-meaning"


@dataclass(frozen=True, slots=True)
class Story:
    """A function in one sentence, its letter, and what pairs of numbers say in it."""

    text: str
    letter: str
    told: str
    change: str
    product: str
    compared: str


STORIES = (
    Story(
        "{name} throws a ball. h(t) is its height in feet after t seconds.",
        "h",
        "After {x} seconds the ball is {y} feet high.",
        "The ball rises {y} feet every {x} seconds.",
        "The height is {x} times {y} feet.",
        "At {a} seconds and at {b} seconds the ball is equally high.",
    ),
    Story(
        "{name} sells cups of juice. p(n) is the profit in dollars for n cups.",
        "p",
        "{x} cups bring a profit of {y} dollars.",
        "Every {x} cups more bring {y} dollars more.",
        "The profit is {x} times {y} dollars.",
        "{a} cups and {b} cups bring the same profit.",
    ),
    Story(
        "{name} grows a bean. g(d) is its height in cm after d days.",
        "g",
        "After {x} days the bean is {y} cm tall.",
        "The bean grows {y} cm every {x} days.",
        "The height is {x} times {y} cm.",
        "After {a} days and after {b} days the bean is equally tall.",
    ),
    Story(
        "{name} heats water. w(m) is how warm it is in degrees after m minutes.",
        "w",
        "After {x} minutes the water has {y} degrees.",
        "The water gets {y} degrees warmer every {x} minutes.",
        "The water has {x} times {y} degrees.",
        "After {a} minutes and after {b} minutes the water is equally warm.",
    ),
    Story(
        "{name} rides a bike. k(h) is the way from home in km after h hours.",
        "k",
        "After {x} hours the way is {y} km.",
        "The way gets {y} km longer every {x} hours.",
        "The way is {x} times {y} km.",
        "After {a} hours and after {b} hours the way is equally long.",
    ),
)


def meaning(name: str, story: Story, x: int, y: int, ask: str) -> Question | None:
    if x == y:
        return None
    if ask == "equal":
        return _equal(name, story, x, y)
    key = say(story.told, x=x, y=y)
    fact = say("{letter}({x}) = {y}", letter=story.letter, x=x, y=y)
    split = say("input {x}, output {y}", x=x, y=y)
    moves = (
        (say("Tell input and output apart."), split, say("The input is in the parentheses.")),
        (
            say("Put both into one sentence of the story."),
            key,
            say("The input comes first, the output follows from it."),
        ),
    )
    return choice_question(
        say("{story} What does {fact} tell?", story=say(story.text, name=name, fact=fact), name=name, fact=fact),
        key,
        say("Which number of {fact} is the input? What does it count?", fact=fact),
        chain(SKILL, fact, *moves),
        _slips(story, x, y),
        say("Right! {x} goes in, and {y} comes out.", x=x, y=y),
        structure="one value",
    )


def _slips(story: Story, x: int, y: int) -> Iterator[Slip]:
    swapped = say("{x} is in the parentheses, so it is the input. You traded the two numbers.", x=x)
    yield pick("func-in-out-swap", say(story.told, x=y, y=x), swapped)
    once = say("This tells one value. It does not say how the function goes on.")
    yield pick("domain-range-swap", say(story.change, x=x, y=y), once)
    times = say("The parentheses hold the input. Nothing is multiplied.")
    yield pick("func-times", say(story.product, x=x, y=y), times)


def _equal(name: str, story: Story, a: int, b: int) -> Question:
    fact = say("{letter}({a}) = {letter}({b})", letter=story.letter, a=a, b=b)
    key = say(story.compared, a=a, b=b)
    split = say("inputs {a} and {b}, one output", a=a, b=b)
    moves = (
        (
            say("Name the inputs and what is equal."),
            split,
            say("The inputs are in the parentheses. The outputs are equal."),
        ),
        (say("Put it into a sentence of the story."), key, say("Two inputs may share an output.")),
    )
    swapped = say("Both numbers are in parentheses, so both are inputs.")
    slips = (
        pick("func-in-out-swap", say(story.told, x=a, y=b), swapped),
        pick("func-in-out-swap", say(story.told, x=b, y=a), swapped),
        pick("domain-range-swap", say(story.change, x=a, y=b), swapped),
        pick("func-times", say(story.product, x=a, y=b), say("Nothing is multiplied here.")),
    )
    return choice_question(
        say("{story} What does {fact} tell?", story=say(story.text, name=name, fact=fact), name=name, fact=fact),
        key,
        say("Which numbers of {fact} are inputs?", fact=fact),
        chain(SKILL, fact, *moves),
        iter(slips),
        say("Right! The inputs {a} and {b} have the same output.", a=a, b=b),
        structure="equal values",
    )


def _level(x: tuple[int, ...], y: tuple[int, ...], ask: str) -> Pools:
    return {"name": NAMES, "story": STORIES, "x": x, "y": y, "ask": (ask,)}


TEMPLATE = Template(
    answer_kind=AnswerKind.CHOICE,
    levels={
        Level.SUPPORTED: _level(span(2, 5), span(10, 40), "value"),
        Level.CORE: _level(span(2, 20), span(2, 20), "value"),
        Level.EXTENSION: _level(span(2, 20), span(2, 20), "equal"),
    },
    question=meaning,
    prompt=Prompt(
        "Write a story of your own with a function, and say in words what one of its values tells.",
        ("I said what the input counts.", "I said what the output counts.", "I gave units."),
    ),
)
