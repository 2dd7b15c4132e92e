"""Checks and plans."""

from django.db import models

from stairwise.curriculum import Lesson, curriculum
from stairwise.web.rosters.models import Section


class Check(models.Model):
    """An entry check of a section for one lesson, such as `algebra-1.multi-step-equations`; open until it is closed."""

    section = models.ForeignKey(Section, on_delete=models.CASCADE, related_name="checks")
    lesson = models.CharField(max_length=100)
    opened_at = models.DateTimeField()
    closed_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        """One open check at a time: students join a section, and land in its check."""

        constraints = (
            models.UniqueConstraint(
                fields=("section",), condition=models.Q(closed_at__isnull=True), name="one_open_check_per_section"
            ),
        )

    def __str__(self) -> str:
        return f"{self.section}: {self.lesson}"

    @property
    def is_open(self) -> bool:
        """Whether students can still be asked."""
        return self.closed_at is None

    @property
    def lesson_record(self) -> Lesson:
        """The lesson that the check comes before."""
        return curriculum().place(self.lesson).lesson


class PlanRecord(models.Model):
    """A plan as it was made, kept so that the next one can be compared with it. It can be thrown away and rebuilt."""

    section = models.ForeignKey(Section, on_delete=models.CASCADE, related_name="plans")
    check_closed = models.OneToOneField(Check, null=True, blank=True, on_delete=models.SET_NULL, related_name="plan")
    made_at = models.DateTimeField()
    because = models.CharField(max_length=40)
    body = models.JSONField()

    class Meta:
        """Oldest first."""

        ordering = ("id",)

    def __str__(self) -> str:
        return f"{self.section}, {self.made_at:%Y-%m-%d %H:%M}"
