"""Independent practice: what each student works on alone, and the mastery rule."""

from stairwise.practice.compose import Part, Task, compose
from stairwise.practice.mastery import Standing, standing

__all__ = ["Part", "Standing", "Task", "compose", "standing"]
