"""Fits a model to a log, and predicts every response of a log before it is seen."""

from collections.abc import Callable, Iterable, Iterator

import numpy as np

from stairwise.errors import InvalidInput, Problem
from stairwise.learner import kernel
from stairwise.learner.design import Design, design_of
from stairwise.learner.easiness import Easiness, cross_fitted
from stairwise.learner.fitted import Fitted
from stairwise.learner.log import Floats, Ints, Log
from stairwise.learner.logistic import Chunk, fit_logistic, probability
from stairwise.learner.noise import Noise

CHUNK = 50_000
"""Responses whose columns are held at once: about 60 MB."""

SAMPLE = 60_000
"""Responses from which bends, scales and the first steps of the regression are taken."""

KEPT = 400_000
"""Up to so many responses the columns are kept in memory from step to step (0.5 GB); above, they are made again."""

STRAIGHT, BENT = 100.0, 1000.0
"""Ridge penalties of features as they are, and of bends and products: with 30 students these lean on the tracing.
Chosen on held-out training students of two logs; ten times less costs 0.004 AUC with 30 students and gains nothing."""

Span = tuple[int, int]


def fit(log: Log, noise: Noise | None = None) -> Fitted:
    """The model of the log's chosen responses' students. Deterministic: the same log gives the same model.

    Students without a chosen response are left out; of the others, only chosen responses count.
    """
    noise = noise or Noise()
    students = np.unique(log.student[log.chosen])
    if not len(students):
        raise InvalidInput("The log", [Problem("split", "no response is chosen", "choose at least one")])
    easiness, values, spreads = cross_fitted(log, students, noise)
    sample = _sample(log, students)
    chunks = _Features(log, values, spreads, noise)
    shape = design_of(np.concatenate([features for features, _ in chunks.of(sample)])[-SAMPLE:])
    weights = _weights(log, chunks, shape, sample, spans(log, students))
    return Fitted(
        noise=noise,
        base=easiness.base,
        skills={name: (float(value), 0.0) for name, value in zip(log.skills, easiness.by_skill, strict=True)},
        items=_known_items(log, easiness, students),
        design=shape,
        weights=weights,
        responses=int(log.chosen.sum()),
        students=len(students),
    )


def predict_log(model: Fitted, log: Log) -> Floats:
    """The probability, 0..1, of a right answer for every response of the log, from what came before it only."""
    pieces = (part for features in traced(model, log) for part in _pieces(features))
    return np.concatenate([probability(model.log_odds(part)) for part in pieces])


def _pieces(features: Floats) -> Iterator[Floats]:
    for begin in range(0, len(features), CHUNK):
        yield features[begin : begin + CHUNK]


def traced(model: Fitted, log: Log) -> Iterator[Floats]:
    """Features of a log's responses in order, in chunks."""
    easiness = model.easiness(log)
    chunks = _Features(log, easiness.of(log), easiness.spread[log.item], model.noise)
    for features, _ in chunks.of(spans(log, np.arange(len(log.students)))):
        yield features


def spans(log: Log, students: Ints) -> list[Span]:
    """Neighbouring students in groups of about CHUNK responses; one student is never cut."""
    groups: list[Span] = []
    for student in students.tolist():
        begin = groups[-1][0] if groups and groups[-1][1] == student else student
        if groups and begin != student and log.starts[student + 1] - log.starts[begin] <= CHUNK:
            groups[-1] = (begin, student + 1)
        else:
            groups.append((student, student + 1))
    return groups


class _Features:
    """Makes features of groups of students."""

    def __init__(self, log: Log, easiness: Floats, spreads: Floats, noise: Noise) -> None:
        self.log, self.easiness, self.spreads = log, easiness, spreads
        self.numbers = noise.numbers()
        self.extra = np.stack([log.at, log.hints, log.seconds], axis=1)

    def of(self, groups: Iterable[Span]) -> Iterator[tuple[Floats, slice]]:
        """Features of each group, and where its responses are."""
        log = self.log
        for begin, end in groups:
            where = slice(int(log.starts[begin]), int(log.starts[end]))
            out = np.empty((where.stop - where.start, len(kernel.FEATURES)))
            kernel.follow(
                log.starts[begin : end + 1], log.first, log.skill, log.right, self.extra,
                self.easiness, self.spreads, len(log.skills), self.numbers, out,
            )  # fmt: skip
            yield out, where


def _sample(log: Log, students: Ints) -> list[Span]:
    """Every n-th student, so that about SAMPLE responses come together."""
    count = int(np.diff(log.starts)[students].sum())
    return spans(log, students[:: max(1, count // SAMPLE)])


def _weights(log: Log, features: _Features, shape: Design, sample: list[Span], groups: list[Span]) -> Floats:
    penalty = np.full(len(shape.names), BENT)
    penalty[: shape.straight + 1] = STRAIGHT
    penalty[0] = 1.0
    first = fit_logistic(_chunks(log, features, shape, sample), penalty, steps=4)
    return fit_logistic(_chunks(log, features, shape, groups), penalty, first, steps=2)


def _chunks(log: Log, features: _Features, shape: Design, groups: list[Span]) -> Callable[[], Iterable[Chunk]]:
    def made() -> Iterator[Chunk]:
        for rows, where in features.of(groups):
            chosen, right = np.flatnonzero(log.chosen[where]), log.right[where]
            for begin in range(0, len(chosen), CHUNK):  # one student may have a million responses
                part = chosen[begin : begin + CHUNK]
                yield shape.columns(rows[part]), right[part], rows[part, 0]

    if sum(log.starts[end] - log.starts[begin] for begin, end in groups) > KEPT:
        return made
    kept = list(made())
    return lambda: kept


def _known_items(log: Log, easiness: Easiness, students: Ints) -> dict[str, tuple[float, float]]:
    seen = np.unique(log.item[np.isin(log.student, students)])
    return {log.items[i]: (float(easiness.by_item[i]), float(easiness.spread[i])) for i in seen.tolist()}
