"""Sections and students."""

from django.conf import settings
from django.db import models

from stairwise.curriculum import Course, Unit, curriculum


class Section(models.Model):
    """One class period. `code` is what its students join with; `unit_start` is the first day of its unit."""

    name = models.CharField(max_length=40)
    course = models.CharField(max_length=40)
    unit = models.CharField(max_length=60)
    unit_start = models.DateField()
    minutes = models.PositiveSmallIntegerField(default=45)
    code = models.CharField(max_length=8, unique=True)
    teachers = models.ManyToManyField(settings.AUTH_USER_MODEL, related_name="sections")

    def __str__(self) -> str:
        return self.name

    @property
    def course_record(self) -> Course:
        """The course that the section follows."""
        return curriculum().course(self.course)

    @property
    def unit_record(self) -> Unit:
        """The unit that the section is in."""
        units = {unit.id: unit for unit in self.course_record.units}
        return units[self.unit]


class Student(models.Model):
    """A student of a section. `pid` is the pseudonym that responses carry; `code` is the personal code."""

    section = models.ForeignKey(Section, on_delete=models.CASCADE, related_name="students")
    pid = models.CharField(max_length=16, unique=True)
    name = models.CharField(max_length=80)
    code = models.CharField(max_length=8)
    position = models.PositiveSmallIntegerField()

    class Meta:
        """Roster order; a personal code belongs to one student of a section."""

        ordering = ("position", "id")
        constraints = (models.UniqueConstraint(fields=("section", "code"), name="one_code_per_section"),)

    def __str__(self) -> str:
        return self.name

    @property
    def first_name(self) -> str:
        """What the student is greeted with."""
        return self.name.split(" ")[0]
