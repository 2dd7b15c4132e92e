"""Zero and negative exponents, such as 5^0 = 1 and 2^-3 = 1/8."""

from collections.abc import Callable, Iterator
from fractions import Fraction

from stairwise.curriculum.skills import AnswerKind
from stairwise.items.item import Level, Step
from stairwise.items.phrase import Phrase
from stairwise.items.template import Number, Prompt, Question, Slip, Statement, Template, Truth, say, span
from stairwise.notation import build
from stairwise.notation.tree import Node

SKILL = "pow.zero-negative"


def powers(base: int, n: int, k: int, c: int) -> Question | None:
    if base ** abs(n) > 1000 or (n == -1 and k == 1 and not c) or k in (base, base**-n) or (k > 1 and c):
        return None
    power = build.power(build.number(base), n)
    expression = _around(power, k, c)
    answer = k * Fraction(base) ** n + c
    idea = say("Go down from {first} by dividing by {base} each time. What comes next?", first=base, base=base)
    return Question(
        stem=say("Find the value of {expression}.", expression=expression),
        answer=build.number(answer),
        value=answer,
        idea=idea,
        steps=_steps(expression, base, n, k, c),
        slips=tuple(_slips(base, n, lambda value: k * value + c)),
        confirmation=say("Right! {expression} is {answer}.", expression=expression, answer=answer),
    )


def _around(power: Node, k: int, c: int) -> Node:
    product = build.times(build.number(k), power, style="times") if k > 1 else power
    return build.add(product, build.number(c)) if c else product


def _steps(expression: Node, base: int, n: int, k: int, c: int) -> Iterator[Step]:
    value = Fraction(base) ** n
    if n == 0:
        over = build.divide(build.number(base), build.number(base))
        why = say("Each step down divides by {base}: {base} ÷ {base}.", base=base)
    else:
        over = build.divide(build.number(1), build.power(build.number(base), -n) if n < -1 else build.number(base))
        why = say("A negative exponent means 1 over the power.")
    line = _around(over, k, c)
    yield Step(say("Write the power as a fraction."), expression, line, why, SKILL)
    worked = _around(build.number(value), k, c)
    if worked != line:
        yield Step(say("Work out the power."), line, worked, say("It is {value}.", value=value), SKILL)
    answer = build.number(k * value + c)
    if worked != answer:
        yield Step(say("Work out the rest."), worked, answer, say("Powers come before ×, and × before +."), SKILL)


def _slips(base: int, n: int, rest: Callable[[Fraction], Number]) -> Iterator[Slip]:
    fields = {"base": base, "n": n, "size": -n, "power": build.power(build.number(base), n)}
    if n == 0:
        nothing = say("{power} is not 0. Go down by dividing: {base} ÷ {base} is 1.", **fields)
        yield _slip("pow-zero", rest(Fraction(0)), nothing)
        same = say("{power} is not {base}: that is the power with exponent 1.", **fields)
        yield _slip("mul-zero-one", rest(Fraction(base)), same)
        yield _slip("pow-neg-value", rest(Fraction(-1)), say("{power} is positive. Divide {base} by {base}.", **fields))
        return
    below = say("A negative exponent does not make the value negative: {power} is 1 over a power.", **fields)
    yield _slip("pow-neg-value", rest(-(Fraction(base) ** -n)), below)
    times = say("A power is not base times exponent. Write 1 over {base} to the power {size}.", **fields)
    yield _slip("pow-times", rest(Fraction(base * n)), times)
    yield _slip("pow-times", rest(Fraction(1, base * -n)), times)
    lost = say("The minus sign in the exponent counts: divide by the power.")
    yield _slip("pow-neg-value", rest(Fraction(base) ** -n), lost)
    negative = say("The value is positive: 1 over a positive number.")
    yield _slip("pow-neg-value", rest(-(Fraction(base) ** n)), negative)
    yield _slip("pow-zero", rest(Fraction(0)), say("It is small, but not 0: 1 is divided by the power."))


def _slip(name: str, value: Number, feedback: Phrase) -> Slip:
    return Slip(name, Fraction(value), build.number(value), feedback)


TEMPLATE = Template(
    answer_kind=AnswerKind.NUMBER,
    levels={
        Level.SUPPORTED: {"base": span(2, 10), "n": (0, -1, -2, -2), "k": (1,), "c": span(1, 20)},
        Level.CORE: {"base": (*span(2, 12), 20), "n": (0, -1, -2, -3), "k": (1, *span(2, 9)), "c": (0, *span(1, 5))},
        Level.EXTENSION: {"base": (*span(2, 15), 20, 30), "n": (0, -2, -3, -4, -5), "k": span(2, 20), "c": (0,)},
    },
    question=powers,
    prompt=Prompt(
        "Use a pattern such as 8, 4, 2, 1, 1/2 to explain what {expression} is worth.",
        (
            "I wrote powers of one base in a row.",
            "I said what each step down does.",
            "I named the value and its sign.",
        ),
    ),
    statements=(
        Statement(
            "A power with a negative exponent and a positive base is negative.",
            Truth.NEVER,
            "It is 1 over a positive number.",
        ),
        Statement("A number to the power 0 is 1.", Truth.SOMETIMES, "It is for every number but 0."),
    ),
)
