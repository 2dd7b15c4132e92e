"""The exact plan is as good as the best of all choices, and the quick one obeys the same rules."""

import random

import pytest

from planning_instances import brute_force, small
from stairwise.planning.exact import solve
from stairwise.planning.greedy import quick
from stairwise.planning.problem import broken, value


@pytest.mark.parametrize("seed", range(200))
def test_equal_to_brute_force(seed):
    problem = small(random.Random(seed))
    best = value(problem, brute_force(problem))
    choice, certificate = solve(problem)
    assert broken(problem, choice) == []
    assert certificate.value == pytest.approx(best, abs=1e-6)
    assert certificate.bound == pytest.approx(best, abs=1e-6)
    fast = quick(problem)
    assert broken(problem, fast) == []
    assert value(problem, fast) <= best + 1e-9
