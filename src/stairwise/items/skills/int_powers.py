"""Powers of negative numbers: (-2)^3, (-3)^2 and -3^2."""

from collections.abc import Iterator

from stairwise.curriculum.skills import AnswerKind
from stairwise.items.facts import Move
from stairwise.items.integers import closed
from stairwise.items.item import Level
from stairwise.items.phrase import Phrase
from stairwise.items.quantities import Wrong, expression, wrongs
from stairwise.items.template import Prompt, Question, Statement, Template, Truth, say, signed, span
from stairwise.notation import build
from stairwise.notation.tree import Node

SKILL = "int.powers"


def powers(base: int, n: int, closed_in: bool, factor: int, more: int) -> Question | None:
    """factor times the power, plus more; the minus sign is inside the base when `closed_in`."""
    value = (-base) ** n if closed_in else -(base**n)
    if base**n > 1000 or (factor != 1 and not closed_in) or more == -factor * value or n == base == 2:
        return None
    written = _all(_power(base, n, closed_in), factor, more)
    answer = factor * value + more
    idea = say("Look for parentheses: is the minus sign part of what is multiplied?")
    moves = _moves(base, n, closed_in, factor, more)
    return expression(SKILL, written, answer, idea, moves, wrongs(_wrong(base, n, closed_in, factor, more)))


def _power(base: int, n: int, closed_in: bool) -> Node:
    if closed_in:
        return build.power(build.group(build.number(-base)), n)
    return build.negative(build.power(build.number(base), n))


def _all(power: Node, factor: int, more: int) -> Node:
    body = power if factor == 1 else build.times(build.number(factor), power, style="times")
    if not more:
        return body
    return build.add(body, build.number(more)) if more > 0 else build.subtract(body, build.number(-more))


def _moves(base: int, n: int, closed_in: bool, factor: int, more: int) -> Iterator[Move]:
    factors = [closed(-base)] * n
    out = build.times(*(factors if factor == 1 else [build.number(factor), *factors]), style="times")
    why = say("The parentheses make {base} the base, and {n} counts the factors.", base=-base, n=n)
    if not closed_in:
        out = build.negative(build.times(*[build.number(base)] * n, style="times"))
        why = say("Without parentheses only {base} is multiplied; the minus sign waits outside.", base=base)
    yield say("Write out the factors."), _plus(out, more), why
    sign = (-1) ** n if closed_in else -1
    value = sign * base**n
    if factor == 1 and not more and n > 2:
        half = build.times(build.number(base), build.number(base ** (n - 1)), style="times")
        settle = say("Settle the sign, and multiply all but one.")
        yield settle, half if sign > 0 else build.negative(half), _sign(sign, closed_in)
    product = build.number(value) if factor == 1 else build.times(build.number(factor), closed(value), style="times")
    yield say("Multiply the factors of the power."), _plus(product, more), _sign(sign, closed_in)
    if factor != 1 and more:
        first = say("Products come before sums.")
        yield say("Multiply before you add."), _plus(build.number(factor * value), more), first
    yield (
        say("Work out the rest."),
        build.number(factor * value + more),
        say("The power is done; this is what is left."),
    )


def _plus(body: Node, more: int) -> Node:
    if not more:
        return body
    return build.add(body, build.number(more)) if more > 0 else build.subtract(body, build.number(-more))


def _sign(sign: int, closed_in: bool) -> Phrase:
    if not closed_in:
        return say("The minus sign in front makes the result negative.")
    if sign > 0:
        return say("An even count of negative factors makes a positive product.")
    return say("An odd count of negative factors makes a negative product.")


def _wrong(base: int, n: int, closed_in: bool, factor: int, more: int) -> Iterator[Wrong]:
    value = (-base) ** n if closed_in else -(base**n)
    if closed_in:
        sign = say("The parentheses take the minus sign into each of the {n} factors.", n=n)
    else:
        sign = say("Without parentheses the minus sign is not part of the base {base}.", base=base)
    yield "neg-power" if n % 2 == 0 else "int-mul-sign", -factor * value + more, sign
    times = say("The exponent {n} counts factors. You multiplied by {n}.", n=n)
    product = -base * n
    yield "pow-times", factor * product + more, times
    yield "pow-times", -factor * product + more, times
    if n % 2:
        both = say("Each factor is negative. Count how many there are: {n}.", n=n)
        yield "neg-power", factor * base**n + more, both
    fewer = say("Write out {n} factors and count them.", n=n)
    yield "count-off-one", factor * (-base) ** (n + 1) + more, fewer
    if n > 2:
        yield "count-off-one", factor * (-base) ** (n - 1) + more, fewer


PROMPT = Prompt(
    "Explain how the parentheses and the exponent decide the sign in {expression}.",
    ("I said what the base is.", "I wrote out the factors.", "I counted the negative factors."),
)
STATEMENTS = (
    Statement(
        "An even power of a negative number is positive.",
        Truth.ALWAYS,
        "The negative factors make pairs: (-3)(-3) = 9.",
    ),
    Statement("A negative number to a power is negative.", Truth.SOMETIMES, "(-2)^3 is -8, but (-2)^2 is 4."),
)
BOTH = (True, False)
TEMPLATE = Template(
    answer_kind=AnswerKind.INTEGER,
    levels={
        Level.SUPPORTED: {
            "base": span(2, 12),
            "n": (2, 2, 3),
            "closed_in": BOTH,
            "factor": (1,),
            "more": (0, 0, *span(1, 10)),
        },
        Level.CORE: {
            "base": span(2, 10),
            "n": span(2, 4),
            "closed_in": BOTH,
            "factor": (1,),
            "more": (0, *signed(1, 12)),
        },
        Level.EXTENSION: {
            "base": span(2, 9),
            "n": span(2, 5),
            "closed_in": (True,),
            "factor": (2, 3, 4, 5, -2, -3),
            "more": (0, *signed(1, 12)),
        },
    },
    question=powers,
    prompt=PROMPT,
    statements=STATEMENTS,
)
