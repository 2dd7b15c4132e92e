"""One-step equations with negative numbers, such as x + 7 = -3, -4x = 20 and x/(-3) = 5."""

from collections.abc import Iterator

from stairwise.curriculum.skills import AnswerKind
from stairwise.items.equation_slips import slip
from stairwise.items.expressions import Term, node
from stairwise.items.integers import closed, product_node
from stairwise.items.item import Level, Step
from stairwise.items.phrase import Phrase
from stairwise.items.template import LETTERS, Question, Slip, Template, say, signed, span
from stairwise.notation import build
from stairwise.notation.tree import Node, Sum

SKILL = "eq.one-step-signed"


def one_step(shape: str, a: int, x: int, letter: str) -> Question | None:
    if (a > 0 and x > 0) or abs(a) == abs(x) or (shape != "add" and abs(a) == 1):
        return None
    if shape == "add":
        return _adding(a, x, letter) if a + x else None
    return _multiplying(a, x, letter) if shape == "multiply" else _dividing(a, x, letter)


def _adding(b: int, x: int, letter: str) -> Question:
    c, size, one = x + b, abs(b), build.letter(letter)
    left, move = node((Term(1, letter), Term(b))), _undo_adding(b)
    shown = build.equation(_then(left, -b), _then(build.number(c), -b))
    reason = say("The {size} is added to {letter}; subtracting it undoes that.", size=size, letter=one)
    if b < 0:
        reason = say("The {size} is subtracted from {letter}; adding it undoes that.", size=size, letter=one)
    return _question(
        build.equation(left, build.number(c)), shown, move, reason, x, letter, tuple(_adding_slips(b, c, one)), c
    )


def _undo_adding(b: int) -> Phrase:
    return say("Subtract {size} from both sides.", size=b) if b > 0 else say("Add {size} to both sides.", size=-b)


def _then(first: Node, number: int) -> Node:
    terms = first.terms if isinstance(first, Sum) else (first,)
    return build.add(*terms, build.number(number))


def _adding_slips(b: int, c: int, one: Node) -> Iterator[Slip]:
    size = abs(b)
    again = say(
        "You added {size} to {c}. The {size} is already added to {letter}: subtract it to undo that.",
        size=size,
        c=c,
        letter=one,
    )
    if b < 0:
        again = say(
            "You subtracted {size} from {c}. The {size} is already subtracted from {letter}: add it to undo that.",
            size=size,
            c=c,
            letter=one,
        )
    yield from slip("eq-no-inverse", c + b, again)
    sign = say("The size is right, but not the sign. Work out {sum} once more.", sum=_then(build.number(c), -b))
    if (c > 0) == (b > 0):
        yield from slip("int-add-wrong-sign", b - c, sign)
    lost = say("You worked with {size}, but the right side is {c}. Keep its minus sign.", size=-c, c=c)
    if c < 0:
        yield from slip("eq-sign-drop", -c - b, lost)
    yield from slip(
        "eq-one-side", c, say("You changed only the side with {letter}. Do the same to {c}.", letter=one, c=c)
    )


def _multiplying(a: int, x: int, letter: str) -> Question:
    c, one = a * x, build.letter(letter)
    left = build.term(a, one)
    shown = build.equation(build.divide(left, build.number(a)), build.divide(build.number(c), build.number(a)))
    reason = say("{product} means {a} times {letter}; dividing by {a} undoes that.", product=left, a=a, letter=one)
    slips = (
        *slip(
            "eq-sign-drop",
            -x,
            say(
                "Divide {c} by {a}. Look at both signs: like signs give a positive answer, unlike signs a negative one.",
                c=c,
                a=a,
            ),
        ),
        *slip("int-mul-sign", -x, say("Check the sign: {a} times your answer is not {c}.", a=a, c=c)),
        *slip(
            "eq-no-inverse",
            c * a,
            say(
                "You multiplied {c} by {a}. {product} is already a product: divide to undo it.", c=c, a=a, product=left
            ),
        ),
        *slip(
            "eq-wrong-inverse",
            c - a,
            say(
                "You took {a} away from {c}. {product} means {a} times {letter}: divide by {a}.",
                a=a,
                c=c,
                product=left,
                letter=one,
            ),
        ),
    )
    return _question(
        build.equation(left, build.number(c)), shown, say("Divide both sides by {a}.", a=a), reason, x, letter, slips, c
    )


def _dividing(a: int, quotient: int, letter: str) -> Question:
    x, one = a * quotient, build.letter(letter)
    left = build.divide(one, build.number(a))
    product = product_node(quotient, a)
    shown = build.equation(build.times(left, closed(a), style="times"), product)
    reason = say("{letter} is divided by {a}; multiplying by {a} undoes that.", letter=one, a=a)
    slips = (
        *slip(
            "int-mul-sign",
            -x,
            say(
                "Check the sign of {product}: like signs give a positive number, unlike signs a negative one.",
                product=product,
            ),
        ),
        *slip(
            "eq-sign-drop",
            -x,
            say("You lost a minus sign. Multiply {quotient} by {a}, with both signs.", quotient=quotient, a=a),
        ),
        *slip(
            "eq-wrong-inverse",
            quotient + a,
            say("You added {a}. {letter} is divided by {a}: multiply by {a} to undo that.", a=a, letter=one),
        ),
        *slip(
            "eq-one-side",
            quotient,
            say("You multiplied only the left side by {a}. Multiply {quotient} by {a} too.", a=a, quotient=quotient),
        ),
    )
    return _question(
        build.equation(left, build.number(quotient)),
        shown,
        say("Multiply both sides by {a}.", a=a),
        reason,
        x,
        letter,
        slips,
        quotient,
    )


def _question(
    equation: Node, shown: Node, move: Phrase, reason: Phrase, x: int, letter: str, slips: tuple[Slip, ...], side: int
) -> Question:
    one = build.letter(letter)
    last = build.equation(one, build.number(x))
    return Question(
        stem=say("Solve for {letter}: {equation}", letter=one, equation=equation),
        answer=build.number(x),
        value=x,
        idea=say("What is done to {letter}? Think of the move that undoes it.", letter=one),
        steps=(
            Step(move, equation, shown, reason, SKILL),
            Step(say("Work out both sides."), shown, last, say("The two moves on the left undo each other."), SKILL),
        ),
        slips=slips,
        confirmation=say(
            "Right! With {letter} = {answer}, both sides are worth {side}.", letter=one, answer=x, side=side
        ),
        variables=(letter,),
    )


TEMPLATE = Template(
    answer_kind=AnswerKind.NUMBER,
    levels={
        Level.SUPPORTED: {
            "shape": ("add", "multiply"),
            "a": (*span(-5, -2), *span(2, 10)),
            "x": signed(2, 10),
            "letter": LETTERS,
        },
        Level.CORE: {"shape": ("add", "multiply", "divide"), "a": signed(2, 12), "x": signed(2, 12), "letter": LETTERS},
        Level.EXTENSION: {
            "shape": ("add", "multiply", "divide"),
            "a": signed(11, 25),
            "x": signed(6, 30),
            "letter": LETTERS,
        },
    },
    question=one_step,
)
