"""Published standards by code, and their prerequisite graph."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import ClassVar, Literal

from stairwise.curriculum.records import STRICT

Emphasis = Literal["major", "supporting", "additional"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Standard:
    """A standard: its code, our own plain title, and the facts of the Coherence Map.

    `prerequisites` are the map's edges, on the sub-standards where the map puts them; `authored` are ours, where
    the map has none. `emphasis` is the cluster's published mark and absent in high school.
    """

    __pydantic_config__: ClassVar = STRICT

    code: str
    title: str
    grade: str
    emphasis: Emphasis | None = None
    widely_applicable: bool | None = None
    parent: str | None = None
    modeling: bool = False
    prerequisites: tuple[str, ...] = ()
    authored: tuple[str, ...] = ()
    related: tuple[str, ...] = ()


def folded(standards: Mapping[str, Standard], code: str) -> str:
    """The code of the standard that `code` is a part of, or `code` itself."""
    return standards[code].parent or code


def collapsed(standards: Mapping[str, Standard], *, authored: bool = True) -> frozenset[tuple[str, str]]:
    """Prerequisite edges (earlier, later) between whole standards.

    Parts (a, b, c) are folded into their parents and self loops dropped: edges sit on parts, and a walk over the
    unfolded graph misses ancestors (from A-REI.B.3 it misses 7.EE.A.1).
    """
    edges = (
        (folded(standards, earlier), folded(standards, standard.code))
        for standard in standards.values()
        for earlier in _earlier(standard, authored)
    )
    return frozenset((a, b) for a, b in edges if a != b)


def _earlier(standard: Standard, authored: bool) -> Iterable[str]:
    return (*standard.prerequisites, *standard.authored) if authored else standard.prerequisites
