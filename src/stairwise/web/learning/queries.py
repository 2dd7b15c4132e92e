"""What is asked about sittings and answers."""

from collections.abc import Iterable
from functools import cache

from django.http import Http404

from stairwise.checks import EntryCheck, entry_check
from stairwise.curriculum import curriculum
from stairwise.evidence import Response
from stairwise.items.item import Item
from stairwise.items.make import make_key
from stairwise.learner import Model, State, replay
from stairwise.web.learning.models import Question, Sitting, StoredResponse
from stairwise.web.rosters.models import Section, Student
from stairwise.web.teaching.models import Check


@cache
def model() -> Model:
    """What all students share."""
    return Model(curriculum())


@cache
def check_of(lesson: str) -> EntryCheck:
    """The entry check of a lesson, by its address."""
    return entry_check(curriculum(), curriculum().place(lesson).lesson)


def responses_of(section: Section) -> list[Response]:
    """All answers of a section's students, in order of time."""
    found = StoredResponse.objects.filter(student__section=section).select_related("student")
    return [stored.to_response() for stored in found]


def responses_in(check: Check) -> list[Response]:
    """The answers given in one check, in order of time."""
    found = StoredResponse.objects.filter(question__sitting__check_taken=check).select_related("student")
    return [stored.to_response() for stored in found]


def state_of(student: Student) -> State:
    """What is known of a student: the replay of their answers."""
    found = StoredResponse.objects.filter(student=student).select_related("student")
    return replay(State(model()), (stored.to_response() for stored in found))


def asked_in(sitting: Sitting) -> list[Response]:
    """The answers of one sitting."""
    found = StoredResponse.objects.filter(question__sitting=sitting).select_related("student")
    return [stored.to_response() for stored in found]


def open_check(section: Section) -> Check | None:
    """The check that is open for a section now."""
    return section.checks.filter(closed_at__isnull=True).first()


def sitting_of(student: Student, check: Check) -> Sitting | None:
    """A student's sitting of a check, if they have started."""
    return Sitting.objects.filter(student=student, check_taken=check).first()


def current_sitting(student: Student) -> Sitting | None:
    """The sitting a student is in: of the open check, or else the latest one."""
    return student.sittings.select_related("check_taken").order_by("-check_taken__opened_at", "-id").first()


def question_of(student: Student, number: int) -> Question:
    """A question of the student's current sitting; Http404 for one that was not asked."""
    sitting = current_sitting(student)
    found = sitting.questions.filter(number=number).first() if sitting else None
    if found is None:
        raise Http404
    return found


def latest_question(sitting: Sitting) -> Question | None:
    """The question asked last."""
    return sitting.questions.order_by("-number").first()


def answer_to(question: Question) -> StoredResponse | None:
    """The stored answer of a question."""
    return StoredResponse.objects.filter(question=question).select_related("student").first()


def item_of(question: Question) -> Item:
    """The item of a question, made anew from its key."""
    return make_key(question.key)


def answered(questions: Iterable[Question]) -> int:
    """How many of the questions have an answer."""
    return StoredResponse.objects.filter(question__in=list(questions)).count()
