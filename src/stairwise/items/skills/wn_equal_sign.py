"""Deciding whether a number sentence is true: 8 + 4 = 7 + 5 is, and 8 + 4 = 12 + 5 is not."""

from collections.abc import Iterator

from stairwise.curriculum.skills import AnswerKind
from stairwise.items.choosing import choice_question, pick
from stairwise.items.facts import Move, chain, product
from stairwise.items.integers import difference_node, sum_node
from stairwise.items.item import Level
from stairwise.items.phrase import Phrase
from stairwise.items.template import Prompt, Question, Slip, Statement, Template, Truth, say, span
from stairwise.notation import build
from stairwise.notation.tree import Node

SKILL = "wn.equal-sign"
Side = tuple[Node, int]  # how it is written, what it is worth


def decide(shape: str, a: int, b: int, c: int, off: int, sign: str) -> Question | None:
    """The left side is a sum, difference or product of a and b. `shape` says what stands on the right.

    "sum": c and what belongs with it, plus `off`; "run": the result of the left side and then + c; "turned": the result
    comes first, plus `off`.
    """
    left = _side(a, b, sign)
    if left is None or c in (a, b, left[1]) or a == b:
        return None
    right = _right(shape, left[1], c, off)
    if right is None:
        return None
    if shape == "turned":
        left, right = right, left
    equation = build.equation(left[0], right[0])
    key = _key(left[1], right[1])
    return choice_question(
        say("Is this number sentence true? {equation}", equation=equation),
        key,
        say("The = sign says that both sides have the same value. What is each side worth?"),
        chain(SKILL, equation, *_moves(left, right, key)),
        _slips(shape, left, right),
        say("Right! Compare the values of the two sides."),
    )


def _side(a: int, b: int, sign: str) -> Side | None:
    if sign == "-":
        return (difference_node(a, b), a - b) if a > b + 1 else None
    return (product(a, b), a * b) if sign == "×" else (sum_node(a, b), a + b)


def _right(shape: str, total: int, c: int, off: int) -> Side | None:
    if shape == "run":
        return sum_node(total, c), total + c
    if shape == "turned":
        return (build.number(total + off), total + off) if total + off > 1 else None
    other = total - c + off
    return (sum_node(c, other), c + other) if other > 1 else None


def _key(left: int, right: int) -> Phrase:
    if left == right:
        return say("True. Both sides have the value {value}.", value=left)
    return say("False. The left side has the value {left} and the right side {right}.", left=left, right=right)


def _moves(left: Side, right: Side, key: Phrase) -> Iterator[Move]:
    values = say("left side: {left}, right side: {right}", left=left[1], right=right[1])
    yield say("Work out both sides, each for itself."), values, say("Neither side is just the answer to the other.")
    yield say("Compare the two values."), key, say("The sentence is true only when they are the same.")


def _slips(shape: str, left: Side, right: Side) -> Iterator[Slip]:
    both = say(
        "The = sign does not say: the answer comes next. Compare {left} with {right}.", left=left[1], right=right[1]
    )
    if left[1] == right[1]:
        yield from _false_slips(shape, left, right, both)
    else:
        yield from _true_slips(shape, left, right, both)


def _false_slips(shape: str, left: Side, right: Side, both: Phrase) -> Iterator[Slip]:
    if shape == "turned":
        back = say("False. It is written backward: the answer must come last.")
        yield pick("equal-as-do", back, say("A sentence may start with a single number. Compare the two values."))
        yield pick("equal-as-do", say("False. There is nothing to work out before the = sign."), both)
    else:
        after = say("False. After the = sign there must be the answer {value}.", value=left[1])
        yield pick("equal-as-do", after, both)
        yield pick("equal-as-do", say("False. Only one number may come after the = sign."), both)
    off = say("Work out each side again: they are {left} and {right}.", left=left[1], right=right[1])
    more = say("False. The right side is worth {n}, which is 1 more.", n=left[1] + 1)
    yield pick("count-off-one", more, off)


def _true_slips(shape: str, left: Side, right: Side, both: Phrase) -> Iterator[Slip]:
    if shape == "run":
        next_ = say("True. {left} is {value}, and that is the number after the = sign.", left=left[0], value=left[1])
        yield pick("equal-as-do", next_, both)
    else:
        yield pick("equal-as-do", say("True. The left side has an answer, and so does the right side."), both)
    off = say("Work out each side again: they are {left} and {right}.", left=left[1], right=right[1])
    yield pick("count-off-one", say("True. Both sides have the value {value}.", value=left[1]), off)
    last = say("False. A number sentence must end with its answer.")
    yield pick("equal-as-do", last, say("It is false, but for another reason: what are the values of the two sides?"))


OFF = (0, 0, -1, 1, 2, -10, 10)
TEMPLATE = Template(
    answer_kind=AnswerKind.CHOICE,
    levels={
        Level.SUPPORTED: {
            "shape": ("sum", "sum", "run", "turned"),
            "a": span(2, 9),
            "b": span(2, 9),
            "c": span(2, 9),
            "off": (0, 0, 0, 1, -1),
            "sign": ("+",),
        },
        Level.CORE: {
            "shape": ("sum", "sum", "run", "turned"),
            "a": span(5, 30),
            "b": span(3, 20),
            "c": span(3, 20),
            "off": OFF,
            "sign": ("+", "-"),
        },
        Level.EXTENSION: {
            "shape": ("sum", "sum", "run", "turned"),
            "a": span(4, 12),
            "b": span(3, 12),
            "c": span(6, 40),
            "off": OFF,
            "sign": ("×", "×", "-"),
        },
    },
    question=decide,
    prompt=Prompt(
        "What does the = sign mean? Explain it with {equation}.",
        ("I said what both sides have to share.", "I did not say: the answer comes next.", "I worked out both sides."),
    ),
    statements=(
        Statement(
            "A true number sentence has its answer on the right.",
            Truth.SOMETIMES,
            "8 + 4 = 12 has, but 12 = 8 + 4 is true too.",
        ),
        Statement("In a true sentence both sides have the same value.", Truth.ALWAYS, "That is what the = sign says."),
    ),
)
