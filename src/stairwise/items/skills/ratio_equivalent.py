"""Making equal ratios: from 2:3 to 8:12."""

from collections.abc import Iterator
from math import gcd

from stairwise.curriculum.skills import AnswerKind
from stairwise.items.facts import Move, chain, product, quotient
from stairwise.items.fractions import EXACT
from stairwise.items.item import Level
from stairwise.items.models import Table
from stairwise.items.phrase import Phrase
from stairwise.items.template import Prompt, Question, Slip, Statement, Template, Truth, say, span
from stairwise.items.values import ratio
from stairwise.notation.tree import Ratio

SKILL = "ratio.equivalent"


def equivalent(a: int, b: int, k: int, j: int, first: bool) -> Question | None:
    """From (a:b) times j to (a:b) times k; the first or the second number of the new ratio is given."""
    if gcd(a, b) > 1 or a == b or k == j or (j > 1 and k % j == 0) or b * k > 200 or 1 in (a * j, b * j):
        return None
    old, new = (a * j, b * j), (a * k, b * k)
    given = new[0] if first else new[1]
    stem = say("Write the ratio that is equal to {ratio} and has {n} as its second number.", ratio=ratio(*old), n=given)
    if first:
        stem = say(
            "Write the ratio that is equal to {ratio} and has {n} as its first number.", ratio=ratio(*old), n=given
        )
    row = (given, None) if first else (None, given)
    return Question(
        stem=stem,
        answer=ratio(*new),
        value=new,
        idea=say("By which number are both sides of the ratio multiplied?"),
        steps=chain(SKILL, ratio(*old), *_moves((a, b), j, k, first)),
        slips=tuple(_slips(old, new, (a, b), first)),
        confirmation=say("Right! {old} and {new} are equal ratios.", old=ratio(*old), new=ratio(*new)),
        form_asked=EXACT,
        model=Table(("first", "second"), (old, row), across=True) if j == 1 else None,
    )


def _moves(base: tuple[int, int], j: int, k: int, first: bool) -> Iterator[Move]:
    a, b = base
    if j > 1:
        line = Ratio((quotient(a * j, j), quotient(b * j, j)))
        yield say("Divide both numbers by {j}.", j=j), line, say("Both have the factor {j}.", j=j)
        yield say("Write the smaller ratio."), ratio(a, b), say("It is an equal ratio.")
    times = say("{a} × {k} = {n}", a=a, k=k, n=a * k) if first else say("{b} × {k} = {n}", b=b, k=k, n=b * k)
    yield say("Multiply both numbers by {k}.", k=k), Ratio((product(a, k), product(b, k))), times
    yield say("Work out both products."), ratio(a * k, b * k), say("Both numbers grew by the same factor.")


def _slips(old: tuple[int, int], new: tuple[int, int], base: tuple[int, int], first: bool) -> Iterator[Slip]:
    at, rest = (0, 1) if first else (1, 0)
    step = new[at] - old[at]
    if old[rest] + step > 0:
        added = say("You changed both numbers by {step}. Multiply both by the same number.", step=abs(step))
        yield _slip("ratio-additive", new[at], old[rest] + step, first, added)
    same = say("You changed only one number. The other one must change by the same factor.")
    yield _slip("frac-change-den-only", new[at], old[rest], first, same)
    turned = say("The order is turned around. Which place does {n} have?", n=new[at])
    yield _slip("ratio-order", new[rest], new[at], first, turned)
    for near in (-1, 1):
        other = new[rest] + near * base[rest]
        fact = say("Check the factor: both numbers must be multiplied by the same one.")
        if other > 0:
            yield _slip("mul-near-fact", new[at], other, first, fact)


def _slip(misconception: str, given: int, found: int, first: bool, feedback: Phrase) -> Slip:
    pair = (given, found) if first else (found, given)
    return Slip(misconception, pair, ratio(*pair), feedback)


PROMPT = Prompt(
    "Explain why adding the same number to both sides of {ratio} does not give an equal ratio.",
    ("I tried it with numbers.", "I said what 'for every' means for both ratios."),
)
STATEMENTS = (
    Statement(
        "Multiplying both numbers of a ratio by 5 gives an equal ratio.",
        Truth.ALWAYS,
        "It is the same group, five times.",
    ),
    Statement(
        "Adding 2 to both numbers of a ratio gives an equal ratio.",
        Truth.SOMETIMES,
        "Only for ratios such as 3:3; 2:3 becomes 4:5.",
    ),
)
BOTH = (True, False)
TEMPLATE = Template(
    answer_kind=AnswerKind.RATIO,
    levels={
        Level.SUPPORTED: {"a": span(1, 7), "b": span(2, 9), "k": span(2, 8), "j": (1,), "first": (True,)},
        Level.CORE: {"a": span(1, 9), "b": span(2, 12), "k": span(3, 12), "j": (1,), "first": BOTH},
        Level.EXTENSION: {"a": span(2, 9), "b": span(2, 11), "k": span(2, 12), "j": span(2, 6), "first": BOTH},
    },
    question=equivalent,
    prompt=PROMPT,
    statements=STATEMENTS,
)
