"""Two-step equations with the letter divided, such as x/4 - 3 = 2 and (x + 5)/3 = 4."""

from collections.abc import Iterator

from stairwise.curriculum.skills import AnswerKind
from stairwise.items.item import Level
from stairwise.items.solving import Move, ask, path, plus, undo_adding, wrong
from stairwise.items.template import LETTERS, Prompt, Question, Slip, Template, say, signed, span
from stairwise.notation import build
from stairwise.notation.tree import Node

SKILL = "eq.two-step-quotient"


def two_step(a: int, b: int, share: int, letter: str, shape: str) -> Question | None:
    if shape == "group":
        return _group(a, b, share, letter)
    c, x, one = share + b, a * share, build.letter(letter)
    if abs(b) == abs(a) or c == 0 or abs(share) in (1, abs(a)) or x in (b, c):
        return None
    left = build.divide(one, build.number(a))
    equation = build.equation(plus(left, b), build.number(c))
    alone = say("This leaves {left} on its own.", left=left)
    moves = (
        (undo_adding(b), build.equation(left, build.number(share)), alone),
        _multiply(a, one, build.equation(one, build.number(x))),
    )
    idea = say("What is done to {letter} last? Undo that first.", letter=one)
    return ask(equation, letter, x, idea, path(SKILL, equation, *moves), _slips(a, b, c, letter))


def _multiply(a: int, of: Node, after: Node) -> Move:
    why = say("{of} is divided by {a}, and multiplying undoes dividing.", of=of, a=a)
    return say("Multiply both sides by {a}.", a=a), after, why


def _slips(a: int, b: int, c: int, letter: str) -> Iterator[Slip]:
    fields = {"a": a, "b": abs(b), "c": c, "rest": c - b, "letter": build.letter(letter)}
    plus_a = say("You undid the dividing by adding {a}. Multiply {rest} by {a} to undo it.", **fields)
    yield from wrong("eq-wrong-inverse", c - b + a, plus_a)
    part = say("You multiplied {c} by {a}, but not the {b}. Undo the {b} first, then multiply.", **fields)
    yield from wrong("eq-clear-partial", a * c - b, part)
    only = say("You multiplied only the left side by {a}. Multiply {rest} by {a} too.", **fields)
    yield from wrong("eq-clear-partial", c - b, only)
    if b > 0:
        again = say("You added the {b} to {c}. It is added on the left: subtract it to undo that.", **fields)
    else:
        again = say("You subtracted the {b} from {c}. It is subtracted on the left: add it to undo that.", **fields)
    yield from wrong("eq-no-inverse", (c + b) * a, again)
    if a < 0:
        lost = say("You lost the minus sign of {a}. Multiply by {a}, with its sign.", **fields)
        yield from wrong("eq-sign-drop", -a * (c - b), lost)


def _group(a: int, b: int, c: int, letter: str) -> Question | None:
    one, x = build.letter(letter), a * c - b
    if x in (0, a, b, c) or abs(b) == abs(a) or abs(c) == 1 or b % a == 0:
        return None
    inside = plus(one, b)
    equation = build.equation(build.divide(inside, build.number(a)), build.number(c))
    alone = say("This leaves {letter} on its own.", letter=one)
    moves = (
        _multiply(a, inside, build.equation(inside, build.number(a * c))),
        (undo_adding(b), build.equation(one, build.number(x)), alone),
    )
    idea = say("The bar divides all of {inside}. Undo the dividing first.", inside=inside)
    return ask(equation, letter, x, idea, path(SKILL, equation, *moves), _group_slips(a, b, c, letter))


def _group_slips(a: int, b: int, c: int, letter: str) -> Iterator[Slip]:
    inside = plus(build.letter(letter), b)
    fields = {"a": a, "b": abs(b), "c": c, "inside": inside, "product": a * c, "letter": build.letter(letter)}
    plus_a = say("You undid the dividing by adding {a}. Multiply {c} by {a} to undo it.", **fields)
    yield from wrong("eq-wrong-inverse", c + a - b, plus_a)
    only = say("You multiplied only the left side by {a}. Multiply {c} by {a} too.", **fields)
    yield from wrong("eq-clear-partial", c - b, only)
    first = say("Only {letter} was divided in your work. The bar divides all of {inside}.", **fields)
    yield from wrong("order-bar", a * (c - b), first)
    stop = say("You stopped at {product}. That is the value of {inside}, not of {letter}.", **fields)
    yield from wrong("eq-stop-early", a * c, stop)


PLAIN = ("plain",)
TEMPLATE = Template(
    answer_kind=AnswerKind.NUMBER,
    levels={
        Level.SUPPORTED: {
            "a": span(2, 6),
            "b": (*span(-6, -1), *span(1, 10)),
            "share": span(2, 9),
            "letter": LETTERS,
            "shape": PLAIN,
        },
        Level.CORE: {"a": span(2, 9), "b": signed(1, 12), "share": signed(2, 9), "letter": LETTERS, "shape": PLAIN},
        Level.EXTENSION: {
            "a": (*span(-9, -2), *span(3, 12)),
            "b": signed(3, 25),
            "share": signed(3, 12),
            "letter": LETTERS,
            "shape": ("plain", "group"),
        },
    },
    question=two_step,
    prompt=Prompt(
        "Write down what happens to {letter} in {equation}, in order. How does that help you solve it?",
        (
            "I named both things that are done to {letter}, in order.",
            "I undid the last one first.",
            "I checked my answer in {equation}.",
        ),
    ),
)
