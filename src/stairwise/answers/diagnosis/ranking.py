"""Which explanation of an answer comes first."""

from __future__ import annotations

from stairwise.answers.diagnosis.candidates import Candidate
from stairwise.answers.diagnosis.matching import Student, exactly, same
from stairwise.answers.diagnosis.priors import prior
from stairwise.answers.diagnosis.questions import Question
from stairwise.answers.diagnosis.worth import shape, worth

ENOUGH = 6
_LEAST = 0.12


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


def _score(each: Candidate, answer: Student, question: Question, spreads: dict[str, int]) -> float:
    exact = exactly(answer, each.answer)
    if each.wrong.form and not exact:
        return 0.0
    if not exact and not same(answer, each.answer, question):
        return 0.0
    score = prior(each.misconception) * each.wrong.weight
    score *= 1.0 if exact else 0.85
    score *= 0.92**each.step
    return score * (1.0 - 0.02 * min(spreads[each.misconception], 10))
