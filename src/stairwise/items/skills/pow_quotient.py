"""Dividing powers with one base, such as x^9/x^4 = x^5."""

from collections.abc import Iterator

from stairwise.curriculum.skills import AnswerKind
from stairwise.items.item import Level
from stairwise.items.powers import Base, question, raw, root, slip, worth
from stairwise.items.solving import path
from stairwise.items.template import LETTERS, Prompt, Question, Slip, Statement, Template, Truth, say, span
from stairwise.notation import build

SKILL = "pow.quotient"


def divide(base: Base, a: int, b: int, k: int, m: int) -> Question | None:
    rest = a - b
    if rest < 2 or (isinstance(base, int) and m > 1) or b * rest == a:
        return None
    k = k * m if m > 1 else 1
    times = k // m if m > 1 else 1
    expression = build.divide(raw(base, a, k), raw(base, b, m if m > 1 else 1))
    middle = build.power(root(base), build.subtract(build.number(a), build.number(b)))
    if m > 1:
        quotient = build.divide(build.number(k), build.number(m), "sign")
        middle = build.times(build.group(quotient), middle, style="times")
    fields = {"base": root(base), "rest": rest, "b": b}
    steps = path(
        SKILL,
        expression,
        (
            say("Keep the base {base} and subtract the exponents.", **fields),
            middle,
            say("Each factor {base} below cancels one above.", **fields),
        ),
        (say("Work it out."), raw(base, rest, times), say("So many factors are left above.")),
    )
    idea = say("How many factors {base} are left after {b} of them cancel?", **fields)
    return question(expression, base, rest, idea, steps, _slips(base, a, b, times), times)


def _slips(base: Base, a: int, b: int, times: int) -> Iterator[Slip]:
    fields = {"base": root(base), "a": a, "b": b}
    if a % b == 0:
        shared = say("You divided {a} by {b}. Cancel {b} factors of the {a} above: how many are left?", **fields)
        yield from slip("pow-div-exps", base, a // b, shared, times)
    gone = say("The base stays {base}. Only factors cancel.", **fields)
    one = build.number(times)
    yield Slip("pow-mul-bases", worth(base, 0, times), one, gone)
    added = say("You added the exponents. Factors below cancel factors above.", **fields)
    yield from slip("pow-add-nested", base, a + b, added, times)
    near = say("Cancel one factor at a time and count what is left.")
    yield from slip("count-off-one", base, a - b + 1, near, times)
    yield from slip("count-off-one", base, a - b - 1, near, times)


NUMBERS = (2, 3, 4, 5, 6, 7, 8, 9, 10)
TOPS = (4, 6, 8, 9, 10, 12, 14, 15)
TEMPLATE = Template(
    answer_kind=AnswerKind.EXPRESSION_IN_FORM,
    levels={
        Level.SUPPORTED: {"base": (*LETTERS, *NUMBERS), "a": TOPS[:6], "b": span(2, 5), "k": (1,), "m": (1,)},
        Level.CORE: {"base": (*LETTERS, *NUMBERS), "a": (*span(5, 15), *TOPS), "b": span(1, 9), "k": (1,), "m": (1,)},
        Level.EXTENSION: {
            "base": (*LETTERS, *LETTERS, *NUMBERS),
            "a": (*span(8, 24), 12, 16, 18, 20, 24),
            "b": span(2, 12),
            "k": span(2, 9),
            "m": (1, *span(2, 9)),
        },
    },
    question=divide,
    prompt=Prompt(
        "Show with factors that cancel why the exponents in {expression} are subtracted.",
        (
            "I wrote out factors above and below, or told how many there are.",
            "I canceled pairs.",
            "I said why the base stays the same.",
        ),
    ),
    statements=(
        Statement("6⁵ ÷ 6² is 1³.", Truth.NEVER, "Three factors 6 are left: 6³."),
        Statement("x⁶ ÷ x² is x³.", Truth.SOMETIMES, "It is x⁴, which equals x³ only when x is 1."),
    ),
)
