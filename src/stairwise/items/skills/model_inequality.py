"""Making and solving an inequality for a story that compares two plans, such as 10 + 4n < 2 + 6n."""

from collections.abc import Iterator

from stairwise.curriculum.skills import AnswerKind
from stairwise.items.inequalities import bound, flipped, opened, slip
from stairwise.items.item import Level, Step
from stairwise.items.phrase import Phrase
from stairwise.items.stories import PAIRS, Frame, tell
from stairwise.items.template import Prompt, Question, Slip, Template, say, span
from stairwise.notation import build
from stairwise.notation.tree import Operator

SKILL = "model.inequality"
# The story's sign compares the first amount, b + an, with the second one, d + cn.
FRAMES: tuple[tuple[Operator, Frame], ...] = (
    (
        "<",
        Frame(
            "Plan A costs {b} dollars plus {a} dollars a month. Plan B costs {d} dollars plus {c} "
            "dollars a month. Let n be the number of months. For which n does plan A cost less?",
            "two plans compared",
        ),
    ),
    (
        ">=",
        Frame(
            "{name} has {b} dollars and saves {a} dollars a week. {other} has {d} dollars and saves "
            "{c} dollars a week. Let n be the number of weeks. When does {name} have at least as "
            "much as {other}?",
            "two plans compared",
        ),
    ),
    (
        "<=",
        Frame(
            "Shop A asks {b} dollars plus {a} dollars for each shirt. Shop B asks {d} dollars plus "
            "{c} dollars for each shirt. Let n be the number of shirts. For which n does shop A cost "
            "no more than shop B?",
            "two plans compared",
        ),
    ),
    (
        ">",
        Frame(
            "Tank A holds {b} liters and gains {a} liters a minute. Tank B holds {d} liters and "
            "gains {c} liters a minute. Let n be the number of minutes. When does tank A hold more?",
            "two plans compared",
        ),
    ),
)


def compare(which: int, a: int, c: int, b: int, x: int, pair: tuple[str, str]) -> Question | None:
    operator, frame = FRAMES[which]
    d = b + (a - c) * x
    story = tell(frame, name=pair[0], other=pair[1], a=a, b=b, c=c, d=d)
    if story is None or d <= 0 or abs(a - c) < 2 or len({a, b, c, d, x}) < 5:
        return None
    answer = flipped(operator) if a < c else operator
    return Question(
        stem=say("{story} Write your answer as an inequality.", story=story),
        answer=bound("n", answer, x),
        value=(answer, x),
        idea=say("Write both amounts with n. Which sign does the story put between them?"),
        steps=_steps(story, operator, answer, a, b, c, d, x),
        slips=tuple(_slips(operator, answer, a, b, c, d, x)),
        confirmation=say("Right! Try a number on each side of {x} in the story.", x=x),
        variables=("n",),
        structure=frame.structure,
    )


def _steps(
    story: Phrase, operator: Operator, answer: Operator, a: int, b: int, c: int, d: int, x: int
) -> Iterator[Step]:
    n, many = build.letter("n"), a - c
    line = build.relation(build.terms(((b, ""), (a, n))), operator, build.terms(((d, ""), (c, n))))
    first = say("Write both amounts with n and compare them.")
    yield Step(first, story, line, say("What is there once stands alone, and what repeats goes with n."), SKILL)
    gathered = build.relation(build.terms(((b, ""), (many, n))), operator, build.number(d))
    letters = say("Subtract {part} from both sides.", part=build.term(c, n))
    yield Step(letters, line, gathered, say("This leaves n on one side."), "ineq.multi-step")
    alone = build.relation(build.term(many, n), operator, build.number(d - b))
    yield Step(say("Subtract {b} from both sides.", b=b), gathered, alone, say("The sign stays."), "ineq.multi-step")
    divide, why = (
        say("Divide both sides by {many}.", many=many),
        say("{many} is positive, so the sign stays.", many=many),
    )
    if many < 0:
        divide = say("Divide both sides by {many} and turn the sign around.", many=many)
        why = say("{many} is negative, so the sign turns around.", many=many)
    yield Step(divide, alone, bound("n", answer, x), why, "ineq.multi-step")


def _slips(operator: Operator, answer: Operator, a: int, b: int, c: int, d: int, x: int) -> Iterator[Slip]:
    test = say("Try n = 0 and a large n in the story. Which one fits the words?")
    if a < c:
        kept = say("You divided by {many}, a negative number. Then the sign turns around.", many=a - c)
        yield slip("ineq-no-flip", "n", operator, x, kept)
    else:
        yield slip("ineq-words", "n", flipped(answer), x, test)
    end = say("Try {x}: then both amounts are equal. Do the words allow that?", x=x)
    yield slip("ineq-open-closed", "n", opened(answer), x, end)
    yield slip("ineq-words", "n", opened(flipped(answer)), x, test)
    stop = say("That is the value of {many} times n. Divide once more.", many=abs(a - c))
    yield slip("eq-stop-early", "n", answer, abs(d - b), stop)


COMMON = {"which": (0, 1, 2, 3), "pair": PAIRS}
TEMPLATE = Template(
    answer_kind=AnswerKind.INEQUALITY,
    levels={
        Level.SUPPORTED: {"a": span(2, 12), "c": span(2, 12), "b": span(2, 30), "x": span(2, 8), **COMMON},
        Level.CORE: {"a": span(2, 25), "c": span(2, 25), "b": span(5, 90), "x": span(3, 15), **COMMON},
        Level.EXTENSION: {"a": span(5, 60), "c": span(5, 60), "b": span(20, 300), "x": span(6, 30), **COMMON},
    },
    question=compare,
    prompt=Prompt(
        "Explain to someone in the story what your answer means for them.",
        (
            "I said what n stands for.",
            "I said what happens below, at and above the number I found.",
            "I said which values make sense in the story.",
        ),
    ),
)
