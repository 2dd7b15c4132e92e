"""What can happen to a student's sitting. What takes time is computed before the database is locked."""

import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.db import IntegrityError, transaction

from stairwise.answers.verdict import Verdict, VerdictKind
from stairwise.checks import next_question
from stairwise.evidence import Response, Source
from stairwise.items.check import check_answer
from stairwise.web.learning import queries
from stairwise.web.learning.models import Question, Sitting, StoredResponse
from stairwise.web.rosters.models import Student
from stairwise.web.teaching.models import Check

LONGEST_ANSWER = 300
LONGEST_SECONDS = 600
"""Beyond ten minutes a question was left lying rather than worked on, and nobody measured."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of an answer: how it was judged, and what is stored (None for one that could not be read)."""

    verdict: Verdict
    stored: StoredResponse | None


@transaction.atomic
def start(student: Student, check: Check, now: datetime) -> Sitting:
    """Begins a check, or goes on with it."""
    sitting, _ = Sitting.objects.get_or_create(
        check_taken=check, student=student, defaults={"seed": secrets.randbelow(2**31), "started_at": now}
    )
    return sitting


def ask_next(sitting: Sitting, now: datetime) -> Question | None:
    """The question to answer now: the one still open, or a new one; None when all is asked or the check is closed."""
    if sitting.finished_at or not sitting.check_taken.is_open:
        return None
    latest = queries.latest_question(sitting)
    if latest and queries.answer_to(latest) is None:
        return latest
    key = next_question(
        queries.check_of(sitting.check_taken.lesson),
        queries.state_of(sitting.student),
        queries.asked_in(sitting),
        sitting.seed,
        now,
    )
    if key is None:
        return finish(sitting, now)
    return _ask(sitting, latest.number + 1 if latest else 1, str(key), now)


@transaction.atomic
def _ask(sitting: Sitting, number: int, item: str, now: datetime) -> Question:
    question, _ = Question.objects.get_or_create(
        sitting=sitting, number=number, defaults={"item": item, "asked_at": now}
    )
    return question


@transaction.atomic
def finish(sitting: Sitting, now: datetime) -> None:
    """Ends a sitting; the first time counts."""
    Sitting.objects.filter(pk=sitting.pk, finished_at__isnull=True).update(finished_at=now)


def answer(question: Question, typed: str, client_id: str, now: datetime) -> Outcome:
    """Judges an answer and stores it, once.

    What cannot be read is not stored and counts for nothing. A question takes one answer: a second one, from a double
    click or another tab, changes nothing and gets the outcome of the first.
    """
    first = queries.answer_to(question)
    if first is not None:
        return Outcome(judged(question, first.answer), first)
    verdict = judged(question, typed)
    if verdict.kind is VerdictKind.UNREADABLE:
        return Outcome(verdict, None)
    try:
        return Outcome(verdict, _store(question, typed[:LONGEST_ANSWER], verdict, client_id, now))
    except IntegrityError:
        first = queries.answer_to(question)
    if first is None:  # the id was used for another question: this form was copied, and its answer is still an answer
        first = _store(question, typed[:LONGEST_ANSWER], verdict, secrets.token_hex(16), now)
    return Outcome(judged(question, first.answer), first)


def judged(question: Question, typed: str) -> Verdict:
    """How an answer to a question is judged; the same every time."""
    return check_answer(queries.item_of(question), typed[:LONGEST_ANSWER])


@transaction.atomic
def _store(question: Question, typed: str, verdict: Verdict, client_id: str, now: datetime) -> StoredResponse:
    seconds = (now - question.asked_at).total_seconds()
    response = Response(
        student=question.sitting.student.pid,
        item=question.item,
        skills=(question.key.skill,),
        verdict=verdict.kind,
        at=now,
        source=Source.ENTRY_CHECK,
        answer=typed,
        misconception=verdict.misconception,
        seconds=round(seconds, 1) if 0 <= seconds <= LONGEST_SECONDS else None,
    )
    return StoredResponse.objects.create(
        student=question.sitting.student, question=question, client_id=client_id, **columns(response)
    )


@transaction.atomic
def record_sitting(check: Check, student: Student, seed: int, responses: Sequence[Response]) -> None:
    """Stores a whole sitting that took place elsewhere, such as a simulated one."""
    if not responses:
        return
    sitting = Sitting.objects.create(
        check_taken=check, student=student, seed=seed, started_at=check.opened_at, finished_at=responses[-1].at
    )
    asked = Question.objects.bulk_create(
        Question(sitting=sitting, number=number, item=response.item, asked_at=response.at)
        for number, response in enumerate(responses, 1)
    )
    StoredResponse.objects.bulk_create(
        StoredResponse(student=student, question=question, **columns(response))
        for question, response in zip(asked, responses, strict=True)
    )


def columns(response: Response) -> dict[str, Any]:
    """What a row keeps of a response; `StoredResponse.to_response` is the way back."""
    return {
        "item": response.item,
        "skills": list(response.skills),
        "verdict": response.verdict.value,
        "answer": response.answer,
        "misconception": response.misconception or "",
        "at": response.at,
        "seconds": response.seconds,
        "hints": response.hints,
        "source": response.source.value,
    }
