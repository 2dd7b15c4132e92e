"""One-step equations with fractions or decimals, such as x + 1/3 = 5/6, 0.4x = 2 and (2/3)x = 8."""

from collections.abc import Iterator
from fractions import Fraction

from stairwise.curriculum.skills import AnswerKind
from stairwise.items.item import Level
from stairwise.items.phrase import Phrase
from stairwise.items.solving import Move, Write, ask, both_moved, dec, is_short, path, plus, scaled, undo_adding, wrong
from stairwise.items.template import LETTERS, Prompt, Question, Slip, Template, parts, say, span
from stairwise.notation import build
from stairwise.notation.tree import Integer, Node

SKILL = "eq.one-step-rational"


def one_step(shape: str, a: Fraction, x: Fraction, letter: str) -> Question | None:
    write: Write = dec if "decimal" in shape else build.number
    if x <= 0 or a in (1, x) or not all(_fits(n, write) for n in (a, x, x + a if "add" in shape else x * a)):
        return None
    if "add" in shape:
        return _add(a, x, letter, write) if x + a > 0 and x + a != abs(a) else None
    return _times(abs(a), x, letter, write)


def _fits(number: Fraction, write: Write) -> bool:
    """Whether a student can work with the number by hand."""
    if write is dec:
        return is_short(number)
    return number.denominator <= 24 and abs(number.numerator) <= 40 and number.denominator not in (10, 20)


def _question(
    equation: Node, letter: str, x: Fraction, first: Move, work: Phrase, slips: Iterator[Slip], write: Write
) -> Question | None:
    one = build.letter(letter)
    last = (work, build.equation(one, write(x)), say("Then {letter} stands alone.", letter=one))
    idea = say("What is done to {letter}: added, taken away or multiplied? Which move undoes it?", letter=one)
    return ask(equation, letter, x, idea, path(SKILL, equation, first, last), slips, write)


def _add(a: Fraction, x: Fraction, letter: str, write: Write) -> Question | None:
    one, c = build.letter(letter), x + a
    left, size = plus(one, a, write), write(abs(a))
    why = say("The {size} is added to {letter}. Subtracting it undoes that.", size=size, letter=one)
    if a < 0:
        why = say("The {size} is taken from {letter}. Adding it undoes that.", size=size, letter=one)
    work = say("Line up the points and work out the right side.")
    if write is build.number:
        work = say("Use a common denominator to work out the right side.")
    first = (undo_adding(a, write), both_moved(left, write(c), a, write), why)
    return _question(build.equation(left, write(c)), letter, x, first, work, _add_slips(a, c, one, write), write)


def _add_slips(a: Fraction, c: Fraction, one: Node, write: Write) -> Iterator[Slip]:
    fields = {"size": write(abs(a)), "c": write(c), "letter": one}
    if a > 0:
        again = say("You added {size} to {c}. The {size} is already added to {letter}: subtract it.", **fields)
    else:
        again = say("You subtracted {size} from {c}. It is already taken from {letter}: add it back.", **fields)
    yield from wrong("eq-no-inverse", abs(c + a), again, write)
    untouched = say("You took the {size} away on one side only. Do the same to {c}.", **fields)
    yield from wrong("eq-one-side", c, untouched, write)
    if write is dec:
        place = say("Check the place of your decimal point. Line up the points of {c} and {size}.", **fields)
        yield from wrong("place-value-zero", (c - a) / 10, place, write)
        yield from wrong("dec-align-right", _aligned_right(c, a), place, write)
        return
    across = say("You worked with tops and bottoms apart. Use a common denominator for {c} and {size}.", **fields)
    yield from wrong("frac-add-across", _across(c, -a), across)
    near = say("Your top number is off. Count the parts once more.", **fields)
    yield from wrong("count-off-one", c - a + Fraction(1, (c - a).denominator), near)


def _across(c: Fraction, a: Fraction) -> Fraction | None:
    sign = 1 if a > 0 else -1
    top, bottom = c.numerator + a.numerator, c.denominator + sign * a.denominator
    return Fraction(top, bottom) if bottom > 0 and top > 0 else None


def _aligned_right(c: Fraction, a: Fraction) -> Fraction | None:
    places = [next(k for k in range(4) if is_short(n, k)) for n in (c, a)]
    most = max(places)
    first, second = (n * 10**k / 10**most for n, k in zip((c, a), places, strict=True))
    return first - second if first > second and places[0] != places[1] else None


def _times(a: Fraction, x: Fraction, letter: str, write: Write) -> Question | None:
    one, c = build.letter(letter), a * x
    if (
        c in (a, x, 1)
        or (write is dec and not is_short(c))
        or (write is not dec and (a.denominator == 1 or a.numerator > 8))
    ):
        return None
    left = scaled(a, letter, write)
    if write is dec:
        moved = build.equation(one, build.divide(write(c), write(a), "sign"))
        move, work = say("Divide both sides by {a}.", a=write(a)), say("Move both points, then divide.")
        why = say("{left} means {a} times {letter}. Dividing by {a} undoes that.", left=left, a=write(a), letter=one)
    else:
        back = build.number(1 / a)
        times = back if isinstance(back, Integer) else build.group(back)
        moved = build.equation(one, build.times(write(c), times, style="times"))
        move, work = say("Multiply both sides by {back}.", back=back), say("Multiply, then simplify.")
        why = say("{back} times {a} is 1, so it undoes times {a}.", back=back, a=a)
    slips = (_decimal_slips if write is dec else _fraction_slips)(a, c, left, one)
    return _question(build.equation(left, write(c)), letter, x, (move, moved, why), work, slips, write)


def _fraction_slips(a: Fraction, c: Fraction, left: Node, one: Node) -> Iterator[Slip]:
    fields = {"a": a, "c": c, "back": 1 / a, "letter": one, "left": left, "top": a.numerator}
    yield from wrong(
        "eq-recip-wrong", c * a, say("You multiplied {c} by {a}. Multiply by {back} to undo it.", **fields)
    )
    minus = say("You subtracted {a}. {left} means {a} times {letter}, so undo a product.", **fields)
    yield from wrong("eq-wrong-inverse", abs(c - a), minus)
    if a.numerator > 1:
        stop = say("You have the value of {top} times {letter}. Divide by {top} to get {letter}.", **fields)
        yield from wrong("eq-stop-early", c * a.denominator, stop)
    yield from wrong("eq-one-side", c, say("You changed only the side with {letter}. Do the same to {c}.", **fields))


def _decimal_slips(a: Fraction, c: Fraction, left: Node, one: Node) -> Iterator[Slip]:
    fields = {"a": dec(a), "c": dec(c), "letter": one, "left": left}
    minus = say("You subtracted {a}. {left} means {a} times {letter}, so divide by {a}.", **fields)
    yield from wrong("eq-wrong-inverse", abs(c - a), minus, dec)
    again = say("You multiplied {c} by {a}. {left} is already a product: divide to undo it.", **fields)
    yield from wrong("eq-no-inverse", c * a, again, dec)
    place = say("Check the place of the point in {c} divided by {a}.", **fields)
    yield from wrong("place-value-zero", c / a / 10, place, dec)
    yield from wrong("place-value-zero", c / a * 10, place, dec)


TENTHS = tuple(Fraction(n, 10) for n in range(2, 60) if n % 10)
MIXED_PLACES = tuple(Fraction(n, 20) for n in range(3, 99) if n % 20)
HALVES_TO_FIFTHS = tuple(f for f in parts(1, 2, 3, 4, 5) if f > 0)
TEMPLATE = Template(
    answer_kind=AnswerKind.NUMBER,
    levels={
        Level.SUPPORTED: {
            "shape": ("times", "add decimal", "times decimal"),
            "a": (*(Fraction(1, n) for n in span(2, 8)), *TENTHS[:8], *TENTHS[:8]),
            "x": (*map(Fraction, span(2, 12)), *TENTHS[:20]),
            "letter": LETTERS,
        },
        Level.CORE: {
            "shape": ("times", "add", "add decimal", "times decimal"),
            "a": (*HALVES_TO_FIFTHS, *(-f for f in HALVES_TO_FIFTHS), *TENTHS, *(-f for f in TENTHS)),
            "x": (*map(Fraction, span(2, 30)), *(Fraction(n, 6) for n in span(1, 11)), *TENTHS),
            "letter": LETTERS,
        },
        Level.EXTENSION: {
            "shape": ("times", "add", "add decimal", "times decimal"),
            "a": (*parts(3, 3, 4, 5, 6, 8), *MIXED_PLACES, *(-f for f in MIXED_PLACES)),
            "x": (*(f for f in parts(4, 2, 3, 4, 6) if f > 0), *MIXED_PLACES, *TENTHS),
            "letter": LETTERS,
        },
    },
    question=one_step,
    prompt=Prompt(
        "Explain how you chose your move in {equation}.",
        (
            "I looked at what is done to {letter}, not at how the numbers look.",
            "I said why that move leaves {letter} alone.",
            "I checked with the exact numbers.",
        ),
    ),
)
