"""Diagnosis: the wrong rules that explain a wrong answer to any problem.

Wrong rules are run forward on the problem; a rule is named only where it leads to the student's
answer. No match is a fine answer. To say that a student *has* a misconception takes more than
one answer.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from stairwise.answers.diagnosis import catalog
from stairwise.answers.diagnosis.candidates import Candidate, candidates, right_answer
from stairwise.answers.diagnosis.explanations import explanation
from stairwise.answers.diagnosis.matching import Student, accepted, student_of
from stairwise.answers.diagnosis.questions import Question
from stairwise.answers.diagnosis.ranking import ranked
from stairwise.answers.diagnosis.statements import statement
from stairwise.answers.reading import Syntax
from stairwise.notation.text import text


@dataclass(frozen=True, slots=True)
class Match:
    """A misconception whose rule leads to the student's answer: why, and the answer it predicts."""

    misconception: str
    explanation: str
    predicted: str


@dataclass(frozen=True, slots=True)
class Diagnosis:
    """What explains an answer, best first; ``correct`` is None where the problem or answer was not understood."""

    matches: tuple[Match, ...]
    correct: bool | None


UNKNOWN = Diagnosis((), None)


def diagnose(problem: str, task: str, student: str, syntax: Syntax = "text") -> Diagnosis:
    """The wrong rules that lead from ``problem`` to the answer ``student``; never raises.

    ``task`` says what is asked (evaluate, simplify, expand, factor, solve, compare, convert, slope,
    round, order, or a synonym); both texts may be typed or, with ``syntax="latex"``, LaTeX.

    >>> diagnose("1/2 + 1/3", "evaluate", "2/5").matches[0].misconception
    'frac-add-across'
    >>> diagnose("1/2 + 1/3", "evaluate", "5/6")
    Diagnosis(matches=(), correct=True)
    """
    try:
        return _diagnosed(problem, task, student, syntax)
    except (ArithmeticError, ValueError, LookupError, RecursionError):
        return UNKNOWN


def _diagnosed(problem: str, task: str, student: str, syntax: Syntax) -> Diagnosis:
    question = statement(problem, task, syntax)
    if question is None:
        return UNKNOWN
    answer = student_of(student, question, syntax)
    if answer is None:
        return UNKNOWN
    right = right_answer(question, catalog.CATALOG)
    correct = None if right is None else accepted(answer, right, question)
    if correct:
        return Diagnosis((), True)
    return Diagnosis(_matches(question, answer), correct)


def _matches(question: Question, answer: Student) -> tuple[Match, ...]:
    return tuple(
        Match(found.misconception, explanation(found), text(found.answer))
        for found in ranked(_candidates(question), answer, question)
    )


def _candidates(question: Question) -> list[Candidate]:
    return list(candidates(question, catalog.CATALOG))


def predictions(problem: str, task: str, syntax: Syntax = "text") -> tuple[Match, ...]:
    """Every wrong answer the rules predict for a problem, right ones left out, in no ranked order.

    >>> [each.predicted for each in predictions("3 - 8", "evaluate")]
    ['5']
    """
    question = statement(problem, task, syntax)
    if question is None:
        return ()
    return tuple(Match(found.misconception, explanation(found), text(found.answer)) for found in _candidates(question))


def diagnose_lines(lines: Iterable[str]) -> Iterator[str]:
    """JSON lines ``{"id", "problem", "task", "student"}`` to ``{"id", "matches", "correct"}``, one for one, in order.

    A line that is no such object gives ``{"id": null or its id, "matches": [], "correct": null, "problem": why}``.

    >>> [line] = diagnose_lines(['{"id": 1, "problem": "3^2", "task": "evaluate", "student": "6"}'])
    >>> json.loads(line)["matches"][0]["misconception"]
    'pow-times'
    """
    for line in lines:
        if line.strip():
            yield json.dumps(_record(line), ensure_ascii=False)


def _record(line: str) -> dict[str, object]:
    try:
        asked = json.loads(line)
    except (ValueError, RecursionError):
        return {"id": None, "matches": [], "correct": None, "problem": "This line is not JSON."}
    if not isinstance(asked, dict):
        return {"id": None, "matches": [], "correct": None, "problem": "This line is not a JSON object."}
    return _answered(asked)


def _answered(asked: dict[str, object]) -> dict[str, object]:
    texts = [asked.get(name, default) for name, default in (("problem", None), ("task", "evaluate"), ("student", None))]
    if not all(isinstance(each, str | int | float) and not isinstance(each, bool) for each in texts):
        why = "Each line needs “problem” and “student” as text."
        return {"id": asked.get("id"), "matches": [], "correct": None, "problem": why}
    problem, task, student = map(str, texts)
    found = diagnose(problem, task, student, "latex" if asked.get("syntax") == "latex" else "text")
    matches = [
        {"misconception": each.misconception, "explanation": each.explanation, "predicted": each.predicted}
        for each in found.matches
    ]
    return {"id": asked.get("id"), "matches": matches, "correct": found.correct}
