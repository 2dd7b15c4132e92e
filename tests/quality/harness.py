"""What the quality tests know about all skills: which there are, how each is solved, how many draws to make."""

import os
import re
from collections.abc import Sequence
from fractions import Fraction
from functools import cache, lru_cache
from importlib import import_module, util

import pytest

from quality import oracle
from stairwise.items.item import Form, Level
from stairwise.items.make import make, makers, template_of
from stairwise.items.phrase import Printed, in_text

SEEDS = int(os.environ.get("STAIRWISE_SEEDS", "24"))
JUDGED = max(12, SEEDS // 50)
EVERY = [pytest.param(skill, level, id=f"{skill}-{level}") for skill in makers() for level in Level]
DEGENERATE = re.compile(
    r"\+ -|- -|--|(?<![\d.])[01][a-z]\b|(?<![\d.])[01]\(|[+-] 0\b(?!\.)|\^1\b|(?<![\d.])\d+/1(?![\d.])|[(]\)|\(\(|  "
    r"| \.(?!\d)|[+=-] *=|= *$|\bNone\b|Fraction\(|\{|\}"
)
SETS = re.compile(r"\{[^{}a-z_]*\}")  # {1, 2, 3} is a set, not a field left empty
NUMBER = r"-?\d+(?:\.\d+)?(?:/\d+)?"


@lru_cache(maxsize=2)
def items(skill, level, count=SEEDS):
    """The first items of a skill and level; the level is a seed apart so that levels draw different numbers."""
    return [make(skill, seed, level) for seed in range(count)]


@lru_cache(maxsize=2)
def choosing(skill, level):
    """The same questions, answered by choosing."""
    return [make(skill, seed, level, Form.CHOOSE) for seed in range(JUDGED)]


@cache
def template(skill):
    """What the skill's module declares."""
    return template_of(skill)


def asked(item):
    """The mathematics of the stem as text, or None."""
    field = item.stem.fields.get("equation") or item.stem.fields.get("expression")
    return None if field is None or isinstance(field, str | int) else in_text(field)


def shown(item):
    """All that is asked, for telling items apart."""
    return item.stem.text(), item.model and item.model.text()


@cache
def solver(skill):
    """The skill's own solver module, or None."""
    name = f"quality.solvers.{skill.replace('.', '_').replace('-', '_')}"
    return import_module(name) if util.find_spec(name) else None


def is_right(item, answer):
    """Whether an answer, as printed, is right by the independent solver."""
    own = solver(item.key.skill)
    if own is None:
        return _by_oracle(item, answer)
    if hasattr(own, "is_right"):
        return own.is_right(item, answer)
    right = own.solve(item)
    return any(_same(answer, each) for each in (right if isinstance(right, list) else [right]))


def _by_oracle(item, answer):
    stem = asked(item)
    assert stem is not None, f"{item.key.skill} needs a file in tests/quality/solvers"
    if " = " in stem:
        return oracle.solution(stem) == oracle.worth(answer, {"": 0})
    return oracle.worths(stem) == oracle.worths(answer)


def _same(answer, right):
    if isinstance(right, str):
        return plain(answer) == plain(right)
    if isinstance(right, Printed):
        return plain(answer) == plain(right.text())
    if isinstance(right, set | frozenset):
        return set(numbers(answer)) == {Fraction(each) for each in right}
    if isinstance(right, Sequence):
        return numbers(answer) == [Fraction(each) for each in right]
    return value(answer) == Fraction(right)


def value(answer):
    """The number an answer begins with or is, mixed numbers, percents and money with it; None if there is none."""
    text = answer.replace("$", "").replace(",", "").strip()
    mixed = re.fullmatch(r"(-?)(\d+) (\d+)/(\d+)(?: [a-zA-Z].*)?", text)
    if mixed:
        size = int(mixed[2]) + Fraction(int(mixed[3]), int(mixed[4]))
        return -size if mixed[1] else size
    number = re.match(rf"{NUMBER}", text)
    if number is None:
        return None
    found = Fraction(*map(Fraction, number[0].split("/"))) if "/" in number[0] else Fraction(number[0])
    return found / 100 if text.endswith("%") else found


def numbers(answer):
    """All numbers of an answer, in order."""
    return [value(each) for each in re.findall(NUMBER, answer.replace("−", "-"))]


def plain(text):
    """Text for comparing: one space, no case, no period at the end."""
    return " ".join(text.casefold().split()).strip(" .")


def holds(item, line):
    """Whether a line of work is true of the item; None when nobody can tell."""
    own = solver(item.key.skill)
    return own.holds(item, line) if hasattr(own, "holds") else None
