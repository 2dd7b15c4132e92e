"""Rewriting by spotting structure, such as 3(x + 1) + 5(x + 1) = 8(x + 1) and 9x^4 = (3x^2)^2."""

from collections.abc import Iterable

from stairwise.curriculum.skills import AnswerKind
from stairwise.items.choosing import choice_question, pick
from stairwise.items.item import Level, Step
from stairwise.items.phrase import Phrase
from stairwise.items.solving import path, scaled
from stairwise.items.template import LETTERS, Prompt, Question, Slip, Statement, Template, Truth, say, signed, span
from stairwise.notation import build
from stairwise.notation.tree import Node

SKILL = "exp.structure"


def structure(shape: str, a: int, b: int, n: int, letter: str) -> Question | None:
    if shape == "group":
        return _group(a, b, n, letter)
    if shape == "product":
        return _product(abs(a), abs(b), letter)
    return _square(abs(a), abs(b), n, letter) if shape == "square" else _difference(abs(a), abs(b), n, letter)


def _group(a: int, b: int, n: int, letter: str) -> Question | None:
    """a(x + n) + b(x + n)"""
    if a + b in (0, 1, -1) or abs(n) < 2 or a == 1 or abs(b) == 1 or a < 2:
        return None
    inside = build.linear(1, n, letter)
    expression = build.terms(((a, inside), (b, inside)))
    u, key = build.letter("u"), build.term(a + b, inside)
    steps = path(
        SKILL,
        expression,
        (
            say("Call the piece that repeats u."),
            build.terms(((a, u), (b, u))),
            say("{inside} stands in both terms.", inside=inside),
        ),
        (say("Combine like terms."), build.term(a + b, u), say("{a} of u and {b} of u are alike.", a=a, b=b)),
        (say("Put {inside} back for u.", inside=inside), key, say("u was only a name for it.")),
    )
    slips = (
        pick(
            "clt-exponent-add",
            build.times(build.number(a + b), build.power(inside, 2)),
            say("The piece is counted, not multiplied by itself. How many {inside} are there?", inside=inside),
        ),
        pick(
            "clt-unlike",
            build.times(build.number(a * b), inside) if a * b != a + b else build.linear(a + b, n, letter),
            say("Add the numbers in front: {a} and {b} of the same piece.", a=a, b=b),
        ),
        pick(
            "dist-first-only",
            build.linear(a + b, n, letter),
            say("{inside} is one piece: the numbers in front multiply the {n} too.", inside=inside, n=n),
        ),
    )
    return _asked(expression, key, say("Which piece stands in both terms?"), steps, slips)


def _asked(expression: Node, key: Node, idea: Phrase, steps: Iterable[Step], slips: Iterable[Slip]) -> Question:
    return choice_question(
        say("Which expression is always equal to {expression}?", expression=expression),
        key,
        idea,
        steps,
        slips,
        say("Right! {expression} and {key} are equal for every number.", expression=expression, key=key),
    )


def _square(a: int, b: int, n: int, letter: str) -> Question | None:
    """a²x^(2b) is (a x^b)²."""
    if not (a >= 2 and 2 <= b <= 6):
        return None
    power = 3 if n % 3 == 0 else 2
    expression = build.term(a**power, build.power(build.letter(letter), power * b))
    base = build.term(a, build.power(build.letter(letter), b))
    key = build.power(base, power)
    parts = build.times(
        build.power(build.number(a), power), build.power(build.power(build.letter(letter), b), power), style="times"
    )
    steps = path(
        SKILL,
        expression,
        (
            say("Write each factor as something to the power {power}.", power=power),
            parts,
            say("{whole} is {a} to the power {power}.", whole=a**power, a=a, power=power),
        ),
        (say("Put both factors in one power."), key, say("A power of a product is a product of powers.")),
    )
    fields = {"key": expression, "power": power}
    slips = (
        pick(
            "pow-coef-skip",
            build.power(build.term(a**power, build.power(build.letter(letter), b)), power),
            say("The power reaches the number too. What is that number to the power {power}?", **fields),
        ),
        pick(
            "pow-add-nested",
            build.power(build.term(a, build.power(build.letter(letter), power * b - power)), power),
            say("A power of a power multiplies the exponents. Check with {key}.", **fields),
        ),
        pick(
            "pow-times",
            build.power(build.term(a * power, build.power(build.letter(letter), b)), power),
            say("Which number to the power {power} stands in front of {key}?", **fields),
        ),
    )
    idea = say("Which number, and which power of {letter}, is hidden inside?", letter=letter)
    return _asked(expression, key, idea, steps, slips)


def _product(a: int, b: int, letter: str) -> Question | None:
    """(ax + b)(ax - b) is (ax)² - b²."""
    if a == b or b < 3:
        return None
    many, square = scaled(a, letter), build.power(build.letter(letter), 2)
    plus, minus = build.add(many, build.number(b)), build.subtract(many, build.number(b))
    expression, key = build.times(plus, minus), build.terms(((a * a, square), (-b * b, "")))
    middle = build.terms(((a * a, square), (-a * b, letter), (a * b, letter), (-b * b, "")))
    steps = path(
        SKILL,
        expression,
        (say("Multiply each term by each term."), middle, say("There are four products.")),
        (say("Combine like terms."), key, say("The two middle terms cancel.")),
    )
    fields = {"b": b, "many": many}
    slips = (
        pick(
            "fac-sum-squares",
            build.terms(((a * a, square), (b * b, ""))),
            say("The last product is {b} times -{b}. Which sign does it have?", **fields),
        ),
        pick(
            "pow-sum-spread",
            build.power(minus, 2),
            say("The signs in the two factors differ, so this is no square."),
        ),
        pick(
            "square-binomial",
            build.terms(((a * a, square), (-2 * a * b, letter), (-b * b, ""))),
            say("The middle terms have different signs. What is their sum?"),
        ),
        pick(
            "pow-times",
            build.terms(((2 * a, letter), (-2 * b, ""))),
            say("Squaring is not doubling: {many} times {many}.", **fields),
        ),
    )
    return _asked(expression, key, say("What is special about the two factors?"), steps, slips)


def _difference(a: int, b: int, n: int, letter: str) -> Question | None:
    """(ax)² - b² is (ax + b)(ax - b)."""
    if a == b or b < 2 or n == 0:
        return None
    one, many = build.letter(letter), scaled(a, letter)
    square = build.power(one, 2)
    expression = build.terms(((a * a, square), (-b * b, "")))
    plus, minus = build.add(many, build.number(b)), build.subtract(many, build.number(b))
    key = build.times(plus, minus)
    both = build.subtract(build.power(many, 2) if a > 1 else square, build.power(build.number(b), 2))
    steps = path(
        SKILL,
        expression,
        (say("Write both terms as squares."), both, say("{bb} is {b} times {b}.", bb=b * b, b=b)),
        (say("Use the pattern of a difference of squares."), key, say("The middle terms cancel when you multiply.")),
    )
    check = say("Multiply it out and look at the middle term.")
    slips = (
        pick("pow-sum-spread", build.power(minus, 2), check),
        pick("pow-sum-spread", build.power(plus, 2), check),
        pick("foil-first-last", build.times(build.linear(a * a, b * b, letter), build.linear(1, -1, letter)), check),
        pick("pow-sum-spread", build.times(build.linear(a * a, b, letter), build.linear(1, -b, letter)), check),
    )
    return _asked(expression, key, say("Are both terms squares? Squares of what?"), steps, slips)


TEMPLATE = Template(
    answer_kind=AnswerKind.CHOICE,
    levels={
        Level.SUPPORTED: {
            "shape": ("group", "square", "product"),
            "a": span(2, 9),
            "b": span(2, 9),
            "n": signed(2, 9),
            "letter": LETTERS,
        },
        Level.CORE: {
            "shape": ("group", "square", "difference", "product"),
            "a": span(2, 10),
            "b": signed(2, 9),
            "n": signed(2, 12),
            "letter": LETTERS,
        },
        Level.EXTENSION: {
            "shape": ("square", "difference", "product", "group"),
            "a": span(2, 12),
            "b": signed(2, 12),
            "n": signed(2, 15),
            "letter": LETTERS,
        },
    },
    question=structure,
    prompt=Prompt(
        "Which part of {expression} did you see as one thing? How did that help?",
        (
            "I named the piece, the square or the cube.",
            "I rewrote the expression with it.",
            "I tested both expressions with one number.",
        ),
    ),
    statements=(
        Statement("(x + 3)² is the same as x² + 9.", Truth.SOMETIMES, "Only for x = 0; there is 6x in between."),
        Statement("x² + 4 can be written as (x + 2)(x - 2).", Truth.NEVER, "That product is x² - 4."),
        Statement("(5x)² is the same as 25x².", Truth.ALWAYS, "Both factors are squared."),
    ),
)
