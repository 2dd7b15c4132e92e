"""Wrong rules for sequences, factors and multiples."""

from __future__ import annotations

import math
from collections.abc import Iterator
from fractions import Fraction
from itertools import pairwise

from stairwise.answers.diagnosis.questions import Kind, Question
from stairwise.answers.diagnosis.rules import Fields, Wrong, asked, right, wrong
from stairwise.answers.diagnosis.trees import number, whole
from stairwise.notation import build
from stairwise.notation.tree import Node


def _two(question: Question) -> tuple[int, int]:
    return (whole(question.nodes[0]) or 1, whole(question.nodes[1]) or 1)


@right(Kind.COMMON)
def common(question: Question) -> Node:
    """The greatest common factor or the least common multiple."""
    a, b = _two(question)
    return build.number(math.gcd(a, b) if question.word == "gcf" else math.lcm(a, b))


@asked(Kind.COMMON)
def common_slips(question: Question) -> Iterator[Wrong]:
    """A common factor that is not the greatest; the product; one for the other."""
    a, b = _two(question)
    greatest, least = math.gcd(a, b), math.lcm(a, b)
    fields: Fields = {"first": a, "second": b, "greatest": greatest, "least": least}
    if question.word == "gcf":
        for factor in range(1, min(greatest, 1_000)):
            if greatest % factor == 0:
                weight = 1.0 if factor > 1 else 0.6
                yield from wrong("gcf-any-common", build.number(factor), weight=weight, factor=factor, **fields)
        yield from wrong("gcf-lcm-swap", build.number(least), variant="lcm-for-gcf", **fields)
    else:
        yield from wrong("lcm-product", build.number(a * b), **fields)
        yield from wrong("gcf-lcm-swap", build.number(greatest), variant="gcf-for-lcm", **fields)


def _rule(question: Question) -> tuple[list[Fraction], Fraction | None, Fraction | None]:
    """The terms, with the difference or the ratio they share."""
    values = [number(node) or Fraction(0) for node in question.nodes]
    steps = {later - earlier for earlier, later in pairwise(values)}
    quotients = {later / earlier for earlier, later in pairwise(values) if earlier}
    difference = next(iter(steps)) if len(steps) == 1 else None
    ratio = next(iter(quotients)) if len(quotients) == 1 and 0 not in values else None
    return values, difference, ratio


def _place(question: Question, count: int) -> int:
    return count + 1 if question.word == "next" else min(int(question.word), 200)


@right(Kind.SEQUENCE)
def term(question: Question) -> Node | None:
    """The wanted term of an arithmetic or geometric sequence."""
    values, difference, ratio = _rule(question)
    n = _place(question, len(values))
    if difference is not None:
        return build.number(values[0] + (n - 1) * difference)
    return build.number(values[0] * ratio ** (n - 1)) if ratio is not None else None


@asked(Kind.SEQUENCE)
def term_slips(question: Question) -> Iterator[Wrong]:
    """One step too many; the ratio added; a term doubled with its place."""
    values, difference, ratio = _rule(question)
    n, last = _place(question, len(values)), values[-1]
    fields: Fields = {"n": n, "before": n - 1, "first": build.number(values[0])}
    if difference is not None:
        step = build.number(difference)
        yield from wrong("seq-off-one", build.number(values[0] + n * difference), step=step, **fields)
        yield from wrong(
            "pattern-next-only", build.number(last + difference) if n > len(values) + 1 else None, step=step, **fields
        )
        if difference:
            made = last * difference if n == len(values) + 1 else values[0] * difference ** min(n - 1, 20)
            yield from wrong(
                "seq-diff-ratio", build.number(made), step=step, variant="seq-difference-as-ratio", **fields
            )
        if n % len(values) == 0 and n > len(values):
            times = n // len(values)
            yield from wrong("pattern-multiply-term", build.number(times * last), times=times, **fields)
        if n % 2 == 0 and n > len(values):
            half = values[0] + (n // 2 - 1) * difference
            yield from wrong("pattern-multiply-term", build.number(2 * half), times=2, weight=0.9, **fields)
    elif ratio is not None:
        step = build.number(ratio)
        yield from wrong("seq-off-one", build.number(values[0] * ratio**n), step=step, **fields)
        jump = values[-1] - values[-2]
        next_only = n == len(values) + 1
        yield from wrong(
            "seq-diff-ratio",
            build.number(last + ratio if next_only else values[0] + (n - 1) * ratio),
            step=step,
            **fields,
        )
        yield from wrong(
            "pattern-next-only",
            build.number(last + jump) if next_only else None,
            step=build.number(jump),
            variant="pattern-last-jump",
            **fields,
        )
