"""What is known of one student: evidence per skill, and the beliefs that follow from it."""

import math
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from types import MappingProxyType

from stairwise.curriculum import Curriculum
from stairwise.curriculum.skills import Need
from stairwise.learner.settings import Settings

LEAST, MOST = 0.02, 0.98
"""Beliefs stay inside these, so that no answer is ever impossible."""

DAY = 86_400.0


@dataclass(frozen=True, slots=True)
class Trace:
    """Evidence about one skill: log-odds beyond the prior, direct answers right and wrong, and when it last changed."""

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
    """Beliefs of one state at one moment, each computed once.

    The prior of a skill follows its weakest prerequisite: stairs are as good as the worst one, and as prerequisites
    are held or missing together, the weakest tells more than a product over all would. Own evidence is added in
    log-odds, and fades.
    """

    def __init__(self, state: State, now: datetime) -> None:
        self.state, self.now = state, now
        self.settings = state.model.settings
        self._known: dict[str, float] = {}

    def belief(self, skill: str) -> Belief:
        """What is believed about one skill."""
        trace = self.state.traces.get(skill, Trace())
        return Belief(self.probability(skill), trace.right, trace.wrong)

    def probability(self, skill: str, depth: int = 0) -> float:
        """The probability that the student has the skill."""
        if skill not in self._known:
            self._known[skill] = bounded(sigmoid(logit(self.prior(skill, depth)) + self.evidence(skill)))
        return self._known[skill]

    def prior(self, skill: str, depth: int = 0) -> float:
        """The probability from prerequisites alone. Without any, or `reach` rings down, it is the base rate."""
        edges = self.state.model.curriculum.skills[skill].prerequisites
        if depth > self.settings.reach or not edges:
            return self.settings.base
        return self.settings.reached * min(self.open(e.need, self.probability(e.skill, depth + 1)) for e in edges)

    def given(self, later: str, earlier: str) -> tuple[float, float]:
        """The chance to hold a skill when one of its prerequisites is held, and when that one is missing."""
        skills, needs = self.state.model.curriculum.skills, self.state.model.curriculum.needs
        others = [e for e in skills[later].prerequisites if e.skill != earlier]
        rest = min((self.open(e.need, self.probability(e.skill)) for e in others), default=1.0)
        leak = self.settings.leak[needs[(later, earlier)]]
        return self.settings.reached * rest, self.settings.reached * min(rest, leak)

    def open(self, need: Need, probability: float) -> float:
        """The factor that a prerequisite leaves to a skill: 1 when held, the leak when missing, between when unsure."""
        return probability + (1 - probability) * self.settings.leak[need]

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
