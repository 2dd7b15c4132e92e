"""How good predictions are: ranking, likelihood, error, calibration."""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from stairwise.learner.log import Floats, Ints

BINS = 10
EDGES = (0, 5, 10, 20, 50, 100, 200)
"""Groups of responses by how many earlier ones their student has."""


@dataclass(frozen=True, slots=True)
class Measures:
    """Measures of some predictions. `auc` is NaN when all answers are right or all wrong."""

    responses: int
    auc: float
    log_loss: float
    rmse: float
    calibration_error: float


def measures(right: Floats, probability: Floats) -> Measures:
    """All measures.

    >>> measures(np.array([1.0, 0.0, 1.0]), np.array([0.9, 0.2, 0.6])).auc
    1.0
    """
    inside = np.clip(probability, 1e-9, 1 - 1e-9)
    return Measures(
        responses=len(right),
        auc=auc(right, probability),
        log_loss=float(-np.mean(np.where(right > 0.5, np.log(inside), np.log(1 - inside)))),
        rmse=float(np.sqrt(np.mean((right - probability) ** 2))),
        calibration_error=calibration_error(right, probability),
    )


def auc(right: Floats, probability: Floats) -> float:
    """The chance that a right answer was given a higher probability than a wrong one; ties count half.

    >>> auc(np.array([1.0, 0.0]), np.array([0.5, 0.5]))
    0.5
    """
    _, place, count = np.unique(probability, return_inverse=True, return_counts=True)
    rank = (np.cumsum(count) - (count - 1) / 2)[place]
    rights = float(right.sum())
    pairs = rights * (len(right) - rights)
    return float((rank[right > 0.5].sum() - rights * (rights + 1) / 2) / pairs) if pairs else float("nan")


def reliability(right: Floats, probability: Floats, bins: int = BINS) -> tuple[Floats, Floats, Ints]:
    """Mean probability, share of right answers, and count in each of equally wide bins (NaN where a bin is empty)."""
    place = np.minimum((probability * bins).astype(int), bins - 1)
    count = np.bincount(place, minlength=bins)
    with np.errstate(invalid="ignore"):
        mean = np.bincount(place, probability, bins) / count
        share = np.bincount(place, right, bins) / count
    return mean, share, count


def calibration_error(right: Floats, probability: Floats) -> float:
    """Expected calibration error over ten equally wide bins (Naeini et al. 2015).

    >>> round(calibration_error(np.array([1.0, 0.0]), np.array([0.9, 0.1])), 6)
    0.1
    """
    mean, share, count = reliability(right, probability)
    full = count > 0
    return float(np.sum(count[full] * np.abs(mean - share)[full]) / len(right))


def by_earlier(right: Floats, probability: Floats, earlier: Ints) -> Iterator[tuple[str, Measures]]:
    """Measures of the responses with so many earlier ones, such as `0-4`."""
    for low, high in zip(EDGES, (*EDGES[1:], None), strict=True):
        group = (earlier >= low) & (earlier < high) if high else earlier >= low
        if group.any():
            yield f"{low}-{high - 1}" if high else f"{low}+", measures(right[group], probability[group])
