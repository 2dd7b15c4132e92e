"""Bayesian knowledge tracing (Corbett & Anderson 1995), with each answer felt by the prerequisites below it."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from math import log

from stairwise.evidence import Response, Source
from stairwise.items.item import Item
from stairwise.learner.state import State, Trace, Walk, bounded, logit

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
    held. The skills' prerequisites are updated too, along the nearest path, down to `reach` rings.
    """
    skills = [skill for skill in response.skills if skill in state.model.curriculum.skills]
    if response.right is None or not skills:
        return state
    walk = Walk(state, now)
    seen = {skill: _likelihood(walk, response, skill, skills) for skill in skills}
    after = {skill: _learned(walk, response, seen[skill].posterior(walk.probability(skill))) for skill in skills}
    traces = dict(state.traces)
    for skill in skills:
        for earlier, likelihood in _below(walk, skill, seen[skill]):
            if earlier not in after:
                traces[earlier] = _shifted(walk, traces.get(earlier, Trace()), earlier, likelihood)
    for skill in skills:
        traces[skill] = _counted(traces.get(skill, Trace()), response, now)
    return State(state.model, _anchored(State(state.model, traces), after, now))


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
    alone = of_answer(walk, skill, right=True, guess=_guess(walk, response, skill))
    others = 1.0
    for other in skills:
        others *= 1.0 if other == skill else walk.probability(other)
    held = others * alone.held + (1 - others) * alone.missing
    return Likelihood(held, alone.missing) if response.right else Likelihood(1 - held, 1 - alone.missing)


def _guess(walk: Walk, response: Response, skill: str) -> float:
    chosen = response.key is not None and response.key.form == "choose"
    kind = walk.state.model.curriculum.skills[skill].answer
    return walk.settings.guess_choice if chosen else walk.settings.guess(kind)


def _learned(walk: Walk, response: Response, probability: float) -> float:
    rate = walk.settings.learn if response.source in TAUGHT else 0.0
    return bounded(probability + (1 - probability) * rate)


def _below(walk: Walk, skill: str, seen: Likelihood) -> Iterator[tuple[str, Likelihood]]:
    """What an answer says about the skills below: each ancestor once, by its nearest path."""
    met = {skill}
    ring = {skill: seen}
    for _ in range(walk.settings.reach):
        ring = {
            edge.skill: _through(walk, later, edge.skill, likelihood)
            for later, likelihood in ring.items()
            for edge in walk.state.model.curriculum.skills[later].prerequisites
            if edge.skill not in met
        }
        met.update(ring)
        yield from ring.items()


def _through(walk: Walk, later: str, earlier: str, seen: Likelihood) -> Likelihood:
    """What is seen at a skill, as seen from one of its prerequisites."""
    with_it, without = walk.given(later, earlier)
    return Likelihood(_mixed(seen, with_it), _mixed(seen, without))


def _mixed(seen: Likelihood, probability: float) -> float:
    return probability * seen.held + (1 - probability) * seen.missing


def _shifted(walk: Walk, trace: Trace, skill: str, seen: Likelihood) -> Trace:
    return Trace(walk.evidence(skill) + log(seen.held / seen.missing), trace.right, trace.wrong, walk.now)


def _counted(trace: Trace, response: Response, now: datetime) -> Trace:
    return Trace(trace.log_odds, trace.right + bool(response.right), trace.wrong + (not response.right), now)


def _anchored(state: State, after: Mapping[str, float], now: datetime) -> dict[str, Trace]:
    """Traces whose evidence makes each answered skill's belief its exact posterior, so that nothing counts twice."""
    walk = Walk(state, now)
    traces = dict(state.traces)
    for skill, probability in after.items():
        trace = traces[skill]
        log_odds = logit(probability) - logit(walk.prior(skill))
        traces[skill] = Trace(log_odds, trace.right, trace.wrong, now)
    return traces
