"""A fitted model used one response at a time: state in, state out, with the loops that read whole logs."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import nan

import numpy as np

from stairwise.learner import kernel
from stairwise.learner.fitted import Fitted
from stairwise.learner.log import Floats, Ints


@dataclass(frozen=True, slots=True)
class Asked:
    """One item as a log knows it, asked at a moment (seconds; NaN when unknown)."""

    item: str
    skills: Sequence[str]
    at: float = nan


@dataclass(frozen=True, slots=True)
class Progress:
    """One student's state; `places` says which row of `topics` a skill has. Never changed: `after` makes a new one."""

    person: Floats
    topics: Floats
    places: Mapping[str, int]


def start(model: Fitted, skills: Sequence[str]) -> Progress:
    """A student nothing is known about, who may be asked about these skills.

    >>> progress = start(Fitted(), ["x"])
    >>> round(chance(Fitted(), progress, Asked("i", ["x"])), 3)
    0.613
    """
    person, topics = np.empty(kernel.PERSON), np.zeros((len(skills), kernel.TOPIC_SIZE))
    kernel.begin(person, topics, model.noise.numbers())
    return Progress(person, topics, {skill: place for place, skill in enumerate(skills)})


def chance(model: Fitted, progress: Progress, asked: Asked) -> float:
    """The probability, 0..1, of a right answer to an item, before it is seen."""
    features = _features(model, _copy(progress), asked)
    return kernel.chance(float(model.log_odds(features[None])[0]))


def after(
    model: Fitted, progress: Progress, asked: Asked, right: bool, hints: float = 0.0, seconds: float = nan
) -> Progress:
    """The state after an answer."""
    new = _copy(progress)
    traced = kernel.chance(_features(model, new, asked)[0])
    here, (easiness, _) = _here(new, asked), _easiness(model, asked)
    score, extra = float(right), np.array([asked.at, hints, seconds])
    kernel.observe(new.person, new.topics, here, easiness, score, model.noise.numbers())
    kernel.remember(new.person, new.topics, here, easiness, score, extra, score - traced)
    return new


def _features(model: Fitted, progress: Progress, asked: Asked) -> Floats:
    out, here, (easiness, spread) = np.empty(len(kernel.FEATURES)), _here(progress, asked), _easiness(model, asked)
    kernel.wait(progress.person, progress.topics, here, asked.at, model.noise.numbers())
    kernel.describe(progress.person, progress.topics, here, easiness, spread, asked.at, out)
    return out


def _copy(progress: Progress) -> Progress:
    return Progress(progress.person.copy(), progress.topics.copy(), progress.places)


def _here(progress: Progress, asked: Asked) -> Ints:
    return np.array(sorted({progress.places[skill] for skill in asked.skills}), np.int64)


def _easiness(model: Fitted, asked: Asked) -> tuple[float, float]:
    """Easiness and its variance of an item, as far as it is known."""
    by_item, spread = model.items.get(asked.item, (0.0, model.noise.item**2))
    by_skill = sum(model.skills.get(skill, (0.0, 0.0))[0] for skill in asked.skills) / len(asked.skills)
    return model.base + by_skill + by_item, spread
