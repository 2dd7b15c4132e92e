"""What is known of one student: evidence per skill, and the beliefs that follow from it."""

import math
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from types import MappingProxyType

from stairwise.curriculum import Curriculum
from stairwise.learner.diagnosis import whole_scope
from stairwise.learner.settings import Settings

LEAST, MOST = 0.02, 0.98
MOST_EVIDENCE = 8.0
"""Beliefs stay inside these, so that no answer is ever impossible."""

DAY = 86_400.0


@dataclass(frozen=True, slots=True)
class Trace:
    """Evidence about one skill: log-odds of its own answers, how many were right and wrong, and when the last came."""

    log_odds: float = 0.0
    right: int = 0
    wrong: int = 0
    at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Model:
    """What all students share: the prerequisite graph and the settings."""

    curriculum: Curriculum
    settings: Settings = field(default_factory=Settings)


@dataclass(frozen=True, slots=True)
class State:
    """One student's evidence. Make one with `State(model)`; `update` returns a new one and changes nothing."""

    model: Model
    traces: Mapping[str, Trace] = field(default_factory=lambda: MappingProxyType({}))


@dataclass(frozen=True, slots=True)
class Belief:
    """The probability that a student has a skill, and the direct answers it rests on."""

    probability: float
    right: int = 0
    wrong: int = 0

    @property
    def uncertainty(self) -> float:
        """Entropy in bits, 0 (certain) to 1 (even odds).

        >>> Belief(0.5).uncertainty
        1.0
        """
        return entropy(self.probability)

    @property
    def answers(self) -> int:
        """How many direct answers there are."""
        return self.right + self.wrong


def belief(state: State, skill: str, now: datetime) -> Belief:
    """What is believed about one skill at a moment."""
    return Walk(state, now).belief(skill)


class Walk:
    """Beliefs of one state at one moment, all computed at once when the first is asked for.

    Exact on the network of the curriculum (see `diagnosis`), as far as its bags reach: what is seen of one skill is
    felt by those above, below and beside it, and by ability. Own evidence fades towards that.
    """

    def __init__(self, state: State, now: datetime) -> None:
        self.state, self.now = state, now
        self.settings = state.model.settings
        self._known: dict[str, float] | None = None

    def belief(self, skill: str) -> Belief:
        """What is believed about one skill."""
        trace = self.state.traces.get(skill, Trace())
        return Belief(self.probability(skill), trace.right, trace.wrong)

    def probability(self, skill: str) -> float:
        """The probability that the student has the skill."""
        if self._known is None:
            scope = whole_scope(self.state.model.curriculum, self.settings)
            self._known = scope.beliefs(self.all_evidence())
        return bounded(self._known[skill])

    def alone(self, skill: str) -> float:
        """The probability from the skill's own evidence and the base rate, without any other skill."""
        return bounded(sigmoid(logit(self.settings.base) + self.evidence(skill)))

    def all_evidence(self) -> dict[str, float]:
        """Own evidence of every skill that has some, in log-odds, faded to the moment."""
        return {skill: self.evidence(skill) for skill in self.state.traces}

    def evidence(self, skill: str) -> float:
        """Own evidence of a skill in log-odds, faded to the moment."""
        trace = self.state.traces.get(skill)
        if trace is None or trace.at is None:
            return 0.0
        days = max(0.0, (self.now - trace.at).total_seconds() / DAY)
        return float(trace.log_odds * 0.5 ** (days / self.settings.half_life_days))


def bounded(probability: float) -> float:
    """The probability kept inside LEAST..MOST."""
    return min(MOST, max(LEAST, probability))


def logit(probability: float) -> float:
    """Log-odds of a probability."""
    return math.log(probability / (1 - probability))


def sigmoid(log_odds: float) -> float:
    """The probability of log-odds.

    >>> sigmoid(0)
    0.5
    """
    return 1 / (1 + math.exp(-log_odds))


def entropy(probability: float) -> float:
    """Bits of uncertainty of a yes-or-no question."""
    if probability in (0, 1):
        return 0.0
    return -(probability * math.log2(probability) + (1 - probability) * math.log2(1 - probability))
