"""Composes a practice set: an opener the student has, the target, and earlier skills in between."""

import random
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from stairwise.curriculum import Curriculum
from stairwise.items.item import ItemKey, Level
from stairwise.items.make import makers
from stairwise.learner import State
from stairwise.learner.state import Walk


class Part(StrEnum):
    """What an item is for in its set."""

    OPENER = "opener"
    FOCUS = "focus"
    MIXED = "mixed in"


@dataclass(frozen=True, slots=True)
class Settings:
    """How a set of about 20 minutes is made.

    `focus`, `mixed`: four focus items and three earlier ones (docs on research: interleave at least a third; Rohrer
    et al. 2020, d = 0.83). `has`: the belief from which a skill may be used as known. `supported_below` and
    `extension_above` choose the entry point; our judgement.
    """

    focus: int = 4
    mixed: int = 3
    has: float = 0.65
    supported_below: float = 0.45
    extension_above: float = 0.9


@dataclass(frozen=True, slots=True)
class Task:
    """One item of a set and what it is for."""

    part: Part
    item: ItemKey


def compose(
    curriculum: Curriculum,
    target: str,
    state: State,
    now: datetime,
    rng: random.Random,
    settings: Settings | None = None,
) -> tuple[Task, ...]:
    """A set for one student on one target skill.

    Only skills that the student probably has are mixed in: practice needs no new knowledge. Without any, the set is
    focus items alone.
    """
    settings = settings or Settings()
    walk = Walk(state, now)
    known = _known(curriculum, target, walk, settings)
    level = _level(walk.probability(target), settings)
    focus = [Task(Part.FOCUS, ItemKey(target, rng.getrandbits(32), level)) for _ in range(settings.focus)]
    earlier = [ItemKey(skill, rng.getrandbits(32)) for skill in _drawn(known, settings.mixed, rng)]
    mixed = [Task(Part.MIXED, key) for key in earlier]
    opener = [Task(Part.OPENER, ItemKey(known[0], rng.getrandbits(32), Level.SUPPORTED))] if known else []
    return (*opener, *_interleaved(focus, mixed))


def _known(curriculum: Curriculum, target: str, walk: Walk, settings: Settings) -> list[str]:
    """Skills below the target that the student probably has and that can be asked, nearest first."""
    below = [skill for ring in curriculum.rings(target)[:3] for skill in ring]
    askable = makers()
    return [skill for skill in below if skill in askable and walk.probability(skill) >= settings.has]


def _level(probability: float, settings: Settings) -> Level:
    if probability < settings.supported_below:
        return Level.SUPPORTED
    return Level.EXTENSION if probability >= settings.extension_above else Level.CORE


def _drawn(known: Sequence[str], count: int, rng: random.Random) -> list[str]:
    return rng.sample(known, min(count, len(known)))


def _interleaved(focus: Sequence[Task], mixed: Sequence[Task]) -> list[Task]:
    """Two focus items first, then earlier ones between the rest."""
    rest = list(focus[2:])
    woven = list(focus[:2])
    for task in mixed:
        woven.append(task)
        woven += rest[:1]
        rest = rest[1:]
    return woven + rest
