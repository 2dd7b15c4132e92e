"""Exact inference against brute force: all states of random graphs of up to 12 skills, summed."""

from dataclasses import replace
from itertools import product

import numpy as np
import pytest

from stairwise.curriculum import curriculum
from stairwise.learner import Settings, junction
from stairwise.learner.bags import bags_of, eliminated, narrowed
from stairwise.learner.diagnosis import whole_scope
from stairwise.learner.junction import compile_tree
from stairwise.learner.network import Network, ability_grid, without


def random_network(rng, size):
    names = [f"n{i}" for i in range(size)]
    leaks = {}
    for i, name in enumerate(names):
        parents = rng.choice(i, min(i, rng.integers(0, 4)), replace=False) if i else []
        leaks[name] = tuple((names[j], float(rng.random())) for j in parents)
    return Network(leaks, {name: rng.random(7) for name in names}, ability_grid(1.0)[1])


def by_brute_force(network, ratios):
    """Marginals and the chance of the evidence, by summing over all states."""
    names = list(network.leaks)
    total, marginals = 0.0, np.zeros(len(names))
    for state in product((0, 1), repeat=len(names)):
        missing = [name for name, held in zip(names, state, strict=True) if not held]
        chance = network.weights.copy()
        for name, held in zip(names, state, strict=True):
            p = network.chance(name, missing)
            chance = chance * (p * ratios[name] if held else 1 - p)
        total += chance.sum()
        marginals += chance.sum() * np.array(state)
    return marginals / total, total


@pytest.mark.parametrize("compiles", [True, False])
@pytest.mark.parametrize("seed", range(12))
def test_marginals_and_evidence_are_exact(seed, compiles, monkeypatch):
    rng = np.random.default_rng(seed)
    if not compiles:
        monkeypatch.setattr(junction, "compiled", lambda: False)
    network = random_network(rng, 1 + seed)
    tree = compile_tree(network, eliminated(network.parents, 12))
    ratios = {name: float(np.exp(rng.normal(0, 2))) for name in network.leaks}
    marginals, total = by_brute_force(network, ratios)
    found, chance = tree.marginals(np.array([[ratios[name] for name in tree.skills]]))
    assert found[0, [tree.place[name] for name in network.leaks]] == pytest.approx(marginals, abs=1e-12)
    assert chance[0] == pytest.approx(np.log(total), abs=1e-12)


@pytest.mark.parametrize("largest", [1, 2, 3, 5])
def test_narrowed_bags_hold_what_they_promise_and_inference_on_them_is_exact(largest):
    network = random_network(np.random.default_rng(largest), 10)
    bags = narrowed(network.parents, largest)
    smaller = replace(network, leaks=without(network.leaks, bags.left_out))
    for skill, parents in smaller.parents.items():
        assert any({skill, *parents} <= {node, *rest} for node, rest in bags.rest.items())
    tree = compile_tree(smaller, bags)
    found, _ = tree.marginals(np.ones((1, 10)))
    marginals, _ = by_brute_force(smaller, dict.fromkeys(network.leaks, 1.0))
    assert found[0, [tree.place[name] for name in network.leaks]] == pytest.approx(marginals, abs=1e-12)


def test_bags_stay_within_the_limit():
    network = random_network(np.random.default_rng(7), 40)
    assert bags_of(network.parents, 3).largest <= 3


def test_rows_are_independent():
    network = random_network(np.random.default_rng(8), 8)
    tree = compile_tree(network, eliminated(network.parents, 12))
    ratios = np.random.default_rng(9).lognormal(size=(5, 8))
    together, _ = tree.marginals(ratios)
    for row in range(5):
        assert tree.marginals(ratios[row : row + 1])[0][0] == pytest.approx(together[row], abs=1e-14)


def test_the_whole_curriculum_stands_near_the_base_rate_without_evidence():
    beliefs = whole_scope(curriculum(), Settings()).beliefs({})
    assert len(beliefs) == len(curriculum().skills)
    assert all(0.3 < chance < 0.75 for chance in beliefs.values())
    assert np.mean(list(beliefs.values())) == pytest.approx(Settings().base, abs=0.05)


def test_a_lot_of_evidence_overflows_nothing():
    known = curriculum()
    for sign in (1, -1):
        beliefs = whole_scope(known, Settings()).beliefs(dict.fromkeys(known.skills, sign * 8.0))
        assert np.isfinite(list(beliefs.values())).all()
