"""One-step equations with multiplying or dividing, such as 6x = 42 and x/4 = 7."""

from collections.abc import Iterator
from fractions import Fraction

from stairwise.curriculum.skills import AnswerKind
from stairwise.items.item import Level
from stairwise.items.models import Model, Row, Tape
from stairwise.items.phrase import Phrase
from stairwise.items.solving import ask, mirrored, over, path, wrong
from stairwise.items.template import LETTERS, Number, Prompt, Question, Slip, Template, say, span
from stairwise.notation import build
from stairwise.notation.tree import Node

SKILL = "eq.one-step-mul"


def one_step(a: int, x: int, letter: str, shape: str, swap: bool) -> Question | None:
    make = {"multiply": _multiply, "divide": _divide, "fraction": _multiply}[shape]
    # In "fraction" the answer is x/b in lowest terms, such as 8x = 6.
    return make(a, x, letter, swap) if shape != "fraction" else _part(a, x, letter, swap)


def _part(a: int, c: int, letter: str, swap: bool) -> Question | None:
    return _multiply(a, Fraction(c, a), letter, swap) if c % a and c != a and c > 1 else None


def _multiply(a: int, x: Number, letter: str, swap: bool) -> Question | None:
    c, one = int(a * x), build.letter(letter)
    if a == x or c in (a, x):
        return None
    left, right, by = build.term(a, one), build.number(c), build.number(a)
    moved = build.equation(build.divide(left, by), build.divide(right, by))
    why = say("{left} means {a} times {letter}. Dividing by {a} undoes that.", left=left, a=a, letter=one)
    move = say("Divide both sides by {a}.", a=a)
    equation = build.equation(left, right)
    tape = Tape((Row("", (letter,) * a, total=c),)) if a <= 12 else None
    return _question(equation, letter, x, (move, moved, why), _multiply_slips(a, c, left, one), swap, tape)


def _divide(a: int, c: int, letter: str, swap: bool) -> Question | None:
    x, one = a * c, build.letter(letter)
    if a == c:
        return None
    left, right, by = over(letter, a), build.number(c), build.number(a)
    moved = build.equation(build.times(left, by, style="times"), build.times(right, by, style="times"))
    why = say("{letter} is divided by {a}. Multiplying by {a} undoes that.", letter=one, a=a)
    move = say("Multiply both sides by {a}.", a=a)
    return _question(build.equation(left, right), letter, x, (move, moved, why), _divide_slips(a, c, one), swap)


def _question(
    equation: Node,
    letter: str,
    x: Number,
    first: tuple[Phrase, Node, Phrase],
    slips: Iterator[Slip],
    swap: bool,
    model: Model | None = None,
) -> Question | None:
    one = build.letter(letter)
    done = say("The two moves next to {letter} undo each other.", letter=one)
    last = (say("Work out both sides."), build.equation(one, build.number(x)), done)
    idea = say("Is {letter} multiplied or divided? Which move undoes that?", letter=one)
    equation, (move, moved, why) = mirrored(equation, swap), first
    steps = path(SKILL, equation, (move, mirrored(moved, swap), why), last)
    return ask(equation, letter, x, idea, steps, slips, model=model)


def _multiply_slips(a: int, c: int, left: Node, one: Node) -> Iterator[Slip]:
    fields = {"a": a, "c": c, "left": left, "letter": one}
    minus = say("You subtracted {a} from {c}. {left} means {a} times {letter}: divide by {a}.", **fields)
    yield from wrong("eq-wrong-inverse", abs(c - a), minus)
    again = say("You multiplied {c} by {a}. {left} is already a product: divide to undo it.", **fields)
    yield from wrong("eq-no-inverse", c * a, again)
    flip = say("You divided {a} by {c}. Divide {c} by the {a} that is next to {letter}.", **fields)
    yield from wrong("eq-quotient-flip", Fraction(a, c), flip)
    if c % a == 0:
        near = say("Close. {a} times your answer is not {c}. Check that fact again.", **fields)
        yield from wrong("mul-near-fact", c // a + 1, near)
        yield from wrong("mul-near-fact", c // a - 1, near)
    else:
        untouched = say("You took the {a} away on one side only. Divide {c} by {a} too.", **fields)
        yield from wrong("eq-one-side", c, untouched)


def _divide_slips(a: int, c: int, one: Node) -> Iterator[Slip]:
    fields = {"a": a, "c": c, "letter": one}
    plus = say("You added {a} to {c}. {letter} is divided by {a}: multiply by {a} to undo that.", **fields)
    yield from wrong("eq-wrong-inverse", c + a, plus)
    again = say("You divided {c} by {a}. {letter} is already divided by {a}: multiply to undo that.", **fields)
    yield from wrong("eq-no-inverse", Fraction(c, a), again)
    untouched = say("You took the {a} away on one side only. Multiply {c} by {a} too.", **fields)
    yield from wrong("eq-one-side", c, untouched)
    near = say("Close. Your answer divided by {a} is not {c}. Check that fact again.", **fields)
    yield from wrong("mul-near-fact", a * c + a, near)
    yield from wrong("mul-near-fact", a * c - a, near)


TEMPLATE = Template(
    answer_kind=AnswerKind.NUMBER,
    levels={
        Level.SUPPORTED: {
            "a": span(2, 6),
            "x": span(3, 10),
            "letter": LETTERS,
            "shape": ("multiply", "divide"),
            "swap": (False,),
        },
        Level.CORE: {
            "a": span(3, 12),
            "x": span(4, 12),
            "letter": LETTERS,
            "shape": ("multiply", "divide"),
            "swap": (False, False, True),
        },
        Level.EXTENSION: {
            "a": span(6, 25),
            "x": span(7, 40),
            "letter": LETTERS,
            "shape": ("multiply", "divide", "fraction"),
            "swap": (False, True),
        },
    },
    question=one_step,
    prompt=Prompt(
        "Tell in words what {equation} says about {letter}, and how you found {letter}.",
        (
            "I said it with the words times or divided by.",
            "I named the move that undoes it.",
            "I put my answer back in.",
        ),
    ),
)
