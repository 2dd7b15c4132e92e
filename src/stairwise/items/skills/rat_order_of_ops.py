"""Signed expressions in the right order, such as -3^2 + 4(2 - 5) and (6 - 10)/(-2)."""

from collections.abc import Callable, Iterator
from fractions import Fraction

from stairwise.curriculum.skills import AnswerKind
from stairwise.items.facts import Move
from stairwise.items.integers import closed
from stairwise.items.item import Level
from stairwise.items.phrase import Phrase
from stairwise.items.quantities import Wrong, expression, wrongs
from stairwise.items.template import Number, Prompt, Question, Template, say, signed, span
from stairwise.notation import build
from stairwise.notation.tree import Node

SKILL = "rat.order-of-ops"
N = build.number
Parts = tuple[Node, Number, Phrase, list[Move], list[Wrong]]


def ordered(shape: str, a: int, b: int, c: int, d: int) -> Question | None:
    made = MAKERS[shape](a, b, c, d)
    if made is None:
        return None
    written, answer, idea, moves, slips = made
    return expression(SKILL, written, answer, idea, moves, wrongs(slips)) if -400 < answer < 400 else None


def _times(a: int, b: int) -> Node:
    return build.times(N(a), closed(b), style="times")


def _near(answer: Number) -> Iterator[Wrong]:
    for other in (answer + 1, answer - 1):
        yield "count-off-one", other, say("The order is right. Check the last step once more.")
    yield "int-add-wrong-sign", -answer, say("Check the signs in each step.")


def _product(a: int, b: int, c: int, _: int) -> Parts | None:
    """a - b × c, the product first."""
    b = abs(b)
    if a - b == a - b * c or b < 2 or abs(c) < 2:
        return None
    written, middle = build.subtract(N(a), _times(b, c)), build.subtract(N(a), closed(b * c))
    moves: list[Move] = [
        (say("Multiply first."), middle, say("Multiplying comes before subtracting.")),
    ]
    if b * c < 0:
        plus = say("Subtracting {p} is adding {q}.", p=b * c, q=-b * c)
        moves.append((say("Add the opposite."), build.add(N(a), N(-b * c)), plus))
    moves.append((say("Work out what is left."), N(a - b * c), say("Only one step is left.")))
    left = say("You subtracted first. Multiply {b} and {c} first.", b=b, c=c)
    slips: list[Wrong] = [
        ("order-left-right", (a - b) * c, left),
        ("int-sub-neg-as-minus", a + b * c, say("Look at the sign of {p} when you subtract it.", p=b * c)),
        *_near(a - b * c),
    ]
    return written, a - b * c, say("Which comes first: the minus or the times?"), moves, slips


def _chain(a: int, b: int, c: int, _: int) -> Parts | None:
    """(a·b·c) ÷ b × c: from left to right."""
    b, c = abs(b), abs(c)
    if b < 2 or c < 2 or a > 0 or b == c:
        return None
    first = a * b * c
    written = build.times(build.divide(N(first), N(b), "sign"), N(c), style="times")
    moves: list[Move] = [
        (
            say("Start at the left: divide."),
            _times(a * c, c),
            say("× and ÷ rank the same, so the left one goes first."),
        ),
        (say("Multiply."), N(a * c * c), say("Only one step is left.")),
    ]
    late = say("You multiplied {b} × {c} first. × and ÷ go from left to right.", b=b, c=c)
    slips: list[Wrong] = [
        ("order-mult-before-div", a, late),
        ("int-mul-sign", -a * c * c, say("One number is negative. What sign does that give?")),
        ("order-mult-before-div", -a, late),
        *_near(a * c * c),
    ]
    return written, a * c * c, say("Which rank do × and ÷ have? Which one stands first?"), moves, slips


def _power(a: int, b: int, c: int, d: int) -> Parts | None:
    """-a² + b(c - d)."""
    a, c, d = abs(a), abs(c), abs(d)
    if a < 2 or abs(b) < 2 or c >= d or not c:
        return None
    tail = build.times(N(abs(b)), build.group(build.subtract(N(c), N(d))))
    square = build.negative(build.power(N(a), 2))
    both = build.add if b > 0 else build.subtract
    inner = build.times(N(abs(b)), build.group(N(c - d)))
    sign = 1 if b > 0 else -1
    second = sign * abs(b) * (c - d)
    moves: list[Move] = [
        (say("Work inside the parentheses."), both(square, inner), say("Parentheses come first.")),
        (
            say("Work out the power."),
            both(N(-a * a), inner),
            say("Only {a} is squared; the minus sign stays in front.", a=a),
        ),
        (say("Multiply."), build.add(N(-a * a), closed(second)), say("Products come before sums.")),
        (say("Add."), N(second - a * a), say("Only one step is left.")),
    ]
    minus = say("The minus sign is not in parentheses with {a}: -{a}² is {v}.", a=a, v=-a * a)
    slips: list[Wrong] = [
        ("neg-power", a * a + second, minus),
        ("order-left-right", (sign * abs(b) - a * a) * (c - d), say("You added before you multiplied.")),
        ("pow-times", second - 2 * a, say("{a}² is {a} times {a}, not {a} times 2.", a=a)),
        ("int-mul-sign", -a * a - second, say("Check the sign of the product.")),
        *_near(second - a * a),
    ]
    return (
        both(square, tail),
        second - a * a,
        say("What comes first: parentheses, power, product or sum?"),
        moves,
        slips,
    )


def _bar(a: int, b: int, c: int, _: int) -> Parts | None:
    """(a - b)/c, the bar as a grouping."""
    b = abs(b)
    top = a * c
    first = top + b
    if abs(c) < 2 or abs(a) < 2 or b < 2 or first == 0:
        return None
    written = build.divide(build.subtract(N(first), N(b)), N(c))
    moves: list[Move] = [
        (say("Work out the top."), build.divide(N(top), N(c)), say("The bar groups the top like parentheses.")),
        (say("Divide."), N(a), say("The bar means divide.")),
    ]
    only = say("You divided only one of the two numbers. The bar is under both.")
    slips: list[Wrong] = [
        ("int-mul-sign", -a, say("Check the sign: how many numbers are negative?")),
        ("order-bar", first - Fraction(b, c), only),
        ("order-bar", Fraction(first, c) - b, only),
        *[(name, value, said) for name, value, said in _near(a) if name == "count-off-one"],
        ("order-left-right", Fraction(first + b, c), say("There is a minus sign between {a} and {b}.", a=first, b=b)),
    ]
    return written, a, say("What does the long bar hold together?"), moves, slips


def _long(a: int, b: int, c: int, d: int) -> Parts | None:
    """(b - a²)/c + d × (-2)."""
    a, d = abs(a), abs(d)
    top = b - a * a
    if a < 3 or abs(c) < 2 or top % c or not top or d < 2 or b == 0 or top // c == 2 * d:
        return None
    answer = top // c - 2 * d
    tail = build.times(N(d), closed(-2), style="times")
    square = build.subtract(N(b), build.power(N(a), 2))
    written = build.add(build.divide(square, N(c)), tail)
    moves: list[Move] = [
        (
            say("Work out the power."),
            build.add(build.divide(build.subtract(N(b), N(a * a)), N(c)), tail),
            say("{a}² is {a} times {a}.", a=a),
        ),
        (say("Work out the top."), build.add(build.divide(N(top), N(c)), tail), say("The bar groups the top.")),
        (say("Divide and multiply."), build.add(N(top // c), closed(-2 * d)), say("Both come before adding.")),
        (say("Add."), N(answer), say("Only one step is left.")),
    ]
    slips: list[Wrong] = [
        (
            "neg-power",
            (b + a * a) // c - 2 * d if (b + a * a) % c == 0 else None,
            say("The minus sign is not part of the square: {b} - {s}.", b=b, s=a * a),
        ),
        ("order-left-right", (top // c + d) * -2, say("You added before you multiplied by -2.")),
        ("pow-times", Fraction(b - 2 * a, c) - 2 * d, say("{a}² is {a} times {a}, not {a} times 2.", a=a)),
        ("order-bar", b - Fraction(a * a, c) - 2 * d, say("The bar is under both numbers of the top.")),
        *_near(answer),
    ]
    return written, answer, say("What does the bar hold together, and what comes before adding?"), moves, slips


MAKERS: dict[str, Callable[[int, int, int, int], Parts | None]] = {
    "product": _product,
    "chain": _chain,
    "power": _power,
    "bar": _bar,
    "long": _long,
}
PROMPT = Prompt(
    "Explain in which order you work out {expression}, and why.",
    (
        "I named the first step and the rule for it.",
        "I kept the signs in each line.",
        "I said what the parentheses or the bar do.",
    ),
)
TEMPLATE = Template(
    answer_kind=AnswerKind.NUMBER,
    levels={
        Level.SUPPORTED: {
            "shape": ("product", "chain"),
            "a": span(-9, 12),
            "b": span(2, 9),
            "c": (*span(-9, -2), *span(2, 6)),
            "d": (0,),
        },
        Level.CORE: {
            "shape": ("power", "bar", "chain"),
            "a": (*signed(2, 9),),
            "b": signed(2, 9),
            "c": signed(2, 9),
            "d": span(3, 12),
        },
        Level.EXTENSION: {
            "shape": ("long", "power"),
            "a": span(3, 9),
            "b": signed(2, 20),
            "c": signed(2, 9),
            "d": span(2, 12),
        },
    },
    question=ordered,
    prompt=PROMPT,
)
