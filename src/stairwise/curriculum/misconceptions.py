"""Misconceptions: named wrong rules."""

from dataclasses import dataclass
from typing import ClassVar

from stairwise.curriculum.records import STRICT


@dataclass(frozen=True, slots=True, kw_only=True)
class Misconception:
    """A named wrong rule: what a teacher calls it, what the student does, an instance, and the rule itself."""

    __pydantic_config__: ClassVar = STRICT

    id: str
    name: str
    does: str
    example: str
    rule: str
