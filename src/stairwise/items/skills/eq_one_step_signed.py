"""One-step equations with negative numbers, such as x + 7 = -3, -4x = 20 and x/(-3) = 5."""

from collections.abc import Iterator

from stairwise.curriculum.skills import AnswerKind
from stairwise.items.equation_slips import slip
from stairwise.items.integers import closed, product_node
from stairwise.items.item import Level, Step
from stairwise.items.phrase import Phrase
from stairwise.items.template import LETTERS, Prompt, Question, Slip, Template, say, signed, span
from stairwise.notation import build
from stairwise.notation.tree import Node

SKILL = "eq.one-step-signed"


def one_step(shape: str, a: int, x: int, letter: str) -> Question | None:
    right = {"add": x + a, "multiply": a * x, "divide": x}[shape]
    answer = a * x if shape == "divide" else x
    if min(a if shape != "add" else 0, answer, right) >= 0 or abs(a) == abs(x) or right == 0:
        return None
    one = build.letter(letter)
    make = {"add": _add, "multiply": _multiply, "divide": _divide}[shape]
    return _question(make(a, right, one), answer, letter)


Parts = tuple[Node, Node, Phrase, Phrase, Iterator[Slip]]  # the equation, after the move, the move, why, the slips


def _question(parts: Parts, x: int, letter: str) -> Question:
    equation, shown, move, reason, slips = parts
    one = build.letter(letter)
    result = say("The two moves next to {letter} undo each other.", letter=one)
    return Question(
        stem=say("Solve for {letter}: {equation}", letter=one, equation=equation),
        answer=build.number(x),
        value=x,
        idea=say("What is done to {letter}? Think of the move that undoes it.", letter=one),
        steps=(
            Step(move, equation, shown, reason, SKILL),
            Step(say("Work out both sides."), shown, build.equation(one, build.number(x)), result, SKILL),
        ),
        slips=tuple(slips),
        confirmation=say("Right! {letter} = {answer} makes {equation} true.", letter=one, answer=x, equation=equation),
        variables=(letter,),
    )


def _add(b: int, c: int, one: Node) -> Parts:
    left, right = (one, build.number(b)), build.number(c)
    back = build.number(-b)
    shown = build.equation(build.add(*left, back), build.add(right, back))
    move, reason = _subtract(b, one) if b > 0 else _add_back(-b, one)
    return build.equation(build.add(*left), right), shown, move, reason, _add_slips(b, c, one)


def _subtract(size: int, one: Node) -> tuple[Phrase, Phrase]:
    reason = say("The {size} is added to {letter}; subtracting it undoes that.", size=size, letter=one)
    return say("Subtract {size} from both sides.", size=size), reason


def _add_back(size: int, one: Node) -> tuple[Phrase, Phrase]:
    reason = say("The {size} is subtracted from {letter}; adding it undoes that.", size=size, letter=one)
    return say("Add {size} to both sides.", size=size), reason


def _add_slips(b: int, c: int, one: Node) -> Iterator[Slip]:
    fields = {"size": abs(b), "c": c, "letter": one}
    again = say("You added {size} to {c}. It is already added to {letter}: subtract it to undo that.", **fields)
    if b < 0:
        again = say("You subtracted {size} from {c}. That is already done to {letter}: add it to undo that.", **fields)
    yield from slip("eq-no-inverse", c + b, again)
    work = build.add(build.number(c), build.number(-b))
    if (c > 0) == (b > 0):
        sign = say("The size is right, but not the sign. Work out {work} once more.", work=work)
        yield from slip("int-add-wrong-sign", b - c, sign)
    elif c < 0:
        both = say("In {work} you start below 0 and go farther down. Two negatives add to a negative.", work=work)
        yield from slip("int-add-two-negatives", b - c, both)
    yield from slip("eq-one-side", c, say("You changed only the side with {letter}. Do the same to {c}.", **fields))


def _multiply(a: int, c: int, one: Node) -> Parts:
    left, right, by = build.term(a, one), build.number(c), build.number(a)
    shown = build.equation(build.divide(left, by), build.divide(right, by))
    reason = say("{left} means {a} times {letter}; dividing by {a} undoes that.", left=left, a=a, letter=one)
    slips = _multiply_slips(a, c, left, one)
    return build.equation(left, right), shown, say("Divide both sides by {a}.", a=a), reason, slips


def _multiply_slips(a: int, c: int, left: Node, one: Node) -> Iterator[Slip]:
    fields = {"a": a, "c": c, "left": left, "letter": one}
    if a < 0:
        lost = say("Divide {c} by {a}, with both signs: like signs give a plus, unlike signs a minus.", **fields)
        yield from slip("eq-sign-drop", -c // a, lost)
    sign = say("Check the sign: {a} times your answer does not make {c}.", **fields)
    yield from slip("int-mul-sign", -c // a, sign)
    again = say("You multiplied {c} by {a}. {left} is already a product: divide to undo it.", **fields)
    yield from slip("eq-no-inverse", c * a, again)
    minus = say("You took {a} away from {c}. {left} means {a} times {letter}: divide by {a}.", **fields)
    yield from slip("eq-wrong-inverse", c - a, minus)


def _divide(a: int, c: int, one: Node) -> Parts:
    left, product = build.divide(one, build.number(a)), product_node(c, a)
    shown = build.equation(build.times(left, closed(a), style="times"), product)
    reason = say("{letter} is divided by {a}; multiplying by {a} undoes that.", letter=one, a=a)
    slips = _divide_slips(a, c, product, one)
    return build.equation(left, build.number(c)), shown, say("Multiply both sides by {a}.", a=a), reason, slips


def _divide_slips(a: int, c: int, product: Node, one: Node) -> Iterator[Slip]:
    fields = {"a": a, "c": c, "product": product, "letter": one}
    sign = say("Check the sign of {product}: like signs give a plus, unlike signs a minus.", **fields)
    yield from slip("int-mul-sign", -a * c, sign)
    if a < 0:
        yield from slip("eq-sign-drop", -a * c, say("You lost the minus sign of {a}. Multiply by {a}.", **fields))
    plus = say("You added {a}. {letter} is divided by {a}: multiply by {a} to undo that.", **fields)
    yield from slip("eq-wrong-inverse", c + a, plus)
    half = say("You multiplied only the left side by {a}. Multiply {c} by {a} too.", **fields)
    yield from slip("eq-one-side", c, half)


ADD_MULTIPLY, ALL = ("add", "multiply"), ("add", "multiply", "divide")
SMALL = (*span(-5, -2), *span(2, 10))
PROMPT = Prompt(
    "Explain how you choose the move that solves {equation}.",
    (
        "I said what is done to the letter.",
        "I named the move that undoes it.",
        "I checked my answer in the equation.",
    ),
)
TEMPLATE = Template(
    answer_kind=AnswerKind.NUMBER,
    levels={
        Level.SUPPORTED: {"shape": ADD_MULTIPLY, "a": SMALL, "x": signed(2, 10), "letter": LETTERS},
        Level.CORE: {"shape": ALL, "a": signed(2, 12), "x": signed(2, 12), "letter": LETTERS},
        Level.EXTENSION: {"shape": ALL, "a": signed(11, 25), "x": signed(6, 30), "letter": LETTERS},
    },
    question=one_step,
    prompt=PROMPT,
)
