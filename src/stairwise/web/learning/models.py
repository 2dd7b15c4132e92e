"""Sittings, the questions asked in them, and the answers."""

from django.db import models

from stairwise.answers.verdict import VerdictKind
from stairwise.evidence import Response, Source
from stairwise.items.item import ItemKey
from stairwise.web.rosters.models import Student
from stairwise.web.teaching.models import Check


class Sitting(models.Model):
    """One student going through one check. `seed` gives them numbers of their own."""

    check_taken = models.ForeignKey(Check, on_delete=models.CASCADE, related_name="sittings")
    student = models.ForeignKey(Student, on_delete=models.CASCADE, related_name="sittings")
    seed = models.PositiveIntegerField()
    started_at = models.DateTimeField()
    finished_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        """A student sits a check once."""

        constraints = (models.UniqueConstraint(fields=("check_taken", "student"), name="one_sitting_per_check"),)

    def __str__(self) -> str:
        return f"{self.student}: {self.check_taken}"


class Question(models.Model):
    """An item as it was asked: the n-th of a sitting, from 1."""

    sitting = models.ForeignKey(Sitting, on_delete=models.CASCADE, related_name="questions")
    number = models.PositiveSmallIntegerField()
    item = models.CharField(max_length=120)
    asked_at = models.DateTimeField()

    class Meta:
        """In order; each number once, whatever is clicked how often."""

        ordering = ("number",)
        constraints = (models.UniqueConstraint(fields=("sitting", "number"), name="one_question_per_number"),)

    def __str__(self) -> str:
        return f"{self.number}. {self.item}"

    @property
    def key(self) -> ItemKey:
        """What the item is made from."""
        return ItemKey.read(self.item)


class StoredResponse(models.Model):
    """One `Response`. Those of a check belong to a question, which takes one answer; imported ones have none.

    `client_id` is made with the form: however often that form arrives, it is one answer.
    """

    student = models.ForeignKey(Student, on_delete=models.CASCADE, related_name="responses")
    question = models.OneToOneField(Question, null=True, blank=True, on_delete=models.CASCADE, related_name="response")
    client_id = models.CharField(max_length=40, unique=True, null=True, blank=True)
    item = models.CharField(max_length=120)
    skills = models.JSONField()
    verdict = models.CharField(max_length=20, choices=[(kind.value, kind.value) for kind in VerdictKind])
    answer = models.CharField(max_length=500, blank=True)
    misconception = models.CharField(max_length=80, blank=True)
    at = models.DateTimeField()
    seconds = models.FloatField(null=True, blank=True)
    hints = models.PositiveSmallIntegerField(default=0)
    source = models.CharField(max_length=20, choices=[(source.value, source.value) for source in Source])

    class Meta:
        """In order of time."""

        ordering = ("at", "id")
        indexes = (models.Index(fields=("student", "at"), name="responses_by_student"),)

    def __str__(self) -> str:
        return f"{self.item}: {self.verdict}"

    def to_response(self) -> Response:
        """The value that everything else is computed from."""
        return Response(
            student=self.student.pid,
            item=self.item,
            skills=tuple(self.skills),
            verdict=VerdictKind(self.verdict),
            at=self.at,
            source=Source(self.source),
            answer=self.answer,
            misconception=self.misconception or None,
            seconds=self.seconds,
            hints=self.hints,
        )
