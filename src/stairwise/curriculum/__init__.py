"""What there is to know: standards, skills, prerequisites, misconceptions and courses, with their data files."""

from stairwise.curriculum.courses import Course, CourseStandard, Lesson, Unit
from stairwise.curriculum.curriculum import Curriculum, Place
from stairwise.curriculum.load import curriculum, load
from stairwise.curriculum.misconceptions import Misconception
from stairwise.curriculum.skills import AnswerKind, Need, Prerequisite, Skill
from stairwise.curriculum.standards import Emphasis, Standard

__all__ = [
    "AnswerKind",
    "Course",
    "CourseStandard",
    "Curriculum",
    "Emphasis",
    "Lesson",
    "Misconception",
    "Need",
    "Place",
    "Prerequisite",
    "Skill",
    "Standard",
    "Unit",
    "curriculum",
    "load",
]
