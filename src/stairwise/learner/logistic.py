"""Logistic regression by Newton's method, over rows that come in chunks so that memory stays bounded."""

from collections.abc import Callable, Iterable

import numpy as np

from stairwise.learner.log import Floats

Chunk = tuple[Floats, Floats, Floats]
"""Columns, answers (0 or 1) and offsets (log-odds before the regression)."""


def fit_logistic(
    chunks: Callable[[], Iterable[Chunk]], penalty: Floats, weights: Floats | None = None, steps: int = 5
) -> Floats:
    """The weights that maximise log-likelihood minus half of penalty x weight², from the given ones on.

    Each step reads the chunks once. Stops early when a step changes no weight by more than 1e-6.

    >>> x, right = np.ones((4, 1)), np.array([1.0, 1.0, 1.0, 0.0])
    >>> fit_logistic(lambda: [(x, right, np.zeros(4))], np.zeros(1), steps=20).round(3).tolist()
    [1.099]
    """
    found = np.zeros(len(penalty)) if weights is None else weights
    for _ in range(steps):
        slope, curve = derivatives(chunks(), found, penalty)
        step = np.linalg.solve(curve, slope)
        found = found + np.clip(step, -2, 2)
        if np.abs(step).max() < 1e-6:
            break
    return found


def derivatives(chunks: Iterable[Chunk], weights: Floats, penalty: Floats) -> tuple[Floats, Floats]:
    """Gradient of the penalised log-likelihood, and the negative of its second derivative."""
    slope = -penalty * weights
    curve = np.diag(penalty + 1e-9)
    for columns, right, offset in chunks:
        p = probability(columns @ weights + offset)
        slope = slope + columns.T @ (right - p)
        curve = curve + (columns * (p * (1 - p))[:, None]).T @ columns
    return slope, curve


def log_likelihood(chunks: Iterable[Chunk], weights: Floats, penalty: Floats) -> float:
    """The penalised log-likelihood, which the steps maximise."""
    total = -0.5 * float(np.sum(penalty * weights**2))
    for columns, right, offset in chunks:
        z = columns @ weights + offset
        total += float(np.sum(right * z - np.logaddexp(0, z)))
    return total


def probability(log_odds: Floats) -> Floats:
    """The logistic function, safe for any size.

    >>> probability(np.array([-1000.0, 0.0, 1000.0])).tolist()
    [0.0, 0.5, 1.0]
    """
    return np.asarray(0.5 * (1 + np.tanh(0.5 * log_odds)), float)
