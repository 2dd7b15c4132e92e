"""Testing which numbers make an inequality true, such as 2, 5 and 8 for x + 3 > 8."""

from collections.abc import Iterator, Sequence

from stairwise.curriculum.skills import AnswerKind
from stairwise.items.choosing import choice_question, pick
from stairwise.items.inequalities import OPERATORS, flipped, opened
from stairwise.items.item import Level, Step
from stairwise.items.phrase import Line, Phrase
from stairwise.items.template import LETTERS, Prompt, Question, Slip, Statement, Template, Truth, say, signed, span
from stairwise.notation import build
from stairwise.notation.tree import Operator

SKILL = "ineq.check-solution"
TESTS = {"<": int.__lt__, ">": int.__gt__, "<=": int.__le__, ">=": int.__ge__}


def check(a: int, b: int, at: int, less: int, more: int, operator: Operator, letter: str) -> Question | None:
    c = a * at + b
    if a == 0 or b == 0 or c == 0:
        return None
    numbers = (at - less, at, at + more)
    works = _working(a, b, c, operator, numbers)
    inequality = build.relation(build.linear(a, b, letter), operator, build.number(c))
    return choice_question(
        say(
            "Which of the numbers {low}, {middle} and {high} make {inequality} true?",
            low=numbers[0],
            middle=numbers[1],
            high=numbers[2],
            inequality=inequality,
        ),
        _listed(works),
        say("Put each number in place of {letter} and read what you get.", letter=letter),
        _steps(a, b, c, operator, letter, numbers),
        _slips(a, b, c, operator, numbers),
        say("Right! You tested every number."),
        variables=(letter,),
    )


def _working(a: int, b: int, c: int, operator: Operator, numbers: Sequence[int]) -> tuple[int, ...]:
    return tuple(n for n in numbers if TESTS[operator](a * n + b, c))


def _listed(works: Sequence[int]) -> Phrase:
    if len(works) == 1:
        return say("Only {one} works", one=works[0])
    return say("{one} and {two} work", one=works[0], two=works[1]) if len(works) == 2 else say("All three work")


def _steps(a: int, b: int, c: int, operator: Operator, letter: str, numbers: Sequence[int]) -> Iterator[Step]:
    before: Line = build.relation(build.linear(a, b, letter), operator, build.number(c))
    for n in numbers:
        result = build.relation(build.number(a * n + b), operator, build.number(c))
        true = TESTS[operator](a * n + b, c)
        said = (
            say("{n}: {result} is true.", n=n, result=result)
            if true
            else say("{n}: {result} is false.", n=n, result=result)
        )
        read = say("Work out the left side for {n} and compare it with {c}.", n=n, c=c)
        yield Step(say("Test {n}.", n=n), before, said, read, SKILL)
        before = said
    works = _working(a, b, c, operator, numbers)
    yield Step(
        say("Name every number that gave a true line."),
        before,
        _listed(works),
        say("Each true line is a solution."),
        SKILL,
    )


def _slips(a: int, b: int, c: int, operator: Operator, numbers: Sequence[int]) -> Iterator[Slip]:
    end = _working(a, b, c, opened(operator), numbers)
    boundary = say(
        "Look at the sign once more: with {middle} both sides are equal. Does the sign let that in?", middle=numbers[1]
    )
    yield pick("ineq-open-closed", _listed(end), boundary)
    alone = say(
        "{middle} makes both sides equal. An inequality can have many solutions: test each number.", middle=numbers[1]
    )
    yield pick("ineq-single", _listed(numbers[1:2]), alone)
    other = _working(a, b, c, flipped(operator), numbers)
    side = say("Read the sign from left to right: the open end is at the larger side.")
    yield pick("ineq-words", _listed(other), side)
    ends = tuple(n for n in (numbers[0], numbers[2]))
    yield pick("ineq-open-closed", _listed(ends), say("Test {low} and {high} again.", low=ends[0], high=ends[1]))
    wrong = _working(a, b, c, opened(flipped(operator)), numbers)
    yield pick("ineq-words", _listed(wrong), side)


TEMPLATE = Template(
    answer_kind=AnswerKind.CHOICE,
    levels={
        Level.SUPPORTED: {
            "a": (1,),
            "b": span(1, 12),
            "at": span(3, 15),
            "less": (1, 2, 3),
            "more": (1, 2, 3),
            "operator": OPERATORS,
            "letter": LETTERS,
        },
        Level.CORE: {
            "a": span(2, 6),
            "b": signed(1, 12),
            "at": span(2, 12),
            "less": (1, 2, 3),
            "more": (1, 2, 3),
            "operator": OPERATORS,
            "letter": LETTERS,
        },
        Level.EXTENSION: {
            "a": signed(2, 6),
            "b": signed(1, 15),
            "at": signed(2, 10),
            "less": (1, 2, 4),
            "more": (1, 3, 5),
            "operator": OPERATORS,
            "letter": LETTERS,
        },
    },
    question=check,
    prompt=Prompt(
        "Explain how to find out if a number is a solution of {inequality}, and what is special about {middle}.",
        (
            "I put the number in and compared both sides.",
            "I said what happens at {middle}.",
            "I said that more than one number can work.",
        ),
    ),
    statements=(
        Statement("An inequality has more than one solution.", Truth.SOMETIMES, "x > 3 has many, but x² < 0 has none."),
        Statement("7 is a solution of x ≥ 7.", Truth.ALWAYS, "≥ lets equal numbers in."),
    ),
)
