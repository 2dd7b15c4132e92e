"""Comparing any two fractions with a common bottom: 3/4 < 5/6, because 9/12 < 10/12."""

from collections.abc import Iterator
from fractions import Fraction
from math import gcd

from stairwise.curriculum.skills import AnswerKind
from stairwise.items.choosing import choice_question, pick
from stairwise.items.facts import Move, chain
from stairwise.items.fractions import bar, lcm, pairs, strips
from stairwise.items.item import Level
from stairwise.items.phrase import Phrase
from stairwise.items.template import Prompt, Question, Slip, Template, say, span
from stairwise.notation import build
from stairwise.notation.tree import Node

SKILL = "fr.compare-unlike"


def compare(a: int, c: int, dens: tuple[int, int], picture: bool) -> Question | None:
    b, d = dens
    if a >= b or c >= d or gcd(a, b) > 1 or gcd(c, d) > 1 or (a == c and picture):
        return None
    first, second, n = bar(a, b), bar(c, d), lcm(b, d)
    x, y = a * n // b, c * n // d
    key = _because(_relation(a, b, c, d), _relation(x, n, y, n))
    return choice_question(
        say("Compare {first} and {second}. Which sentence is right?", first=first, second=second),
        key,
        say("Parts of different sizes are hard to compare. Which bottom number fits both?"),
        chain(SKILL, say("{first} and {second}", first=first, second=second), *_moves(x, y, n, (b, d), key)),
        _slips(a, b, c, d),
        say("Right! {sentence}", sentence=key),
        strips((a, b), (c, d)) if picture else None,
    )


def _sign(first: Fraction, second: Fraction) -> str:
    return "<" if first < second else ">" if first > second else "="


def _relation(a: int, b: int, c: int, d: int, sign: str = "") -> Node:
    sign = sign or _sign(Fraction(a, b), Fraction(c, d))
    return build.relation(bar(a, b), "<" if sign == "<" else ">" if sign == ">" else "=", bar(c, d))


def _because(claim: Node, reason: Node) -> Phrase:
    return say("{claim}, because {reason}.", claim=claim, reason=reason)


def _moves(x: int, y: int, n: int, dens: tuple[int, int], key: Phrase) -> Iterator[Move]:
    same = say("{first} and {second}", first=bar(x, n), second=bar(y, n))
    fits = say("{n} is a multiple of {b} and of {d}.", n=n, b=dens[0], d=dens[1])
    yield say("Rewrite both with the bottom {n}.", n=n), same, fits
    yield say("Compare the tops."), key, say("All parts have one size now.")


def _slips(a: int, b: int, c: int, d: int) -> Iterator[Slip]:
    n = lcm(b, d)
    if a != c:
        kept = say("The bottoms became {n}, but the tops stayed. Multiply the tops too.", n=n)
        claim = _relation(a, b, c, d, _sign(Fraction(a), Fraction(c)))
        yield pick("frac-change-den-only", _because(claim, _relation(a, n, c, n)), kept)
    larger = _relation(a, b, c, d, _sign(Fraction(b), Fraction(d)))
    sizes = say("A larger bottom number means smaller parts. It cannot decide alone.")
    numbers = build.relation(build.number(b), "<" if b < d else ">", build.number(d))
    yield pick("frac-bigger-den", _because(larger, numbers), sizes)
    gap = say("Missing parts of different sizes cannot be counted together. Give both one bottom.")
    yield pick("frac-gap", _by_gap(a, b, c, d), gap)
    across = build.relation(bar(a, b), "=", bar(c, d))
    if b - a != d - c and Fraction(a, b) != Fraction(c, d):
        by = say("{claim}, because they are about the same size.", claim=across)
        yield pick("frac-gap", by, say("Close is not equal. Rewrite both with the bottom {n}.", n=n))


def _by_gap(a: int, b: int, c: int, d: int) -> Phrase:
    first, second = b - a, d - c
    if first == second:
        return say("{claim}, because both lack the same number of parts.", claim=_relation(a, b, c, d, "="))
    claim = _relation(a, b, c, d, "<" if first > second else ">")
    fewer = bar(a, b) if first < second else bar(c, d)
    return say("{claim}, because {fewer} lacks fewer parts.", claim=claim, fewer=fewer)


TEMPLATE = Template(
    answer_kind=AnswerKind.CHOICE,
    levels={
        Level.SUPPORTED: {"a": span(1, 9), "c": span(1, 9), "dens": pairs("multiple", 2, 20), "picture": (True,)},
        Level.CORE: {"a": span(1, 8), "c": span(1, 8), "dens": pairs("apart", 2, 9), "picture": (False,)},
        Level.EXTENSION: {"a": span(1, 14), "c": span(1, 14), "dens": pairs("sharing", 4, 15), "picture": (False,)},
    },
    question=compare,
    prompt=Prompt(
        "A friend says: the fraction that lacks fewer parts is larger. Test this with {first} and {second}.",
        ("I gave both fractions one bottom.", "I said why missing parts can mislead."),
    ),
)
