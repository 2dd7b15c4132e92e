"""Who probably holds what: the skills of a lesson, or of the whole curriculum, as a network that evidence goes into."""

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from stairwise.curriculum import Curriculum, Lesson
from stairwise.learner.bags import bags_of
from stairwise.learner.junction import Tree, compile_tree
from stairwise.learner.log import Floats
from stairwise.learner.network import Leaks, Network, ability_grid, without
from stairwise.learner.settings import Settings

READY = "(ready)"
"""The node that says whether a student is ready for the lesson."""

CERTAIN = 1e9


@dataclass(frozen=True, slots=True)
class Scope:
    """A network and its tree. `alone` is the chance of any skill at each point of ability, for evidence from outside;
    `left_out` are the edges (skill, prerequisite) that exact inference cannot afford here."""

    network: Network
    tree: Tree
    alone: Floats
    left_out: tuple[tuple[str, str], ...]

    def ratios(self, evidence: Mapping[str, float]) -> Floats:
        """One row of likelihood ratios for the tree, from log-odds of evidence."""
        row = np.ones(len(self.tree.skills))
        for skill, log_odds in evidence.items():
            if skill in self.tree.place:
                row[self.tree.place[skill]] = math.exp(log_odds)
        return row

    def ability(self, evidence: Mapping[str, float]) -> Floats:
        """How likely the evidence on skills outside of the tree is at each point of ability."""
        likely = np.ones(len(self.alone))
        for skill, log_odds in evidence.items():
            if skill not in self.tree.place:
                likely = likely * (self.alone * math.exp(log_odds) + 1 - self.alone)
                likely = likely / likely.max()
        return likely

    def joint(self, evidence: Mapping[str, float], held: Sequence[str] = ()) -> Floats:
        """Chance of every skill: first as the evidence has it, then given that each of `held` is held as well.

        Shape (1 + held, skills), in the order of `tree.skills`.
        """
        rows = np.repeat(self.ratios(evidence)[None], 1 + len(held), axis=0)
        for number, skill in enumerate(held, 1):
            rows[number, self.tree.place[skill]] *= CERTAIN
        given, chance = self.tree.by_ability(rows)
        likely = np.exp(chance - chance.max(axis=1, keepdims=True))
        weight = likely * self.tree.weights * self.ability(evidence)
        weight = weight / weight.sum(axis=1, keepdims=True)
        return np.asarray(np.einsum("rgs,rg->rs", given, weight))

    def beliefs(self, evidence: Mapping[str, float]) -> dict[str, float]:
        """The chance of every skill."""
        return dict(zip(self.tree.skills, self.joint(evidence)[0].tolist(), strict=True))


def whole_scope(curriculum: Curriculum, settings: Settings) -> Scope:
    """All skills of the curriculum; made once."""
    return _made(_Same(curriculum), _Same(settings), repr(settings), None)


def lesson_scope(curriculum: Curriculum, settings: Settings, lesson: Lesson, rings: int) -> Scope:
    """The skills of the rings below a lesson, and READY, which needs those of the first ring; made once."""
    return _made(_Same(curriculum), _Same(settings), repr(settings), (lesson, rings))


class _Same:
    """A value that is equal only to itself, or (settings) to what looks the same, so that scopes can be kept."""

    def __init__(self, value: object) -> None:
        self.value = value

    def __hash__(self) -> int:
        return 0 if isinstance(self.value, Settings) else id(self.value)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, _Same):
            return False
        return isinstance(self.value, Settings) or self.value is other.value


@lru_cache(maxsize=64)
def _made(curriculum: _Same, settings: _Same, _looks: str, part: tuple[Lesson, int] | None) -> Scope:
    known, numbers = curriculum.value, settings.value
    assert isinstance(known, Curriculum)  # noqa: S101
    assert isinstance(numbers, Settings)  # noqa: S101
    leaks = _leaks(known, numbers, known.order) if part is None else _lesson_leaks(known, numbers, *part)
    return scope_of(leaks, numbers)


def scope_of(leaks: Leaks, settings: Settings) -> Scope:
    """The scope of skills with their (prerequisite, leak) pairs, each after its prerequisites."""
    network = network_of(leaks, settings)
    bags = bags_of(network.parents, settings.largest_bag)
    if bags.left_out:
        network = network_of(without(leaks, bags.left_out), settings)
    return Scope(network, compile_tree(network, bags), _alone(settings), bags.left_out)


def network_of(leaks: Leaks, settings: Settings) -> Network:
    """The network in which every skill stands as near the base rate as `reached` lets it, at each point of ability."""
    _, weights = ability_grid(settings.ability)
    alone, reached, held = _alone(settings), dict[str, Floats](), dict[str, Floats]()
    for skill, pairs in leaks.items():
        opened = np.ones(len(weights))
        for parent, leak in pairs:
            opened = opened * (held[parent] + (1 - held[parent]) * leak)
        reached[skill] = np.minimum(alone / opened, settings.reached)
        held[skill] = reached[skill] * opened
    return Network({s: tuple(sorted(pairs, key=lambda p: p[1])) for s, pairs in leaks.items()}, reached, weights)


def _alone(settings: Settings) -> Floats:
    """Chance of a skill at each point of ability, so that its mean is the base rate."""
    places, weights = ability_grid(settings.ability)
    low, high = -10.0, 10.0
    while high - low > 1e-9:
        middle = (low + high) / 2
        mean = float(weights @ (1 / (1 + np.exp(-middle - places))))
        low, high = (middle, high) if mean < settings.base else (low, middle)
    return np.asarray(1 / (1 + np.exp(-low - places)))


def _leaks(curriculum: Curriculum, settings: Settings, skills: Iterable[str]) -> Leaks:
    inside = set(skills)
    return {
        skill: [(e.skill, settings.leak[e.need]) for e in curriculum.skills[skill].prerequisites if e.skill in inside]
        for skill in sorted(inside, key=curriculum.order.__getitem__)
    }


def _lesson_leaks(curriculum: Curriculum, settings: Settings, lesson: Lesson, rings: int) -> Leaks:
    below = [skill for ring in curriculum.lesson_rings(lesson)[:rings] for skill in ring]
    needs = curriculum.lesson_needs(lesson)
    ready = [(skill, settings.leak[need]) for skill, need in needs.items()]
    return {**_leaks(curriculum, settings, below), READY: ready}
