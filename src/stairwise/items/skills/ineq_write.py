"""Writing an inequality from words, such as a ≥ 12 for "at least 12 years old"."""

from collections.abc import Iterator

from stairwise.curriculum.skills import AnswerKind
from stairwise.items.inequalities import bound, flipped, opened, single, slip
from stairwise.items.item import Level, Step
from stairwise.items.phrase import Phrase
from stairwise.items.template import Prompt, Question, Slip, Statement, Template, Truth, say, span
from stairwise.notation.tree import Operator

SKILL = "ineq.write"
# For each sign: how to say it of a number. Every sentence is whole, so that it can be translated.
SAID: dict[str, tuple[tuple[Operator, str], ...]] = {
    "age": (
        (">=", "To join the team you must be at least {k} years old. Let {letter} be an age that is allowed."),
        ("<", "Children under {k} years get in free. Let {letter} be the age of a child who gets in free."),
        ("<=", "The kids' menu is for ages up to and including {k}. Let {letter} be an age that fits."),
        (">", "You must be over {k} years old to enter. Let {letter} be an age that is allowed."),
    ),
    "height": (
        (">=", "Riders must be {k} inches tall or taller. Let {letter} be the height of a rider in inches."),
        ("<", "Everyone in the front row is less than {k} inches tall. Let {letter} be one height in inches."),
        ("<=", "A bag may be at most {k} inches high. Let {letter} be its height in inches."),
        (">", "A plant is more than {k} inches high. Let {letter} be its height in inches."),
    ),
    "money": (
        ("<=", "You can spend no more than {k} dollars. Let {letter} be the dollars you spend."),
        (">=", "The class needs a minimum of {k} dollars. Let {letter} be the dollars they must raise."),
        (">", "The trip costs more than {k} dollars. Let {letter} be the cost in dollars."),
        ("<", "A gift costs less than {k} dollars. Let {letter} be the cost in dollars."),
    ),
    "people": (
        ("<=", "A room holds a maximum of {k} people. Let {letter} be the number of people in it."),
        (">=", "No fewer than {k} people signed up. Let {letter} be the number of people."),
        (">", "More than {k} people came. Let {letter} be the number of people."),
        ("<", "Fewer than {k} people came. Let {letter} be the number of people."),
    ),
    "temperature": (
        ("<", "Water freezes when it is colder than {k} degrees. Let {letter} be such a temperature."),
        (">=", "The oven must be {k} degrees or hotter. Let {letter} be its temperature."),
        ("<=", "The fridge may not get warmer than {k} degrees. Let {letter} be its temperature."),
        (">", "It was warmer than {k} degrees all day. Let {letter} be a temperature of that day."),
    ),
}


def write(context: str, which: int, k: int, letter: str) -> Question | None:
    operator, words = SAID[context][which]
    if (
        (k < 0 and context != "temperature")
        or (context == "age" and k > 21)
        or (context == "height" and not 10 <= k <= 80)
    ):
        return None
    if context == "temperature" and operator == "<":
        words = "It was colder than {k} degrees all night. Let {letter} be a temperature of that night."
    story = say(words, k=k, letter=letter)
    return Question(
        stem=say("{story} Write an inequality.", story=story),
        answer=bound(letter, operator, k),
        value=(operator, k),
        idea=say("Try one number that fits the words. Is it more or less than {k}?", k=k),
        steps=_steps(story, operator, k, letter),
        slips=tuple(_slips(operator, k, letter)),
        confirmation=say("Right! Your inequality lets in the numbers that fit the words."),
        variables=(letter,),
    )


def _steps(story: Phrase, operator: Operator, k: int, letter: str) -> Iterator[Step]:
    side = say("numbers larger than {k}", k=k) if ">" in operator else say("numbers smaller than {k}", k=k)
    yield Step(
        say("Decide which side of {k} fits the words.", k=k), story, side, say("Try a number on each side."), SKILL
    )
    end = say("{k} itself fits the words, so the sign has a line below it.", k=k)
    if operator in ("<", ">"):
        end = say("{k} itself does not fit the words.", k=k)
    yield Step(say("Decide if {k} itself is allowed.", k=k), side, bound(letter, operator, k), end, SKILL)


def _slips(operator: Operator, k: int, letter: str) -> Iterator[Slip]:
    side = say("Try a number that fits the words. Does it make your inequality true?")
    yield slip("ineq-words", letter, flipped(operator), k, side)
    end = say("Try {k} itself: does it fit the words?", k=k)
    yield slip("ineq-open-closed", letter, opened(operator), k, end)
    yield slip("ineq-words", letter, opened(flipped(operator)), k, side)
    yield single(letter, k)


LETTERS = "nxtpdhm"
TEMPLATE = Template(
    answer_kind=AnswerKind.INEQUALITY,
    levels={
        Level.SUPPORTED: {
            "context": ("age", "height", "money"),
            "which": (0, 0, 1),
            "k": span(4, 50),
            "letter": LETTERS,
        },
        Level.CORE: {"context": tuple(SAID), "which": (0, 1, 2, 3), "k": span(4, 90), "letter": LETTERS},
        Level.EXTENSION: {
            "context": ("money", "people", "temperature"),
            "which": (0, 1, 2, 3),
            "k": (*span(-20, -1), *span(15, 400)),
            "letter": LETTERS,
        },
    },
    question=write,
    prompt=Prompt(
        "Name one number that fits the words, one that does not, and say what happens at the end point.",
        (
            "I tested a number that fits.",
            "I tested a number that does not fit.",
            "I said whether the end point is allowed.",
        ),
    ),
    statements=(
        Statement("At least 5 means 5 or less.", Truth.NEVER, "It means 5 or more: 5 is the least."),
        Statement("No more than 8 lets 8 in.", Truth.ALWAYS, "8 is not more than 8."),
    ),
)
