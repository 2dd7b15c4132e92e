"""Inequalities from stories with a limit, such as 20 + 8n ≤ 100."""

from collections.abc import Iterator

from stairwise.curriculum.skills import AnswerKind
from stairwise.items.inequalities import bound, flipped, opened, single, slip
from stairwise.items.item import Level, Step
from stairwise.items.phrase import Phrase
from stairwise.items.stories import NAMES, Frame, tell
from stairwise.items.template import Prompt, Question, Slip, Template, say, span
from stairwise.notation import build
from stairwise.notation.tree import Operator

SKILL = "ineq.word"
Kind = tuple[int, Operator, Frame]  # the sign of the amount that repeats, the story's sign, the story
FRAMES: tuple[Kind, ...] = (
    (
        1,
        "<=",
        Frame(
            "{name} can spend at most {c} dollars. Entry is {b} dollars, and each ride is {a} "
            "dollars. Let n be the number of rides. Which n are possible?",
            "limit above",
            {"a": (2, 12), "b": (3, 60)},
        ),
    ),
    (
        1,
        ">=",
        Frame(
            "{name} has {b} dollars and saves {a} dollars each week. {name} needs at least {c} "
            "dollars. Let n be the number of weeks. Which n are enough?",
            "limit below",
            {"a": (3, 40)},
        ),
    ),
    (
        1,
        "<=",
        Frame(
            "A box weighs {b} ounces and each book in it {a} ounces. In all it may weigh no more "
            "than {c} ounces. Let n be the number of books. Which n are allowed?",
            "limit above",
            {"a": (4, 30), "b": (4, 60)},
        ),
    ),
    (
        -1,
        ">=",
        Frame(
            "{name} has {b} dollars on a card and pays {a} dollars for each lunch. At least {c} "
            "dollars must stay on it. Let n be the number of lunches. Which n are possible?",
            "limit below",
            {"a": (2, 12)},
        ),
    ),
    (
        -1,
        ">",
        Frame(
            "A tank holds {b} gallons and loses {a} gallons each hour. It needs more than {c} "
            "gallons to work. Let n be the number of hours. For which n does it work?",
            "limit below",
            {"a": (2, 15)},
        ),
    ),
    (
        1,
        ">",
        Frame(
            "{name} has {b} points and gets {a} more in each round. To win takes more than {c} "
            "points. Let n be the number of rounds. Which n win?",
            "limit below",
            {"a": (2, 30)},
        ),
    ),
)


def limit(which: tuple[int, ...], at: int, a: int, b: int, x: int, name: str) -> Question | None:
    sign, operator, frame = FRAMES[which[at % len(which)]]
    b = a * x + b if sign < 0 else b
    c = b + sign * a * x
    story = tell(frame, name=name, a=a, b=b, c=c)
    if story is None or len({a, b, c, x}) < 4:
        return None
    answer = flipped(operator) if sign < 0 else operator
    return Question(
        stem=say("{story} Write your answer as an inequality.", story=story),
        answer=bound("n", answer, x),
        value=(answer, x),
        idea=say("Which words set the limit? Which side of {c} is allowed?", c=c),
        steps=_steps(story, sign, operator, a, b, c, x),
        slips=tuple(_slips(sign, operator, answer, a, b, c, x)),
        confirmation=say("Right! In this story n is a whole number, 0 or more."),
        variables=("n",),
        structure=frame.structure,
    )


def _steps(story: Phrase, sign: int, operator: Operator, a: int, b: int, c: int, x: int) -> Iterator[Step]:
    n, answer = build.letter("n"), flipped(operator) if sign < 0 else operator
    line = build.relation(build.terms(((b, ""), (sign * a, n))), operator, build.number(c))
    yield Step(
        say("Write the amount with n, and compare it with the limit."),
        story,
        line,
        say("{b} is there once, {a} comes with each n.", a=a, b=b),
        SKILL,
    )
    middle = build.relation(build.term(sign * a, n), operator, build.number(c - b))
    yield Step(
        say("Subtract {b} from both sides.", b=b), line, middle, say("This leaves the sign as it is."), "ineq.two-step"
    )
    divide, why = say("Divide both sides by {a}.", a=a), say("{a} is positive, so the sign stays.", a=a)
    if sign < 0:
        divide = say("Divide both sides by {a} and turn the sign around.", a=-a)
        why = say("{a} is negative, so the sign turns around.", a=-a)
    yield Step(divide, middle, bound("n", answer, x), why, "ineq.two-step")


def _slips(sign: int, operator: Operator, answer: Operator, a: int, b: int, c: int, x: int) -> Iterator[Slip]:
    test = say("Try one number in the story. Is it allowed? Then it must fit your inequality.")
    if sign < 0:
        kept = say("You divided by {a}, a negative number. Then the sign turns around. Try n = 0.", a=-a)
        yield slip("ineq-no-flip", "n", operator, x, kept)
    else:
        yield slip("ineq-words", "n", flipped(answer), x, test)
    yield single("n", x)
    end = say("Try {x} itself: does the story allow it?", x=x)
    yield slip("ineq-open-closed", "n", opened(answer), x, end)
    if (c + b) % a == 0:
        yield slip("eq-no-inverse", "n", answer, (c + b) // a, say("Take the {b} away before you divide.", b=b))
    yield slip("ineq-words", "n", opened(flipped(answer)), x, test)


TEMPLATE = Template(
    answer_kind=AnswerKind.INEQUALITY,
    levels={
        Level.SUPPORTED: {
            "which": ((0, 1, 2),),
            "at": (0, 1, 2),
            "a": span(2, 9),
            "b": span(3, 20),
            "x": span(3, 12),
            "name": NAMES,
        },
        Level.CORE: {
            "which": ((0, 1, 2, 3, 5),),
            "at": span(0, 4),
            "a": span(2, 15),
            "b": span(4, 60),
            "x": span(3, 15),
            "name": NAMES,
        },
        Level.EXTENSION: {
            "which": ((3, 4, 3, 5),),
            "at": span(0, 3),
            "a": span(3, 30),
            "b": span(5, 90),
            "x": span(5, 30),
            "name": NAMES,
        },
    },
    question=limit,
    prompt=Prompt(
        "Which values of n make sense in the story, and which solutions of the inequality do not?",
        (
            "I named the words that set the limit.",
            "I described all values, not only the last one.",
            "I said which kind of numbers fit the story.",
        ),
    ),
)
