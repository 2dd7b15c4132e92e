"""Testing whether a number is a solution, such as x = 5 for 4x - 3 = 10 + 7."""

from collections.abc import Iterator

from stairwise.curriculum.skills import AnswerKind
from stairwise.items.choosing import choice_question, number, pick
from stairwise.items.item import Level
from stairwise.items.phrase import Phrase
from stairwise.items.solving import path
from stairwise.items.template import LETTERS, Prompt, Question, Slip, Template, say, span
from stairwise.notation import build
from stairwise.notation.tree import Node

SKILL = "eq.check-solution"


def check(a: int, b: int, c: int, d: int, k: int, off: int, letter: str, shape: str) -> Question | None:
    one = build.letter(letter)
    many = build.times(build.number(a), build.number(k), style="times")
    put = _sides(many, b, c, build.number(k) if shape == "both" else None, d, shape)
    left, right = (int(number(side)) for side in put)
    c += left - right + off
    if (
        min(left, c) <= 0
        or (shape == "first" and b < 0)
        or c in (left, left + off)
        or d == 0
        or (shape == "both" and a == 1)
    ):
        return None
    stem_sides = _sides(build.term(a, one), b, c, one if shape == "both" else None, d, shape)
    put = _sides(many, b, c, build.number(k) if shape == "both" else None, d, shape)
    right = left + off
    equation, said = build.equation(*stem_sides), _verdict(left, right)
    steps = path(
        SKILL,
        equation,
        (
            say("Put {k} in place of {letter}.", k=k, letter=one),
            build.equation(*put),
            say("{many} means {a} times {letter}.", many=build.term(a, one), a=a, letter=one),
        ),
        (
            say("Work out each side on its own, then compare."),
            said,
            say("A number is a solution only when both sides come out equal."),
        ),
    )
    return choice_question(
        say("Is {letter} = {k} a solution of {equation}?", letter=one, k=k, equation=equation),
        said,
        say("Put {k} in place of {letter}. What is each side worth?", k=k, letter=one),
        steps,
        _slips(a, b, c, k, left, right, many, shape),
        say("Right! The left side is {left}, and the right side is {right}.", left=left, right=right),
        variables=(letter,),
    )


def _sides(many: Node, b: int, c: int, one: Node | None, d: int, shape: str) -> tuple[Node, Node]:
    left = build.add(build.number(b), many) if shape == "first" else build.add(many, build.number(b))
    return left, build.add(build.number(c), one if one else build.number(d))


def _verdict(left: int, right: int) -> Phrase:
    if left == right:
        return say("Yes. Both sides are {left}.", left=left)
    return say("No. The left side is {left}, and the right side is {right}.", left=left, right=right)


def _slips(a: int, b: int, c: int, k: int, left: int, right: int, many: Node, shape: str) -> Iterator[Slip]:
    digits = int(f"{a}{k}")
    concat = say("{a} next to a letter means {a} times it: {many} is {product}.", a=a, many=many, product=a * k)
    yield pick("var-concat", _verdict(digits + b, right), concat)
    whole = say("The right side is more than {c}. Work out all of it, then compare with {left}.", c=c, left=left)
    yield pick("equal-as-do", _verdict(left, c), whole)
    if left != right:
        only = say("You worked out the left side only. The right side is worth {right}.", right=right)
        yield pick("equal-as-do", _verdict(left, left), only)
    else:
        near = say("Work out the left side again: first {many}, then the rest.", many=many)
        yield pick("count-off-one", _verdict(left + 1, right), near)
    if shape == "first":
        order = say("You added before you multiplied. Work out {many} first.", many=many)
        yield pick("order-left-right", _verdict((b + a) * k, right), order)


PROMPT = Prompt(
    "Explain to a friend how you can tell whether {k} is a solution of {equation} without solving it.",
    (
        "I wrote the equation with {k} in place of {letter}.",
        "I worked out both sides and compared them.",
        "I said what it means when the two sides are equal or not.",
    ),
)
OFF = (0, 0, 0, -2, -1, 1, 2, 3)
TEMPLATE = Template(
    answer_kind=AnswerKind.CHOICE,
    levels={
        Level.SUPPORTED: {
            "a": span(2, 5),
            "b": span(1, 9),
            "c": (0,),
            "d": span(1, 6),
            "k": span(2, 9),
            "off": OFF,
            "letter": LETTERS,
            "shape": ("plain",),
        },
        Level.CORE: {
            "a": span(2, 9),
            "b": (*span(-9, -1), *span(1, 12)),
            "c": (0,),
            "d": span(2, 9),
            "k": span(2, 9),
            "off": OFF,
            "letter": LETTERS,
            "shape": ("plain", "first", "both"),
        },
        Level.EXTENSION: {
            "a": span(4, 12),
            "b": span(5, 40),
            "c": (0,),
            "d": span(3, 20),
            "k": span(5, 15),
            "off": OFF,
            "letter": LETTERS,
            "shape": ("first", "both"),
        },
    },
    question=check,
    prompt=PROMPT,
)
