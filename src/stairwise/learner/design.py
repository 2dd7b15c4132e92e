"""From features to the columns of the regression: each feature straight, bent at its terciles, and a few products."""

from dataclasses import dataclass

import numpy as np

from stairwise.learner.kernel import FEATURES
from stairwise.learner.log import Floats

PRODUCTS = tuple(
    (FEATURES.index(one), FEATURES.index(other))
    for one, other in (
        ("predicted log-odds", "deviation variance"),
        ("predicted log-odds", "ability variance"),
        ("predicted log-odds", "right on skill"),
        ("predicted log-odds", "wrong on skill"),
        ("predicted log-odds", "streak on skill"),
        ("predicted log-odds", "lag"),
        ("predicted log-odds", "run"),
        ("predicted log-odds", "share right, first tries"),
        ("predicted log-odds", "first on skill"),
        ("predicted log-odds", "gap on skill"),
        ("right on skill", "wrong on skill"),
        ("streak on skill", "lag"),
        ("streak on skill", "run"),
        ("surprise on skill", "lag"),
    )
)
BENDS = (1 / 3, 2 / 3)


@dataclass(frozen=True, slots=True)
class Design:
    """Which bends a regression has, and how its columns are brought to mean 0 and deviation 1.

    `bends` are (feature, value) pairs. A column without any spread is left at zero.
    """

    bends: tuple[tuple[int, float], ...]
    mean: Floats
    scale: Floats

    def columns(self, features: Floats) -> Floats:
        """One row of columns per response; the first is 1."""
        filled = (_raw(features, self.bends) - self.mean) * self.scale
        return np.concatenate([np.ones((len(features), 1)), filled], axis=1)

    @property
    def names(self) -> list[str]:
        """What each column is, in words.

        >>> design_of(np.zeros((3, len(FEATURES)))).names[:3]
        ['always', 'predicted log-odds', 'easiness']
        """
        bends = [f"{FEATURES[f]} above {value:.3g}" for f, value in self.bends]
        return ["always", *FEATURES, *bends, *(f"{FEATURES[a]} x {FEATURES[b]}" for a, b in PRODUCTS)]

    @property
    def straight(self) -> int:
        """How many columns are features as they are."""
        return len(FEATURES)


def design_of(features: Floats) -> Design:
    """The design that fits a sample of features."""
    bends = tuple(
        (place, float(value))
        for place in range(features.shape[1])
        for value in np.unique(np.quantile(features[:, place], BENDS))
        if features[:, place].min() < value < features[:, place].max()
    )
    raw = _raw(features, bends)
    spread = raw.std(axis=0)
    scale = np.divide(1.0, spread, out=np.zeros_like(spread), where=spread > 1e-6)
    return Design(bends, raw.mean(axis=0), scale)


def _raw(features: Floats, bends: tuple[tuple[int, float], ...]) -> Floats:
    places = [place for place, _ in bends]
    above = np.maximum(features[:, places] - np.array([value for _, value in bends]), 0.0)
    products = [features[:, [a]] * features[:, [b]] for a, b in PRODUCTS]
    return np.concatenate([features, above, *products], axis=1)
