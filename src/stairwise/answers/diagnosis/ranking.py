"""Which explanation of an answer comes first."""

from __future__ import annotations

from stairwise.answers.diagnosis.candidates import Candidate
from stairwise.answers.diagnosis.matching import Student, exactly, same
from stairwise.answers.diagnosis.priors import prior
from stairwise.answers.diagnosis.questions import Kind, Question
from stairwise.answers.diagnosis.trees import bare
from stairwise.answers.diagnosis.worth import shape, worth
from stairwise.notation import tree

ENOUGH = 6
_LEAST = 0.12
# rarer readings of a rule are looked for in the problem itself only, not in later lines
_SURE = 0.7
_FAINT = 0.45


def ranked(found: list[Candidate], answer: Student, question: Question) -> list[Candidate]:
    """The candidates that lead to ``answer``, best first, each misconception once.

    Exact writing counts for more than value alone; then rules with few other predictions, rules that
    are common, and moves made early in the work.
    """
    spreads = _spreads(found)
    scored: dict[str, tuple[float, int, Candidate]] = {}
    for place, each in enumerate(found):
        score = _score(each, answer, question, spreads)
        best = scored.get(each.misconception)
        if score > _LEAST and (best is None or score > best[0]):
            scored[each.misconception] = (score, -place, each)
    ordered = sorted(scored.values(), key=lambda entry: entry[:2], reverse=True)
    return [each for _, _, each in ordered[:ENOUGH]]


def _spreads(found: list[Candidate]) -> dict[str, int]:
    """How many different answers each misconception predicts here."""
    answers: dict[str, set[object]] = {}
    for each in found:
        answers.setdefault(each.misconception, set()).add(worth(each.answer) or shape(each.answer))
    return {name: len(values) for name, values in answers.items()}


def _kindred(answer: Student, each: Candidate, question: Question) -> bool:
    """Whether an equal value in another writing is still evidence: not where the writing is the question."""
    if question.kind is Kind.CONVERT:
        return type(bare(answer.node)) is type(bare(each.answer))
    if isinstance(answer.node, tree.Percent) and not isinstance(each.answer, tree.Percent):
        return any(isinstance(node, tree.Percent) for part in question.nodes for node in tree.walk(part))
    return True


def _score(each: Candidate, answer: Student, question: Question, spreads: dict[str, int]) -> float:
    exact = exactly(answer, each.answer)
    if each.wrong.form and not exact:
        return 0.0
    if not exact and not (same(answer, each.answer, question) and _kindred(answer, each, question)):
        return 0.0
    if each.wrong.weight < (_SURE if each.step else _FAINT):
        return 0.0
    score = prior(each.misconception) * each.wrong.weight
    score *= 1.0 if exact else 0.85
    score *= 0.92**each.step
    return score * (1.0 - 0.02 * min(spreads[each.misconception], 10))
