"""What one answer says: Bayesian knowledge tracing (Corbett & Anderson 1995) of a skill's own evidence."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from math import log

from stairwise.evidence import Response, Source
from stairwise.items.item import Item
from stairwise.learner.state import MOST_EVIDENCE, State, Trace, Walk, bounded, logit, sigmoid

TAUGHT = frozenset({Source.PRACTICE, Source.HINGE, Source.IMPORTED})
"""Answers that come with teaching, after which a skill may have been learned."""


@dataclass(frozen=True, slots=True)
class Likelihood:
    """How likely what was seen is with the skill and without it."""

    held: float
    missing: float

    def posterior(self, probability: float) -> float:
        """Bayes' rule."""
        held = probability * self.held
        return bounded(held / (held + (1 - probability) * self.missing))


def update(state: State, response: Response, now: datetime) -> State:
    """The state after a response, seen at `now` (its own time, for a log).

    An unreadable answer changes nothing. A response that speaks about several skills is right only when all are
    held. Evidence is kept where it was seen; what it says about other skills follows when beliefs are asked for.
    """
    skills = [skill for skill in response.skills if skill in state.model.curriculum.skills]
    if response.right is None or not skills:
        return state
    walk, traces = Walk(state, now), dict(state.traces)
    for skill in skills:
        seen = _likelihood(walk, response, skill, skills)
        log_odds = _learned(walk, response, walk.evidence(skill) + log(seen.held / seen.missing))
        traces[skill] = _counted(traces.get(skill, Trace()), response, log_odds, now)
    for skill in _blamed(state, response, skills):
        old = traces.get(skill, Trace())
        traces[skill] = Trace(walk.evidence(skill) + log(walk.settings.named), old.right, old.wrong, now)
    return State(state.model, traces)


def replay(state: State, responses: Iterable[Response]) -> State:
    """The state after responses in the order given, each at its own time."""
    for response in responses:
        state = update(state, response, response.at)
    return state


def predict(state: State, item: Item, now: datetime) -> float:
    """The probability, 0..1, that the student answers this item correctly now."""
    settings = state.model.settings
    held = Walk(state, now).probability(item.key.skill)
    return held * (1 - settings.slip) + (1 - held) * settings.guess(item.answer_kind, len(item.choices))


def of_answer(walk: Walk, skill: str, right: bool, guess: float | None = None) -> Likelihood:
    """The likelihood of one right or wrong answer to an item of the skill alone."""
    settings = walk.settings
    kind = walk.state.model.curriculum.skills[skill].answer
    lucky = settings.guess(kind) if guess is None else guess
    return Likelihood(1 - settings.slip, lucky) if right else Likelihood(settings.slip, 1 - lucky)


def _likelihood(walk: Walk, response: Response, skill: str, skills: list[str]) -> Likelihood:
    """Of one skill, the others of the response being held as likely as their own evidence says."""
    alone = of_answer(walk, skill, right=True, guess=_guess(walk, response, skill))
    others = 1.0
    for other in skills:
        others *= 1.0 if other == skill else walk.alone(other)
    held = others * alone.held + (1 - others) * alone.missing
    if response.right:
        return Likelihood(held, alone.missing)
    own = walk.state.model.curriculum.skills[skill].misconceptions
    named = walk.settings.named if response.misconception in own else 1.0
    return Likelihood((1 - held) * named, 1 - alone.missing)


def _guess(walk: Walk, response: Response, skill: str) -> float:
    chosen = response.key is not None and response.key.form == "choose"
    kind = walk.state.model.curriculum.skills[skill].answer
    return walk.settings.guess_choice if chosen else walk.settings.guess(kind)


def _learned(walk: Walk, response: Response, log_odds: float) -> float:
    """Evidence after the chance to learn: the belief from it and the base rate moves up by the rate."""
    if response.source in TAUGHT:
        before = logit(walk.settings.base)
        probability = bounded(sigmoid(before + log_odds))
        log_odds = logit(bounded(probability + (1 - probability) * walk.settings.learn)) - before
    return max(-MOST_EVIDENCE, min(MOST_EVIDENCE, log_odds))


def _counted(trace: Trace, response: Response, log_odds: float, now: datetime) -> Trace:
    return Trace(log_odds, trace.right + bool(response.right), trace.wrong + (not response.right), now)


def _blamed(state: State, response: Response, skills: list[str]) -> list[str]:
    """The prerequisites that a named misconception belongs to, when it is none of the asked skills' own."""
    known = state.model.curriculum.skills
    if response.misconception is None or any(response.misconception in known[s].misconceptions for s in skills):
        return []
    below = dict.fromkeys(e.skill for s in skills for e in known[s].prerequisites)
    return [s for s in below if s not in skills and response.misconception in known[s].misconceptions]
