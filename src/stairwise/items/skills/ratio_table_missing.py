"""Filling in a ratio table with one blank."""

from collections.abc import Iterator
from fractions import Fraction
from math import gcd

from stairwise.curriculum.skills import AnswerKind
from stairwise.items.facts import Move
from stairwise.items.item import Level
from stairwise.items.models import Table
from stairwise.items.quantities import Wrong, asked, wrongs
from stairwise.items.template import Prompt, Question, Template, say, span
from stairwise.notation import build

SKILL = "ratio.table-missing"
HEADS = (("pens", "dollars"), ("cups", "servings"), ("minutes", "pages"), ("bags", "apples"), ("hours", "miles"))


def table(head: tuple[str, str], a: int, b: int, j: int, k: int, start: int, top: bool) -> Question | None:
    """Columns (a:b) times start, times j, times k; the blank is in the last one, in the first row when `top`."""
    if gcd(a, b) > 1 or a == b or not start < j < k or k in (j + 1, 2 * j) or b * k > 250:
        return None
    known, asked_for = (b, a) if top else (a, b)
    rows: list[tuple[int | None, int | None]] = [(a * n, b * n) for n in (start, j)]
    rows.append((None, b * k) if top else (a * k, None))
    return asked(
        SKILL,
        say("All columns of the table have the same ratio. Which number belongs in the blank?"),
        asked_for * k,
        say("Look at two columns: by which number is one multiplied to get the other?"),
        say("the columns of the table"),
        _moves(known, asked_for, start, k),
        wrongs(_wrong(known, asked_for, start, j, k), least=1),
        say("Right! With {n} the last column has the same ratio as the first.", n=asked_for * k),
        model=Table(head, tuple(rows), across=True),
    )


def _moves(known: int, asked_for: int, start: int, k: int) -> Iterator[Move]:
    factor = Fraction(k, start)
    by = say("{a} × {k} = {n}", a=known * start, k=factor, n=known * k)
    yield say("Compare the full row, first column to last."), by, say("Both rows use the same multiplier.")
    line = build.times(build.number(asked_for * start), build.number(factor), style="times")
    if factor.denominator > 1:
        line = build.times(build.number(asked_for * start), build.group(build.number(factor)), style="times")
    yield say("Use the multiplier on the other row."), line, say("Then the ratio stays the same.")
    yield say("Multiply."), build.number(asked_for * k), say("Now the column fits the others.")


def _wrong(known: int, asked_for: int, start: int, j: int, k: int) -> Iterator[Wrong]:
    added = say("You added {step}, as in the other row. Multiply by the same number.", step=known * (k - j))
    yield "ratio-additive", asked_for * j + known * (k - j), added
    first = say("You added {step}, as in the other row. Multiply by the same number.", step=known * (k - start))
    yield "ratio-additive", asked_for * start + known * (k - start), first
    jump = say("You went on by one step, {d}. The columns skip: look at the other row.", d=asked_for * (j - start))
    yield "pattern-next-only", asked_for * (2 * j - start), jump
    yield "pattern-next-only", asked_for * (j + 1), jump
    for near in (k - 1, k + 1):
        fact = say("Check the factor. The other row ends with {n}.", n=known * k)
        yield "mul-near-fact", asked_for * near, fact


PROMPT = Prompt(
    "Explain how you found the number in the blank, and how you can check it.",
    ("I named the multiplier.", "I used it on both rows.", "I compared the ratio with another column."),
)
BOTH = (True, False)
TEMPLATE = Template(
    answer_kind=AnswerKind.TABLE,
    levels={
        Level.SUPPORTED: {
            "head": HEADS,
            "a": span(1, 5),
            "b": span(2, 9),
            "j": (2,),
            "k": span(5, 10),
            "start": (1,),
            "top": (False,),
        },
        Level.CORE: {
            "head": HEADS,
            "a": span(2, 9),
            "b": span(2, 12),
            "j": span(2, 4),
            "k": span(5, 12),
            "start": (1,),
            "top": BOTH,
        },
        Level.EXTENSION: {
            "head": HEADS,
            "a": span(2, 9),
            "b": span(2, 12),
            "j": (3, 4, 5),
            "k": span(5, 15),
            "start": (2,),
            "top": BOTH,
        },
    },
    question=table,
    prompt=PROMPT,
)
