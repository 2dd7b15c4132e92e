"""Lessons: a lesson as it happens, and the next move."""

from stairwise.lessons.hinge import Move, Reading, Settings, read_room

__all__ = ["Move", "Reading", "Settings", "read_room"]
