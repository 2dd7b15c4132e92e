"""A Bayesian network of skills: a soft noisy-AND of prerequisites, times a grid of ability.

Given ability, a student holds a skill with the chance `reached`, times a `leak` for each prerequisite that is missing
(leaky noisy-AND: Pearl 1988, ch. 4; Henrion 1989). A leak of 0 is a hard stair, of 1 no stair at all.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from stairwise.learner.log import Floats

GRID = 7
Leaks = Mapping[str, Sequence[tuple[str, float]]]


@dataclass(frozen=True, slots=True)
class Network:
    """Skills, each after its prerequisites. `leaks[skill]` are (prerequisite, leak) pairs, the smallest leak first;
    `reached[skill]` is the chance at each point of the grid; `weights` are the chances of the points.
    """

    leaks: Leaks
    reached: Mapping[str, Floats]
    weights: Floats

    @property
    def parents(self) -> dict[str, tuple[str, ...]]:
        """The prerequisites of each skill."""
        return {skill: tuple(parent for parent, _ in pairs) for skill, pairs in self.leaks.items()}

    def chance(self, skill: str, missing: Sequence[str]) -> Floats:
        """The chance to hold a skill at each point of the grid when these prerequisites are missing."""
        factor = 1.0
        for parent, leak in self.leaks[skill]:
            factor *= leak if parent in missing else 1.0
        return self.reached[skill] * factor


def ability_grid(deviation: float, points: int = GRID) -> tuple[Floats, Floats]:
    """Places and weights of a Gaussian of mean 0 (Gauss-Hermite quadrature, exact for polynomials).

    >>> places, weights = ability_grid(1.5)
    >>> round(float(weights.sum()), 9), round(float(weights @ places**2), 9)
    (1.0, 2.25)
    """
    places, weights = np.polynomial.hermite_e.hermegauss(points)
    return places * deviation, weights / weights.sum()


def without(leaks: Leaks, left_out: Sequence[tuple[str, str]]) -> Leaks:
    """The (prerequisite, leak) pairs that remain when some edges (skill, prerequisite) are left out.

    >>> without({"a": (), "b": (("a", 0.2),)}, [("b", "a")])
    {'a': (), 'b': ()}
    """
    gone = set(left_out)
    return {skill: tuple((p, leak) for p, leak in pairs if (skill, p) not in gone) for skill, pairs in leaks.items()}
