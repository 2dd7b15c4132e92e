"""How easy items and skills are: mean + skill + item, each drawn towards zero by a prior, fitted by Newton steps.

The easiness that later layers learn from is cross-fitted: a student's answers have no part in the easiness of the
items as that student's features see it. Without this the features of the training students would know their own
labels, and the predictions for new students would be worse (0.75 instead of 0.79 AUC when we tried).
"""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

import numpy as np

from stairwise.learner import kernel
from stairwise.learner.log import Floats, Ints, Log
from stairwise.learner.noise import Noise


@dataclass(frozen=True, slots=True)
class Easiness:
    """Log-odds of a right answer by an average student: `base` + the mean over its skills + the item.

    `by_item` and `by_skill` are deviations and `spread` is the variance of each item's, all in the order of a log.
    """

    base: float
    by_skill: Floats
    by_item: Floats
    spread: Floats

    def of(self, log: Log) -> Floats:
        """The easiness of every response."""
        counts = np.diff(log.first)
        means = np.add.reduceat(self.by_skill[log.skill], log.first[:-1]) / counts
        return np.asarray(self.base + means + self.by_item[log.item], float)


def fit_easiness(log: Log, students: Ints, noise: Noise) -> Easiness:
    """The easiness as these students' answers show it.

    The mean first, then skills and items in turn: each step is Newton's for one of them with the other held.
    """
    skills, items = np.zeros(len(log.skills)), np.zeros(len(log.items))
    base, spread = 0.0, np.full(len(items), noise.item**2)
    for step in range(noise.sweeps):
        of_skill, of_item, total = _derivatives(log, students, base, skills, items, noise)
        if step == 0:
            base += total[0] / max(total[1], 1e-9)
        elif step % 2:
            skills += _step(of_skill, skills, noise.skill)
        else:
            items += _step(of_item, items, noise.item)
            spread = 1 / (of_item[:, 1] + noise.item**-2)
    return Easiness(float(base), skills, items, spread)


def _derivatives(
    log: Log, students: Ints, base: float, skills: Floats, items: Floats, noise: Noise
) -> tuple[Floats, Floats, tuple[float, float]]:
    of_skill, of_item = np.zeros((len(skills), 2)), np.zeros((len(items), 2))
    total = kernel.gradients(
        students, log.starts, log.first, log.skill, log.item, log.right, log.at,
        skills, items, base, noise.numbers(), of_skill, of_item,
    )  # fmt: skip
    return of_skill, of_item, total


def _step(derivatives: Floats, now: Floats, deviation: float) -> Floats:
    prior = deviation**-2
    return np.asarray((derivatives[:, 0] - now * prior) / (derivatives[:, 1] + prior), float)


def cross_fitted(log: Log, students: Ints, noise: Noise, workers: int = 2) -> tuple[Easiness, Floats, Floats]:
    """The easiness from all these students; and for every response its value and variance without its own student.

    Students are dealt to the folds in turn, in the order of the log, so that the result needs no chance.
    """
    folds = [students[fold :: noise.folds] for fold in range(min(noise.folds, len(students)))]
    rest = [np.setdiff1d(students, fold) for fold in folds] if len(folds) > 1 else [students]
    with ThreadPoolExecutor(workers) as pool:
        whole, *parts = pool.map(lambda some: fit_easiness(log, some, noise), [students, *rest])
    values, spreads = whole.of(log), whole.spread[log.item]
    for fold, part in zip(folds, parts, strict=True):
        own = np.isin(log.student, fold)
        values[own], spreads[own] = part.of(log)[own], part.spread[log.item][own]
    return whole, values, spreads
