"""Solving x^2 = p and x^3 = p, such as x^2 = 49, x^3 = -27 and x^2 = 5."""

from collections.abc import Hashable, Iterator
from fractions import Fraction
from math import isqrt

from stairwise.curriculum.skills import AnswerKind
from stairwise.items import choosing
from stairwise.items.item import Level
from stairwise.items.phrase import Phrase
from stairwise.items.solving import Move, path
from stairwise.items.template import (
    LETTERS,
    Number,
    Prompt,
    Question,
    Slip,
    Statement,
    Template,
    Truth,
    magnitude,
    say,
    span,
)
from stairwise.notation import build
from stairwise.notation.tree import Collection, Node, Root

SKILL = "eq.x2-p"


def roots(shape: str, root: int | Fraction, p: int, b: int, letter: str) -> Question | None:
    one = build.letter(letter)
    if shape == "cube":
        if magnitude(root) > 10 or Fraction(root).denominator > 5:
            return None
        return _question(build.power(one, 3), root**3, (root,), _cube_slips(root), b, letter)
    if shape == "root":
        if isqrt(p) ** 2 == p or p in (b, 0):
            return None
        rooted = build.root(build.number(p))
        shown = Collection((rooted, build.negative(rooted)))
        return _asked(build.power(one, 2), p, shown, f"root {p}", _square_slips(p, rooted, one), b, letter)
    if root < 0:
        return None
    return _question(
        build.power(one, 2), root**2, (root, -root), _square_slips(root**2, build.number(root), one), b, letter
    )


def _question(
    left: Node, p: Number, found: tuple[Number, ...], slips: Iterator[Slip], b: int, letter: str
) -> Question | None:
    if p in (0, 1) or p in found or p + b == 0 or p in (b, -b):
        return None
    shown = Collection(tuple(map(build.number, found))) if len(found) > 1 else build.number(found[0])
    return _asked(left, p, shown, frozenset(map(Fraction, found)), slips, b, letter)


def _asked(left: Node, p: Number, shown: Node, value: Hashable, slips: Iterator[Slip], b: int, letter: str) -> Question:
    one, alone = build.letter(letter), build.equation(left, build.number(p))
    equation = build.equation(build.add(left, build.number(b)), build.number(p + b)) if b else alone
    is_square = isinstance(shown, Collection)
    moves: list[Move] = [(_both(b), alone, say("This leaves {left} on its own.", left=left))] if b else []
    which = say("Which numbers, times themselves, make {p}?", p=p)
    if not is_square:
        which = say("Which number, used as a factor three times, makes {p}?", p=p)
    why = say("A negative number times itself is positive too.") if is_square else say("Three factors keep their sign.")
    rooted = build.root(build.number(p), 2 if is_square else 3)
    if isinstance(value, str):
        low = isqrt(int(p))
        between = say("{low} and {high} are squares, {p} is not.", low=low**2, high=(low + 1) ** 2, p=p)
        moves.append((say("Look for a perfect square."), between, say("So no whole number fits: keep the root sign.")))
    elif is_square:
        both = Collection((rooted, build.negative(rooted)))
        moves.append((say("Take the square root. Write both signs."), build.equation(one, both), why))
    else:
        cube = say("It undoes the third power.")
        moves.append((say("Take the cube root of both sides."), build.equation(one, rooted), cube))
    moves.append((say("Write every number that fits."), shown, why))
    steps = path(SKILL, equation, *moves)
    return Question(
        stem=say("Find every solution of {equation}.", equation=equation),
        answer=shown,
        value=value,
        idea=which,
        steps=steps,
        slips=tuple(slips),
        confirmation=say("Right! {shown}: put it in and you get {p}.", shown=shown, p=p),
        variables=(letter,),
    )


def _both(b: int) -> Phrase:
    if b < 0:
        return say("Add {size} to both sides.", size=-b)
    return say("Subtract {size} from both sides.", size=b)


def _slip(name: str, feedback: Phrase, *found: Number) -> Slip:
    shown = Collection(tuple(map(build.number, found))) if len(found) > 1 else build.number(found[0])
    return Slip(name, frozenset(map(Fraction, found)), shown, feedback)


def _square_slips(p: Number, root: Node, one: Node) -> Iterator[Slip]:
    positive = say("That is one of two. A negative number squared is {p} as well.", p=p)
    value = f"one of {p}" if isinstance(root, Root) else frozenset({Fraction(choosing.number(root))})
    yield Slip("root-one-only", value, root, positive)
    half, fields = Fraction(p) / 2, {"p": p, "half": Fraction(p) / 2, "letter": one}
    double = say("{half} is half of {p}. Ask which number times itself is {p}.", **fields)
    yield _slip("root-half", double, half, -half)
    yield _slip("root-half", double, half)
    again = say("You squared {p}. Undo the square: which number times itself is {p}?", **fields)
    yield _slip("eq-no-inverse", again, p * p, -p * p)


def _cube_slips(root: Number) -> Iterator[Slip]:
    p = root**3
    both = say("Only one fits: {other} used three times is {wrong}.", other=-root, wrong=-p)
    yield _slip("int-mul-sign", both, -root)
    near = say("Close. Use your number as a factor three times: it does not make {p}.", p=p)
    yield _slip("count-off-one", near, root + 1)
    yield _slip("int-mul-sign", both, root, -root)
    third = say("That is a third of {p}. Which number used three times as a factor makes {p}?", p=p)
    yield _slip("cube-root-third", third, Fraction(p) / 3)
    half = say("That is half of {p}. Which number used three times as a factor makes {p}?", p=p)
    yield _slip("root-half", half, Fraction(p) / 2)


SHAPES = ("square", "square", "cube", "root")
FRACTIONS = tuple(Fraction(n, d) for d in span(2, 9) for n in span(1, 10) if Fraction(n, d).denominator == d)
TEMPLATE = Template(
    answer_kind=AnswerKind.SET,
    levels={
        Level.SUPPORTED: {
            "shape": ("square", "cube"),
            "root": (*span(2, 12), 20, 30),
            "p": (2,),
            "b": (0, *span(1, 20)),
            "letter": LETTERS,
        },
        Level.CORE: {
            "shape": SHAPES,
            "root": (*span(-6, -2), *span(2, 15)),
            "p": span(2, 60),
            "b": (0,),
            "letter": LETTERS,
        },
        Level.EXTENSION: {
            "shape": SHAPES,
            "root": (*span(-10, -2), *span(2, 20), *FRACTIONS),
            "p": span(2, 90),
            "b": (*span(-20, -1), *span(1, 20)),
            "letter": LETTERS,
        },
    },
    question=roots,
    prompt=Prompt(
        "Explain why {equation} has the number of solutions it has.",
        (
            "I said how many solutions there are.",
            "I put each one into the equation.",
            "I used the sign of a product of two or three equal factors.",
        ),
    ),
    statements=(
        Statement("x² = p has two solutions when p is positive.", Truth.ALWAYS, "Both √p and -√p fit."),
        Statement("x³ = p has two solutions.", Truth.NEVER, "A cube keeps the sign, so only one number fits."),
        Statement("x² = p has a whole-number solution.", Truth.SOMETIMES, "x² = 9 has, and x² = 5 has none."),
    ),
)
