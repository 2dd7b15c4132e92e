"""Runs the rules forward: one wrong move at one place of the work, the rest done right."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from stairwise.answers.diagnosis import terms
from stairwise.answers.diagnosis.linear_equations import line_of
from stairwise.answers.diagnosis.questions import Kind, Question
from stairwise.answers.diagnosis.rules import Catalog, Wrong
from stairwise.answers.diagnosis.trees import Site, put, sites
from stairwise.answers.diagnosis.working import (
    arithmetic,
    equation_lines,
    finished,
    lines,
    solved,
    started,
    substituted,
)
from stairwise.answers.diagnosis.worth import exact, shape, worth
from stairwise.notation import build, tree
from stairwise.notation.tree import Node

BUDGET = 600
# a slip of arithmetic while solving is a less likely account than a slip of solving
_ASIDE = 0.6
_SUBSTITUTED = (Kind.SUBSTITUTE, Kind.FUNCTION)


@dataclass(frozen=True, slots=True)
class Candidate:
    """A predicted wrong answer, the rule it comes from, and where in the work (``step`` 0 is the problem itself)."""

    wrong: Wrong
    answer: Node
    step: int = 0
    before: Node | None = None
    right: Node | None = None

    @property
    def misconception(self) -> str:
        """The id of the rule."""
        return self.wrong.misconception


def right_answer(question: Question, catalog: Catalog) -> Node | None:
    """The correct answer, or None where it is not known."""
    answer = catalog.answers.get(question.kind)
    return answer(question) if answer else None


def candidates(question: Question, catalog: Catalog) -> Iterator[Candidate]:
    """Predicted wrong answers, those that are right left out, at most ``BUDGET``."""
    answer = right_answer(question, catalog)
    key, writing = (worth(answer), shape(answer)) if answer is not None else (None, None)
    for count, found in enumerate(_all(question, catalog)):
        if count >= BUDGET:
            return
        if _differs(found, question, key, writing):
            yield found


def _differs(found: Candidate, question: Question, key: object, writing: object) -> bool:
    """Whether an answer is wrong: in value, or for a rule about form, in its writing."""
    if found.wrong.form:
        return shape(found.answer) not in (writing, shape(question.node))
    value = worth(found.answer)
    return shape(found.answer) != writing if value is None or key is None else value != key


def _all(question: Question, catalog: Catalog) -> Iterator[Candidate]:
    for rule in catalog.asked.get(question.kind, ()):
        for wrong in rule(question):
            yield Candidate(wrong, wrong.node, before=question.node)
    if question.kind in (Kind.NUMBER, Kind.EXPRESSION, Kind.CONVERT, *_SUBSTITUTED):
        yield from _expression(question, catalog)
    elif question.kind is Kind.EQUATION:
        yield from _equation(question, catalog)
    elif question.kind is Kind.INEQUALITY:
        return


def _expression(question: Question, catalog: Catalog) -> Iterator[Candidate]:
    work = arithmetic(question.node) if question.kind is Kind.CONVERT else lines(question)

    def rest(node: Node) -> Node:
        return finished(node, question.node)

    yield from _moves(work, catalog, rest)
    yield from _everywhere(work[0], catalog, rest)
    if question.kind in _SUBSTITUTED:
        yield from _before_substituting(question, catalog)


def _before_substituting(question: Question, catalog: Catalog) -> Iterator[Candidate]:
    """A wrong move on the letters, then the value put in rightly."""

    def rest(node: Node) -> Node:
        made = substituted(node, question.letter, question.nodes[1])
        return finished(made, started(question))

    yield from _moves([question.node], catalog, rest)


def _equation(question: Question, catalog: Catalog) -> Iterator[Candidate]:
    relation = question.node
    if not isinstance(relation, tree.Relation):
        return

    def rest(node: Node) -> Node | None:
        return solved(node, question.letter) if isinstance(node, tree.Relation) else None

    for found in _moves(list(equation_lines(relation)), catalog, rest):
        if found.misconception == "pow-times" or found.wrong.weight < _ASIDE:
            continue
        # a rule about equations is the better account of an answer in words, and mostly of the others
        rarer = 0.5 if isinstance(found.answer, tree.Words) else 0.9
        yield replace(found, wrong=found.wrong._replace(weight=found.wrong.weight * rarer))
    yield from _last_subtraction(question, catalog)


def _last_subtraction(question: Question, catalog: Catalog) -> Iterator[Candidate]:
    """ax + b = c rightly brought to ax = c - b, and that difference worked out wrongly."""
    line = line_of(question)
    if line is None or not line.home[0]:
        return
    a, b, c = line.home
    if b > 0 and c.denominator == b.denominator == 1:
        taken = tree.Sum((build.number(c), tree.Negative(build.number(b))))
        for rule in catalog.sites[tree.Sum]:
            for wrong in rule(taken):
                value = exact(wrong.node)
                if value is not None:
                    rarer = wrong._replace(weight=wrong.weight * _ASIDE)
                    yield Candidate(rarer, line.shown(value / a), 0, taken, _done(taken))


def _moves(work: list[Node], catalog: Catalog, rest: Callable[[Node], Node | None]) -> Iterator[Candidate]:
    """Every rule at every place of every line; ``rest`` does what is left rightly."""
    for step, line in enumerate(dict.fromkeys(work)):
        for place in sites(line):
            for rule in catalog.sites.get(type(place.node), ()):
                for wrong in rule(place.node):
                    whole = wrong.form and not place.path and place.span is None
                    answer = wrong.node if whole else rest(put(line, place, wrong.node))
                    if answer is not None:
                        yield Candidate(wrong, answer, step, place.node, _done(place.node))


def _everywhere(line: Node, catalog: Catalog, rest: Callable[[Node], Node | None]) -> Iterator[Candidate]:
    """The same wrong rule at all the places where it fits."""
    found: dict[str, list[tuple[Site, Wrong]]] = {}
    for place in sites(line):
        for rule in catalog.sites.get(type(place.node), ()):
            for wrong in list(rule(place.node))[:1]:
                found.setdefault(wrong.misconception, []).append((place, wrong))
    for pairs in found.values():
        apart = _apart(pairs)
        if len(apart) > 1:
            made = line
            for place, wrong in apart:
                made = put(made, place, wrong.node)
            answer = rest(made)
            if answer is not None:
                place, wrong = apart[0]
                yield Candidate(wrong, answer, 1, place.node, _done(place.node))


def _apart(pairs: list[tuple[Site, Wrong]]) -> list[tuple[Site, Wrong]]:
    """Places of which none lies inside another, each its own child of the line."""
    kept: list[tuple[Site, Wrong]] = []
    for place, wrong in pairs:
        clear = all(not _overlap(place, other) for other, _ in kept)
        if clear and place.span is None and place.path:
            kept.append((place, wrong))
    return kept


def _overlap(one: Site, other: Site) -> bool:
    shorter = min(len(one.path), len(other.path))
    return one.path[:shorter] == other.path[:shorter]


def _done(node: Node) -> Node:
    """What a place really comes to."""
    if not tree.letters(node):
        return finished(node) if exact(node) is not None else node
    return terms.simplest(node) or node
