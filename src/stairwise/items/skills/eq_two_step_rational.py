"""Two-step equations with fractions or decimals, such as (1/2)x - 3/4 = 2 and 0.5x + 1.2 = -3.8."""

from collections.abc import Iterator
from fractions import Fraction
from math import lcm

from stairwise.curriculum.skills import AnswerKind
from stairwise.items.equations import quotient
from stairwise.items.item import Level
from stairwise.items.solving import Move, Write, ask, dec, is_short, path, plus, scaled, undo_adding, wrong
from stairwise.items.template import LETTERS, Prompt, Question, Slip, Template, parts, say, signed, span
from stairwise.notation import build
from stairwise.notation.tree import Node

SKILL = "eq.two-step-rational"


def two_step(a: Fraction, b: Fraction, x: Fraction, letter: str) -> Question | None:
    write: Write = dec if a.denominator in (10, 20, 100) else build.number
    c, rest, one = a * x + b, a * x, build.letter(letter)
    if x in (0, b, c, a, rest) or rest in (a, b) or 0 in (b, c) or not all(_fits(n, write) for n in (b, x, c, rest)):
        return None
    left = scaled(a, letter, write)
    equation = build.equation(plus(left, b, write), write(c))
    first = (
        undo_adding(b, write),
        build.equation(left, write(rest)),
        say("This leaves {left} on its own.", left=left),
    )
    idea = say("What is done to {letter} last? Undo that first, fraction or not.", letter=one)
    if write is dec:
        idea = say("What is done to {letter} last? Undo that first. Line up the points.", letter=one)
    steps = path(SKILL, equation, first, _last(a, x, left, one, write))
    return ask(equation, letter, x, idea, steps, _slips(a, b, c, one, write), write)


def _fits(number: Fraction, write: Write) -> bool:
    return is_short(number) if write is dec else number.denominator <= 12 and abs(number.numerator) <= 60


def _last(a: Fraction, x: Fraction, left: Node, one: Node, write: Write) -> Move:
    after = build.equation(one, write(x))
    if write is dec:
        why = say("{left} means {a} times {letter}. Dividing undoes that.", left=left, a=dec(a), letter=one)
        return say("Divide both sides by {a}.", a=dec(a)), after, why
    back = build.number(1 / a)
    why = say("{back} times {a} is 1, so only {letter} is left.", back=back, a=a, letter=one)
    return say("Multiply both sides by {back}.", back=back), after, why


def _slips(a: Fraction, b: Fraction, c: Fraction, one: Node, write: Write) -> Iterator[Slip]:
    fields = {"a": write(a), "b": write(abs(b)), "c": write(c), "rest": write(c - b), "letter": one}
    if write is dec:
        yield from _scaled_partly(a, b, c)
        minus = say("You subtracted {a} at the end. {letter} is multiplied by {a}: divide to undo that.", **fields)
        yield from wrong("eq-wrong-inverse", c - b - a, minus, write)
    else:
        same = say("You multiplied {rest} by {a}. Multiply by {back}.", back=1 / a, **fields)
        yield from wrong("eq-recip-wrong", (c - b) * a, same)
        yield from _cleared_partly(a, b, c)
    if b > 0:
        again = say("You added {b} to {c}. It is added on the left: subtract it to undo that.", **fields)
    else:
        again = say("You subtracted {b} from {c}. It is subtracted on the left: add it to undo that.", **fields)
    yield from wrong("eq-no-inverse", (c + b) / a, again, write)
    if a < 0:
        lost = say("You lost the minus sign of {a}. Use {a} with its sign.", **fields)
        yield from wrong("eq-sign-drop", -(c - b) / a, lost, write)
    stop = say("You stopped at {rest}. That is {a} times {letter}. One move is left.", **fields)
    yield from wrong("eq-stop-early", c - b, stop, write)


def _cleared_partly(a: Fraction, b: Fraction, c: Fraction) -> Iterator[Slip]:
    by = lcm(a.denominator, b.denominator)
    new_b = b if b.denominator == 1 else b * by
    name = c if b.denominator > 1 else abs(b)
    feedback = say("You multiplied the fractions by {by}, but not the {left}. Multiply every term.", by=by, left=name)
    if b.denominator == 1:
        yield from wrong("eq-clear-partial", quotient(c * by - new_b, a * by), feedback)
    yield from wrong("eq-clear-partial", quotient(c - new_b, a * by), feedback)


def _scaled_partly(a: Fraction, b: Fraction, c: Fraction) -> Iterator[Slip]:
    by = 10 if all(is_short(n, 1) for n in (a, b, c)) else 100
    whole = [n for n in (b, c) if n.denominator == 1]
    if not whole:
        return
    new_b, new_c = (n if n in whole else n * by for n in (b, c))
    feedback = say(
        "You multiplied the decimals by {by}, but not the {left}. Multiply every term.", by=by, left=abs(whole[0])
    )
    yield from wrong("eq-dec-scale-partial", (new_c - new_b) / (a * by), feedback, dec)


WHOLES = tuple(map(Fraction, signed(1, 12)))
FRACTIONS, TENTHS = parts(2, 2, 3, 4, 5, 6), tuple(Fraction(n, 10) for n in signed(2, 25) if n % 5)
TEMPLATE = Template(
    answer_kind=AnswerKind.NUMBER,
    levels={
        Level.SUPPORTED: {
            "a": (*(Fraction(1, n) for n in span(2, 6)), Fraction(3, 10), Fraction(7, 10), Fraction(1, 10)),
            "b": WHOLES,
            "x": tuple(map(Fraction, span(2, 20))),
            "letter": LETTERS,
        },
        Level.CORE: {
            "a": (*FRACTIONS, *FRACTIONS, *TENTHS),
            "b": (*WHOLES, *parts(1, 2, 3, 4), *TENTHS),
            "x": tuple(map(Fraction, signed(2, 15))),
            "letter": LETTERS,
        },
        Level.EXTENSION: {
            "a": (*FRACTIONS, *FRACTIONS, *TENTHS),
            "b": (*parts(3, 2, 3, 4, 6), *TENTHS, Fraction(13, 20), Fraction(-9, 4)),
            "x": (*parts(3, 2, 3, 4), *map(Fraction, signed(2, 9)), *TENTHS),
            "letter": LETTERS,
        },
    },
    question=two_step,
    prompt=Prompt(
        "Explain your first move in {equation}. What would change if you cleared the fractions or decimals first?",
        (
            "I gave a reason for my first move.",
            "I said that every term is multiplied when I clear.",
            "I checked my answer.",
        ),
    ),
)
